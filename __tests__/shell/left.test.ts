import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { leftBetween } from '../../src/shell/left.ts';

/** When the command ran, in milliseconds since 1970. */
const [FROM, TO] = [1_700_000_100_500, 1_700_000_160_500];

let folder: string;

/** Writes a file as it was at a time, by default while the command ran. */
const write = (name: string, text: string, at = FROM + 10_000): void => {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, at / 1000, at / 1000);
};
const left = (): Promise<string | undefined> => leftBetween(folder, FROM, TO);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bootspring-left-'));
  execFileSync('git', ['init', '-q', folder]);
  write('.gitignore', 'dist\n*.tsbuildinfo\nnode_modules\n.bootspring\n');
  write('a.ts', 'source');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what a command left beside the sources', () => {
  test('is what git ignores and was written while it ran', async () => {
    expect(await left()).toBe('');
    write('dist/early.js', 'before', FROM - 60_000);
    write('dist/late.js', 'after', TO + 1000);
    expect(await left()).toBe('');
    write('dist/lib/a.js', 'while it ran');
    expect(await left()).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('is the same again whatever others write elsewhere, and when it was restored', async () => {
    write('dist/a.js', 'one');
    write('b.tsbuildinfo', 'two');
    const before = await left();
    write('coverage/lcov.info', 'a source of git', TO + 5000);
    write('dist/other.js', 'of a later command', TO + 5000);
    write('dist/a.js', 'one', FROM + 9_999.999);
    expect(await left()).toBe(before);
  });

  test.each([
    ['deleted', () => rmSync(join(folder, 'dist/a.js'))],
    ['deleted with its folder', () => rmSync(join(folder, 'dist'), { recursive: true })],
    ['written again', () => write('dist/a.js', 'one', TO + 1000)],
    ['of another size', () => write('dist/a.js', 'other')],
    ['under another name', () => (rmSync(join(folder, 'dist/a.js')), write('dist/b.js', 'one'))],
  ])('differs when a file of it is %s', async (_how, change) => {
    write('dist/a.js', 'one');
    write('dist/c.js', 'two');
    const before = await left();
    change();
    expect(await left()).not.toBe(before);
  });

  test('does not include installed packages and what bootspring keeps', async () => {
    write('node_modules/a/index.js', 'package');
    write('packages/a/node_modules/b/index.js', 'package');
    write('.bootspring/.gitignore', '*\n');
    write('.bootspring/workflows/x/journal.jsonl', 'ours');
    expect(await left()).toBe('');
  });

  test('a stamp of whole seconds counts with all of its second', async () => {
    write('dist/a.js', 'one', Math.floor(FROM / 1000) * 1000);
    expect(await left()).not.toBe('');
  });

  test('without git there is nothing beside the sources', async () => {
    rmSync(join(folder, '.git'), { recursive: true });
    write('dist/a.js', 'one');
    expect(await left()).toBe('');
  });

  test('cannot be told when git cannot tell', async () => {
    write('.git/HEAD', 'neither a branch nor a commit');
    expect(await left()).toBeUndefined();
  });
});
