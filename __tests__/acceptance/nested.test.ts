import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BUNDLE, cli } from '../rig/cli.ts';
import { config, kept, linesOf, repository, write } from '../rig/workspace.ts';

const bootspring = (args: string): string =>
  JSON.stringify(`echo x >> begun; "${process.execPath}" "${BUNDLE}" ${args}`);

describe('a command that asks for what it is a part of', () => {
  test('is refused a workflow in the same folder, and the run says so', async () => {
    const folder = repository({ 'bootspring.yml': config(`testing: { run: ${bootspring('run')} }`) });
    const { code, stdout } = await cli(folder, ['run']);
    expect(code).toBe(6);
    expect(stdout).toContain('a workflow inside it would begin the same commands again, without end');
    expect(stdout).toContain('take `bootspring run` out of the script');
    expect(linesOf(folder, 'begun')).toHaveLength(1);
  });

  test('is refused it by another name of the folder too', async () => {
    const folder = repository({ 'bootspring.yml': config(`testing: { run: ${bootspring('--cwd link run')} }`) });
    symlinkSync('.', join(folder, 'link'));
    const { code, stdout } = await cli(folder, ['run']);
    expect(code).toBe(6);
    expect(stdout).toContain('a workflow inside it would begin the same commands again, without end');
  });

  test('is refused the gate that it is a check of', async () => {
    const gates = `gates:\n  pre-push:\n    checks:\n      tests: ${bootspring('gate pre-push')}\n`;
    const folder = repository({ 'bootspring.yml': config('testing: { gate: pre-push }', gates) });
    for (const args of [['run'], ['gate', 'pre-push']]) {
      const { code, stdout } = await cli(folder, args);
      expect(code).not.toBe(0);
      expect(stdout).toContain('the gate inside it would run the same check again, without end');
    }
    expect(linesOf(folder, 'begun')).toHaveLength(2);
  });

  test('cannot decide about a workflow that waits in the same folder, from a gate that is judged alone either', async () => {
    const skip = bootspring('skip --gate pre-push --reason "looks fine"');
    const gates = `gates:\n  pre-push:\n    checks: { tests: "exit 1" }\n  pre-commit:\n    after: testing\n    checks:\n      lint: ${skip}\n`;
    const folder = repository({ 'bootspring.yml': config('testing: { gate: [pre-push, pre-commit] }', gates) });
    expect(await cli(folder, ['run'])).toMatchObject({ code: 6 });
    const waits = kept(folder, 'journal.jsonl');
    const { code, stdout } = await cli(folder, ['gate', 'pre-commit']);
    expect(code).toBe(1);
    expect(stdout).toContain('is not decided about by the commands of wf_');
    expect(kept(folder, 'journal.jsonl')).toBe(waits);
  });

  test('may ask for another gate, as a commit hook does, and for a workflow of another folder', async () => {
    const gates = `gates:\n  pre-commit:\n    checks:\n      lint: echo x >> linted\n`;
    const phases = `deploy: { run: ${bootspring('gate pre-commit && cd inner && node ../run.cjs')} }`;
    const folder = repository({ 'bootspring.yml': config(phases, gates) });
    const inner = config('testing: { run: echo x >> ../tested }');
    const run = `require('node:child_process').execFileSync(process.execPath, [${JSON.stringify(BUNDLE)}, 'run'])`;
    write(folder, { 'inner/bootspring.yml': inner, 'run.cjs': run });
    const ended = await cli(folder, ['run']);
    expect(ended.code).toBe(0);
    // Once inside, once for the phase.
    expect(linesOf(folder, 'linted')).toHaveLength(2);
    expect(linesOf(folder, 'tested')).toHaveLength(1);
  });
});
