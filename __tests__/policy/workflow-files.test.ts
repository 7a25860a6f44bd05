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
const EXAMPLES = FILES.filter((file) => file.startsWith('examples/'));
const OURS = ['./', 'OWNER/bootspring@v1'];

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const stepSchema = z.strictObject({
  id: z.optional(z.string()),
  name: z.optional(z.string()),
  if: z.optional(z.string()),
  'working-directory': z.optional(z.string()),
  uses: z.optional(z.string()),
  run: z.optional(z.string()),
  shell: z.optional(z.string()),
  with: z.optional(z.record(z.string(), scalar)),
  env: z.optional(z.record(z.string(), scalar)),
});
const readsSchema = z.partialRecord(z.enum(['contents', 'actions']), z.enum(['read', 'none']));
/**
 * A job may read more than its workflow. Three may write: the one that re-runs, answers and shows cancellations, which
 * checks out nothing, and those that show check runs, the comment and suggestions, which a fork's token can not.
 */
const WRITES = 'examples/decisions.yml';
const SHOWS = ['examples/one-step.yml', 'examples/adaptive.yml'];
const permissionsSchema = z.union([
  readsSchema,
  z.strictObject({
    contents: z.literal('read'),
    actions: z.literal('write'),
    checks: z.literal('write'),
    'pull-requests': z.literal('write'),
  }),
  z.strictObject({
    contents: z.literal('read'),
    actions: z.literal('read'),
    checks: z.literal('write'),
    'pull-requests': z.literal('write'),
  }),
]);
/** What our own files use of a workflow's syntax; a misspelt key is an error. */
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  'run-name': z.optional(z.string()),
  permissions: readsSchema,
  concurrency: z.optional(z.strictObject({ group: z.string(), 'cancel-in-progress': scalar })),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.optional(z.string()),
      'runs-on': z.string(),
      'timeout-minutes': z.number(),
      if: z.optional(z.string()),
      permissions: z.optional(permissionsSchema),
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

const ownSteps = (file: string): Step[] =>
  stepsOf(file).filter(({ uses }) => uses !== undefined && OURS.includes(uses));

const matrixSchema = z.object({ include: z.array(z.object({ os: z.string(), workflow: z.string() })) });
const configSchema = z.object({
  workflows: z.record(z.string(), z.object({ phases: z.record(z.string(), z.unknown()) })),
  gates: z.optional(z.record(z.string(), z.unknown())),
});

/** The bootspring.yml in the comment that an example begins with. */
function shownIn(file: string): string | undefined {
  const lines = read(file).split('\n');
  const start = lines.indexOf('# version: 1');
  if (start < 0) return undefined;
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('# '));
  return lines
    .slice(start, end)
    .map((line) => line.slice(2))
    .join('\n');
}

/** What a configuration has of what a step can ask for. */
function namesIn(text: string): Readonly<Record<'workflow' | 'phase' | 'gate', readonly string[]>> {
  const { workflows, gates = {} } = configSchema.parse(parse(text));
  const phases = Object.values(workflows).flatMap((each) => Object.keys(each.phases));
  return { workflow: Object.keys(workflows), phase: phases, gate: Object.keys(gates) };
}

/** What the steps of a file ask for by name; of an expression, the names that it chooses from. */
function askedFor(file: string): readonly { readonly kind: 'workflow' | 'phase' | 'gate'; readonly name: string }[] {
  return ownSteps(file).flatMap((step) =>
    (['workflow', 'phase', 'gate'] as const).flatMap((kind) => {
      const value = String(step.with?.[kind] ?? '');
      const chosen = [...value.matchAll(/(?:&&|\|\|) '([^']+)'/g)].map(([, name = '']) => name);
      const names = value.includes('${{') ? chosen : [value].filter((name) => name !== '');
      return names.map((name) => ({ kind, name }));
    }),
  );
}

test('there are files to look at', () => {
  expect(FILES).toEqual(
    expect.arrayContaining([
      '.github/workflows/ci.yml',
      WRITES,
      'examples/adaptive.yml',
      'examples/forks.yml',
      'examples/gate-only.yml',
      'examples/merge-queue.yml',
      'examples/monorepo.yml',
      'examples/one-step.yml',
      'examples/step-a-phase.yml',
    ]),
  );
});

describe.each(FILES)('%s', (file) => {
  test('is a workflow with read permissions and limits of time', () => {
    expect(() => load(file)).not.toThrow();
    for (const step of stepsOf(file))
      expect([step.uses, step.run].filter((each) => each !== undefined)).toHaveLength(1);
  });

  test('writes nowhere, unless it runs nothing but the action', () => {
    const written = Object.values(load(file).jobs).flatMap(({ permissions = {} }) => Object.values(permissions));
    expect(written.includes('write')).toBe(file === WRITES || SHOWS.includes(file));
    if (file === WRITES) expect(stepsOf(file)).toEqual([{ uses: OURS[1], with: { command: 'comment' } }]);
  });

  test('pins what others wrote by commit, with the version beside it', () => {
    const others = stepsOf(file).flatMap(({ uses }) => (uses === undefined || OURS.includes(uses) ? [] : [uses]));
    expect(others.length > 0).toBe(file !== WRITES);
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
    const own = ownSteps(file);
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
});

test('one version of each action is used everywhere', () => {
  const versions = new Map<string, Set<string>>();
  for (const { uses = '' } of FILES.flatMap(stepsOf)) {
    const [name = '', version = ''] = uses.split('@');
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  }
  expect([...versions].filter(([, each]) => each.size > 1)).toEqual([]);
});

describe.each(EXAMPLES)('%s', (file) => {
  test('begins with two to four sentences that say what it is for', () => {
    const lines = read(file).split('\n');
    const comment = lines.slice(
      0,
      lines.findIndex((line) => !line.startsWith('# ') || line === '# version: 1'),
    );
    const said =
      comment
        .map((line) => line.slice(2))
        .join(' ')
        .match(/\.(?= [A-Z]|$)/g)?.length ?? 0;
    expect([2, 3, 4]).toContain(said);
  });

  test('may read what it stores: checkpoints in artifacts', () => {
    const keeps = ownSteps(file).some(
      (step) => step.with?.['checkpoint-stores'] !== 'file' && step.with?.['command'] !== 'comment',
    );
    expect(load(file).permissions).toEqual(keeps ? { contents: 'read', actions: 'read' } : { contents: 'read' });
  });

  test('shows a configuration that can be planned, with all that it asks for, if it shows one', async () => {
    const text = shownIn(file);
    if (text === undefined) return;
    const parsed = await parseConfig(text, 'bootspring.yml', {});
    expect(parsed).toMatchObject({ ok: true, value: { warnings: [] } });
    expect(askedFor(file).filter(({ kind, name }) => !namesIn(text)[kind].includes(name))).toEqual([]);
  });
});

describe('the CI of this repository', () => {
  const file = '.github/workflows/ci.yml';
  const config = '.github/ci.bootspring.yml';

  test('runs the action of the checkout on Linux, macOS and Windows', () => {
    const { gates } = load(file).jobs;
    const ran = gates?.steps.find((step) => step.uses === './' && step.with?.['command'] === undefined);
    expect(ran?.with).toMatchObject({ config, workflow: '${{ matrix.workflow }}' });
    const legs = matrixSchema.parse(gates?.strategy?.matrix).include;
    expect(legs.map(({ os }) => os)).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
    for (const { workflow } of legs) expect(namesIn(read(config)).workflow).toContain(workflow);
  });

  test('does not let a build replace the action that runs it', () => {
    const steps = load(file).jobs['gates']?.steps ?? [];
    const folders = steps.filter(({ uses }) => uses === './').map((step) => step.with?.['working-directory']);
    expect(new Set(folders)).toEqual(new Set(['sources']));
    expect(steps.map((step) => step.with?.['path']).filter((path) => path !== undefined)).toEqual(['sources']);
  });

  test('has a configuration that can be planned, of scripts that package.json has', async () => {
    const text = read(config);
    expect(await parseConfig(text, config, {})).toMatchObject({ ok: true, value: { warnings: [] } });
    const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
    const named = [...`${text}${read(file)}`.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
