import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cli } from '../rig/cli.ts';
import {
  config,
  git,
  idOf,
  journal,
  leftovers,
  temporary,
  workflowFolder,
  workflowIds,
  write,
} from '../rig/workspace.ts';
import { describeTree } from '../shell/restore/rig.ts';

describe('damage', () => {
  const PHASES = `one: { run: "echo one >> ../ran; echo 1 > a; echo 1 > base" }
two: { run: "echo two >> ../ran; echo 2 > b; echo 2 > a" }
three: { run: "echo three >> ../ran; echo 3 > c" }`;

  /** A completed workflow, with the layers in the order in which they came. */
  async function completed() {
    const outer = temporary();
    const folder = join(outer, 'workspace');
    write(folder, { 'bootspring.yml': config(PHASES) });
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'start');
    expect(await cli(folder, ['run'])).toMatchObject({ code: 0 });
    const at = workflowFolder(folder);
    const manifest: unknown = JSON.parse(fs.readFileSync(join(at, 'checkpoints/three.json'), 'utf8'));
    const layers = [...JSON.stringify(manifest).matchAll(/"digest":"sha256:([0-9a-f]{64})","size"/g)].map(([, name]) =>
      join(at, 'layers', name ?? ''),
    );
    const ran = (): string => fs.readFileSync(join(outer, 'ran'), 'utf8').replaceAll('\n', ' ').trim();
    return {
      folder,
      id: idOf(folder),
      layers,
      checkpoint: (phase: string) => join(at, `checkpoints/${phase}.json`),
      ran,
    };
  }
  type Damaged = Awaited<ReturnType<typeof completed>>;
  const cut = (file: string): void => fs.truncateSync(file, fs.statSync(file).size - 7);

  test.each<[string, (world: Damaged) => void, string]>([
    ['a layer that is missing', ({ layers }) => fs.rmSync(layers.at(-1) ?? ''), 'is missing'],
    ['a layer that was cut', ({ layers }) => cut(layers.at(-1) ?? ''), 'is damaged'],
    ['a manifest that was cut', ({ checkpoint }) => cut(checkpoint('three')), 'The checkpoint of three is damaged'],
    ['a manifest that is missing', ({ checkpoint }) => fs.rmSync(checkpoint('three')), 'no checkpoint of three'],
  ])(
    '%s: the checkpoint before it is restored, that is said, and only what that costs runs again',
    async (_, harm, why) => {
      const world = await completed();
      const { folder, id } = world;
      harm(world);
      expect(await cli(folder, ['verify', id])).toMatchObject({ code: 3 });
      // What only a manifest that cannot be read tells of counts as somebody's work.
      const restored = await cli(folder, ['restore', id, 'three', '--force']);
      expect(restored.code).toBe(0);
      expect(restored.stderr).toContain(why);
      expect(restored.stderr).toContain('that of two is taken instead');
      expect(restored.stdout).toContain(`${id} is restored to two`);
      expect(fs.existsSync(join(folder, 'c'))).toBe(false);
      expect(await cli(folder, ['resume', id])).toMatchObject({ code: 0 });
      expect(world.ran()).toBe('one two three three');
      expect(fs.readFileSync(join(folder, 'c'), 'utf8')).toBe('3\n');
      expect(await cli(folder, ['verify', id])).toMatchObject({ code: 0 });
    },
  );

  test.each([
    ['makes the same contents again', 'echo 1 > a', ['verify']],
    // What is written in one tick of the clock would be read again in any case.
    ['leaves the files alone, after a look', 'test -f a || { echo 1 > a; sleep 0.1; }', ['verify']],
    [
      'leaves the files alone, after a restore that was refused',
      'test -f a || { echo 1 > a; sleep 0.1; }',
      ['restore', 'one', '--into'],
    ],
  ])('of a layer is mended by the next run, which %s', async (_, command, look) => {
    const folder = temporary();
    write(folder, { 'bootspring.yml': config(`one: { run: '${command}' }`) });
    expect(await cli(folder, ['run'])).toMatchObject({ code: 0 });
    const id = idOf(folder);
    const layers = join(workflowFolder(folder), 'layers');
    for (const name of fs.readdirSync(layers)) {
      const file = join(layers, name);
      fs.writeFileSync(file, fs.readFileSync(file).fill(0, 60, 70));
    }
    const into = look.includes('--into') ? [join(temporary(), 'into')] : [];
    expect(await cli(folder, [...look, ...into])).toMatchObject({ code: 3 });
    expect(await cli(folder, ['run'])).toMatchObject({ code: 0 });
    const [next = ''] = workflowIds(folder).filter((each) => each !== id);
    expect(await cli(folder, ['verify', next])).toMatchObject({ code: 0, stderr: '' });
    expect(await cli(folder, ['verify', id])).toMatchObject({ code: 3 });
  });

  test('of all: exit 3, every one that was passed over is named, and nothing has changed', async () => {
    const world = await completed();
    const { folder, id, checkpoint } = world;
    fs.rmSync(world.layers[0] ?? '');
    cut(checkpoint('two'));
    const before = describeTree(folder);
    const entries = journal(folder).length;
    const restored = await cli(folder, ['restore', id, 'three']);
    expect(restored).toMatchObject({ code: 3, stdout: '' });
    for (const phase of ['one', 'two', 'three']) expect(restored.stderr).toContain(`The checkpoint of ${phase}`);
    expect(restored.stderr).toContain('start afresh: bootspring run');
    expect(describeTree(folder)).toEqual(before);
    expect(journal(folder).length).toBeLessThanOrEqual(entries + 4);
    expect(leftovers(folder)).toEqual([]);
    expect(world.ran()).toBe('one two three');
    expect(JSON.parse((await cli(folder, ['status', '--json'])).stdout)).toMatchObject({ status: 'completed' });
  });
});
