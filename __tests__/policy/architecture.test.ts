import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { importsOf, linesOf, looseTypes, readSource, type SourceText, undocumented } from './source-text.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const MAX_LINES = 300;

/** Exported functions without a doc comment: only ever fewer. */
const MAX_UNDOCUMENTED = 0;

/** Which rooms a room may import from; each but the interfaces may import from itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  entry: ['entry', 'app', 'shell', 'core', 'model', 'ports'],
  app: ['app', 'core', 'model', 'ports'],
  shell: ['shell', 'core', 'model', 'ports'],
  core: ['core', 'model'],
  ports: ['model'],
  model: ['model'],
};

interface SourceFile extends SourceText {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

function filesIn(folder: string): SourceFile[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      const from = relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/');
      return { path: from, text, ...readSource(text) };
    })
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

const sources = filesIn('src');
const tests = filesIn('__tests__');

/** `src/core/x.ts` is in core, `src/ports.ts` is ports. */
const roomOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.ts$/, '');

const targetOf = (file: SourceFile, specifier: string): string | undefined =>
  specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : undefined;

/** The first cycle that a walk comes upon, as the path through it; undefined when there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  for (const start of graph.keys()) {
    const trail: { name: string; rest: string[] }[] = [{ name: start, rest: [...(graph.get(start) ?? [])] }];
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const next = top.rest.pop();
      const at = trail.findIndex(({ name }) => name === next);
      if (next === undefined) {
        done.add(top.name);
        trail.pop();
      } else if (at !== -1) return [...trail.slice(at).map(({ name }) => name), next];
      else if (!done.has(next)) trail.push({ name: next, rest: [...(graph.get(next) ?? [])] });
    }
  }
  return undefined;
}

describe('the rooms', () => {
  test('are all known', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(({ path }) => !(roomOf(path) in ROOMS)).map(({ path }) => path)).toEqual([]);
  });

  test('import only what is below them', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .map((specifier) => targetOf(file, specifier))
        .filter((target) => target !== undefined)
        .filter((target) => !(ROOMS[roomOf(file.path)] ?? []).includes(roomOf(target)))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('import files that are there, by their full name', () => {
    const known = new Set(sources.map(({ path }) => path));
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .map((specifier) => targetOf(file, specifier))
        .filter((target) => target !== undefined && !known.has(target) && !target.endsWith('.json'))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('of decisions and words touch neither the system nor the runner', () => {
    const isSystem = (name: string): boolean =>
      name.startsWith('node:') || name.startsWith('@actions/') || builtinModules.includes(name);
    const wrong = sources
      .filter(({ path }) => ['core', 'model', 'ports'].includes(roomOf(path)))
      .flatMap((file) =>
        importsOf(file)
          .filter(isSystem)
          .map((name) => `${file.path} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  test('have no import cycle, types included', () => {
    const graph = new Map(
      sources.map((file) => [file.path, importsOf(file).flatMap((specifier) => targetOf(file, specifier) ?? [])]),
    );
    expect(findCycle(graph)).toBeUndefined();
  });
});

describe('the sources', () => {
  test(`have at most ${MAX_LINES} lines a file`, () => {
    const long = [...sources, ...tests]
      .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  test('use no `any` and cast nothing', () => {
    expect(sources.flatMap((file) => looseTypes(file).map((line) => `${file.path}:${line}`))).toEqual([]);
  });

  test(`leave at most ${MAX_UNDOCUMENTED} exported functions without a doc comment`, () => {
    const missing = sources.flatMap(({ path, text }) => undocumented(text).map((name) => `${path} ${name}`));
    expect(missing.length <= MAX_UNDOCUMENTED ? [] : missing).toEqual([]);
  });
});

test('no test is skipped, put off, or run alone', () => {
  // Only what is called counts: `onLinux = isLinux ? test : test.skip` says on which systems a test has a meaning.
  const marks =
    /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo)(?:\.\w+)*\s*\(|\b(?:xit|fit|xtest|xdescribe|fdescribe)\s*\(/g;
  const wrong = tests.flatMap((file) => linesOf(file.bare, marks).map((line) => `${file.path}:${line}`));
  expect(wrong).toEqual([]);
});

describe('these checks themselves', () => {
  test('see imports of every form and none in comments or strings', () => {
    const text = [
      "import type { A } from './a.ts';",
      "import {\n  b,\n} from './b.ts';",
      "export * from './c.ts';",
      "import './d.ts';",
      "const e = await import('./e.ts');",
      "export { f as g } from './f.ts';",
      "// import './no1.ts';",
      "/* import './no2.ts'; */ const s = \"import './no3.ts'\";",
      "const r = /[\"'`]/; const t = `${'x'} from './no4.ts'`;",
      "import h from './h.ts';",
    ].join('\n');
    const names = importsOf(readSource(text)).map((name) => name.slice(2, -3));
    expect(names.sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'h']);
  });

  test('see casts and any, and neither in words', () => {
    const text = [
      "import * as z from 'zod'; import { a as b } from 'c';",
      'const one = x as const; // as any',
      'const two = x as string;',
      'const three: any = 1;',
      "const four = 'as any'; const five = `as ${y as number}`;",
      'const six: Array<any> = [];',
      'const seven = a / b; const eight = c as (() => void);',
      'const nine = { any: 1 };',
      'export { one as two };',
    ].join('\n');
    expect(looseTypes(readSource(text)).toSorted((one, other) => one - other)).toEqual([3, 4, 5, 6, 7]);
  });

  test('see cycles, and name them', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
      ['d', []],
    ]);
    expect(findCycle(graph)).toBeUndefined();
    expect(findCycle(new Map([...graph, ['d', ['b']]]))).toEqual(['d', 'b', 'd']);
    expect(findCycle(new Map([['a', ['a']]]))).toEqual(['a', 'a']);
  });

  test('see functions without a doc comment', () => {
    const text = [
      '/** Says so. */\nexport function told(): void {}',
      'export function untold(): void {}',
      '/** Says so. */\nexport const arrow = (a: number): number => a;',
      'export const bare = async (a: number) => a;',
      'export const generic = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });',
      'export const VALUE = 1;',
      'function own(): void {}',
    ].join('\n\n');
    expect(undocumented(text)).toEqual(['untold', 'bare', 'generic']);
  });
});
