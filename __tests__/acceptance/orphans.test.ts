import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cli, isAlive, start } from '../rig/cli.ts';
import { config, workspace } from '../rig/workspace.ts';

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('what a killed run left at work is ended before its work is done again', async () => {
  // Its title, which is printed before it begins, must not be taken for what it prints.
  const command = "test -f pid && exit 0; echo $$ > pid; echo be''gun; sleep 25";
  const folder = workspace({ 'bootspring.yml': config(`development: { run: "${command}" }`) });
  const run = start(folder, ['run']);
  await run.prints('begun');
  run.child.kill('SIGKILL');
  await run.done;
  const pid = readFileSync(join(folder, 'pid'), 'utf8').trim();
  expect(isAlive(pid)).toBe(true);
  const { code, stdout } = await cli(folder, ['resume']);
  expect(code).toBe(0);
  expect(stdout).toContain('of the run that was killed were still at work and were ended');
  expect(isAlive(pid)).toBe(false);
});
