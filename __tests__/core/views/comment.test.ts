import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { comment, type CommentFacts, isLater } from '../../../src/core/views/comment.ts';
import { phaseLine } from '../../../src/core/views/digest.ts';
import { fitted } from '../../../src/core/views/fitted.ts';
import type { WorkflowState } from '../../../src/core/state.ts';
import { agent, began, check, ended, evidence, gate, passed, phase, pipeline, running, Story } from '../story.ts';

const FACTS: CommentFacts = {
  leg: '0123456789abcdef',
  runId: '77',
  attempt: 1,
  sha: 'c'.repeat(40),
  label: '',
  runUrl: 'https://github.com/o/r/actions/runs/77/attempts/1',
  checkUrl: 'https://github.com/o/r/runs/5',
  problem: undefined,
};

/** A run that paused at its gate: everything that comes from outside says `text`, the output is `tail`. */
function hostile(text: string, tail: string, count = 1, phases = 0): WorkflowState {
  const checks = Array.from({ length: count }, (_each, index) => {
    const id = `testing/pre-push/check-${index}`;
    return check(id, { steps: [{ kind: 'command', key: id, command: text, title: text }] });
  });
  const plan = pipeline([
    phase('testing', { agents: [agent('testing/work')], gates: [gate('pre-push', checks)] }),
    ...Array.from({ length: phases }, (_each, index) => phase(`later-${index}`)),
  ]);
  const no = { kind: 'failed', reason: 'exit-code', detail: text } as const;
  const story = new Story(plan, running(), { type: 'PhaseStarted', phase: 'testing' }, began('testing/work'));
  story.tell(
    ended('testing/work', passed),
    { type: 'CollectionStarted', phase: 'testing' },
    { type: 'ArtifactsCollected', phase: 'testing', artifacts: [], missing: [] },
    { type: 'GateStarted', phase: 'testing', gate: 'pre-push' },
  );
  for (const { id } of checks) story.tell(began(id), ended(id, no, 1, { evidence: evidence({ tail }) }));
  story.tell(
    { type: 'GateFinished', phase: 'testing', gate: 'pre-push', verdict: 'rejected', because: text },
    {
      type: 'WorkflowPaused',
      pause: {
        phase: 'testing',
        gate: 'pre-push',
        reason: 'gate-rejected',
        details: checks.map(({ name }) => `${name} failed: ${text}`),
        options: ['retry', 'skip', 'cancel'],
      },
    },
  );
  return story.state;
}

/** What is left of the text when code, in which nothing has a meaning, is taken out. */
function active(markdown: string): string {
  return markdown
    .replaceAll(/^(`{3,})text\n[^]*?\n\1$/gm, '')
    .replaceAll(/\\[!-/:-@[-`{-~]|(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
}

describe('the comment', () => {
  test('begins with its marker, says the verdict first and what to do', () => {
    const text = comment(
      hostile('exit code 1', Array.from({ length: 30 }, (_each, at) => `line ${at}`).join('\n')),
      FACTS,
    );
    expect(text).toMatch(
      /^<!-- bootspring:default:0123456789abcdef -->\n<!-- run:77\.1 -->\n<!-- bootspring:state \{[^\n]*\} -->\n## ❌ Paused at gate pre\\-push after testing\n/,
    );
    expect(text).toContain('\n❌ testing\n');
    // Ten lines of what failed: the last ones.
    expect(text).toContain('```text\nline 20\n');
    expect(text).toContain('line 29\n```');
    expect(text).toContain('`bootspring gate pre-push`');
    expect(text).toContain(`[log](${FACTS.runUrl}) · [check run](${FACTS.checkUrl})`);
  });

  test('says below the verdict which leg of the matrix it is of', () => {
    const text = comment(hostile('exit code 1', 'b'), { ...FACTS, label: '20, ubuntu' });
    expect(text).toMatch(/^## ❌ Paused [^\n]*\n\n<sub>workflow default · 20, ubuntu · wf_/m);
  });

  test('of what was cancelled says how to go on, unless somebody gave it up', () => {
    const stopped = new Story(pipeline([phase('testing', { agents: [agent('testing/work')] })]), running());
    const cancelled = { type: 'WorkflowFinished', status: 'cancelled', conclusion: 'cancelled', because: 'b' } as const;
    expect(comment(stopped.tell(cancelled).state, FACTS)).toContain(
      '### What you can do\n\n- to go on, re-run the failed jobs',
    );
    const given = new Story(pipeline([phase('testing', { agents: [agent('testing/work')] })]), running());
    given.tell({ type: 'Decided', decision: { kind: 'cancel', by: 'ann' } });
    expect(comment(given.tell(cancelled).state, FACTS)).not.toContain('What you can do');
  });

  test('is equal for equal facts', () => {
    expect(comment(hostile('a', 'b'), FACTS)).toBe(comment(hostile('a', 'b'), FACTS));
  });

  test('has at most 60,000 bytes, and keeps the verdict, the phases, the next steps and the links', () => {
    for (const [text, tail, count, phases] of [
      ['$'.repeat(5_000), `${'x'.repeat(3_000)}\n`.repeat(20), 1, 0],
      ['$'.repeat(5_000), `${'漢'.repeat(3_000)}\n`.repeat(20), 500, 1_000],
      ['a', 'b', 1, 1_000],
    ] as const) {
      const made = comment(hostile(text, tail, count, phases), FACTS);
      expect(Buffer.byteLength(made)).toBeLessThanOrEqual(60_000);
      for (const part of ['## ❌ Paused', '❌ testing', '### What you can do', FACTS.runUrl])
        expect(made).toContain(part);
    }
  });

  test('lets nothing from outside do anything: no mention, link, image, HTML, or issue', () => {
    const piece = fc.oneof(
      fc.constantFrom('@org/team', '![i](https://e.example/x)', '<img src=x onerror=y>', '</details>', '#12', 'GH-3'),
      fc.constantFrom('```', '~~~', '`', '-->', '<!--', '\n', '\n\n', '|', '\\', '&lt;', 'https://e.example', '[a](b)'),
      fc.string({ maxLength: 5 }),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
    const plain = active(comment(hostile('a', 'b'), FACTS));
    const count = (markdown: string, what: RegExp): number => [...markdown.matchAll(what)].length;
    fc.assert(
      fc.property(text, text, (title, tail) => {
        const made = active(comment(hostile(title, tail), FACTS));
        expect(made).not.toMatch(/@(?!\u200b)/);
        expect(made).not.toMatch(/(?<!&)#(?!#|\u200b)\d/);
        for (const what of [/<(?!\/?(?:sub|details|summary)>|!-- )/g, /!\[/g]) expect(made).not.toMatch(what);
        for (const what of [/<\/?(?:sub|details|summary)>/g, /<!--/g, /\]\(/g, /https?:/g])
          expect(count(made, what)).toBe(count(plain, what));
      }),
      { numRuns: 300 },
    );
  });

  test('of a later run is known by its second line only', () => {
    const at = (runId: string, attempt: number): string => comment(hostile('a', 'b'), { ...FACTS, runId, attempt });
    expect(isLater(at('78', 1), FACTS)).toBe(true);
    expect(isLater(at('77', 2), FACTS)).toBe(true);
    expect(isLater(at('77', 1), FACTS)).toBe(false);
    expect(isLater(at('9', 5), FACTS)).toBe(false);
    expect(isLater('<!-- bootspring:default:x -->\ntext\n<!-- run:99.1 -->', FACTS)).toBe(false);
    expect(isLater('', FACTS)).toBe(false);
  });

  test('tells what need not be done again, what was flaky and what a person decided', () => {
    const { state } = new Story(
      pipeline([phase('testing', { agents: [agent('testing/work')], gates: [] })]),
      running(),
    );
    const [only] = state.phases;
    const [task] = only?.agents.tasks ?? [];
    if (only === undefined || task === undefined) throw new Error('there is a phase with an agent');
    Object.assign(only, { status: 'completed', conclusion: 'reused', because: 'equal inputs' });
    Object.assign(only.reuse, { step: 'reused', savedMs: 65_000 });
    Object.assign(task, { flaky: true, round: 2, outcome: passed, status: 'done' });
    const text = comment(state, FACTS);
    expect(text).toContain('♻️ testing');
    expect(text).toContain('**♻️ Not run again, 1m 05s saved**\n\n- testing: equal inputs');
    expect(text).toContain('**⚠️ Flaky**\n\n- testing/work passed at attempt 2');
  });
});

describe('the line of phases', () => {
  test('names those around the one that is not over when there are very many', () => {
    const state = hostile('a', 'b', 1, 100);
    state.cursor = 50;
    expect(phaseLine(state, 4)).toBe(
      '48 before · ⚪ later\\-47 · ⚪ later\\-48 · ⚪ later\\-49 · ⚪ later\\-50 · 49 more',
    );
    expect(phaseLine(hostile('a', 'b', 1, 1), 4)).toBe('❌ testing · ⚪ later\\-0');
  });
});

describe('a text that must fit', () => {
  test('is the fullest that does, and at worst loses whole lines at its end', () => {
    const levels = ['ä'.repeat(30), 'x'.repeat(20), 'a\nb\nc'];
    const at = (most: number): string => fitted((level) => levels[level] ?? '', 3, most);
    expect([at(60), at(59), at(20), at(19), at(4), at(1)]).toEqual([
      levels[0],
      levels[1],
      levels[1],
      levels[2],
      'a\nb',
      '',
    ]);
  });
});
