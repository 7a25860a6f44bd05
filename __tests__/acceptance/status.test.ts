import { expect, test } from '@jest/globals';
import { cli, start } from '../rig/cli.ts';
import { config, workspace } from '../rig/workspace.ts';

test('status tells a run that is under way from one that was broken off, and how to go on', async () => {
  const folder = workspace({ 'bootspring.yml': config('development: { run: "echo begun; sleep 15" }') });
  const run = start(folder, ['run']);
  await run.prints('begun');
  expect((await cli(folder, ['status'])).stdout).toContain('Under way');
  run.child.kill('SIGKILL');
  await run.done;
  const { stdout, code } = await cli(folder, ['status']);
  expect(code).toBe(0);
  expect(stdout).toContain('Broken off');
  expect(stdout).toMatch(/bootspring resume wf_[a-z0-9]+/);
});
