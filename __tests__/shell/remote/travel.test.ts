import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readManifest } from '../../../src/core/checkpoint/chain.ts';
import type { RemoteStore } from '../../../src/ports.ts';
import { fetchWorkflow } from '../../../src/shell/remote/fetch-workflow.ts';
import { createSender } from '../../../src/shell/remote/send-workflow.ts';
import { createFileStorage } from '../../../src/shell/storage.ts';
import { pathsOf } from '../../../src/shell/workflow-dir.ts';
import { temporaryFolder, valueOf } from '../rig.ts';
import { contents, createMemoryRemote, type MemoryRemote, type Ran, runPlan } from './travel-rig.ts';

let ran: Ran;
beforeAll(async () => {
  ran = await runPlan();
});
afterAll(() => fs.rmSync(ran.workspace, { recursive: true }));

const sender = (stores: readonly RemoteStore[], env: Record<string, string> = {}) =>
  createSender({ workspace: ran.workspace, stores, spool: temporaryFolder(), env });
const fetchTo = (workspace: string, stores: readonly RemoteStore[], footing = ran.footing) =>
  fetchWorkflow({ workspace, stores, footing, packer: undefined });

/** Both checkpoints, as they are sent while a run goes on. */
async function sendAll(...stores: readonly RemoteStore[]): Promise<void> {
  const one = sender(stores);
  const [build, testing] = lines();
  await one.send(ran.state.id, 'build', build);
  await one.send(ran.state.id, 'test', testing);
}

/** The number of the journal's line that tells of each checkpoint. */
function lines(): number[] {
  const text = fs.readFileSync(pathsOf(ran.workspace, ran.state.id).journal, 'utf8').trimEnd().split('\n');
  return text.flatMap((line, at) => (line.includes('"CheckpointSaved"') ? [at + 1] : []));
}

const layersOf = (remote: MemoryRemote): string[] => remote.stored.filter((each) => each.startsWith('sha256:'));

describe('sending a workflow', () => {
  test('each layer goes once, then the manifest; the journal ends with the entry of that checkpoint', async () => {
    const remote = createMemoryRemote();
    const one = sender([remote]);
    const [first] = lines();
    const sent = await one.send(ran.state.id, 'build', first);
    expect(sent).toMatchObject([{ store: 'cache', phase: 'build' }]);
    expect(sent[0]?.newBytes).toBeGreaterThan(0);
    expect(sent[0]?.problem).toBeUndefined();
    const told = remote.workflow?.journal.trimEnd().split('\n') ?? [];
    expect(told).toHaveLength(first ?? 0);
    expect(JSON.parse(told.at(-1) ?? '')).toMatchObject({ event: { type: 'CheckpointSaved', phase: 'build' } });
    const before = layersOf(remote);
    expect(new Set(before).size).toBe(before.length);
    await one.send(ran.state.id, 'test');
    expect(layersOf(remote).slice(0, before.length)).toEqual(before);
    expect(new Set(layersOf(remote)).size).toBe(layersOf(remote).length);
    const text = valueOf(await remote.get(ran.state.id, 'test')) ?? '';
    const manifest = readManifest(text);
    expect(manifest.ok && manifest.value.layers.every(({ digest }) => layersOf(remote).includes(digest))).toBe(true);
  });

  test('what one store cannot take, the other does', async () => {
    const good = createMemoryRemote('artifact');
    const bad = {
      ...createMemoryRemote(),
      put: async () => ({ ok: false, error: { code: 'storage', message: 'no' } }) as const,
    };
    const sent = await sender([bad, good]).send(ran.state.id, 'test');
    expect(sent).toMatchObject([{ store: 'cache', problem: { message: 'no' } }, { store: 'artifact' }]);
    expect(sent[1]?.problem).toBeUndefined();
    expect(good.workflow?.workflowId).toBe(ran.state.id);
  });

  test('a store that throws is a problem of that store', async () => {
    const bad = { ...createMemoryRemote(), findLayer: () => Promise.reject(new Error('boom')) };
    expect((await sender([bad]).send(ran.state.id, 'test'))[0]?.problem?.message).toContain('boom');
  });

  test('a secret in the journal or in an artifact keeps all of it here', async () => {
    const remote = createMemoryRemote();
    // The command of a phase has this in it, so the journal has too; the artifact is what it wrote.
    const journal = await sender([remote], { MY_TOKEN: 'report > report.txt' }).send(ran.state.id, 'test');
    expect(journal[0]?.problem?.message).toMatch(/secret is in the journal/);
    expect(journal[0]?.problem?.message).not.toContain('report >');
    const artifact = path.join(pathsOf(ran.workspace, ran.state.id).artifacts, 'build/dist/app.js');
    const before = fs.readFileSync(artifact);
    fs.writeFileSync(artifact, 'hunter2-hunter2');
    const sent = await sender([remote], { MY_TOKEN: 'hunter2-hunter2' }).send(ran.state.id, 'test');
    fs.writeFileSync(artifact, before);
    expect(sent[0]?.problem?.message).toMatch(/the artifact build\/dist\/app.js holds a secret/);
    expect(remote.stored).toEqual([]);
  });
});

describe('fetching a workflow', () => {
  test('it stands beside others, whole: journal, manifests, layers and artifacts', async () => {
    const remote = createMemoryRemote();
    await sendAll(remote);
    const workspace = temporaryFolder();
    const fetched = await fetchTo(workspace, [remote]);
    expect(fetched).toMatchObject({ kind: 'found', id: ran.state.id, phase: 'test', notes: [] });
    const read = valueOf(await createFileStorage(workspace).read(ran.state.id));
    expect(read.entries.at(-1)?.event).toMatchObject({ type: 'CheckpointSaved', phase: 'test' });
    const { artifacts, layers } = pathsOf(workspace, ran.state.id);
    expect(contents(artifacts)).toEqual({ 'build/dist/app.js': 'app\n' });
    expect(fs.readdirSync(layers).length).toBeGreaterThan(0);
    expect(contents(workspace)).toEqual({});
    expect(fs.readdirSync(path.join(workspace, '.bootspring')).filter((name) => name.startsWith('carry-'))).toEqual([]);
  });

  test('the store that knows more is believed, and what it lacks the other one has', async () => {
    const [cache, artifact] = [createMemoryRemote('cache'), createMemoryRemote('artifact')];
    const [first] = lines();
    await sender([cache]).send(ran.state.id, 'build', first);
    await sendAll(artifact);
    const gone = { ...artifact, openLayer: async () => ({ ok: true, value: undefined }) as const };
    const workspace = temporaryFolder();
    // The layer of the second phase is in no store that gives it, so the first one's checkpoint has to do.
    expect(await fetchTo(workspace, [cache, gone])).toMatchObject({ kind: 'found', phase: 'build' });
    expect(await fetchTo(temporaryFolder(), [cache, artifact])).toMatchObject({ kind: 'found', phase: 'test' });
  });

  test('what stands on another footing is not fetched', async () => {
    const remote = createMemoryRemote();
    await sendAll(remote);
    const workspace = temporaryFolder();
    const footing = { ...ran.footing, source: { ...ran.footing.source, sha: 'decade' } };
    const fetched = await fetchTo(workspace, [remote], footing);
    expect(fetched).toEqual({
      kind: 'differs',
      id: ran.state.id,
      differences: ['the commit is decade, it was c0ffee'],
    });
    expect(fs.readdirSync(workspace)).toEqual([]);
  });

  test('nothing stored, and an outage, are told apart', async () => {
    const down = {
      ...createMemoryRemote(),
      newest: async () => ({ ok: false, error: { code: 'storage', message: 'down' } }) as const,
    };
    expect(await fetchTo(temporaryFolder(), [createMemoryRemote()])).toEqual({ kind: 'none', notes: [] });
    expect(await fetchTo(temporaryFolder(), [down])).toMatchObject({ kind: 'none', notes: [{ message: 'down' }] });
  });

  test.each<[string, (remote: MemoryRemote) => void, RegExp]>([
    [
      'a journal with a changed entry',
      (remote) => change(remote, (text) => text.replace('c0ffee', 'c0ffef')),
      /damaged/,
    ],
    ['a journal without its end', (remote) => change(remote, (text) => text.slice(0, 40)), /of no use|empty/],
    ['the journal of another workflow', (remote) => rename(remote, 'wf_another1'), /another workflow/],
    ['an id that leads elsewhere', (remote) => rename(remote, '../../x'), /another workflow/],
  ])('%s is refused', async (_what, spoil, told) => {
    const remote = createMemoryRemote();
    await sendAll(remote);
    spoil(remote);
    const workspace = temporaryFolder();
    const fetched = await fetchTo(workspace, [remote]);
    expect(fetched.kind).toBe('none');
    expect(fetched.kind === 'none' && fetched.notes[0]?.message).toMatch(told);
    expect(fs.existsSync(path.join(workspace, '.bootspring/workflows'))).toBe(false);
  });

  test('a manifest that the journal does not tell of, and layers with other bytes, are not taken', async () => {
    const remote = createMemoryRemote();
    await sendAll(remote);
    const { get, openLayer } = remote;
    const forged = {
      ...remote,
      get: async (id: string, phase: string) => {
        const text = await get(id, phase);
        return text.ok && text.value !== undefined
          ? { ok: true as const, value: text.value.replace('"mode":"0', '"mode": "0') }
          : text;
      },
    };
    expect(await fetchTo(temporaryFolder(), [forged])).toMatchObject({ kind: 'none' });
    const other = path.join(temporaryFolder(), 'layer');
    fs.writeFileSync(other, 'what is this');
    const poisoned = { ...remote, openLayer: async () => ({ ok: true, value: other }) as const };
    const workspace = temporaryFolder();
    expect(await fetchTo(workspace, [poisoned])).toMatchObject({ kind: 'none' });
    expect(fs.existsSync(path.join(workspace, '.bootspring/workflows'))).toBe(false);
    expect(await fetchTo(workspace, [poisoned, { ...remote, openLayer }])).toMatchObject({
      kind: 'found',
      phase: 'test',
    });
  });
});

function change(remote: MemoryRemote, how: (journal: string) => string): void {
  if (remote.workflow !== undefined) remote.workflow = { ...remote.workflow, journal: how(remote.workflow.journal) };
}

function rename(remote: MemoryRemote, workflowId: string): void {
  if (remote.workflow !== undefined) remote.workflow = { ...remote.workflow, workflowId };
}
