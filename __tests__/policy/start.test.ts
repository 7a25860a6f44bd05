import { readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readSource } from './source-text.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What is loaded before the first command: raised only for what the first command needs (docs/performance.md). */
const MOST_KILOBYTES = 458;

/** A schema that is made when its file is loaded; all of them together took a tenth of the start. */
const SCHEMA = /^(?:export )?const \w+ = z\b/m;

/** Files that a source has loaded with it: all that it imports, save what is a type or imported when it is needed. */
function loadedWith(code: string): string[] {
  const pattern = /(?:^|[\n;])\s*(?:import|export)\b(?!\s+type\b)(?:[^;'"`]*?\bfrom)?\s*(["'])(\.[^"'\n]+)\1/g;
  return [...code.matchAll(pattern)].map((found) => found[2] ?? '');
}

/** Files that are loaded with an entry, each with its bytes without comments and indentation. */
function loaded(entry: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (sizes.has(path)) continue;
    const { code } = readSource(readFileSync(join(ROOT, path), 'utf8'));
    sizes.set(path, Buffer.byteLength(code.replaceAll(/\s*\n\s*/g, '\n')));
    const folder = posix.dirname(path);
    waiting.push(...loadedWith(code).map((specifier) => posix.join(folder, specifier)));
  }
  return sizes;
}

describe('what is loaded before the first command', () => {
  const files = loaded('src/entry/command-line.ts');

  test(`has at most ${MOST_KILOBYTES} kB without comments`, () => {
    const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
    expect(bytes / 1000).toBeGreaterThan(MOST_KILOBYTES / 2);
    expect(bytes / 1000).toBeLessThanOrEqual(MOST_KILOBYTES);
  });

  test('makes no schema', () => {
    const makes = (path: string): boolean => SCHEMA.test(readFileSync(join(ROOT, path), 'utf8'));
    expect([...files.keys()].filter(makes)).toEqual([]);
    expect(makes('src/model/event.ts')).toBe(true);
  });

  test('makes no schema with the configuration that is not of the configuration', () => {
    const read = [...loaded('src/shell/config/parse.ts').keys()].filter((path) => !/^src\/model\/config\b/.test(path));
    expect(read.filter((path) => SCHEMA.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });

  test('is seen by its imports, whole or renamed, and not by types or what is imported later', () => {
    const code = `import type { A } from './a.ts';
import { type B } from './b.ts';
import { c as d } from '../c.ts';
import * as fs from 'node:fs';
import './e.ts';
export * from './f.ts';
export type { G } from './g.ts';
const h = () => import('./h.ts');
`;
    expect(loadedWith(code)).toEqual(['./b.ts', '../c.ts', './e.ts', './f.ts']);
  });
});

/** Packages and modules of Node that take long to load. */
const DEAR = ['zod/mini', 'minimatch', 'node:child_process'];

test('a checkpoint of a workspace that is known loads no schema, no patterns and not git', () => {
  const dear = (path: string): string[] => {
    const code = readFileSync(join(ROOT, path), 'utf8');
    return DEAR.filter((name) => code.includes(`from '${name}'`)).map((name) => `${path}: ${name}`);
  };
  const files = loaded('src/shell/capture/capture.ts');
  expect([...files.keys()].flatMap(dear)).toEqual([]);
  expect(dear('src/shell/git/run.ts')).toEqual(['src/shell/git/run.ts: node:child_process']);
});
