import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { parseConfig } from '../../src/shell/config/parse.ts';
import { INPUTS, OUTPUTS } from '../../src/shell/action/inputs.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const FILES = ['.github/workflows', 'examples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
);
const OURS = ['./', 'OWNER/bootspring@v1'];

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const stepSchema = z.strictObject({
  id: z.optional(z.string()),
  name: z.optional(z.string()),
  if: z.optional(z.string()),
  uses: z.optional(z.string()),
  run: z.optional(z.string()),
  shell: z.optional(z.string()),
  with: z.optional(z.record(z.string(), scalar)),
  env: z.optional(z.record(z.string(), scalar)),
});
/** What our own files use of a workflow's syntax; a misspelt key is an error. */
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'none'])),
  concurrency: z.optional(z.strictObject({ group: z.string(), 'cancel-in-progress': scalar })),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.optional(z.string()),
      'runs-on': z.string(),
      'timeout-minutes': z.number(),
      strategy: z.optional(z.strictObject({ 'fail-fast': z.boolean(), matrix: z.record(z.string(), z.unknown()) })),
      steps: z.array(stepSchema),
    }),
  ),
});
type Step = z.infer<typeof stepSchema>;

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const load = (file: string): z.infer<typeof workflowSchema> =>
  workflowSchema.parse(parse(read(file), { uniqueKeys: true }));
const stepsOf = (file: string): Step[] => Object.values(load(file).jobs).flatMap((job) => job.steps);

test('there are files to look at', () => {
  expect(FILES).toEqual(expect.arrayContaining(['.github/workflows/ci.yml', 'examples/one-step.yml']));
});

describe.each(FILES)('%s', (file) => {
  test('is a workflow with read permissions and limits of time', () => {
    expect(() => load(file)).not.toThrow();
    for (const step of stepsOf(file))
      expect([step.uses, step.run].filter((each) => each !== undefined)).toHaveLength(1);
  });

  test('pins what others wrote by commit, with the version beside it', () => {
    const others = stepsOf(file).flatMap(({ uses }) => (uses === undefined || OURS.includes(uses) ? [] : [uses]));
    expect(others.length).toBeGreaterThan(0);
    for (const uses of others) {
      expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(read(file)).toMatch(new RegExp(`uses: ${uses.replaceAll('.', '\\.')} # v\\d+\\.\\d+\\.\\d+\\n`));
    }
  });

  test('leaves no token in the checkout', () => {
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@') === true);
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  test('gives the action inputs that it has, and reads outputs that it has', () => {
    const own = stepsOf(file).filter(({ uses }) => uses !== undefined && OURS.includes(uses));
    expect(own.length).toBeGreaterThan(0);
    const inputs: string[] = INPUTS.map(({ name }) => name);
    const outputs: string[] = OUTPUTS.map(({ name }) => name);
    for (const step of own) for (const name of Object.keys(step.with ?? {})) expect(inputs).toContain(name);
    const ids = own.flatMap(({ id }) => id ?? []);
    for (const [, id = '', name = ''] of read(file).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(ids).toContain(id);
      expect(outputs).toContain(name);
    }
  });

  test('puts no expression into a command line', () => {
    for (const { run = '' } of stepsOf(file)) expect(run).not.toContain('${{');
  });

  test('shows a configuration that can be planned, if it shows one', async () => {
    const lines = read(file).split('\n');
    const start = lines.indexOf('# version: 1');
    if (start < 0) return;
    const shown = lines.slice(
      start,
      lines.findIndex((line, at) => at > start && !line.startsWith('# ')),
    );
    const parsed = await parseConfig(shown.map((line) => line.slice(2)).join('\n'), 'bootspring.yml', {});
    expect(parsed).toMatchObject({ ok: true, value: { warnings: [] } });
  });
});
