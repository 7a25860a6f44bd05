import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openJournal, readJournal } from '../../src/shell/journal.ts';
import { compileFor, temporaryFolder, valueOf } from './rig.ts';

const root = temporaryFolder();
afterAll(() => fs.rmSync(root, { recursive: true }));

/** How often it is killed: `KILLS=100`. Few are for every day. */
const KILLS = Number(process.env['KILLS'] ?? 40);
const AT_ONCE = 2;

/** Appends groups of one to three events, some long, and says the last sequence once `append` returned. */
const SCRIPT = `
import { writeSync } from 'node:fs';
import { createJournal, openJournal } from './shell/journal.js';
const [file, mode] = process.argv.slice(2);
const opened = mode === 'go-on' ? await openJournal(file) : createJournal(file);
const journal = mode === 'go-on' ? opened.value.journal : opened.value;
for (let turn = 0; ; turn += 1) {
  const message = 'x'.repeat(turn % 7 === 0 ? 200_000 : 200);
  const events = Array.from({ length: 1 + (turn % 3) }, () => ({ type: 'Warned', message }));
  const appended = journal.append(events, Date.now());
  if (!appended.ok) throw new Error(JSON.stringify(appended.error));
  writeSync(1, appended.value.at(-1).seq + '\\n');
}
`;

/** Kills the child at some moment after its first word. Gives the last sequence that it said. */
const killOnce = (script: string, file: string, mode: string): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, file, mode], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * 8));
    child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
    child.once('close', () => resolve(Number(said.split('\n').at(-2) ?? 0)));
  });

test('after SIGKILL at any moment, all that was acknowledged is there and the journal goes on', async () => {
  const script = compileFor(path.join(root, 'compiled'), SCRIPT);
  const worker = async (number: number): Promise<void> => {
    for (let kill = 0; kill < KILLS / AT_ONCE; kill += 1) {
      const goOn = kill % 5 === 4;
      const file = path.join(root, `${number}-${goOn ? kill - 1 : kill}.jsonl`);
      const acknowledged = await killOnce(script, file, goOn ? 'go-on' : 'new');
      expect(acknowledged).toBeGreaterThan(0);
      const { journal, entries } = valueOf(await openJournal(file));
      expect(entries.length).toBeGreaterThanOrEqual(acknowledged);
      valueOf(journal.append([{ type: 'Warned', message: 'after' }], Date.now()));
      journal.close();
      expect(valueOf(await readJournal(file)).entries.length).toBe(entries.length + 1);
      if (goOn || kill % 5 !== 3) fs.rmSync(file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, number) => worker(number)));
});
