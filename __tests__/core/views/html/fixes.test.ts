import { describe, expect, test } from '@jest/globals';
import { pageData } from '../../../../src/core/views/html/data.ts';
import { diffLines, pageFixes } from '../../../../src/core/views/html/fixes.ts';
import { mendLines } from '../../../../src/core/views/mend-part.ts';
import { plainText } from '../../../../src/core/views/text.ts';
import type { EventOf } from '../../../../src/model/event.ts';
import { began, check, ended, failed, gate, phase, pipeline, running, Story } from '../../story.ts';

const CHECK = 'a/g/lint';
const PLAN = pipeline([phase('a', { agents: [], gates: [gate('g', [check(CHECK)])] }), phase('b')], {
  mode: 'adaptive',
  adaptive: { maxIterations: 99, protected: [] },
});
const FIX = { phase: 'a', gate: 'g', task: CHECK };
const DIFF = [
  'diff --git a/x.sql b/x.sql',
  '--- a/x.sql',
  '+++ b/x.sql',
  '@@ -1,2 +1,2 @@',
  '--- a comment',
  '+++ another',
  ' same \u202e</script>',
  '',
].join('\n');
type Finished = EventOf<'FixFinished'>;
const changed = (more: Partial<Finished['change'] & object> = {}): Finished['change'] => ({
  files: [{ path: 'x.sql', kind: 'modified', before: 1, after: 1 }],
  count: 1,
  protected: 0,
  digest: '',
  diff: DIFF,
  ...more,
});

/** A check that failed and was mended so many times in vain, and then once as it is told. */
function mended(vain: number, more: Partial<Finished>): Story {
  const story = new Story(PLAN, running(), { type: 'PhaseStarted', phase: 'a' });
  story.tell({ type: 'GateStarted', phase: 'a', gate: 'g' }, began(CHECK), ended(CHECK, failed));
  for (let attempt = 1; attempt <= vain + 1; attempt += 1) {
    const end: Finished = { type: 'FixFinished', ...FIX, attempt, outcome: { kind: 'passed' }, durationMs: 1_500 };
    story.tell({ type: 'FixStarted', ...FIX, attempt, title: 'mend' }, attempt > vain ? { ...end, ...more } : end);
  }
  return story;
}

test('the page has what each fix came to and changed, and how to take it over', () => {
  const patch = { phase: 'a', name: 'bootspring-fix.patch', path: 'artifacts/a/fix.patch', size: 1, digest: '' };
  const { state } = mended(1, { change: changed(), patch });
  const [first, second] = pageData({ state, entries: [], now: undefined, version: '1', logs: new Map() }).phases;
  expect(second?.fixes).toBeNull();
  expect(first?.fixes).toMatchObject({
    left: 0,
    command: 'git apply .bootspring/workflows/wf_abc123/artifacts/a/fix.patch',
    fixes: [
      { name: 'lint', text: 'changed nothing', tone: 'dim', diff: [], files: [], cut: '' },
      { name: 'lint, fix 2', text: 'changed 1 file', tone: 'good', time: '1.5s', files: ['modified x.sql'], cut: '' },
    ],
  });
});

test('a terminal has how to take it back, where somebody works on in the workspace', () => {
  const patch = { phase: 'a', name: 'bootspring-fix.patch', path: 'artifacts/a/fix.patch', size: 1, digest: '' };
  const { state } = mended(0, { change: changed(), patch });
  const told = (isKept: boolean) => mendLines(state, isKept).map((line) => plainText(line).trim());
  const undo = 'git apply -R .bootspring/workflows/wf_abc123/artifacts/a/fix.patch';
  expect(told(true)).toEqual([
    'mended: lint: the fix changed 1 file',
    expect.stringMatching(`^take it back +${undo}$`),
  ]);
  expect(told(false)).toEqual(['mended: lint: the fix changed 1 file']);
});

test('what waits for a person is marked, with why the file is protected', () => {
  const files = [{ path: 'a.test.js', kind: 'modified' as const, protected: '*.test.*' }];
  const { state } = mended(0, { change: changed({ files, count: 30, protected: 30 }) });
  expect(pageFixes(state).get('a')?.fixes[0]).toMatchObject({
    tone: 'warn',
    files: ['modified a.test.js (protected: *.test.*)', 'and 29 more'],
  });
});

describe('a diff', () => {
  test('is told line by line: signs count inside of a part only, and nothing hides', () => {
    expect(diffLines(DIFF)).toEqual([
      ['head', 'diff --git a/x.sql b/x.sql'],
      ['head', '--- a/x.sql'],
      ['head', '+++ b/x.sql'],
      ['part', '@@ -1,2 +1,2 @@'],
      ['gone', '--- a comment'],
      ['added', '+++ another'],
      ['same', ' same \\u{202e}</script>'],
    ]);
    expect(diffLines(`@@\n+${'x'.repeat(9_000)}`)[1]?.[1]).toHaveLength(500);
    expect(diffLines('')).toEqual([]);
  });

  test('that is only the beginning says so', () => {
    const { state } = mended(0, { change: changed({ diff: `${DIFF}…\n` }) });
    expect(pageFixes(state).get('a')?.fixes[0]?.cut).toBe('the beginning; the patch has all of it');
  });

  test('without room is left out and said, and so are the first of very many fixes', () => {
    const story = mended(60, { change: changed({ diff: '+x\n'.repeat(800_000) }) });
    const found = pageFixes(story.state).get('a');
    expect([found?.left, found?.fixes.length, found?.fixes.at(-1)?.diff]).toEqual([11, 50, []]);
    expect(found?.fixes.at(-1)?.cut).toBe('no room on this page; the patch has it');
  });
});
