import { changedInputs, differences } from '../core/reuse/differences.ts';
import { digestOfFacts, factsOf, namedManagers } from '../core/reuse/facts.ts';
import { readReuseRecord, writeReuseRecord } from '../core/reuse/record.ts';
import { problemText } from '../core/views/problem.ts';
import { duration } from '../core/views/text.ts';
import type { Event, EventOf } from '../model/event.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { ReuseFacts, ReuseRecord } from '../model/reuse.ts';
import type { OpenStoredLayer } from '../model/reuse-request.ts';
import type { PhaseWork } from './reuse-work.ts';
import type { Surroundings } from './surroundings.ts';

type Around = Pick<Surroundings, 'clock' | 'sha256' | 'reuse'>;
type Reuse = NonNullable<Surroundings['reuse']>;

/** All that the work depends on as it is now; the error is a clause that says why it cannot be told. */
async function factsNow({ sha256 }: Around, { files }: Reuse, work: PhaseWork): Promise<Result<ReuseFacts, string>> {
  const { plan, parameters, earlier, feedback } = work;
  const inputs = await files.inputs(plan.inputs ?? []);
  if (!inputs.ok) return inputs;
  const tools = await files.tools(namedManagers(plan), work.passEnv);
  const scene = { inputs: inputs.value, variable: files.variable, tools, parameters, earlier, feedback };
  return ok(factsOf(plan, scene, sha256));
}

/** What looks up and stores the work of phases of one workflow; it remembers what they depended on. */
export interface ReuseStory {
  lookUp(work: PhaseWork | undefined, fresh: boolean, signal?: AbortSignal): Promise<Event>;
  store(work: PhaseWork | undefined): Promise<Event>;
}

/** Looking up and storing the work of phases, for one workflow. Nothing of it ever fails a run. */
export function createReuseStory(around: Around): ReuseStory {
  const seen: Seen = new Map();
  return {
    lookUp: (work, fresh, signal) => lookUpReuse(around, seen, work, fresh, signal),
    store: (work) => storeReuse(around, seen, work),
  };
}

/** By phase, what its work depended on when it was looked up. */
type Seen = Map<string, ReuseFacts>;

/**
 * Looks up whether the work of a phase was done before with the same of all that it depends on, and puts back what it
 * left. Whatever goes wrong costs the reuse and never the run.
 */
async function lookUpReuse(
  around: Around,
  seen: Seen,
  work: PhaseWork | undefined,
  fresh: boolean,
  signal?: AbortSignal,
): Promise<Event> {
  const { reuse } = around;
  if (work === undefined || reuse === undefined) return missed(work, 'nothing is kept of this run');
  const began = around.clock.monotonic();
  const facts = await factsNow(around, reuse, work);
  if (!facts.ok) {
    const because = `its inputs cannot be told: ${facts.error}`;
    return missed(work, because, { notes: [`${work.plan.name} is done every time: ${because}`] });
  }
  seen.set(work.plan.name, facts.value);
  // A slip in all of the globs must not make it look as if nothing ever changed.
  if (isAllUnmatched(work, facts.value)) {
    const because = 'none of its declared inputs is there';
    return missed(work, because, { notes: [`${work.plan.name} is done every time: ${because}`] });
  }
  const digest = digestOfFacts(facts.value, around.sha256);
  const notes = facts.value.unmatched.map((glob) => `nothing matches the declared input ${glob} of ${work.plan.name}`);
  if (fresh) return missed(work, 'it was to be done afresh', { digest, notes });
  const found = await findRecord(around, reuse, work, digest);
  if (!found.ok) return damaged(work, found.error, { digest, notes });
  if (found.value === undefined) {
    return missed(work, await reasonOf(reuse, work, facts.value), { digest, notes });
  }
  const { record, openLayer } = found.value;
  const { workflowId, plan, maxSize, anew } = work;
  const back = await reuse.files.putBack({
    workflowId,
    ...(anew === undefined ? {} : { anew }),
    phase: plan.name,
    outputs: plan.outputs,
    record,
    maxSize,
    openLayer,
    ...(signal === undefined ? {} : { signal }),
  });
  if (!back.ok) return damaged(work, problemText(back.error), { digest, notes });
  const savedMs = Math.max(0, Math.round(record.workMs - (around.clock.monotonic() - began)));
  return {
    type: 'PhaseReused',
    phase: plan.name,
    from: record.workflowId,
    because: `the inputs are those of ${record.workflowId} of ${record.createdAt.slice(0, 10)}${savedText(savedMs)}`,
    digest,
    savedMs,
    files: back.value,
    ...(Object.keys(record.outputs).length === 0 ? {} : { outputs: record.outputs }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

const isAllUnmatched = ({ plan }: PhaseWork, { unmatched }: ReuseFacts): boolean =>
  unmatched.length > 0 && unmatched.length === new Set(plan.inputs).size;

/** Putting back many files may take longer than a short command. */
const savedText = (ms: number): string => (ms > 0 ? `, which saved ${duration(ms)}` : '');

type Missed = EventOf<'ReuseMissed'>;

function missed(
  work: PhaseWork | undefined,
  because: string,
  { digest, notes = [] }: { readonly digest?: string; readonly notes?: readonly string[] } = {},
): Missed {
  return {
    type: 'ReuseMissed',
    phase: work?.plan.name ?? '',
    because,
    ...(digest === undefined ? {} : { digest }),
    ...(notes.length === 0 ? {} : { notes: [...notes] }),
  };
}

/** What is stored cannot be used: the work is done, and people are told. */
function damaged(
  work: PhaseWork,
  why: string,
  { digest, notes }: { readonly digest: string; readonly notes: readonly string[] },
): Missed {
  const because = `what is stored of it cannot be put back: ${why}`;
  return missed(work, because, { digest, notes: [...notes, `${work.plan.name} is done again: ${because}`] });
}

interface Found {
  readonly record: ReuseRecord;
  readonly openLayer: OpenStoredLayer;
}

async function findRecord(
  { sha256 }: Around,
  { store }: Reuse,
  { plan }: PhaseWork,
  digest: string,
): Promise<Result<Found | undefined, string>> {
  const stored = await store.get(digest);
  if (!stored.ok) return err(problemText(stored.error));
  if (stored.value === undefined) return ok(undefined);
  const record = readReuseRecord(stored.value.record);
  if (!record.ok) return record;
  // Whoever can write to the store could have given it another name.
  if (record.value.facts.phase !== plan.name || digestOfFacts(record.value.facts, sha256) !== digest)
    return err('the record is that of other work');
  return ok({ record: record.value, openLayer: stored.value.openLayer });
}

/** What differs from the last time, when that is known. */
async function reasonOf({ store }: Reuse, work: PhaseWork, facts: ReuseFacts): Promise<string> {
  const text = await store.last(work.workflow, work.plan.name);
  const last = text === undefined ? undefined : readReuseRecord(text);
  if (last?.ok !== true) return 'nothing is stored of an earlier time';
  return differences(last.value.facts, facts) ?? 'what is stored of an earlier time is gone';
}

/** What changed while the work was done, so that storing it would be for nothing, or wrong. */
function changedMeanwhile(before: ReuseFacts | undefined, now: ReuseFacts): string {
  const which = before === undefined ? undefined : changedInputs(before, now);
  if (which !== undefined) return `its inputs changed while it worked (${which}): leave out of "inputs" what it writes`;
  const other = before === undefined ? undefined : differences(before, now);
  return other === undefined ? 'its inputs changed while it worked' : `while it worked, ${other}`;
}

/** Stores what a phase left. Whatever goes wrong costs the next reuse and never the run. */
async function storeReuse(around: Around, seen: Seen, work: PhaseWork | undefined): Promise<Event> {
  const { reuse, sha256 } = around;
  const phase = work?.plan.name ?? '';
  const not = (because: string): Event => ({ type: 'ReuseNotStored', phase, because });
  if (work === undefined || reuse === undefined) return not('nothing is kept of this run');
  const { plan, workflow, workflowId, maxSize } = work;
  const facts = await factsNow(around, reuse, work);
  if (!facts.ok) return not(`its inputs cannot be told any more: ${facts.error}`);
  const digest = digestOfFacts(facts.value, sha256);
  if (digest !== work.digest) return not(changedMeanwhile(seen.get(phase), facts.value));
  const packed = await reuse.files.pack({ workflowId, phase, outputs: plan.outputs, maxSize });
  if (!packed.ok) return not(problemText(packed.error));
  const { layer, entries, artifacts } = packed.value;
  const layers = layer === undefined ? [] : [layer.description];
  const record = writeReuseRecord(
    {
      workflowId,
      workflow,
      createdAt: new Date(around.clock.now()).toISOString(),
      source: work.source,
      facts: facts.value,
      workMs: Math.round(work.workMs),
      outputs: work.outputs,
    },
    { layers, entries, artifacts },
  );
  const dropped = (because: string): Event => {
    layer?.discard();
    return not(because);
  };
  if (reuse.files.holdsSecret(record)) return dropped('what it wrote to BOOTSPRING_OUTPUT holds a secret');
  const file = layer === undefined ? {} : { layer: { digest: layer.description.digest, file: layer.file } };
  const put = await reuse.store.put(digest, { workflow, phase, record, ...file });
  if (!put.ok) return dropped(problemText(put.error));
  return { type: 'ReuseStored', phase, digest, bytes: layer?.description.size ?? 0 };
}
