import { describe, expect, test } from '@jest/globals';
import { type CommitPlace, commitMessage, commitRefusal, isMend, wholeMend } from '../../../src/core/offer/commit.ts';
import type { FilePatch, PatchSide } from '../../../src/core/offer/patch.ts';
import type { WorkflowState } from '../../../src/core/state.ts';
import { check, gate, phase, pipeline, Story } from '../story.ts';

const PLACE: CommitPlace = {
  event: 'pull_request',
  repository: 'o/r',
  defaultBranch: 'main',
  head: { repository: 'o/r', branch: 'topic', sha: 'a'.repeat(40) },
  token: 'own',
};
const PATCH = { phase: 'build', name: 'bootspring-fix.patch', path: '', size: 1, digest: '' };
const CHANGE = { files: [], count: 1, protected: 0, digest: '', diff: '' };

/** A run that completed after a fix of its only phase. */
function mended(): WorkflowState {
  const { state } = new Story(pipeline([phase('build', { agents: [], gates: [gate('g', [check('build/g/lint')])] })]));
  const [first] = state.phases;
  if (first?.gates[0] === undefined) throw new Error('the plan has a gate');
  Object.assign(state, { status: 'completed', conclusion: 'success' });
  Object.assign(first, { status: 'completed', conclusion: 'success' });
  first.gates[0].verdict = 'passed';
  first.fixes.push({ task: 'build/g/lint', attempt: 1, outcome: { kind: 'passed' }, durationMs: 1, change: CHANGE });
  state.artifacts.push(PATCH);
  return state;
}

test('a mend that everything passed with is committed to the branch of its pull request', () => {
  expect(commitRefusal(mended(), PLACE)).toBeUndefined();
});

describe('a mend is not committed', () => {
  test.each<[string, Partial<CommitPlace>, boolean]>([
    ['after a push', { event: 'push', head: undefined }, false],
    ['where the event is worth more than the code', { event: 'pull_request_target' }, false],
    ['to a fork', { head: { repository: 'stranger/r', branch: 'topic', sha: '' } }, false],
    ['to the default branch', { head: { repository: 'o/r', branch: 'main', sha: '' } }, false],
    ['without a token', { token: 'none' }, true],
    ['with the token of the job', { token: 'same' }, true],
  ])('%s', (_what, more, isWarning) => {
    expect(commitRefusal(mended(), { ...PLACE, ...more })).toMatchObject({ isWarning });
  });

  test.each<[string, (state: WorkflowState) => unknown]>([
    ['while the run is paused', (state) => Object.assign(state, { status: 'paused' })],
    ['when the run failed', (state) => Object.assign(state, { conclusion: 'failure' })],
    ['when its phase was skipped', ({ phases }) => Object.assign(phases[0] ?? {}, { conclusion: 'skipped' })],
    [
      'while its fix waits for a person',
      ({ phases }) => Object.assign(phases[0] ?? {}, { held: { reason: 'fix-protected', details: [] } }),
    ],
    ['when its gate was skipped', ({ phases }) => Object.assign(phases[0]?.gates[0] ?? {}, { verdict: 'vacuous' })],
    [
      'when a fix changed what is protected',
      ({ phases }) => Object.assign(phases[0]?.fixes[0] ?? {}, { change: { ...CHANGE, protected: 1 } }),
    ],
    [
      'when the patch lacks a file',
      ({ phases }) => Object.assign(phases[0]?.fixes[0] ?? {}, { change: { ...CHANGE, notes: ['x'] } }),
    ],
    [
      'when it is not known what a fix changed',
      ({ phases }) => Object.assign(phases[0]?.fixes[0] ?? {}, { untold: 'x' }),
    ],
    ['when there is no patch', ({ artifacts }) => artifacts.splice(0)],
  ])('%s', (_what, spoil) => {
    const state = mended();
    spoil(state);
    expect(commitRefusal(state, PLACE)).toMatchObject({ isWarning: false });
  });
});

const side = (blob: string, mode = '100644'): PatchSide => ({ blob, mode });
const patch = (path: string, before: PatchSide | undefined, after: PatchSide | undefined): FilePatch => ({
  path,
  before,
  after,
  hunks: [],
});

describe('the whole of a mend', () => {
  test('has each file once, from what it was at first to what it is at last, in whatever order it was mended', () => {
    const files = [
      patch('a', side('2'), side('3', '100755')),
      patch('a', side('1'), side('2')),
      patch('new', undefined, side('4')),
      patch('gone', side('5'), undefined),
      patch('back', side('6'), side('7')),
      patch('back', side('7'), side('8')),
    ];
    expect(wholeMend(files, '')).toEqual({
      ok: true,
      value: [
        { path: 'a', before: '1', after: { blob: '3', mode: '100755' } },
        { path: 'new', before: undefined, after: { blob: '4', mode: '100644' } },
        { path: 'gone', before: '5', after: undefined },
        { path: 'back', before: '6', after: { blob: '8', mode: '100644' } },
      ],
    });
  });

  test.each([
    [
      'fixes of two phases took turns at a file',
      [patch('a', side('1'), side('3')), patch('a', side('1'), side('2'))],
      '',
    ],
    ['what it was comes back', [patch('a', side('1'), side('2')), patch('a', side('2'), side('1'))], ''],
    ['it is a link', [patch('a', undefined, side('1', '120000'))], ''],
    ['a link goes', [patch('a', side('1', '120000'), undefined)], ''],
    ['its content is not told', [patch('a', side(''), side('', '100755'))], ''],
    ['it is a workflow', [patch('.github/workflows/ci.yml', side('1'), side('2'))], ''],
    ['it is a workflow, above the workspace', [patch('workflows/ci.yml', side('1'), side('2'))], '.GitHub'],
  ])('is not told where %s', (_what, files, folder) => {
    expect(wholeMend(files, folder)).toMatchObject({ ok: false });
  });
});

test('a commit is known by its last line, whatever it says besides', () => {
  expect(commitMessage(undefined, '1.2')).toBe('Mend what the checks found\n\nBootspring-Mend: 1.2\n');
  expect(isMend(commitMessage('style: mend\n\nall of it\n', '1.2'))).toBe(true);
  expect(isMend('say Bootspring-Mend: 1')).toBe(false);
});
