import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createFileReuseStore } from '../../src/shell/reuse/file-store.ts';
import { createLazyReuseStore } from '../../src/shell/reuse/lazy-file-store.ts';
import { sha256 } from '../../src/shell/hash.ts';
import { problemIn, temporaryFolder, valueOf } from '../shell/rig.ts';
import { reuseStoreConformance } from './reuse-store.ts';

const ONE = `sha256:${sha256('one')}`;
const ENTRY = { workflow: 'default', phase: 'build', record: '{"a":1}' };

describe('the store in the state folder', () => {
  reuseStoreConformance(() => {
    const root = temporaryFolder();
    return {
      store: createLazyReuseStore(root),
      reopen: () => createLazyReuseStore(root),
      damage(digest, change) {
        const file = path.join(root, '.bootspring/reuse', `${digest.slice('sha256:'.length)}.json`);
        fs.writeFileSync(file, change(fs.readFileSync(file)));
      },
    };
  });

  test('does not follow a link in the place of its folder', async () => {
    const [root, elsewhere] = [temporaryFolder(), temporaryFolder()];
    fs.mkdirSync(path.join(root, '.bootspring'));
    fs.symlinkSync(elsewhere, path.join(root, '.bootspring/reuse'));
    const store = createFileReuseStore(root);
    expect(problemIn(await store.put(ONE, ENTRY)).code).toBe('storage');
    expect(fs.readdirSync(elsewhere)).toEqual([]);
    fs.writeFileSync(path.join(elsewhere, `${sha256('one')}.json`), 'x');
    expect(valueOf(await store.get(ONE))).toBeUndefined();
  });

  test('notes each use, by which it is told what nobody uses', async () => {
    const root = temporaryFolder();
    const store = createFileReuseStore(root);
    valueOf(await store.put(ONE, ENTRY));
    const file = path.join(root, '.bootspring/reuse', `${sha256('one')}.json`);
    fs.utimesSync(file, 1, 1);
    await store.last('default', 'build');
    expect(fs.statSync(file).mtimeMs).toBe(1000);
    await store.get(ONE);
    expect(fs.statSync(file).mtimeMs).toBeGreaterThan(1000);
  });
});
