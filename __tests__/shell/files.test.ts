import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ensureFolder, problemOf, writeFileAtomic } from '../../src/shell/files.ts';
import { problemIn, temporaryFolder, valueOf } from './rig.ts';

let root = '';
beforeEach(() => {
  root = temporaryFolder();
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const failure = (code: string): Error => Object.assign(new Error(`${code}: said the system`), { code });
const calls = {
  write: (fd: number, text: string) => fs.writeFileSync(fd, text),
  sync: (fd: number) => fs.fsyncSync(fd),
  rename: (from: string, to: string) => fs.renameSync(from, to),
};

describe('an atomic write', () => {
  test.each([true, false])('replaces the text and leaves nothing beside it (durable: %s)', (durable) => {
    const file = path.join(root, 'state.json');
    for (const text of ['one', '', 'é two']) {
      valueOf(writeFileAtomic(file, text, { durable }));
      expect(fs.readFileSync(file, 'utf8')).toBe(text);
    }
    expect(fs.readdirSync(root)).toEqual(['state.json']);
  });

  test.each(['write', 'sync', 'rename'] as const)('that fails in %s keeps the old file and nothing else', (step) => {
    const file = path.join(root, 'state.json');
    fs.writeFileSync(file, 'old');
    const broken = {
      ...calls,
      [step]: () => {
        throw failure('ENOSPC');
      },
    };
    const problem = problemIn(writeFileAtomic(file, 'new', { durable: true }, broken));
    expect(problem).toMatchObject({ code: 'storage', where: file });
    expect(problem.message).toBe('Could not write state.json: the disk is full (ENOSPC).');
    expect(fs.readFileSync(file, 'utf8')).toBe('old');
    expect(fs.readdirSync(root)).toEqual(['state.json']);
  });

  test('replaces a link, not what it leads to', () => {
    fs.writeFileSync(path.join(root, 'target'), 'kept');
    fs.symlinkSync('target', path.join(root, 'link'));
    valueOf(writeFileAtomic(path.join(root, 'link'), 'new', { durable: false }));
    expect(fs.readFileSync(path.join(root, 'target'), 'utf8')).toBe('kept');
    expect(fs.lstatSync(path.join(root, 'link')).isFile()).toBe(true);
  });

  test('into a folder that is missing, or over a folder, is a problem', () => {
    expect(problemIn(writeFileAtomic(path.join(root, 'no', 'x'), '', { durable: false })).message).toContain('ENOENT');
    fs.mkdirSync(path.join(root, 'folder'));
    expect(problemIn(writeFileAtomic(path.join(root, 'folder'), '', { durable: false })).code).toBe('storage');
    expect(fs.readdirSync(root)).toEqual(['folder']);
  });
});

describe('a problem of the file system', () => {
  const CODES = 'ENOSPC EACCES EPERM EROFS EMFILE EIO ENOENT EISDIR ENOTDIR EDQUOT'.split(' ');
  test.each(CODES)('%s is a sentence with the code, the place and the next step', (code) => {
    const problem = problemOf(failure(code), 'write the journal', '/w/journal.jsonl');
    expect(problem.code).toBe('storage');
    expect(problem.message).toMatch(new RegExp(`^Could not write the journal: [^:]+ \\(${code}\\)\\.$`));
    expect(problem.where).toBe('/w/journal.jsonl');
    expect(problem.hint).toMatch(/\.$/);
  });

  test('anything else says what the system said', () => {
    expect(problemOf(failure('EODD'), 'look', 'x').message).toBe('Could not look: EODD: said the system.');
    expect(problemOf('odd', 'look', 'x').message).toBe('Could not look: odd.');
  });
});

describe('a folder below a root', () => {
  test('is made with those between, and may be there', () => {
    expect(valueOf(ensureFolder(root, 'a/b/c'))).toBe(path.join(root, 'a', 'b', 'c'));
    expect(valueOf(ensureFolder(root, 'a/b/c'))).toBe(path.join(root, 'a', 'b', 'c'));
  });

  test('is refused when a link or a file is on the way', () => {
    const outside = temporaryFolder();
    for (const [name, target] of [
      ['link', outside],
      ['dangling', path.join(outside, 'new')],
    ] as const) {
      fs.symlinkSync(target, path.join(root, name));
      expect(problemIn(ensureFolder(root, `${name}/b`)).message).toContain(`${name} is not a real folder`);
    }
    fs.writeFileSync(path.join(root, 'file'), '');
    expect(problemIn(ensureFolder(root, 'file/b')).message).toContain('file is not a real folder');
    expect(fs.readdirSync(outside)).toEqual([]);
    fs.rmSync(outside, { recursive: true });
  });
});
