import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commitMend } from '../../../../src/shell/action/offer/commit.ts';
import { git, write } from '../../../rig/workspace.ts';
import { REPOSITORY, type Scene, withScene } from './rig.ts';

const FILES = {
  base: { 'src/a.js': 'one\ntwo\n', 'src/gone.js': 'x\n', 'src/run.sh': 'x\n' },
  head: { 'src/a.js': 'one\n2\n' },
};
const never = new AbortController().signal;
const fix = ({ folder }: Scene) => write(folder, { 'src/a.js': 'one\nthree\n' });
const own = ({ github }: Scene): string => github.token('mender[bot]', { contents: 'write' });

/** What becomes of a mend, and how often GitHub was asked. */
async function commit(
  scene: Scene,
  options: { work?: () => void; spoil?: () => unknown; job?: Parameters<Scene['environment']>[0] } = {},
) {
  const { run, mends } = await scene.mend(options.work ?? (() => fix(scene)));
  options.spoil?.();
  const env = scene.environment({ token: own(scene), ...options.job });
  const done = await commitMend({ ...run, env }, mends.files, never);
  return { done, asked: scene.github.requests.map(({ method }) => method) };
}

const tip = ({ folder }: Scene): string => git(folder, 'rev-parse', 'topic').trim();

describe('a commit of a mend', () => {
  test('has exactly what was mended: text, bytes, modes, what is new and what is gone', () =>
    withScene(FILES, async (scene) => {
      const { folder, head } = scene;
      const work = (): void => {
        write(folder, { 'src/a.js': 'one\nthree', 'src/new ä.js': 'new\n' });
        fs.writeFileSync(join(folder, 'src/bytes'), Buffer.from([0, 255, 10]));
        fs.chmodSync(join(folder, 'src/run.sh'), 0o755);
        fs.appendFileSync(join(folder, 'src/run.sh'), 'y\n');
        fs.rmSync(join(folder, 'src/gone.js'));
      };
      // What nobody mended stays out of it.
      const { done, asked } = await commit(scene, { work, spoil: () => write(folder, { 'src/other.js': 'x' }) });
      expect(done).toEqual({ ok: true, value: { sha: tip(scene), branch: 'topic' } });
      expect(asked).toEqual(['GET', 'GET', 'POST', 'POST', 'POST', 'PATCH']);
      expect(git(folder, 'rev-parse', 'topic^').trim()).toBe(head);
      fs.rmSync(join(folder, 'src/other.js'));
      git(folder, 'add', '-A');
      expect(git(folder, 'diff', '--cached', '--stat', 'topic')).toBe('');
      expect(git(folder, 'log', '-1', '--format=%B', 'topic').trim()).toMatch(
        /^Mend what[^]*\nBootspring-Mend: \d+\.1$/,
      );
    }));

  test('is not made on top of one', () =>
    withScene(FILES, async (scene) => {
      const { folder } = scene;
      git(folder, 'commit', '-q', '--amend', '-m', 'Mend\n\nBootspring-Mend: 1.1');
      const sha = git(folder, 'rev-parse', 'HEAD').trim();
      git(folder, 'update-ref', 'refs/heads/topic', sha);
      const pull_request = { number: 7, head: { sha, ref: 'topic', repo: { full_name: REPOSITORY } } };
      const { done } = await commit(scene, { job: { payload: { pull_request } } });
      expect(done).toMatchObject({
        ok: false,
        error: { because: expect.stringContaining('a mend already'), isWarning: true },
      });
    }));
});

describe('nothing is committed', () => {
  const moved = ({ folder, head }: Scene): string =>
    git(folder, 'commit-tree', `${head}^{tree}`, '-p', head, '-m', 'x').trim();

  test('when the branch has moved on', () =>
    withScene(FILES, async (scene) => {
      const other = moved(scene);
      const { done, asked } = await commit(scene, {
        spoil: () => git(scene.folder, 'update-ref', 'refs/heads/topic', other),
      });
      expect(done).toMatchObject({ ok: false, error: { because: 'the branch has moved on' } });
      expect([asked, tip(scene)]).toEqual([['GET'], other]);
    }));

  test('when the branch is protected', () =>
    withScene(FILES, async (scene) => {
      const { done, asked } = await commit(scene, { spoil: () => scene.github.protectedBranches.add('topic') });
      expect(done).toMatchObject({ ok: false, error: { because: 'the branch is protected' } });
      expect(asked).toEqual(['GET']);
    }));

  test('when a file was changed after it was mended', () =>
    withScene(FILES, async (scene) => {
      const { done, asked } = await commit(scene, { spoil: () => write(scene.folder, { 'src/a.js': 'x' }) });
      expect(done).toMatchObject({ ok: false, error: { because: 'src/a.js was changed after it was mended' } });
      expect(asked).toEqual([]);
    }));

  test('when what was judged is not what the branch has, as after a merge', () =>
    withScene(FILES, async (scene) => {
      write(scene.folder, { 'src/gone.js': 'merged\n' });
      const { done } = await commit(scene, { work: () => write(scene.folder, { 'src/gone.js': 'mended\n' }) });
      expect(done).toMatchObject({
        ok: false,
        error: { because: expect.stringContaining('another one on the branch') },
      });
      expect(tip(scene)).toBe(scene.head);
    }));

  test('when the branch moves while it is made', () =>
    withScene(FILES, async (scene) => {
      const other = moved(scene);
      scene.github.fault({
        match: ({ method, operation }) => {
          if (method === 'PATCH') git(scene.folder, 'update-ref', 'refs/heads/topic', other);
          return operation === '';
        },
        answer: 500,
      });
      const { done } = await commit(scene);
      expect(done).toMatchObject({ ok: false, error: { because: expect.stringContaining('moved on') } });
      expect(tip(scene)).toBe(other);
    }));

  test.each([
    ['the token of a job under another name', 'github-actions[bot]', 'write', 'whose commits start no CI'],
    ['a token that may only read', 'mender[bot]', 'read', 'commit-token needs contents: write'],
  ] as const)('with %s', (_what, login, level, because) =>
    withScene(FILES, async (scene) => {
      const { done } = await commit(scene, { job: { token: scene.github.token(login, { contents: level }) } });
      expect(done).toMatchObject({ ok: false, error: { because: expect.stringContaining(because), isWarning: true } });
      expect(tip(scene)).toBe(scene.head);
    }),
  );
});
