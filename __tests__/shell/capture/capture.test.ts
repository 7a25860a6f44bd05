import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_RULES } from '../../../src/model/constants.ts';
import type { Snapshot } from '../../../src/ports.ts';
import { commitAll } from '../restore/rig.ts';
import { problemIn, temporaryFolder, valueOf, writeTree } from '../rig.ts';
import { createCamera } from './rig.ts';

const posix = process.platform === 'win32' ? test.skip : test;
const asRoot = process.getuid?.() === 0 ? test : test.skip;
const names = (taken: Snapshot): string[] => taken.entries.map((entry) => entry.path);
const layersOf = (taken: Snapshot): string[] => taken.layers.map((layer) => layer.digest).sort();

describe('what is kept', () => {
  test('everything but git, bootspring, credentials and what is excluded', async () => {
    const root = temporaryFolder();
    writeTree(root, {
      'src/a.ts': '',
      '.git/config': '',
      'sub/.git/HEAD': '',
      'sub/.bootspring/x': '',
      '.npmrc': '',
      '.env': '',
      '.env.local': '',
      'deep/.netrc': '',
      'keys/id_ed25519': '',
      'server.pem': '',
      'node_modules/x/test/cert.pem': '',
      'a.log': '',
      'logs/b.log': '',
      'coverage/lcov.info': '',
    });
    const camera = createCamera(root, { rules: { ...DEFAULT_RULES, exclude: ['**/*.log', 'coverage'] } });
    const kept = names(valueOf(await camera.take('one'))).filter((name) => name.includes('.'));
    expect(kept).toEqual(['node_modules/x/test/cert.pem', 'src/a.ts']);
  });

  test('include narrows it', async () => {
    const root = temporaryFolder();
    writeTree(root, { 'dist/a.js': '', 'dist/b/c.js': '', 'src/a.ts': '' });
    const camera = createCamera(root, { rules: { ...DEFAULT_RULES, include: ['dist/**'] } });
    expect(names(valueOf(await camera.take('one')))).toEqual(['dist/a.js', 'dist/b', 'dist/b/c.js']);
  });

  posix('pipes and sockets are passed over', async () => {
    const root = temporaryFolder();
    execFileSync('mkfifo', [path.join(root, 'pipe')]);
    writeTree(root, { a: '' });
    expect(names(valueOf(await createCamera(root).take('one')))).toEqual(['a']);
  });

  test('of a checkout only what differs from its commit has its content kept', async () => {
    const root = temporaryFolder();
    writeTree(root, { 'a.txt': 'a', 'b.txt': 'b', 'gone.txt': 'g', '.gitignore': 'out\n' });
    const sha = commitAll(root);
    writeTree(root, { 'b.txt': 'B', 'out/c.txt': 'c', 'new.txt': 'n' });
    fs.rmSync(path.join(root, 'gone.txt'));
    const taken = valueOf(await createCamera(root, { sha }).take('one'));
    expect(taken.files).toEqual({ count: 3, bytes: 3, deleted: 0 });
    expect(names(taken)).toEqual(['.gitignore', 'a.txt', 'b.txt', 'new.txt', 'out', 'out/c.txt']);
    const ofCommit = taken.entries.filter((entry) => entry.type === 'file' && entry.layer === undefined);
    expect(ofCommit.map((entry) => entry.path)).toEqual(['.gitignore', 'a.txt']);
  });
});

describe('what is refused, and what is told', () => {
  test.each([
    ['raw', (secret: string) => secret],
    ['base64', (secret: string) => Buffer.from(`user:${secret}`).toString('base64')],
  ])('a file with a secret of the environment (%s) is named, the secret is not', async (_form, write) => {
    const root = temporaryFolder();
    const secret = 'ghs_A1b2C3d4E5f6G7h8';
    writeTree(root, { 'fine.txt': '', 'out/log.txt': `token: ${write(secret)}` });
    const camera = createCamera(root, { env: { GITHUB_TOKEN: secret } });
    const problem = problemIn(await camera.take('one'));
    expect(problem.message).toBe('out/log.txt holds a secret of the environment, which no checkpoint may keep');
    expect(JSON.stringify(problem)).not.toContain(secret);
    expect(valueOf(await camera.store.listLayers('wf_abcdef'))).toEqual([]);
    fs.rmSync(path.join(root, 'out/log.txt'));
    expect(names(valueOf(await camera.take('one')))).toEqual(['fine.txt', 'out']);
  });

  test('more than max-size: the largest folders and the largest file are named', async () => {
    const root = temporaryFolder();
    writeTree(root, { 'big/one.bin': 'x'.repeat(3_000_000), 'big/two.bin': 'x'.repeat(1_000_000), 'small/a': 'x' });
    const problem = problemIn(await createCamera(root, { rules: { exclude: [], maxSize: 2 ** 20 } }).take('one'));
    expect(problem.message).toBe(
      'the files to keep take 3.8 MiB, more than max-size allows (1.0 MiB); the largest folders are big (3.8 MiB), small (0.0 MiB); the largest file is big/one.bin (2.9 MiB)',
    );
    expect(problem.hint).toContain('raise max-size');
  });

  test('a file of 5 GB is too large by default, which is told without reading it', async () => {
    const root = temporaryFolder();
    fs.writeFileSync(path.join(root, 'disk.img'), '');
    fs.truncateSync(path.join(root, 'disk.img'), 5 * 1024 ** 3);
    expect(problemIn(await createCamera(root).take('one')).message).toContain(
      'the largest file is disk.img (5120 MiB)',
    );
  });

  posix.each([
    ['/etc/passwd', 'absolute'],
    ['../outside', 'out'],
    ['.git/config', 'git'],
  ])('a link to %s would not be brought back, so it is not kept', async (target, reason) => {
    const root = temporaryFolder();
    fs.symlinkSync(target, path.join(root, 'link'));
    const problem = problemIn(await createCamera(root).take('one'));
    expect(problem.message).toMatch(new RegExp(`could not be brought back: link .*${reason}`));
  });

  posix('a link that leads out because another one was replaced or removed is not kept either', async () => {
    const root = temporaryFolder();
    writeTree(root, { 'a/b/c': 'x' });
    fs.symlinkSync('a/b', path.join(root, 'd'));
    fs.symlinkSync('d/../x', path.join(root, 'l'));
    const camera = createCamera(root);
    valueOf(await camera.take('one'));
    fs.rmSync(path.join(root, 'd'));
    fs.symlinkSync('.', path.join(root, 'd'));
    expect(problemIn(await camera.take('two')).message).toMatch(/could not be brought back: l leads out/);
    fs.rmSync(path.join(root, 'd'));
    fs.symlinkSync('a/b', path.join(root, 'd'));
    valueOf(await camera.take('two'));
  });

  test('two names that some systems take for one are refused, also when the second comes later', async () => {
    const root = temporaryFolder();
    writeTree(root, { 'a/readme': '' });
    if (fs.existsSync(path.join(root, 'A'))) return;
    const camera = createCamera(root);
    valueOf(await camera.take('one'));
    writeTree(root, { 'a/README': '' });
    expect(problemIn(await camera.take('two')).message).toMatch(/README and .*readme are one name/i);
    fs.rmSync(path.join(root, 'a/README'));
    valueOf(await camera.take('two'));
  });

  posix('what cannot be read is named with the way out', async () => {
    const root = temporaryFolder();
    writeTree(root, { 'a/b': 'x' });
    if (process.getuid?.() === 0) return;
    fs.chmodSync(path.join(root, 'a/b'), 0);
    expect(problemIn(await createCamera(root).take('one'))).toMatchObject({
      message: 'a/b cannot be read (EACCES), so it could not be brought back',
      hint: 'make it readable, or leave it out: checkpoints: { exclude: ["a/b"] }',
    });
    fs.chmodSync(path.join(root, 'a/b'), 0o644);
    fs.chmodSync(path.join(root, 'a'), 0);
    expect(problemIn(await createCamera(root).take('one')).message).toContain('a cannot be read (EACCES)');
    fs.chmodSync(path.join(root, 'a'), 0o755);
  });
});

describe('what changed', () => {
  test('a second write of the same size in the same tick of the clock is seen', async () => {
    const root = temporaryFolder();
    const camera = createCamera(root);
    const file = path.join(root, 'a');
    for (let round = 0; round < 30; round += 1) {
      fs.writeFileSync(file, `${round}`.padStart(4));
      const { mtime } = fs.statSync(file);
      valueOf(await camera.take('one'));
      fs.writeFileSync(file, `${round + 1000}`);
      // The hardest case: the time says that nothing happened.
      fs.utimesSync(file, mtime, mtime);
      const taken = valueOf(await camera.take('two'));
      expect(taken.entries).toHaveLength(1);
      if (round % 3 === 0) camera.restart();
    }
  });

  test('a clock that went back hides nothing', async () => {
    const root = temporaryFolder();
    const camera = createCamera(root);
    const file = path.join(root, 'a');
    fs.writeFileSync(file, 'from the future');
    fs.utimesSync(file, 4_000_000_000, 4_000_000_000);
    valueOf(await camera.take('one'));
    fs.writeFileSync(file, 'of the past,now');
    fs.utimesSync(file, 1_000_000_000, 1_000_000_000);
    expect(valueOf(await camera.take('two')).entries).toHaveLength(1);
  });

  test('a file that was only touched costs no bytes', async () => {
    const root = temporaryFolder();
    writeTree(root, { a: 'x'.repeat(100_000), b: 'y' });
    const camera = createCamera(root);
    const first = valueOf(await camera.take('one'));
    expect(first.newBytes).toBeGreaterThan(0);
    fs.utimesSync(path.join(root, 'a'), 1, 1);
    const second = valueOf(await camera.take('two'));
    expect(second).toMatchObject({ newBytes: 0, layers: first.layers, files: { count: 1 } });
  });

  test('what is known of another manifest of the same phase does not count', async () => {
    const root = temporaryFolder();
    writeTree(root, { a: 'one' });
    const camera = createCamera(root);
    const known = path.join(root, '.bootspring/known-files');
    valueOf(await camera.take('one'));
    fs.copyFileSync(known, `${known}.old`);
    writeTree(root, { b: 'two' });
    // As if the same phase had been taken again and its process had not come to note it.
    const again = createCamera(root);
    valueOf(await again.take('one'));
    fs.renameSync(`${known}.old`, known);
    again.restart();
    writeTree(root, { c: 'three' });
    expect(names(valueOf(await again.take('two')))).toEqual(['c']);
    expect((await again.restore('two', path.join(temporaryFolder(), 'there'))).ok).toBe(true);
  });

  test('a file that becomes a folder and a file again', async () => {
    const root = temporaryFolder();
    const camera = createCamera(root);
    writeTree(root, { a: 'file' });
    valueOf(await camera.take('one'));
    fs.rmSync(path.join(root, 'a'));
    writeTree(root, { 'a/b': 'inside' });
    const second = valueOf(await camera.take('two'));
    expect([names(second), second.deleted]).toEqual([['a', 'a/b'], []]);
    fs.rmSync(path.join(root, 'a'), { recursive: true });
    writeTree(root, { a: 'file' });
    const third = valueOf(await camera.take('three'));
    expect([names(third), third.deleted]).toEqual([['a'], ['a/b']]);
  });
});

describe('layers', () => {
  const tree = { 'node_modules/x/index.js': 'x', 'node_modules/x/cli.js': '#!', 'dist/a.js': 'built', 'z.txt': '' };

  test('the same content has the same digests at another path, in another order, by another user', async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    writeTree(one, tree);
    fs.chmodSync(path.join(one, 'node_modules/x/cli.js'), 0o755);
    writeTree(other, Object.fromEntries(Object.entries(tree).reverse()));
    fs.chmodSync(path.join(other, 'node_modules/x/cli.js'), 0o700);
    for (const name of Object.keys(tree)) fs.utimesSync(path.join(other, name), 1, 1);
    if (process.getuid?.() === 0)
      for (const name of Object.keys(tree)) fs.chownSync(path.join(other, name), 1234, 5678);
    const first = valueOf(await createCamera(one).take('one'));
    const second = valueOf(await createCamera(other).take('elsewhere'));
    expect(layersOf(second)).toEqual(layersOf(first));
    expect(first.layers).toHaveLength(2);
  });

  test('installed packages are a layer of their own, kept when the rest changes', async () => {
    const root = temporaryFolder();
    writeTree(root, tree);
    const camera = createCamera(root);
    const first = valueOf(await camera.take('one'));
    writeTree(root, { 'dist/a.js': 'built again' });
    const second = valueOf(await camera.take('two'));
    expect(second.layers).toHaveLength(3);
    expect(second.layers).toEqual(expect.arrayContaining([...first.layers]));
  });

  test('the next workflow takes the layer that is stored, without reading a file', async () => {
    const root = temporaryFolder();
    writeTree(root, tree);
    const first = createCamera(root);
    // Older than the grain of the clock, or they would be read again.
    for (const name of Object.keys(tree)) fs.utimesSync(path.join(root, name), 1_000_000_000, 1_000_000_000);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const one = valueOf(await first.take('one'));
    const second = createCamera(root, { workflowId: 'wf_another' });
    const other = valueOf(await second.take('one'));
    expect(layersOf(other)).toEqual(layersOf(one));
    expect(other.newBytes).toBe(0);
    expect(other.entries).toEqual(one.entries);
  });

  test('a stored layer is not taken again unread when there is a secret to look for', async () => {
    const root = temporaryFolder();
    writeTree(root, { 'out.txt': 'here is hunter2-hunter2' });
    fs.utimesSync(path.join(root, 'out.txt'), 1_000_000_000, 1_000_000_000);
    await new Promise((resolve) => setTimeout(resolve, 30));
    valueOf(await createCamera(root).take('one'));
    const knowing = createCamera(root, { workflowId: 'wf_another', env: { MY_TOKEN: 'hunter2-hunter2' } });
    expect(problemIn(await knowing.take('one')).message).toContain('out.txt');
  });

  asRoot('owner and group are in no layer', async () => {
    const root = temporaryFolder();
    writeTree(root, { a: 'x' });
    const one = layersOf(valueOf(await createCamera(root).take('one')));
    fs.chownSync(path.join(root, 'a'), 4321, 4321);
    expect(layersOf(valueOf(await createCamera(root, { workflowId: 'wf_another' }).take('one')))).toEqual(one);
  });
});
