import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from '@actions/languageservice/validate';
import { clearCache } from '@actions/languageservice/utils/workflow-cache';
import { describe, expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import * as z from 'zod/mini';

/** Workflow files and action.yml, held against GitHub's own language service: schema, expressions, contexts, inputs. */

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const metadataSchema = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(
    z.string(),
    z.object({ description: z.string(), required: z.boolean(), default: z.prefault(z.string(), '') }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});
const ours = metadataSchema.parse(parse(read('action.yml')));

const actionsMetadataProvider = {
  // Without inputs of their own, those of others are not looked at.
  fetchActionMetadata: ({ owner, name }: { readonly owner: string; readonly name: string }) =>
    Promise.resolve(owner === 'OWNER' ? ours : { name, description: name }),
};

/** What the language service has to say of a file: `line: message`. */
async function complaints(name: string, text: string): Promise<string[]> {
  // What it remembers of a file goes by its name alone.
  clearCache();
  const document = TextDocument.create(`file:///repository/${name}`, 'yaml', 0, text);
  const found = await validate(document, { actionsMetadataProvider });
  return found.map(
    ({ range, message }) => `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  );
}

const asWorkflow = (text: string): Promise<string[]> => complaints('.github/workflows/checked.yml', text);

const FILES = ['.github/workflows', 'examples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
);

test.each(FILES)('%s has nothing that GitHub would complain of', async (file) => {
  expect(await asWorkflow(read(file))).toEqual([]);
});

/** What stands around steps that a page shows by themselves. */
const AROUND = 'on: workflow_call\njobs:\n  shown:\n    runs-on: ubuntu-latest\n    steps:\n';

test.each([
  ['README.md', 1],
  ['docs/github.md', 5],
])('neither have the workflows and steps in %s', async (file, count) => {
  const blocks = [...read(file).matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);
  const steps = blocks.filter((text) => text.startsWith('      - ')).map((text) => AROUND + text);
  const workflows = [...blocks.filter((text) => /^jobs:$/m.test(text)), ...steps];
  expect(workflows).toHaveLength(count);
  for (const text of workflows) expect(await asWorkflow(text)).toEqual([]);
});

test('nor has action.yml', async () => {
  expect(await complaints('action.yml', read('action.yml'))).toEqual([]);
});

describe('a mistake is found:', () => {
  const right = read('examples/one-step.yml');

  test.each<[string, string, string, RegExp]>([
    ['a key that is none', 'runs-on:', 'run-on:', /Unexpected value 'run-on'/],
    ['a permission that is none', 'actions: read', 'actoins: read', /Unexpected value 'actoins'/],
    ['an event that is none', 'merge_group:', 'merge_grp:', /Unexpected value 'merge_grp'/],
    ['a function that is none', 'always()', 'alwys()', /Unrecognized function: 'alwys'/],
    ['a step that is not there', 'steps.bootspring.', 'steps.bootstring.', /Context access might be invalid/],
    ['an input that the action does not have', 'id: bootspring', 'with: { contxt: a }', /Invalid action input/],
  ])('%s', async (_what, before, after, told) => {
    const wrong = right.replace(before, after);
    expect(wrong).not.toBe(right);
    expect((await asWorkflow(wrong)).join('\n')).toMatch(told);
  });

  test('a key of action.yml that is none', async () => {
    const wrong = read('action.yml').replace('main: dist', 'mian: dist');
    expect((await complaints('action.yml', wrong)).join('\n')).toMatch(/mian/);
  });
});
