import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import { ownIdentity } from '../../../src/shell/process-identity.ts';
import { guardRestore, restoreUnderWay } from '../../../src/shell/restore/guard.ts';
import { createSnapshots } from '../../../src/shell/snapshots.ts';
import { claim } from '../../../src/shell/owner.ts';
import { ensureWorkflow } from '../../../src/shell/workflow-dir.ts';
import { problemIn, temporaryFolder, valueOf } from '../rig.ts';

const file = (folder: string): string => path.join(folder, '.bootspring/restoring.json');

function workspace(): string {
  const folder = temporaryFolder();
  fs.mkdirSync(path.join(folder, '.bootspring'));
  return folder;
}

/** What a process that lives, and then has ended, would have written. */
async function withProcess(use: (identity: string, end: () => Promise<void>) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  await once(child, 'spawn');
  const { processStart: _, ...identity } = ownIdentity();
  const end = async (): Promise<void> => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  await use(JSON.stringify({ ...identity, pid: child.pid }), end).finally(end);
}

test('while a process restores, another one neither restores nor ends its restore; when it has died, both do', async () => {
  await withProcess(async (identity, end) => {
    const folder = workspace();
    fs.writeFileSync(file(folder), identity);
    expect(problemIn(guardRestore(folder, 'wf_abcdef'))).toMatchObject({ code: 'owned' });
    const { recover } = createSnapshots({ workspace: folder, env: {}, packer: undefined });
    expect(problemIn(await recover()).message).toMatch(/^Process \d+ is restoring files here\.$/);
    await end();
    expect(valueOf(await recover())).toBeUndefined();
    const release = valueOf(guardRestore(folder, 'wf_abcdef'));
    expect(restoreUnderWay(folder)).toBeUndefined();
    expect(JSON.parse(fs.readFileSync(file(folder), 'utf8'))).toMatchObject({ pid: process.pid });
    release();
    expect(fs.existsSync(file(folder))).toBe(false);
  });
});

test('nothing is restored under a workflow that is at work, but the one that is restored may be', () => {
  const folder = workspace();
  const owned = valueOf(claim(valueOf(ensureWorkflow(folder, 'wf_working')).folder));
  expect(problemIn(guardRestore(folder, 'wf_abcdef'))).toMatchObject({
    code: 'owned',
    message: 'Workflow wf_working is at work on these files.',
  });
  valueOf(guardRestore(folder, 'wf_working'))();
  owned.release();
  valueOf(guardRestore(folder, 'wf_abcdef'))();
});

test('a guard that was cut off while it was written holds nothing; on another machine it says how to go on', () => {
  const folder = workspace();
  fs.writeFileSync(file(folder), '{"pid":');
  expect(restoreUnderWay(folder)).toBeUndefined();
  fs.writeFileSync(file(folder), JSON.stringify({ ...ownIdentity(), pid: 1, host: 'elsewhere' }));
  expect(restoreUnderWay(folder)).toMatchObject({ message: 'Process 1 on elsewhere is restoring files here.' });
});

test('a folder in which bootspring never worked is not written to', () => {
  const folder = temporaryFolder();
  valueOf(guardRestore(folder, 'wf_abcdef'))();
  expect(fs.readdirSync(folder)).toEqual([]);
});
