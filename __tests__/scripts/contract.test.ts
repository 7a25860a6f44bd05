import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { actionText } from '../../scripts/action-yml.ts';
import { withTables } from '../../scripts/readme-tables.ts';
import { validateAction } from '../../scripts/validate-action.ts';
import { VERSION } from '../../src/model/version.ts';
import { INPUTS, OUTPUTS } from '../../src/shell/action/inputs.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('action.yml', () => {
  test('is what its script writes: node scripts/action-yml.ts', () => {
    expect(read('action.yml')).toBe(actionText());
  });

  test('is metadata that GitHub takes, and the files it names are there', () => {
    expect(validateAction(read('action.yml'), 'action.yml', (path) => existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('has the inputs and outputs that the action reads and writes, with their defaults', () => {
    const described = z.object({ description: z.string(), default: z.optional(z.string()) });
    const schema = z.object({ inputs: z.record(z.string(), described), outputs: z.record(z.string(), described) });
    const { inputs, outputs } = schema.parse(parse(read('action.yml')));
    expect(Object.entries(inputs).map(([name, each]) => [name, each.default])).toEqual(
      INPUTS.map((each) => [each.name, each.default]),
    );
    expect(Object.keys(outputs)).toEqual(OUTPUTS.map((each) => each.name));
  });
});

describe('the tables of the README', () => {
  test('are what their script writes: node scripts/readme-tables.ts', () => {
    const readme = read('README.md');
    expect(withTables(readme)).toBe(readme);
  });

  test('have a row for every input and output', () => {
    const text = withTables(
      'a\n<!-- inputs -->\nstale row\n<!-- /inputs -->\nb\n<!-- outputs --><!-- /outputs -->\nc\n',
    );
    expect(text).toMatch(/^a\n<!-- inputs -->\n\n\| name \| default \| what \|\n[\s\S]*<!-- \/inputs -->\nb\n/);
    expect(text).toMatch(/<!-- outputs -->\n\n\| name \| what \|\n[\s\S]*<!-- \/outputs -->\nc\n$/);
    for (const { name } of [...INPUTS, ...OUTPUTS]) expect(text).toContain(`\n| \`${name}\` | `);
    expect(text).not.toContain('stale row');
    expect(withTables(text)).toBe(text);
  });

  test.each([
    ['no marker', 'text'],
    ['one end is missing', '<!-- inputs --><!-- /inputs --><!-- outputs -->'],
    ['the wrong order', '<!-- /inputs --><!-- inputs --><!-- outputs --><!-- /outputs -->'],
    ['one twice', '<!-- inputs --><!-- inputs --><!-- /inputs --><!-- outputs --><!-- /outputs -->'],
  ])('with %s, the marker is named', (_name, readme) => {
    expect(() => withTables(readme)).toThrow(/README\.md needs the lines <!-- (?:in|out)puts -->/);
  });
});

test('the version is that of package.json', () => {
  expect(z.object({ version: z.string() }).parse(JSON.parse(read('package.json'))).version).toBe(VERSION);
});
