import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Checkpoint, Row } from '../../src/model/checkpoint.ts';
import { LAYER_MEDIA_TYPES } from '../../src/model/layer.ts';
import { cli } from '../rig/cli.ts';
import { idOf, leftovers, temporary, write } from '../rig/workspace.ts';
import { forge, frame, type Packed } from '../shell/layer/rig.ts';
import { describeTree } from '../shell/restore/rig.ts';
import { keep } from '../shell/store/kept.ts';

/** A workspace within a folder that holds what an attack could reach, with a checkpoint that somebody forged. */
async function buildWorld(attack: (manifest: Checkpoint) => void, layer?: Packed) {
  const outer = temporary();
  const folder = join(outer, 'workspace');
  write(outer, {
    'secret.txt': 'secret',
    'workspace/.git/HEAD': 'ref: refs/heads/main\n',
    'workspace/.git/hooks/old': '',
  });
  fs.mkdirSync(join(folder, '.git/objects'));
  fs.mkdirSync(join(folder, '.git/refs'));
  const paths = await keep(folder, [{ phase: 'build', write: { a: 'as it was', 'sub/b': 'b' } }], {
    status: 'completed',
    forge: attack,
  });
  if (layer?.digest !== undefined) fs.copyFileSync(layer.file, join(paths.layers, layer.digest));
  write(folder, { a: 'as it is now' });
  return { outer, folder, id: idOf(folder) };
}

const ours = (line: string): boolean => line.includes('.bootspring');
/** Everything there, times included, but the state folder and the time of the folder that it is in. */
const everythingIn = (outer: string): string[] =>
  describeTree(outer, { all: true }).filter((line) => !ours(line) && !line.startsWith('folder "workspace"'));

type FileRow = Extract<Row, { type: 'file' }>;
const someFile = ({ entries }: Checkpoint): FileRow => {
  const row = entries.find((each) => each.type === 'file');
  if (row?.type !== 'file') throw new Error('there is no file');
  return row;
};
const add =
  (row: Partial<FileRow>) =>
  (manifest: Checkpoint): void =>
    void manifest.entries.push({ ...someFile(manifest), ...row });
const addLink =
  (path: string, target: string) =>
  (manifest: Checkpoint): void =>
    void manifest.entries.push({ type: 'link', path, target, mtime: '1700000000.000000000' });

const MEBI = 1024 ** 2;
const listingOf = (size: number): string => `${JSON.stringify(['file', 'bomb', 420, size, '0'.repeat(64)])}\n`;
const end = frame(Buffer.alloc(1024), 'gzip');
/** Its index tells that a few bytes become 160 MiB. */
const toldBomb = (): Packed => {
  const part = { ...frame(Buffer.alloc(1024), 'gzip'), unpacked: 16 * MEBI };
  const last = { ...part, unpacked: 512 };
  return forge(
    { listing: listingOf(160 * MEBI), frames: [...Array.from({ length: 10 }, () => part), last, end], order: '[0]' },
    'gzip',
  );
};
/** Its index tells of one block, and its frame unpacks to 64 MiB. */
const silentBomb = (): Packed => {
  const big = { ...frame(Buffer.alloc(64 * MEBI), 'gzip'), unpacked: 1024 };
  return forge({ listing: listingOf(512), frames: [big, end], order: '[0]' }, 'gzip');
};
const withLayer =
  (layer: Packed, size: number) =>
  (manifest: Checkpoint): void => {
    const digest = `sha256:${layer.digest}`;
    manifest.layers.push({ digest, size: fs.statSync(layer.file).size, mediaType: LAYER_MEDIA_TYPES.gzip });
    add({ path: 'bomb', size, digest: `sha256:${'0'.repeat(64)}`, layer: manifest.layers.length - 1 })(manifest);
  };
const [told, silent] = [toldBomb(), silentBomb()];

describe('a forged checkpoint whose seals are right is refused as a whole, with the reason:', () => {
  test.each<[string, (manifest: Checkpoint) => void, string, ...Packed[]]>([
    ['a path that climbs', add({ path: '../evil' }), '../evil has the part .., which leads elsewhere'],
    ['an absolute path', add({ path: '/tmp/bootspring-evil' }), '/tmp/bootspring-evil is absolute'],
    [
      'a hook of git',
      add({ path: '.git/hooks/post-checkout', mode: '0755' }),
      '.git/hooks/post-checkout has the part .git',
    ],
    ['a hook of git by another case', add({ path: '.GIT/hooks/post-checkout', mode: '0755' }), 'has the part .GIT'],
    ['a link out of the workspace', addLink('out', '../secret.txt'), 'out leads out of the workspace'],
    [
      'a file through a link',
      (manifest) => {
        addLink('way', 'sub')(manifest);
        add({ path: 'way/x' })(manifest);
      },
      'way is a link, and way/x is in it',
    ],
    ['setuid', add({ path: 'evil', mode: '4755' }), 'evil has the mode 4755'],
    ['names that collide by case', add({ path: 'SUB/B' }), 'are one name on some file systems'],
    [
      'names that collide by their Unicode form',
      (manifest) => {
        add({ path: 'caf\u00e9' })(manifest);
        add({ path: 'cafe\u0301' })(manifest);
      },
      'are one name on some file systems',
    ],
    ['the deletion of a file outside', ({ deleted }) => void deleted.push('../secret.txt'), '../secret.txt is deleted'],
    ['a bomb that its index tells of', withLayer(told, 160 * MEBI), 'more than 1000 times as many', told],
    ['a bomb that its index does not tell of', withLayer(silent, 512), 'unpacks to more than 1024 bytes', silent],
  ])('%s', async (_, attack, reason, ...more) => {
    const [layer] = more;
    const { outer, folder, id } = await buildWorld(attack, layer);
    const before = everythingIn(outer);
    const into = join(outer, 'elsewhere');
    for (const where of [[], ['--into', into]]) {
      const restored = await cli(folder, ['restore', id, 'build', '--force', ...where]);
      expect(restored).toMatchObject({ code: 3, stdout: '' });
      expect(restored.stderr).toContain(reason);
      expect(everythingIn(outer)).toEqual(before);
      expect(leftovers(folder)).toEqual([]);
    }
    expect(fs.existsSync('/tmp/bootspring-evil')).toBe(false);
    expect(await cli(folder, ['verify', id])).toMatchObject({ code: 3 });
  });

  test('and without an attack it is restored', async () => {
    const { folder, id } = await buildWorld(() => undefined);
    expect(await cli(folder, ['restore', id, 'build', '--force'])).toMatchObject({ code: 0, stderr: '' });
    expect(fs.readFileSync(join(folder, 'a'), 'utf8')).toBe('as it was');
  });
});
