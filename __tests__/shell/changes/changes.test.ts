import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FixPlace, ToldChange } from '../../../src/model/changes.ts';
import { createChanges } from '../../../src/shell/changes/changes.ts';
import { git, repository, temporary, workspace, write } from '../../rig/workspace.ts';

const ID = 'wf_changes';
const FIX: FixPlace = { phase: 'testing', gate: 'pre-push', task: 'testing/pre-push/unit', attempt: 1 };

const changesIn = (folder: string) => {
  fs.mkdirSync(join(folder, '.bootspring/workflows', ID), { recursive: true });
  fs.writeFileSync(join(folder, '.bootspring/.gitignore'), '*\n');
  return createChanges({ workspace: folder, now: Date.now, redact: (text) => text.replaceAll('s3cret', '***') });
};

/** What a fix is found to have changed. */
async function changeBy(folder: string, fix: () => void, patterns: readonly string[] = []): Promise<ToldChange> {
  const changes = changesIn(folder);
  expect(await changes.take(ID, FIX)).toEqual({ ok: true, value: undefined });
  fix();
  const told = await changes.tell(ID, FIX, patterns);
  if (!told.ok) throw new Error(told.error);
  return told.value;
}

const patchFile = (folder: string): string =>
  join(folder, '.bootspring/workflows', ID, 'artifacts/testing/bootspring-fix.patch');

const FILES = {
  'src/a.js': 'one\ntwo\n',
  'test/a.js': 'test\n',
  'package.json': '{}\n',
  '.gitignore': 'node_modules\n',
};

test('nothing that is different is no change, even where everything was written anew', async () => {
  const folder = repository(FILES);
  expect(await changeBy(folder, () => write(folder, FILES))).toEqual({});
});

test('what was added, modified and deleted is told with sizes, the protected first', async () => {
  const folder = repository(FILES);
  const { change, patch } = await changeBy(folder, () => {
    write(folder, { 'src/a.js': 'one\n', 'src/new.js': 'x' });
    fs.rmSync(join(folder, 'test/a.js'));
  });
  expect(change).toMatchObject({
    files: [
      { path: 'test/a.js', kind: 'deleted', before: 5, protected: 'test/' },
      { path: 'src/a.js', kind: 'modified', before: 8, after: 4 },
      { path: 'src/new.js', kind: 'added', after: 1 },
    ],
    count: 3,
    protected: 1,
  });
  expect(change?.diff).toMatch(/^diff --git a\/test\/a.js/);
  expect(patch).toMatchObject({
    path: 'artifacts/testing/bootspring-fix.patch',
    size: fs.statSync(patchFile(folder)).size,
  });
});

describe('no fix hides what it did', () => {
  const hide = (name: string): string => `${name}\n`;
  test.each<[string, (folder: string) => void, string]>([
    [
      'by having git ignore a test',
      (folder) => {
        write(folder, { '.git/info/exclude': hide('test'), 'test/a.js': '' });
        git(folder, 'rm', '-q', '--cached', 'test/a.js');
      },
      'test/a.js',
    ],
    [
      'by a commit',
      (folder) => {
        write(folder, { 'test/a.js': '' });
        git(folder, 'commit', '-qam', 'x');
      },
      'test/a.js',
    ],
    [
      'by telling git that the file is unchanged',
      (folder) => {
        git(folder, 'update-index', '--assume-unchanged', 'test/a.js');
        write(folder, { 'test/a.js': '' });
      },
      'test/a.js',
    ],
    [
      'by a filter of git',
      (folder) => {
        git(folder, 'config', 'filter.x.clean', 'echo test');
        write(folder, { '.git/info/attributes': '* filter=x\n', 'test/a.js': '' });
      },
      'test/a.js',
    ],
    [
      'by the times of the file',
      (folder) => {
        const { atime, mtime } = fs.statSync(join(folder, 'test/a.js'));
        write(folder, { 'test/a.js': 'tset\n' });
        fs.utimesSync(join(folder, 'test/a.js'), atime, mtime);
      },
      'test/a.js',
    ],
    [
      'by a link in its place',
      (folder) => {
        fs.renameSync(join(folder, 'test'), join(folder, 'away'));
        fs.symlinkSync('away', join(folder, 'test'));
      },
      'test/a.js',
    ],
    ['by other letters', (folder) => write(folder, { 'Test/B.js': '' }), 'Test/B.js'],
    [
      'in the packages',
      (folder) => write(folder, { 'node_modules/jest/index.js': 'pass' }),
      'node_modules/jest/index.js',
    ],
    [
      'by a hook',
      (folder) => write(folder, { '.git/hooks/post-checkout': 'rm test/a.js' }),
      '.git/hooks/post-checkout',
    ],
    ['by the commit that is checked out', (folder) => git(folder, 'checkout', '-q', '--detach'), '.git/HEAD'],
  ])('%s', async (_how, fix, path) => {
    const folder = repository(FILES);
    write(folder, { 'node_modules/jest/index.js': 'run' });
    const old = new Date(Date.now() - 60_000);
    fs.utimesSync(join(folder, 'test/a.js'), old, old);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const { change } = await changeBy(folder, () => fix(folder));
    const found = change?.files.find((file) => file.path === path);
    expect([path, found?.protected === undefined]).toEqual([path, false]);
  });
});

test('caches among the packages are no change', async () => {
  const folder = repository(FILES);
  write(folder, { 'node_modules/jest/index.js': 'run' });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(await changeBy(folder, () => write(folder, { 'node_modules/.cache/x/y': '1' }))).toEqual({});
});

test('patterns of the configuration add protection and take it away, but not that of bootspring.yml', async () => {
  const folder = repository({ ...FILES, 'bootspring.yml': 'a' });
  const fix = (): void => write(folder, { 'test/a.js': '', 'src/a.js': '', 'bootspring.yml': 'b' });
  const { change } = await changeBy(folder, fix, ['!test', 'src', '!*.yml']);
  expect(change?.files.map((file) => [file.path, file.protected])).toEqual([
    ['bootspring.yml', 'bootspring.yml'],
    ['src/a.js', 'src'],
    ['test/a.js', undefined],
  ]);
});

test('what people are shown has no secrets and no control characters, and an end', async () => {
  const folder = repository(FILES);
  const text = `s3cret \u001b[2J\n${'long line\n'.repeat(5_000)}`;
  const { change } = await changeBy(folder, () => write(folder, { 'src/a.js': text }));
  expect(change?.diff).toContain('+***');
  expect(change?.diff).not.toContain('s3cret');
  expect(change?.diff).not.toContain('\u001b');
  expect(Buffer.byteLength(change?.diff ?? '')).toBeLessThan(8_192);
});

test('the patch of a phase has what all of its fixes did', async () => {
  const folder = repository(FILES);
  await changeBy(folder, () => write(folder, { 'src/a.js': 'first\n' }));
  await changeBy(folder, () => write(folder, { 'src/a.js': 'second\n', 'src/b.js': 'b\n' }));
  git(folder, 'stash', '-qu');
  git(folder, 'apply', patchFile(folder));
  expect(fs.readFileSync(join(folder, 'src/a.js'), 'utf8')).toBe('second\n');
  expect(fs.readFileSync(join(folder, 'src/b.js'), 'utf8')).toBe('b\n');
});

test('a process that takes over knows what was there before, and one without that says so', async () => {
  const folder = repository(FILES);
  expect((await changesIn(folder).take(ID, FIX)).ok).toBe(true);
  fs.rmSync(join(folder, 'test/a.js'));
  const other = await changesIn(folder).tell(ID, { ...FIX, attempt: 2 }, []);
  expect(other).toEqual({ ok: false, error: 'what was there before it is not known' });
  const told = await changesIn(folder).tell(ID, FIX, []);
  expect(told).toMatchObject({ ok: true, value: { change: { protected: 1 } } });
  fs.rmSync(join(folder, '.bootspring/workflows', ID, 'fix/before/tree.json'));
  expect(await changesIn(folder).tell(ID, FIX, [])).toMatchObject({ ok: false });
});

test('what was kept for one fix is gone before that of the next one is', async () => {
  const folder = repository(FILES);
  const changes = changesIn(folder);
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    expect((await changes.take(ID, { ...FIX, attempt })).ok).toBe(true);
    write(folder, { 'src/a.js': String(attempt) });
    expect(await changes.tell(ID, { ...FIX, attempt }, [])).toMatchObject({
      ok: true,
      value: { change: { count: 1 } },
    });
    changes.forget(ID);
  }
});

test('copies that a fix has forged are not believed', async () => {
  const folder = repository(FILES);
  const copies = join(folder, '.bootspring/workflows', ID, 'fix/before/files');
  const { change } = await changeBy(folder, () => {
    for (const name of fs.readdirSync(copies)) fs.writeFileSync(join(copies, name), 'forged');
    write(folder, { 'src/a.js': 'x' });
  });
  expect(change).toMatchObject({ count: 1, diff: '', notes: [expect.stringContaining('src/a.js')] });
});

test('a folder without git is compared too', async () => {
  const folder = workspace(FILES);
  const { change } = await changeBy(folder, () => write(folder, { 'test/a.js': '' }));
  expect(change).toMatchObject({ count: 1, protected: 1 });
});

test('whatever text files become, the patch makes it of what was there', async () => {
  const name = fc.constantFrom('a', 'b c', 'dir/ä', 'dir/"q', 'x.bin', 'deep/er/$y');
  const content = fc.option(
    fc.oneof(fc.constantFrom('', 'x', 'a\nb\n', 'a\r\nb', '\0\u0001'), fc.string({ maxLength: 20 })),
    { nil: undefined },
  );
  const files = fc.dictionary(name, content, { minKeys: 1, maxKeys: 5 });
  await fc.assert(
    fc.asyncProperty(files, files, async (before, after) => {
      const folder = repository({ keep: 'x' });
      put(folder, before);
      const { change } = await changeBy(folder, () => put(folder, after));
      if (change === undefined) return;
      const copy = temporary();
      git(copy, 'init', '-q');
      put(copy, before);
      if (fs.statSync(patchFile(folder)).size > 0)
        execFileSync('git', ['apply', patchFile(folder)], { cwd: copy, stdio: 'pipe' });
      for (const path of new Set([...Object.keys(before), ...Object.keys(after)]))
        expect([path, textOf(copy, path)]).toEqual([path, textOf(folder, path)]);
    }),
    { numRuns: 15 },
  );
});

function put(folder: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) fs.rmSync(join(folder, path), { force: true });
    else write(folder, { [path]: text });
  }
}

const textOf = (folder: string, path: string): string | undefined =>
  fs.existsSync(join(folder, path)) ? fs.readFileSync(join(folder, path), 'latin1') : undefined;
