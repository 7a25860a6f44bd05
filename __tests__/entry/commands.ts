import * as fs from 'node:fs';
import { afterEach, jest } from '@jest/globals';
import * as z from 'zod/mini';
import { checkpointsCommand } from '../../src/entry/commands/checkpoints.ts';
import { verifyCommand } from '../../src/entry/commands/verify.ts';
import type { CheckpointsOptions } from '../../src/shell/cli/checkpoints.ts';
import type { WorkflowPaths } from '../../src/shell/workflow-dir.ts';
import { keep, type KeepOptions, type Work } from '../shell/store/kept.ts';
import { temporaryFolder } from '../shell/rig.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true });
});

export const WORKS: readonly Work[] = [
  { phase: 'build', write: { 'out/a': 'a'.repeat(3_000), 'out/b': 'b' } },
  { phase: 'tests', write: { report: 'all well', 'out/b': 'bb' } },
  { phase: 'review', remove: ['out/a'] },
];
export const DAY = 86_400_000;

/** A folder that is gone after the test. */
export function empty(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder;
}

/** A workspace with a workflow whose three phases have checkpoints. */
export async function kept(
  options: KeepOptions = { status: 'completed' },
): Promise<{ cwd: string; paths: WorkflowPaths }> {
  const cwd = empty();
  return { cwd, paths: await keep(cwd, WORKS, options) };
}

/** What a command prints on both streams, and its exit code. */
async function printed(command: () => Promise<number>): Promise<{ code: number; out: string; said: string }> {
  const told = { out: '', said: '' };
  const spies = (['out', 'said'] as const).map((name) =>
    jest.spyOn(name === 'out' ? process.stdout : process.stderr, 'write').mockImplementation((chunk) => {
      told[name] += Buffer.from(chunk).toString();
      return true;
    }),
  );
  try {
    return { code: await command(), ...told };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
const options = (cwd: string, more: Partial<CheckpointsOptions> = {}): CheckpointsOptions => ({
  cwd,
  json: false,
  color: false,
  quiet: false,
  verbose: false,
  what: 'list',
  phases: [],
  dryRun: false,
  ...more,
});
export const run = (cwd: string, more: Partial<CheckpointsOptions> = {}) =>
  printed(() => checkpointsCommand(options(cwd, more)));
export const verify = (cwd: string, json = false) => printed(() => verifyCommand(options(cwd, { json })));
const anything = z.looseObject({});
export const document = ({ out }: { out: string }) => anything.parse(JSON.parse(out));
export const cut = (file: string): void => fs.writeFileSync(file, fs.readFileSync(file).subarray(0, 60));
