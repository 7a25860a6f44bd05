import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/shell/reuse/inputs.ts';
import { createDigests } from '../../../src/shell/sources.ts';
import { temporaryFolder, writeTree } from '../rig.ts';

function project(): string {
  const root = temporaryFolder();
  writeTree(root, { 'src/a.js': 'a', 'src/deep/b.js': 'b', 'node_modules/x/i.js': 'i', 'lib/c.js': 'c', other: 'o' });
  return root;
}

async function read(root: string, ...globs: readonly string[]) {
  const answer = await readInputs(root, createDigests(root), globs);
  return answer.ok
    ? { files: Object.fromEntries(answer.value.files), unmatched: answer.value.unmatched }
    : { error: answer.error };
}

describe('inputs', () => {
  test('are what the globs match, tracked or not, and node_modules only by name', async () => {
    const root = project();
    const names = async (...globs: readonly string[]): Promise<string[]> =>
      Object.keys((await read(root, ...globs)).files ?? {}).sort();
    expect(await names('src/**', 'other')).toEqual(['other', 'src/a.js', 'src/deep/b.js']);
    expect(await names('**/*.js')).toEqual(['lib/c.js', 'src/a.js', 'src/deep/b.js']);
    expect(await names('node_modules/x/**')).toEqual(['node_modules/x/i.js']);
    expect(await names('./src', 'src/')).toEqual(['src/a.js', 'src/deep/b.js']);
  });

  test('contribute their content and the executable bit, and nothing else', async () => {
    const root = project();
    const before = await read(root, 'src/**');
    fs.utimesSync(path.join(root, 'src/a.js'), 1, 1);
    fs.chmodSync(path.join(root, 'src/a.js'), 0o600);
    expect(await read(root, 'src/**')).toEqual(before);
    fs.chmodSync(path.join(root, 'src/a.js'), 0o755);
    const executable = await read(root, 'src/**');
    expect(executable).not.toEqual(before);
    fs.writeFileSync(path.join(root, 'src/a.js'), 'A');
    expect(await read(root, 'src/**')).not.toEqual(executable);
  });

  test('that match nothing are told', async () => {
    expect(await read(project(), 'src/a.js', 'nope/**', 'lib/x')).toMatchObject({ unmatched: ['nope/**', 'lib/x'] });
  });

  test('behind a link count with their content, of a file and of all that is in a folder', async () => {
    const root = project();
    fs.symlinkSync('../other', path.join(root, 'src/link'));
    fs.symlinkSync('../lib', path.join(root, 'src/folder'));
    fs.symlinkSync('..', path.join(root, 'lib/up'));
    const before = await read(root, 'src/**');
    expect(Object.keys(before.files ?? {})).toContain('lib/c.js');
    writeTree(root, { other: 'O' });
    const changed = await read(root, 'src/**');
    expect(changed).not.toEqual(before);
    writeTree(root, { 'lib/c.js': 'C' });
    expect(await read(root, 'src/**')).not.toEqual(changed);
  });

  test('that cannot be told are an error that names them: they could change without a trace', async () => {
    const root = project();
    fs.symlinkSync('/etc', path.join(root, 'src/out'));
    expect((await read(root, 'src/**')).error).toContain('src/out (a link that points outside');
    expect((await read(project(), '../x')).error).toContain('../x (outside the workspace)');
    expect((await read(project(), '/etc/passwd', 'src/**')).error).toContain('outside the workspace');
  });

  test('are found again by the same memory when they changed', async () => {
    const root = project();
    const digests = createDigests(root);
    const first = await readInputs(root, digests, ['src/**']);
    writeTree(root, { 'src/a.js': 'A' });
    expect(await readInputs(root, digests, ['src/**'])).not.toEqual(first);
  });
});
