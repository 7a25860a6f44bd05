import * as fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { artifactName } from '../../../src/core/remote/keys.ts';
import { EMPTY_RECORD, withManifest } from '../../../src/core/remote/record.ts';
import { createArtifactStore } from '../../../src/shell/remote/artifact-store.ts';
import { packRecord } from '../../../src/shell/remote/record-file.ts';
import { readActions } from '../../../src/shell/remote/settings.ts';
import { digestOf, layerBytes, packed } from '../../conformance/layers.ts';
import type { SeenRequest } from '../../rig/github/exchange.ts';
import type { JobRequest } from '../../rig/github/jobs.ts';
import { problemIn, valueOf } from '../rig.ts';
import { artifactStoreOn, hurriedBudget, LEG, optionsFor } from './rig.ts';
import { setScene } from './scene.ts';
import { tarOf } from './tar.ts';

const ID = 'wf_abcdef';
const A = digestOf('a');
const B = digestOf('b');
const BYTES = layerBytes(1, 3_000);
const READS = { permissions: { contents: 'read', actions: 'read' } } as const;
const LIST = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const nameOf = (attempt: number, sequence: number): string => artifactName(LEG, { attempt, sequence });

const scene = setScene(READS);
const { machine, asked } = scene;
const bytesOf = (file: string | undefined): Buffer => fs.readFileSync(file ?? '');

describe('what one attempt stored as artifacts', () => {
  test('the next one finds, and every layer was uploaded once', async () => {
    const first = artifactStoreOn(machine(), { begins: 'empty' });
    const layer = valueOf(await first.putLayer(ID, A, packed(BYTES)));
    first.accompany(ID, { journal: 'one\n' });
    valueOf(await first.put(ID, 'design', '{"a":1}'));
    valueOf(await first.putLayer(ID, A, packed(BYTES)));
    const artifacts = valueOf(await first.putLayer(ID, B, packed(layerBytes(2, 50_000))));
    first.accompany(ID, { journal: 'one\ntwo\n', artifacts });
    valueOf(await first.put(ID, 'testing', '{"b":1}'));
    expect(scene.github.artifacts.map(({ name }) => name)).toEqual([nameOf(1, 1), nameOf(1, 2)]);
    expect(scene.github.artifacts.map(({ size }) => size > 3_000 + 512 && size < 9_000)).toEqual([true, false]);

    const second = artifactStoreOn(machine({ attempt: 2 }));
    expect(valueOf(await second.newest())).toEqual({ workflowId: ID, journal: 'one\ntwo\n', artifacts });
    expect(valueOf(await second.list(ID))).toEqual(['design', 'testing']);
    expect(valueOf(await second.listLayers(ID))).toEqual([layer, artifacts]);
    const downloads = (): number =>
      scene.github.requests.filter(({ to, method }) => to === 'blob' && method === 'GET').length;
    expect(bytesOf(valueOf(await second.openLayer(ID, B)))).toEqual(layerBytes(2, 50_000));
    // It came with the record; that of the phase before is fetched when it is wanted.
    expect(downloads()).toBe(1);
    expect(bytesOf(valueOf(await second.openLayer(ID, A)))).toEqual(BYTES);
    expect(downloads()).toBe(2);
    valueOf(await second.put(ID, 'review', '{"c":1}'));
    const third = artifactStoreOn(machine({ attempt: 3 }));
    expect(valueOf(await third.list(ID))).toEqual(['design', 'review', 'testing']);
    expect(bytesOf(valueOf(await third.openLayer(ID, A)))).toEqual(BYTES);
    expect(scene.heard.text()).toBe('');
  });

  test('goes by the highest attempt and sequence, on whatever page and in whatever order it is listed', async () => {
    const job = scene.github.job(READS);
    const plant = (attempt: number, sequence: number): void => {
      const record = withManifest(EMPTY_RECORD, ID, { phase: 'a', text: `{"a":"${attempt}-${sequence}"}` }, undefined);
      const content = valueOf(packRecord(record));
      scene.github.plantArtifact(job, nameOf(attempt, sequence), tarOf({ name: 'record.json.gz', content }));
    };
    plant(11, 2);
    for (let sequence = 1; sequence <= 130; sequence += 1) plant(sequence % 2 === 0 ? 1 : 2, 1_000 - sequence);
    scene.github.plantArtifact(job, `${nameOf(99, 1)}.zip`, Buffer.from('x'));
    scene.github.plantArtifact(job, artifactName('f'.repeat(16), { attempt: 99, sequence: 1 }), Buffer.from('x'));
    expect(valueOf(await artifactStoreOn(machine()).get(ID, 'a'))).toBe('{"a":"11-2"}');
    expect(asked(LIST)).toHaveLength(2);
  });

  test('is that of one run', async () => {
    valueOf(await artifactStoreOn(machine({ runId: 10 }), { begins: 'empty' }).put(ID, 'a', '{"a":1}'));
    expect(valueOf(await artifactStoreOn(machine({ runId: 1 })).newest())).toBeUndefined();
  });

  test('is behind what is there: a name is never used twice', async () => {
    valueOf(await artifactStoreOn(machine(), { begins: 'empty' }).put(ID, 'a', '{"a":1}'));
    valueOf(await artifactStoreOn(machine(), { begins: 'empty' }).put(ID, 'b', '{"b":1}'));
    expect(valueOf(await artifactStoreOn(machine({ attempt: 2 })).list(ID))).toEqual(['b']);
    const fault = scene.github.fault({ match: ({ operation }) => operation === 'FinalizeArtifact', answer: 400 });
    const store = artifactStoreOn(machine({ attempt: 2 }));
    valueOf(await store.putLayer(ID, A, packed(BYTES)));
    expect(problemIn(await store.put(ID, 'c', '{"c":1}'))).toMatchObject({
      code: 'storage',
      message: 'The artifact service did not take what was to be stored (400).',
    });
    fault.end();
    valueOf(await store.put(ID, 'c', '{"c":1}'));
    const again = artifactStoreOn(machine({ attempt: 3 }));
    expect(valueOf(await again.list(ID))).toEqual(['b', 'c']);
    expect(bytesOf(valueOf(await again.openLayer(ID, A)))).toEqual(BYTES);
  });

  test('is gone when it has expired', async () => {
    const first = artifactStoreOn(machine(), { begins: 'empty' });
    valueOf(await first.putLayer(ID, A, packed(BYTES)));
    valueOf(await first.put(ID, 'a', '{"a":1}'));
    valueOf(await first.put(ID, 'b', '{"b":1}'));
    scene.github.evictArtifacts(({ name }) => name === nameOf(1, 1));
    const store = artifactStoreOn(machine({ attempt: 2 }));
    expect(valueOf(await store.list(ID))).toEqual(['a', 'b']);
    expect(valueOf(await store.openLayer(ID, A))).toBeUndefined();
    valueOf(await store.putLayer(ID, A, packed(BYTES)));
    valueOf(await store.put(ID, 'c', '{"c":1}'));
    expect(bytesOf(valueOf(await artifactStoreOn(machine({ attempt: 3 })).openLayer(ID, A)))).toEqual(BYTES);
    scene.github.evictArtifacts();
    expect(valueOf(await artifactStoreOn(machine({ attempt: 4 })).newest())).toBeUndefined();
  });

  test('that has expired gives way to an older one that has not', async () => {
    const first = artifactStoreOn(machine(), { begins: 'empty' });
    valueOf(await first.put(ID, 'a', '{"a":1}'));
    valueOf(await first.put(ID, 'b', '{"b":1}'));
    scene.github.evictArtifacts(({ name }) => name === nameOf(1, 2));
    expect(valueOf(await artifactStoreOn(machine({ attempt: 2 })).list(ID))).toEqual(['a']);
  });

  test('stays as long as it was told to', async () => {
    valueOf(await artifactStoreOn(machine(), { begins: 'empty', retentionDays: 3 }).put(ID, 'a', '{"a":1}'));
    const [artifact] = scene.github.artifacts;
    const days = (Date.parse(artifact?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(3);
  });
});

describe('artifacts that cannot be read', () => {
  test.each<[string, JobRequest]>([
    ['the permission', { permissions: { contents: 'read' } }],
    ['it on a fork', { permissions: { contents: 'read', actions: 'none' }, fork: true }],
  ])('for want of %s are told with the line that grants it', async (_what, job) => {
    valueOf(await artifactStoreOn(machine(), { begins: 'empty' }).put(ID, 'a', '{"a":1}'));
    const store = artifactStoreOn(machine({ ...job, attempt: 2 }));
    expect(problemIn(await store.newest())).toMatchObject({
      code: 'storage',
      message: 'Artifacts cannot be listed (403).',
      hint: expect.stringContaining('actions: read'),
    });
  });

  test('for want of a token are told, and are stored nevertheless', async () => {
    const here = machine();
    const actions = readActions({ ...here.environment, 'INPUT_GITHUB-TOKEN': '', GITHUB_TOKEN: '' });
    valueOf(await artifactStoreOn(here, { actions, begins: 'empty' }).put(ID, 'a', '{"a":1}'));
    const problem = problemIn(await artifactStoreOn(here, { actions }).newest());
    expect(problem).toMatchObject({ code: 'storage', hint: expect.stringContaining('github-token') });
    expect(valueOf(await artifactStoreOn(machine({ attempt: 2 })).list(ID))).toEqual(['a']);
  });

  test.each([
    [404, 'Artifacts cannot be listed (404).', 'actions: read'],
    [401, 'Artifacts cannot be listed (401).', 'github-token'],
    [502, 'The API of GitHub did not answer (502).', 'githubstatus'],
  ])('with %i are told apart from none', async (answer, message, hint) => {
    scene.github.fault({ match: ({ operation }) => operation === LIST, answer });
    const store = artifactStoreOn(machine(), { budget: hurriedBudget(60_000) });
    expect(problemIn(await store.newest())).toMatchObject({
      code: 'storage',
      message,
      hint: expect.stringContaining(hint),
    });
  });

  test('because too much was asked are waited for when that is soon', async () => {
    valueOf(await artifactStoreOn(machine(), { begins: 'empty' }).put(ID, 'a', '{"a":1}'));
    const headers = { 'retry-after': '10' };
    scene.github.fault({
      match: ({ operation }) => operation === LIST,
      answer: { status: 403, headers, body: {} },
      times: 1,
    });
    const budget = hurriedBudget(60_000);
    expect(valueOf(await artifactStoreOn(machine({ attempt: 2 }), { budget }).list(ID))).toEqual(['a']);
    expect(budget.left()).toBeLessThanOrEqual(50_000);
  });

  test('because they were deleted in between are a miss, and because of a refusal are not', async () => {
    valueOf(await artifactStoreOn(machine(), { begins: 'empty' }).put(ID, 'a', '{"a":1}'));
    const isZip = ({ operation }: SeenRequest): boolean => operation.endsWith('{archive_format}');
    for (const answer of [404, 410]) {
      const fault = scene.github.fault({ match: isZip, answer });
      expect(valueOf(await artifactStoreOn(machine({ attempt: 2 })).newest())).toBeUndefined();
      fault.end();
    }
    scene.github.fault({ match: isZip, answer: 403 });
    const problem = problemIn(await artifactStoreOn(machine({ attempt: 2 })).newest());
    expect(problem).toMatchObject({ code: 'storage', message: 'Artifacts cannot be downloaded (403).' });
  });

  test('are asked for with the token, their signed address is not', async () => {
    valueOf(await artifactStoreOn(machine(), { begins: 'empty' }).put(ID, 'a', '{"a":1}'));
    valueOf(await artifactStoreOn(machine({ attempt: 2 })).newest());
    const fetched = scene.github.requests.filter(({ to, method }) => to === 'blob' && method === 'GET');
    expect(fetched.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });
});

describe('an artifact service', () => {
  test('that is full says so', async () => {
    const answer = { status: 403, body: { code: 'x', msg: 'insufficient usage to create artifact' } };
    scene.github.fault({ match: ({ operation }) => operation === 'CreateArtifact', answer });
    const problem = problemIn(await artifactStoreOn(machine(), { begins: 'empty' }).put(ID, 'a', '{"a":1}'));
    expect(problem).toMatchObject({ code: 'storage', message: expect.stringContaining('used up') });
    expect(scene.heard.text()).toBe('');
  });

  test.each<[string, (environment: Record<string, string>) => Record<string, string>, string]>([
    ['an Enterprise Server', (env) => ({ ...env, GITHUB_SERVER_URL: 'https://git.example.com' }), 'Enterprise'],
    ['outside of an action', (env) => ({ ...env, ACTIONS_RUNTIME_TOKEN: '' }), 'ACTIONS_RUNTIME_TOKEN'],
    ['no repository', (env) => ({ ...env, GITHUB_REPOSITORY: 'x' }), 'GITHUB_REPOSITORY'],
  ])('is not there with %s, which is told', (_where, change, word) => {
    const options = { ...optionsFor(machine()), actions: readActions(change(scene.github.job())) };
    const problem = problemIn(createArtifactStore(options));
    expect(problem).toMatchObject({ code: 'storage', message: expect.stringContaining(word) });
  });
});
