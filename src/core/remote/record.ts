import * as z from 'zod/mini';
import { type Layer, layerSchema } from '../../model/checkpoint.ts';
import { NAME_PATTERN, WORKFLOW_ID_PATTERN } from '../../model/status.ts';

/**
 * What a store away from this machine knows, as one document: each put writes the whole of it under a new name, so
 * that reading the newest one tells everything. A reader passes over members that it does not know.
 */

/** A layer, and where it is stored. */
const keptLayerSchema = z.object({ ...layerSchema.shape, at: z.string().check(z.maxLength(512)) });
export type KeptLayer = z.infer<typeof keptLayerSchema>;

const workflowSchema = z.object({
  id: z.string().check(z.regex(WORKFLOW_ID_PATTERN)),
  journal: z.string(),
  /** Layer of the workflow's folder `artifacts`. */
  artifacts: z.optional(layerSchema),
  manifests: z.array(z.object({ phase: z.string().check(z.regex(NAME_PATTERN)), text: z.string() })),
  layers: z.array(keptLayerSchema),
  /** Digests that were removed: they count as gone even where the service still has them. */
  dropped: z.array(z.string()),
});
/** A workflow in a record. */
export type RemoteWorkflow = z.infer<typeof workflowSchema>;

const recordSchema = z.object({
  schemaVersion: z.literal(1),
  /** The one that was put last is the last. */
  workflows: z.array(workflowSchema),
});
export type RemoteRecord = z.infer<typeof recordSchema>;

/** A record of nothing. */
export const EMPTY_RECORD: RemoteRecord = { schemaVersion: 1, workflows: [] };

/** Workflows of a leg that are carried along: each fresh start adds one, and only the last ones can be of use. */
const MAX_WORKFLOWS = 8;

/**
 * Reads a record.
 *
 * @returns `other` for one that another version of bootspring wrote, `damaged` for what is no record
 */
export function parseRecord(json: unknown): RemoteRecord | 'other' | 'damaged' {
  const parsed = z.safeParse(recordSchema, json);
  if (parsed.success) return parsed.data;
  const version = z.safeParse(z.object({ schemaVersion: z.int() }), json);
  return version.success && version.data.schemaVersion !== 1 ? 'other' : 'damaged';
}

/** A workflow of a record. */
export const workflowIn = (record: RemoteRecord, id: string): RemoteWorkflow | undefined =>
  record.workflows.find((each) => each.id === id);

const emptyWorkflow = (id: string): RemoteWorkflow => ({ id, journal: '', manifests: [], layers: [], dropped: [] });

/** Changes a workflow in its place, or adds it before the others: only a put makes one the last. */
function changed(record: RemoteRecord, id: string, change: (workflow: RemoteWorkflow) => RemoteWorkflow): RemoteRecord {
  const there = workflowIn(record, id);
  if (there === undefined) return { ...record, workflows: [change(emptyWorkflow(id)), ...record.workflows] };
  return { ...record, workflows: record.workflows.map((each) => (each === there ? change(each) : each)) };
}

/** The record after a put of a manifest, with what goes with it. */
export function withManifest(
  record: RemoteRecord,
  id: string,
  manifest: { readonly phase: string; readonly text: string },
  companion: { readonly journal: string; readonly artifacts?: Layer } | undefined,
): RemoteRecord {
  const before = workflowIn(record, id) ?? emptyWorkflow(id);
  const { artifacts, ...rest } = before;
  const kept = artifacts === undefined ? {} : { artifacts };
  const own = companion === undefined ? { journal: before.journal, ...kept } : companion;
  const manifests = [...before.manifests.filter(({ phase }) => phase !== manifest.phase), manifest];
  const others = record.workflows.filter((each) => each.id !== id);
  return { ...record, workflows: [...others, { ...rest, ...own, manifests }].slice(-MAX_WORKFLOWS) };
}

/** The record without the manifest of a phase. */
export const withoutManifest = (record: RemoteRecord, id: string, phase: string): RemoteRecord =>
  changed(record, id, (workflow) => ({
    ...workflow,
    manifests: workflow.manifests.filter((each) => each.phase !== phase),
  }));

/** The record with a layer of a workflow, in the place of what it had under this digest. */
export const withLayer = (record: RemoteRecord, id: string, layer: KeptLayer): RemoteRecord =>
  changed(record, id, (workflow) => ({
    ...workflow,
    layers: [...workflow.layers.filter(({ digest }) => digest !== layer.digest), layer],
    dropped: workflow.dropped.filter((digest) => digest !== layer.digest),
  }));

/** The record without a layer of a workflow. */
export const withoutLayer = (record: RemoteRecord, id: string, digest: string): RemoteRecord =>
  changed(record, id, (workflow) => ({
    ...workflow,
    layers: workflow.layers.filter((each) => each.digest !== digest),
    dropped: [...workflow.dropped.filter((each) => each !== digest), digest],
  }));

/** The record after the service was found not to have a layer, or a damaged one. */
export const withoutPlace = (record: RemoteRecord, at: string, digest: string): RemoteRecord => ({
  ...record,
  workflows: record.workflows.map((workflow) => ({
    ...workflow,
    layers: workflow.layers.filter((each) => each.digest !== digest || each.at !== at),
  })),
});

/** The record with layers of no place yet (`at` empty) put at one. */
export const placedAt = (record: RemoteRecord, at: string, digests: ReadonlySet<string>): RemoteRecord => ({
  ...record,
  workflows: record.workflows.map((workflow) => ({
    ...workflow,
    layers: workflow.layers.map((each) => (each.at === '' && digests.has(each.digest) ? { ...each, at } : each)),
  })),
});

/** A layer that some workflow of the record has, its own before those of others. */
export function layerIn(record: RemoteRecord, id: string, digest: string): KeptLayer | undefined {
  const own = workflowIn(record, id);
  const mine = own?.layers.find((each) => each.digest === digest);
  if (mine !== undefined || own?.dropped.includes(digest) === true) return mine;
  for (const workflow of record.workflows) {
    const found = workflow.layers.find((each) => each.digest === digest);
    if (found !== undefined) return found;
  }
  return undefined;
}
