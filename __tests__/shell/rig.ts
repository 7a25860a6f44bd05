import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as readline from 'node:readline';
import { transformSync } from '@swc/core';
import type { Problem, Result } from '../../src/model/result.ts';

/** An empty folder; real path, because macOS hands out a link. */
export const temporaryFolder = (): string =>
  fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bootspring-test-')));

/** The value, or a test failure that shows the problem. */
export function valueOf<T>(result: Result<T, Problem>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

/** The problem, or a test failure. */
export function problemIn(result: Result<unknown, Problem>): Problem {
  if (!result.ok) return result.error;
  throw new Error(`expected a problem, got ${JSON.stringify(result.value)}`);
}

/** Writes the files, given as text by path. */
export function writeTree(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}

const SOURCE = path.resolve('src');

/**
 * Translates src/ so that child processes of any supported Node can import it, and puts a script beside it.
 *
 * @returns the script's path
 */
export function compileFor(folder: string, script: string): string {
  for (const name of fs.readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const { code } = transformSync(fs.readFileSync(path.join(SOURCE, name), 'utf8'), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    });
    writeTree(folder, {
      [name.replace(/\.ts$/, '.js')]: code.replace(/(['"])(\.{1,2}\/[^'"]+)\.ts\1/g, '$1$2.js$1'),
    });
  }
  writeTree(folder, { 'package.json': '{"type":"module"}', 'script.js': script });
  fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return path.join(folder, 'script.js');
}

/** A child process that is spoken to by lines. */
export interface LineChild {
  readonly process: ChildProcessWithoutNullStreams;
  say(line: string): void;
  /** The next line it prints. */
  hear(): Promise<string>;
  ended: Promise<void>;
}

/** Starts a Node script whose lines can be awaited. */
export function startLines(script: string, args: readonly string[] = []): LineChild {
  const child = spawn(process.execPath, [script, ...args]);
  const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stderr.pipe(process.stderr);
  return {
    process: child,
    say: (line) => void child.stdin.write(`${line}\n`),
    hear: async () => {
      const next = await lines.next();
      if (next.done === true) throw new Error('the child ended');
      return next.value;
    },
    ended: new Promise((resolve) => child.once('close', () => resolve())),
  };
}
