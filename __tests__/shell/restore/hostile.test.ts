import { describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Checkpoint, Row } from '../../../src/model/checkpoint.ts';
import { DEFAULT_RULES } from '../../../src/model/constants.ts';
import { temporaryFolder, writeTree } from '../rig.ts';
import { commitAll, createRecorder, describeTree, refusalOf, type Recorder, restoreTo, reportOf } from './rig.ts';

/** A workspace one folder below another that holds everything an attack could reach, and a checkpoint of it. */
async function buildWorld() {
  const outer = temporaryFolder();
  const root = path.join(outer, 'workspace');
  writeTree(outer, { 'secret.txt': 'secret', 'workspace/a': 'a', 'workspace/sub/b': 'b' });
  commitAll(root);
  const recorder = createRecorder(root);
  await recorder.take('development');
  writeTree(root, { a: 'changed since' });
  await recorder.take('testing');
  return { outer, root, recorder };
}

const rowOf = ({ entries }: Checkpoint): Extract<Row, { type: 'file' }> => {
  const row = entries.find((each) => each.type === 'file');
  if (row?.type !== 'file') throw new Error('no file');
  return row;
};
const mtime = '1700000000.000000000';

type Attack = (checkpoint: Checkpoint, recorder: Recorder) => unknown;
const add =
  (row: { readonly path: Row['path']; readonly mode?: string }): Attack =>
  (checkpoint) =>
    checkpoint.entries.push({ ...rowOf(checkpoint), ...row });
const addLink =
  (name: string, target: string): Attack =>
  ({ entries }) =>
    entries.push({ type: 'link', path: name, target, mtime });
const layerFile = (recorder: Recorder): string => [...recorder.files.values()][0] ?? '';

describe('nothing is written, within the workspace or without, for', () => {
  test.each<[string, Attack, 'refused' | 'damaged', string]>([
    ['an absolute path', add({ path: '/tmp/evil' }), 'refused', '/tmp/evil is absolute'],
    ['a path that climbs', add({ path: '../evil' }), 'refused', '../evil has the part ..'],
    [
      'a hook of git',
      add({ path: '.git/hooks/post-checkout' }),
      'refused',
      '.git/hooks/post-checkout has the part .git',
    ],
    ['bootspring\u2019s own folder', add({ path: '.bootspring/restore.json' }), 'refused', 'has the part .bootspring'],
    ['a link out', addLink('out', '../secret.txt'), 'refused', 'out leads out of the workspace'],
    ['an absolute link', addLink('out', '/etc/passwd'), 'refused', 'out has an absolute target'],
    [
      'a file through a link',
      (checkpoint, recorder) => {
        addLink('out', 'sub')(checkpoint, recorder);
        add({ path: 'out/x' })(checkpoint, recorder);
      },
      'refused',
      'out is a link, and out/x is in it',
    ],
    ['setuid', add({ path: 'evil', mode: '4755' }), 'refused', 'evil has the mode 4755'],
    ['names that collide by case', add({ path: 'A' }), 'refused', 'a and A are one name'],
    ['a path that is there twice', add({ path: 'a' }), 'refused', 'a is there twice'],
    [
      'the deletion of a path outside',
      ({ deleted }) => deleted.push('../secret.txt'),
      'refused',
      '../secret.txt is deleted, and was not there before',
    ],
    [
      'a size that the layer does not have',
      (checkpoint) => {
        rowOf(checkpoint).size = 99;
      },
      'refused',
      'with 99 bytes, and it has 1',
    ],
    [
      'a digest that the layer does not have',
      (checkpoint) => {
        rowOf(checkpoint).digest = `sha256:${'0'.repeat(64)}`;
      },
      'refused',
      'with the digest sha256:000',
    ],
    ['a file that the layer does not have', add({ path: 'extra' }), 'refused', 'extra is in layer sha256:'],
    [
      'more bytes than are allowed',
      (checkpoint) => {
        rowOf(checkpoint).size = DEFAULT_RULES.maxSize + 1;
      },
      'refused',
      'checkpoints.max-size is',
    ],
    ['a layer that is missing', (_, { files }) => files.clear(), 'damaged', 'is missing'],
    ['a layer that is cut short', (_, recorder) => fs.truncateSync(layerFile(recorder), 100), 'damaged', 'layer'],
    [
      'a layer of other bytes',
      (_, recorder) => fs.writeFileSync(layerFile(recorder), Buffer.alloc(3000)),
      'damaged',
      'layer',
    ],
    [
      'a layer with one byte changed in a frame',
      (_, recorder) => {
        const file = layerFile(recorder);
        const bytes = fs.readFileSync(file);
        bytes[40] = (bytes[40] ?? 0) ^ 1;
        fs.writeFileSync(file, bytes);
      },
      'damaged',
      'layer',
    ],
  ])('%s', async (_, attack, kind, message) => {
    const { outer, root, recorder } = await buildWorld();
    const [first] = recorder.chain;
    if (first === undefined) throw new Error('no checkpoint');
    attack(first, recorder);
    const before = describeTree(outer, { all: true }).filter((line) => !line.includes('.bootspring'));
    const own = fs.statSync(root).mtimeMs;
    const refusal = refusalOf(await restoreTo(recorder, 'development', root, { force: true }));
    expect(refusal.kind).toBe(kind);
    expect(refusal.problem.code).toBe('integrity');
    expect(refusal.problem.message).toContain(message);
    const after = describeTree(outer, { all: true });
    const isOurs = (line: string): boolean => line.includes('.bootspring');
    // The state folder may be made, with what keeps tools out of it; nothing else stays in it, and the workspace only notices its own new name.
    const still = (lines: string[]) => lines.filter((line) => !isOurs(line) && !line.startsWith('folder "workspace" '));
    expect(still(after)).toEqual(still(before));
    expect(after.filter(isOurs).length).toBeLessThanOrEqual(4);
    if (after.filter(isOurs).length === 0) expect(fs.statSync(root).mtimeMs).toBe(own);
  });
});

test('an attack in a checkpoint that was replaced since is one', async () => {
  const { root, recorder } = await buildWorld();
  const [first] = recorder.chain;
  if (first === undefined) throw new Error('no checkpoint');
  rowOf(first).mode = '4755';
  const refusal = refusalOf(await restoreTo(recorder, 'testing', root));
  expect(refusal.problem.message).toBe(
    'The checkpoint is refused and nothing was written: a has the mode 4755, which is more than permissions (checkpoint of development).',
  );
});

test('the same checkpoint without an attack is restored', async () => {
  const { root, recorder } = await buildWorld();
  reportOf(await restoreTo(recorder, 'development', root));
  expect(fs.readFileSync(path.join(root, 'a'), 'utf8')).toBe('a');
});
