import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cli } from '../rig/cli.ts';
import { journal, kept, linesOf, workspace } from '../rig/workspace.ts';

const file = (phases: string, rest = ''): Record<string, string> => ({
  'bootspring.yml': `version: 1\nworkflows:\n  default:\n    mode: parallel\n    phases:\n${phases
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n')}\n${rest}`,
});

/** Waits for a file of another command: it passes only when both are under way at the same time. */
const meets = (own: string, other: string): string =>
  `"touch ${own}; i=0; until test -e ${other}; do i=$((i+1)); test $i -gt 200 && exit 1; sleep 0.05; done"`;

describe('parallel mode', () => {
  test('runs phases that need nothing of each other at the same time, and those that do in order', async () => {
    const folder = workspace(
      file(
        `a: { run: ${meets('one', 'two')} }\nb: { run: ${meets('two', 'one')} }\nc: { run: "echo c", needs: [a, b] }`,
      ),
    );
    expect((await cli(folder, ['run', '--max-parallel', '2'])).code).toBe(0);
    const told = journal(folder).map(({ event }) => event);
    const at = (type: string, phase: string): number =>
      told.findIndex((event) => event.type === type && 'phase' in event && event.phase === phase);
    expect(at('PhaseStarted', 'c')).toBeGreaterThan(Math.max(at('PhaseFinished', 'a'), at('PhaseFinished', 'b')));
  });

  test('prints what simultaneous commands say one after the other, never line by line in turn', async () => {
    const talk = (name: string, other: string): string =>
      `"touch ${name}1; until test -e ${other}1; do sleep 0.02; done; for i in 1 2 3 4 5; do printf ${name}$i-; sleep 0.01; echo end; done"`;
    const folder = workspace(file(`a: { run: ${talk('a', 'b')} }\nb: { run: ${talk('b', 'a')} }`));
    const run = await cli(folder, ['run', '--max-parallel', '2']);
    expect(run.code).toBe(0);
    const said = run.stdout.split('\n').filter((line) => /^[ab]\d-end$/.test(line));
    expect(said).toHaveLength(10);
    const halves = [said.slice(0, 5), said.slice(5)].map((half) => new Set(half.map((line) => line[0])).size);
    expect(halves).toEqual([1, 1]);
  });

  test('finishes what does not depend on a failure, pauses, and goes on with the rest when it is mended', async () => {
    const folder = workspace(
      file(
        `a: { run: "test -e mended" }\nb: { run: "echo b >> done" }\nc: { run: "echo c >> done", needs: [b] }\nd: { run: "echo d >> done", needs: [a] }`,
      ),
    );
    const run = await cli(folder, ['run']);
    expect(run.code).toBe(6);
    expect(linesOf(folder, 'done')).toEqual(['b', 'c']);
    expect(run.stdout).toContain('Phase: a - Halted: ');
    expect(run.stdout).toMatch(/· d {2}blocked: a waits for a decision/);
    const state = JSON.parse(kept(folder, 'state.json'));
    expect(state).toMatchObject({ status: 'paused', pause: { phase: 'a' } });
    // All that was completed is in a checkpoint before a person is waited for.
    expect(existsSync(join(folder, '.bootspring/workflows', state.id, 'checkpoints/c.json'))).toBe(true);
    expect((await cli(folder, ['resume'])).code).toBe(6);
    const restored = await cli(folder, ['restore', state.id, 'c', '--force']);
    expect([restored.code, restored.stderr]).toEqual([0, '']);
    await cli(folder, ['status']);
    expect(linesOf(folder, 'done')).toEqual(['b', 'c']);
  });

  test('stops everything after a failure when that is asked for', async () => {
    const folder = workspace(
      file(
        `a: { run: "until test -e begun; do sleep 0.02; done; exit 1" }\nb: { run: "touch begun; sleep 60" }\nc: { run: "touch c", needs: [b] }`,
        'limits: { fail-fast: true, max-parallel: 2 }\n',
      ),
    );
    const run = await cli(folder, ['run']);
    expect(run.code).toBe(6);
    expect(run.stdout).toMatch(/Agent: b - Cancelled/);
    expect(JSON.parse(kept(folder, 'state.json')).pause).toMatchObject({ phase: 'a', details: [expect.any(String)] });
  });

  test('refuses phases that would write the same files at the same time, and names both', async () => {
    const folder = workspace(
      file(
        `a: { run: x, outputs: ["dist/**"] }\nb: { run: y, outputs: ["dist/js"] }\nc: { run: z, needs: [a], outputs: [dist] }`,
      ),
    );
    const checked = await cli(folder, ['validate']);
    expect(checked.code).toBe(2);
    expect(checked.stderr).toContain(
      'the phases "a" ("dist/**") and "b" ("dist/js") may run at the same time and write the same files',
    );
    expect(checked.stderr).toContain('bootspring.yml:7:');
  });
});
