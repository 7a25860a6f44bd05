import { describe, expect, test } from '@jest/globals';
import { suggest, type Suggesting } from '../../../../src/shell/action/publish/suggestions.ts';
import { write } from '../../../rig/workspace.ts';
import { type Scene, withScene } from './rig.ts';

const numbered = (count: number, word = 'line'): string =>
  Array.from({ length: count }, (_, at) => `${word} ${at + 1}\n`).join('');
const FILES = { base: { 'src/a.js': numbered(200), 'src/b.js': 'b\n' }, head: { 'src/a.js': numbered(200, 'own') } };

/** A mend of every fourth line from a first one to a last one. */
const every =
  ({ folder }: Scene, from: number, to: number) =>
  () => {
    const lines = numbered(200, 'own').split('\n');
    for (let at = from; at <= to; at += 4) lines[at - 1] = `mended ${at}`;
    write(folder, { 'src/a.js': lines.join('\n'), 'src/b.js': 'c\n' });
  };

async function suggesting(scene: Scene, work: () => void): Promise<Suggesting> {
  const { mends } = await scene.mend(work);
  return { files: mends.files, folder: '', isGreen: true, offer: undefined };
}

const asked = ({ github }: Scene): readonly string[] =>
  github.requests.map(({ method, operation }) => `${method} ${operation.split('/').at(-1)}`);

describe('suggestions of a mend', () => {
  test('are one review with as many as people look through, and none twice', () =>
    withScene(FILES, async (scene) => {
      const { github } = scene;
      const mend = await suggesting(scene, every(scene, 1, 160));
      expect(await suggest(scene.api(), 7, mend)).toEqual({ ok: true, value: 25 });
      expect(asked(scene)).toEqual(['GET files', 'GET reviews', 'POST reviews']);
      expect(github.reviews[0]?.body).toContain('16 more changes cannot be suggested');
      expect(await suggest(scene.api(), 7, mend)).toEqual({ ok: true, value: 0 });
      expect(github.reviews).toHaveLength(1);
    }));

  test('that are new are made when the rest was made before, wherever its lines are by now', () =>
    withScene(FILES, async (scene) => {
      const { github } = scene;
      await suggest(scene.api(), 7, await suggesting(scene, every(scene, 1, 8)));
      const more = await suggesting(scene, every(scene, 1, 12));
      expect(await suggest(scene.api(), 7, more)).toEqual({ ok: true, value: 1 });
      expect(github.reviews[1]?.comments).toMatchObject([{ line: 9, body: '```suggestion\nmended 9\n```' }]);
    }));

  test('whose making was not answered are looked for before they are made again', () =>
    withScene(FILES, async (scene) => {
      const { github } = scene;
      github.fault({ match: ({ method }) => method === 'POST', answer: 'cut', times: 1 });
      const mend = await suggesting(scene, every(scene, 1, 8));
      expect(await suggest(scene.api(), 7, mend)).toEqual({ ok: true, value: 0 });
      expect(github.reviews).toHaveLength(1);
    }));

  test('of nothing that the pull request shows ask once and say nothing', () =>
    withScene(FILES, async (scene) => {
      const mend = await suggesting(scene, () => write(scene.folder, { 'src/b.js': 'c\n' }));
      expect(await suggest(scene.api(), 7, mend)).toEqual({ ok: true, value: 0 });
      expect(asked(scene)).toEqual(['GET files']);
    }));

  test('that a person says were made count for nothing', () =>
    withScene(FILES, async (scene) => {
      const { github } = scene;
      const mend = await suggesting(scene, every(scene, 1, 8));
      await suggest(scene.api(), 7, mend);
      github.reviews.splice(0, 1, ...github.reviews.map((each) => ({ ...each, author: 'mallory' })));
      expect(await suggest(scene.api(), 7, mend)).toEqual({ ok: true, value: 2 });
    }));

  test.each([['may not', { permissions: { 'pull-requests': 'read' } }, 'refused']] as const)(
    'are not made where the token %s',
    (_what, job, kind) =>
      withScene(FILES, async (scene) => {
        const mend = await suggesting(scene, every(scene, 1, 8));
        expect(await suggest(scene.api(job), 7, mend)).toMatchObject({ ok: false, error: { kind } });
      }),
  );
});
