import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { affectedPackages, neededPackages } from '../../../src/core/affected/packages.ts';
import type { PackageFacts } from '../../../src/model/detection.ts';

const member = (name: string, needs: readonly string[] = []): PackageFacts => ({
  folder: `packages/${name}`,
  name: `@x/${name}`,
  scripts: new Map(),
  needs: needs.map((need) => `@x/${need}`),
});

function affected(members: readonly PackageFacts[], files: readonly string[]) {
  const needs = neededPackages(members);
  const folders = members.map(({ folder }) => folder);
  return affectedPackages(
    folders.map((folder) => ({ folder, needs: needs.get(folder) ?? [] })),
    folders,
    files,
  );
}

const MEMBERS = [member('core'), member('api', ['core']), member('web', ['api', 'left-pad']), member('lone')];
const folders = (files: readonly string[]): readonly string[] => affected(MEMBERS, files).map(({ folder }) => folder);

describe('affected packages', () => {
  test('are those with changed files and all that need them, with the reason', () => {
    expect(affected(MEMBERS, ['packages/core/src/a.ts'])).toEqual([
      { folder: 'packages/core', because: 'changed' },
      { folder: 'packages/api', because: 'needs packages/core' },
      { folder: 'packages/web', because: 'needs packages/core' },
    ]);
    expect(folders(['packages/web/a'])).toEqual(['packages/web']);
    expect(folders(['packages/lone/package.json'])).toEqual(['packages/lone']);
    expect(folders([])).toEqual([]);
  });

  test('are all when a file changed that lies in none and may be read by any', () => {
    for (const file of [
      'package-lock.json',
      'tsconfig.base.json',
      'scripts/build.js',
      '../package.json',
      'packages/x.js',
    ])
      expect(folders([file])).toHaveLength(4);
    expect(affected(MEMBERS, ['yarn.lock'])[3]?.because).toBe('yarn.lock concerns every package');
  });

  test('are none for words only', () => {
    expect(folders(['README.md', 'docs/a.html', 'LICENSE', '.changeset/x.md', '.github/ISSUE_TEMPLATE/a.yml'])).toEqual(
      [],
    );
  });

  test('follow a circle once', () => {
    const circle = [member('a', ['b']), member('b', ['c']), member('c', ['a'])];
    expect(affected(circle, ['packages/b/x']).map(({ folder }) => folder)).toHaveLength(3);
  });

  test('are closed under what needs them, and hold nothing else', () => {
    const graph = fc
      .integer({ min: 1, max: 12 })
      .chain((size) =>
        fc.array(fc.subarray([...Array(size).keys()].map(String)), { minLength: size, maxLength: size }),
      );
    fc.assert(
      fc.property(graph, fc.nat(), (needs, pick) => {
        const members = needs.map((each, at) => member(String(at), each));
        const changed = `packages/${pick % members.length}`;
        const found = new Set(affected(members, [`${changed}/a`]).map(({ folder }) => folder));
        expect(found.has(changed)).toBe(true);
        for (const [at, each] of needs.entries()) {
          const needsAffected = each.some((need) => found.has(`packages/${need}`));
          const folder = `packages/${at}`;
          expect(found.has(folder)).toBe(needsAffected || folder === changed);
        }
      }),
    );
  });
});
