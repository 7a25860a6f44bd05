import { Script } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { pageData, type ReportSubject } from '../../../../src/core/views/html/data.ts';
import { embeddedJson, escapeHtml, htmlReport } from '../../../../src/core/views/html/page.ts';
import { SCRIPTS } from '../../../../src/core/views/html/scripts.ts';
import { check, failed, gate, phase, pipeline, Story, evidence, began, ended, running } from '../../story.ts';
import { PLAN, REJECTED, DEPLOYED, over } from '../../build-and-deploy.ts';

const subject = (story: Story, more: Partial<ReportSubject> = {}): ReportSubject => ({
  state: story.state,
  entries: [],
  now: undefined,
  version: '9.9.9',
  logs: new Map(),
  ...more,
});

/** The data as a browser finds it: the text up to the first end of the element. */
function dataIn(page: string): unknown {
  const start = page.indexOf('id="data">') + 'id="data">'.length;
  return JSON.parse(page.slice(start, page.indexOf('</script', start)));
}

describe('data inside of the page', () => {
  test.each([
    ['the end of the element', '</script><script>alert(1)</script>'],
    ['a comment, which would hide the end', '<!-- <script>'],
    ['line separators', 'a\u2028b\u2029c'],
    ['half a character', 'a\ud800b'],
    ['what invalid UTF-8 became', 'a\ufffd'],
    ['CDATA', ']]><![CDATA['],
  ])('%s stays text', (_name, text) => {
    const json = embeddedJson({ [text]: text });
    expect(json).not.toMatch(/[<\u2028\u2029\ud800-\udfff]/);
    expect(JSON.parse(json)).toEqual({ [text]: text });
  });

  test('whatever it is', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</', '<!--', 'script', '>', '\u2028', '&lt;'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const json = embeddedJson(text);
        expect(json).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(json)).toBe(text);
        expect(escapeHtml(text)).not.toMatch(/[<>"'\0]/);
      }),
    );
  });

  test('a hostile output reaches the page as text and adds no element', () => {
    const tail = '</script><!--<img src=x onerror=alert(1)>\u2028\u001b[31m';
    const story = new Story(
      pipeline([phase('build')]),
      running(),
      { type: 'PhaseStarted', phase: 'build' },
      began('build/work'),
      ended('build/work', { kind: 'failed', reason: 'exit-code', detail: tail }, 1, { evidence: evidence({ tail }) }),
    );
    const logs = new Map([['build', { text: `${tail}\n`, bytes: 40, shown: 40 }]]);
    const page = htmlReport(subject(story, { logs }));
    const plain = htmlReport(subject(new Story(pipeline([phase('build')]))));
    for (const mark of ['<script', '</script', '<!--', '<img', '<'])
      expect(page.split(mark)).toHaveLength(plain.split(mark).length);
    expect(dataIn(page)).toMatchObject({
      phases: [{ agents: [{ tail }], log: { lines: ['</script><!--<img src=x onerror=alert(1)>\u2028'] } }],
    });
  });
});

describe('the page', () => {
  test('loads nothing, sends nothing and makes no markup of data', () => {
    const page = htmlReport(subject(new Story(PLAN, ...REJECTED)));
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'`);
    expect(page).not.toMatch(/\b(?:https?:)?\/\/[a-z]|\bsrc=|@import|url\(/i);
    expect(SCRIPTS.join('')).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function\(|fetch\(/,
    );
  });

  test('has a script that can be read', () => {
    expect(() => new Script(SCRIPTS.join('\n'))).not.toThrow();
    expect(SCRIPTS.join('\n')).not.toMatch(/<\/script|<!--/);
  });

  test('says the verdict in its title, and without scripts', () => {
    const page = htmlReport(subject(new Story(PLAN, ...REJECTED)));
    expect(page).toContain('<title>Paused at gate pre-commit after build · default wf_abc123</title>');
    expect(page).toMatch(/<noscript><h1>Paused at gate pre-commit after build<\/h1>/);
  });
});

describe('what the page tells', () => {
  test('of a pause: what failed and the commands to go on with', () => {
    const data = pageData(subject(new Story(PLAN, ...REJECTED)));
    expect(data).toMatchObject({ tone: 'bad', details: ['lint failed'], over: false });
    expect(data.steps.map((step) => step.command)).toEqual([
      'bootspring resume wf_abc123',
      'bootspring skip wf_abc123 --gate pre-commit --reason "…"',
      'bootspring cancel wf_abc123',
    ]);
    expect(data.phases[0]?.gates[0]).toMatchObject({ verdict: 'rejected', tone: 'bad', checks: [{ tone: 'bad' }] });
  });

  test('of a pause on GitHub: what can be done there', () => {
    const base = subject(new Story(PLAN, ...REJECTED));
    const data = pageData({ ...base, state: { ...base.state, source: { sha: 'c0ffee', runId: '77' } } });
    expect(data.steps).toEqual([
      { what: 'mend it, try it on your machine, and push', command: 'bootspring gate pre-commit' },
      { what: 'if it failed by chance, re-run the failed jobs' },
    ]);
  });

  test('of a completed run', () => {
    const data = pageData(subject(new Story(PLAN, ...DEPLOYED, over('completed'))));
    expect(data).toMatchObject({ title: 'Completed', tone: 'good', steps: [], over: true });
    expect(data.facts).toContainEqual(['Commit', 'c0ffee']);
  });

  test('of a run that was broken off, and of one under way', () => {
    const story = new Story(PLAN, running());
    expect(pageData(subject(story))).toMatchObject({
      title: 'Broken off',
      tone: 'bad',
      steps: [{ command: 'bootspring resume wf_abc123' }],
    });
    const now = story.state.updatedAt + 60_000;
    const data = pageData(subject(story, { now }));
    expect(data).toMatchObject({ title: 'Under way', steps: [] });
    expect(data.facts).toContainEqual(['Duration', '1m 00s']);
  });

  test('a skipped gate is never plain green', () => {
    const story = new Story(PLAN, ...REJECTED);
    story.tell({ type: 'Decided', decision: { kind: 'skip', gate: 'pre-commit', reason: 'known', by: 'mona' } });
    const [first] = pageData(subject(story)).phases;
    expect(first?.gates[0]).toMatchObject({ verdict: 'skipped by mona', tone: 'warn', because: 'known' });
  });

  test('an advisory failure is a warning', () => {
    const advisory = check('a/g/links', { enforcement: 'advisory' });
    const plan = pipeline([phase('a', { agents: [], gates: [gate('g', [advisory])] })]);
    const story = new Story(plan, running(), { type: 'PhaseStarted', phase: 'a' });
    story.tell({ type: 'GateStarted', phase: 'a', gate: 'g' }, began('a/g/links'), ended('a/g/links', failed));
    expect(pageData(subject(story)).phases[0]?.gates[0]?.checks[0]).toMatchObject({ tone: 'warn', advisory: true });
  });

  test('a log that is cut says so', () => {
    const story = new Story(PLAN);
    const logs = new Map([
      ['build', { text: 'a\nb\n', bytes: 3_000_000, shown: 200_000 }],
      ['deploy', { text: 'x\n'.repeat(6_000), bytes: 12_000, shown: 12_000 }],
    ]);
    const { phases } = pageData(subject(story, { logs }));
    expect(phases[0]?.log).toEqual({ lines: ['a', 'b'], cut: 'the last 200 kB of 3.0 MB' });
    expect(phases[1]?.log?.lines).toHaveLength(5_000);
    expect(phases[1]?.log?.cut).toBe('the end of 12 kB');
  });
});
