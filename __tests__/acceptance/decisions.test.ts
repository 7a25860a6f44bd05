import { describe, expect, test } from '@jest/globals';
import { cli } from '../rig/cli.ts';
import { config, journal, kept, linesOf, repository, workflowFolder, write } from '../rig/workspace.ts';

const LINT = `printf 'src/a.js:1:9\\n  no-unused-vars\\n'; echo x >> linted; test -e mended`;

/** A workspace whose lint fails until the file `mended` is there. */
const broken = (gate = ''): string =>
  repository({
    'bootspring.yml': config(
      'development: { run: echo x >> built }\ntesting: { run: echo x >> tested }',
      `gates:\n  pre-commit:\n${gate}    checks:\n      lint: "${LINT.replaceAll('\\', '\\\\')}"\n`,
    ),
  });

const counts = (folder: string): number[] => ['built', 'linted', 'tested'].map((name) => linesOf(folder, name).length);

describe('a gate that rejects', () => {
  test('pauses with exit 6, shows what failed, where, and what a person can do', async () => {
    const folder = broken();
    const run = await cli(folder, ['run']);
    expect(run.code).toBe(6);
    const id = workflowFolder(folder).split('/').at(-1);
    for (const text of [
      'Paused at gate pre-commit after development',
      'lint failed: exit code 1',
      '  │ src/a.js:1:9\n  │   no-unused-vars\n',
      `bootspring resume ${id}`,
      `bootspring skip ${id} --gate pre-commit --reason`,
      `bootspring cancel ${id}`,
    ])
      expect(run.stdout).toContain(text);
    expect(JSON.parse(kept(folder, 'state.json'))).toMatchObject({
      status: 'paused',
      conclusion: null,
      pause: {
        phase: 'development',
        gate: 'pre-commit',
        reason: 'gate-rejected',
        options: ['retry', 'skip', 'cancel'],
      },
    });
    const status = await cli(folder, ['status']);
    expect(status).toMatchObject({ code: 0, stdout: expect.stringContaining('Paused at gate pre-commit') });
  });

  test.each(['resume', 'retry'])('mended, `%s` judges again, does no work twice, and completes', async (command) => {
    const folder = broken();
    await cli(folder, ['run']);
    expect(counts(folder)).toEqual([1, 1, 0]);
    expect(await cli(folder, [command])).toMatchObject({ code: 6 });
    expect(counts(folder)).toEqual([1, 2, 0]);
    write(folder, { mended: '' });
    expect(await cli(folder, [command])).toMatchObject({ code: 0 });
    expect(counts(folder)).toEqual([1, 3, 1]);
    expect(JSON.parse(kept(folder, 'metrics.json'))).toMatchObject({ runs: 3, flaky: [] });
  });

  test('`run` starts a new workflow and leaves the paused one as it is', async () => {
    const folder = broken();
    await cli(folder, ['run']);
    const id = workflowFolder(folder).split('/').at(-1) ?? '';
    write(folder, { mended: '' });
    const again = await cli(folder, ['run']);
    expect(again.code).toBe(0);
    expect(counts(folder)).toEqual([2, 2, 1]);
    expect(await cli(folder, ['resume', id])).toMatchObject({ code: 0 });
    expect(counts(folder)).toEqual([2, 3, 2]);
  });
});

describe('skip', () => {
  test('goes on, and who and why are recorded and told', async () => {
    const folder = broken();
    await cli(folder, ['run']);
    const skip = await cli(folder, ['skip', '--gate', 'pre-commit', '--reason', 'known false alarm']);
    expect(skip.code).toBe(0);
    expect(skip.stdout).toContain('gate pre-commit was skipped by tester: known false alarm');
    expect(counts(folder)).toEqual([1, 1, 1]);
    const decided = journal(folder).flatMap(({ event }) => (event.type === 'Decided' ? [event.decision] : []));
    expect(decided).toEqual([{ kind: 'skip', gate: 'pre-commit', reason: 'known false alarm', by: 'tester' }]);
    const state = JSON.parse(kept(folder, 'state.json'));
    expect(state.phases[0].gates[0]).toMatchObject({ verdict: 'rejected', skipped: { by: 'tester' } });
  });

  test.each([
    [
      'a gate that may not be skipped',
      '    skippable: false\n',
      ['--gate', 'pre-commit', '--reason', 'x'],
      "can't be skipped",
    ],
    ['another gate', '', ['--gate', 'pre-push', '--reason', 'x'], 'name it: --gate pre-commit'],
    [
      'another gate than one that may not be skipped',
      '    skippable: false\n',
      ['--gate', 'pre-push', '--reason', 'x'],
      "not at pre-push; that can't be skipped",
    ],
    ['no reason', '', ['--gate', 'pre-commit', '--reason', ' '], 'reason'],
  ])('is refused for %s: exit 2, and nothing has changed', async (_name, gate, args, message) => {
    const folder = broken(gate);
    await cli(folder, ['run']);
    const before = kept(folder, 'journal.jsonl');
    const skip = await cli(folder, ['skip', ...args]);
    expect(skip).toMatchObject({ code: 2, stdout: '' });
    expect(skip.stderr).toContain(message);
    expect(kept(folder, 'journal.jsonl')).toBe(before);
  });

  test('is no option of an agent that failed', async () => {
    const folder = repository({ 'bootspring.yml': config('development: { run: exit 9 }') });
    expect((await cli(folder, ['run'])).stdout).toContain('failed: exit code 9');
    expect(await cli(folder, ['skip', '--gate', 'x', '--reason', 'x'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('does not wait at a gate'),
    });
  });
});

describe('what is over stays over', () => {
  test('a cancelled workflow: cancel is exit 0, everything after it is refused', async () => {
    const folder = broken();
    await cli(folder, ['run']);
    expect(await cli(folder, ['cancel'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('cancelled by tester'),
    });
    expect(JSON.parse(kept(folder, 'state.json'))).toMatchObject({
      status: 'cancelled',
      conclusion: 'cancelled',
      pause: null,
    });
    const before = kept(folder, 'journal.jsonl');
    for (const args of [['resume'], ['retry'], ['cancel'], ['skip', '--gate', 'pre-commit', '--reason', 'x']]) {
      const refused = await cli(folder, args);
      expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('was cancelled by tester') });
    }
    expect(kept(folder, 'journal.jsonl')).toBe(before);
  });

  test('a completed workflow: resume, retry, skip and cancel are refused', async () => {
    const folder = repository({ 'bootspring.yml': config('development: { run: echo x >> built }') });
    await cli(folder, ['run']);
    const before = kept(folder, 'journal.jsonl');
    for (const args of [['resume'], ['retry'], ['cancel'], ['skip', '--gate', 'x', '--reason', 'x']]) {
      const refused = await cli(folder, args);
      expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('is completed') });
      expect(refused.stderr).toContain('bootspring run');
    }
    expect(kept(folder, 'journal.jsonl')).toBe(before);
    expect(linesOf(folder, 'built')).toHaveLength(1);
  });

  test.each([
    ['an id that is none', 'nonsense!', 'is not a workflow id'],
    ['an id that nobody has', 'wf_aaaaaaaaaa', 'There is no workflow wf_aaaaaaaaaa'],
    ['a path', '../../x', 'is not a workflow id'],
  ])('%s is refused', async (_name, id, message) => {
    const folder = repository({ 'bootspring.yml': config('development: { run: "true" }') });
    await cli(folder, ['run']);
    expect(await cli(folder, ['resume', id])).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});
