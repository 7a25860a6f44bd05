import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createFakeGitHub } from '../../rig/github/fake.ts';
import { compileFor, temporaryFolder } from '../rig.ts';
import { artifactStoreOn, cacheStoreOn, LEG, machineFor } from './rig.ts';
import { valueOf } from '../rig.ts';

const root = temporaryFolder();
afterAll(() => fs.rmSync(root, { recursive: true }));

const SCRIPT = `
import { Worker, isMainThread, workerData, parentPort } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { readActions } from './shell/remote/settings.js';
import { createBudget } from './shell/remote/budget.js';
import { createCacheStore } from './shell/remote/cache-store.js';
import { createArtifactStore } from './shell/remote/artifact-store.js';

if (isMainThread) {
  const spool = process.argv[2];
  const env = { ...process.env, GITHUB_WORKSPACE: spool, RUNNER_TEMP: spool + '/temp' };
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { spool }, env });
  worker.on('message', (text) => process.stdout.write(text));
} else {
  const { spool } = workerData;
  const options = { actions: readActions(process.env), leg: '${LEG}', spool, budget: createBudget(60_000), begins: 'empty' };
  const stores = [createCacheStore(options), createArtifactStore(options)];
  const cwd = process.cwd();
  // Both at once, as uploads of one checkpoint are.
  const answers = await Promise.all(stores.map((store) => store.value.put('wf_abcdef', 'design', '{"a":1}')));
  parentPort.postMessage(JSON.stringify({ answers, isHome: process.cwd() === cwd }));
}
`;

test('a thread stores in both, wherever the process works, and prints nothing', async () => {
  const github = await createFakeGitHub();
  const machine = machineFor(github.job({ permissions: { actions: 'read' } }));
  try {
    machine.enter();
    const work = path.join(root, 'work');
    fs.mkdirSync(work);
    // Were it looked for in the working folder, this would be stored.
    fs.writeFileSync(path.join(work, 'bootspring'), 'not this');
    const script = compileFor(path.join(root, 'compiled'), SCRIPT);
    const child = spawn(process.execPath, [script, machine.spool], { cwd: work, env: process.env });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)));
    await new Promise((resolve) => child.once('close', resolve));
    expect(said.join('')).toBe('{"answers":[{"ok":true},{"ok":true}],"isHome":true}');
    for (const store of [cacheStoreOn(machine), artifactStoreOn(machine)]) {
      expect(valueOf(await store.get('wf_abcdef', 'design'))).toBe('{"a":1}');
    }
  } finally {
    machine.leave();
    await github.close();
  }
});
