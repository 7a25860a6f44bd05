import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { BUNDLE } from '../rig/cli.ts';
import { config, temporary, workspace } from '../rig/workspace.ts';

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a phase that removes the program that runs it has its verdict all the same', () => {
  const program = join(temporary(), 'dist');
  cpSync(dirname(dirname(BUNDLE)), program, { recursive: true });
  // What is loaded while the first command runs is there once the state is written. What it prints before would have
  // the part loaded that reads output.
  const command = `until ls .bootspring/workflows/*/state.json >/dev/null 2>&1; do :; done; rm -rf ${program}; echo gone: error`;
  const folder = workspace({ 'bootspring.yml': config(`development: { run: "${command}" }`) });
  const env = { PATH: process.env['PATH'] ?? '', HOME: temporary(), NODE_DISABLE_COMPILE_CACHE: '1' };
  const { status, stdout } = spawnSync(process.execPath, [join(program, 'cli/index.js'), 'run'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  expect(existsSync(program)).toBe(false);
  expect(stdout).toContain('gone: error');
  expect(stdout).toContain('--> What it found cannot be kept');
  expect(stdout).toContain('Completed in');
  expect(status).toBe(0);
});
