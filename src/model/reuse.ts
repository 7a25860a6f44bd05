import * as z from 'zod/mini';
import { layerSchema, rowSchema } from './checkpoint.ts';
import { sourceSchema } from './event.ts';
import { NAME_PATTERN, WORKFLOW_ID_PATTERN } from './status.ts';

/** Version of what counts for reuse and of its record: work that another version recorded is done again. */
export const REUSE_VERSION = 1;

/** Files that a record lists one by one, to tell later which of them changed. */
export const MOST_LISTED = 20_000;

const SHA256 = /^sha256:[0-9a-f]{64}$/;
const digestSchema = z.string().check(z.regex(SHA256));

/** What is found of the inputs of a phase. */
export interface InputFiles {
  /** By path, what each contributes: its kind, its executable bit and its content, as text. */
  readonly files: ReadonlyMap<string, string>;
  /** Globs that match nothing. */
  readonly unmatched: readonly string[];
}

/** All that the work of a phase depends on, as far as bootspring is told. Values are digests: none can be read here. */
export const reuseFactsSchema = z.object({
  version: z.literal(REUSE_VERSION),
  phase: z.string().check(z.regex(NAME_PATTERN)),
  /** In their order: a digest of the steps of each. */
  agents: z.array(z.object({ name: z.string(), digest: digestSchema })),
  /** Globs of the declared outputs. */
  outputs: z.array(z.string()),
  /** Over the path, the content and the executable bit of every input. */
  inputs: digestSchema,
  /** What of it each input contributes; missing where there are more than MOST_LISTED. */
  files: z.optional(z.record(z.string(), z.string())),
  /** Globs of inputs that match nothing. */
  unmatched: z.array(z.string()),
  /** Digests of the variables that the configuration of the phase names; null for one that is not set. */
  env: z.record(z.string(), z.nullable(digestSchema)),
  /** Versions of node and of package managers, platform and architecture. */
  tools: z.record(z.string(), z.string()),
  /** Over the parameters of the workflow, and over what earlier phases wrote to BOOTSPRING_OUTPUT. */
  parameters: digestSchema,
  earlier: digestSchema,
  /** Over what its agents were told of why it is done again; missing in the first round. */
  feedback: z.optional(digestSchema),
});
export type ReuseFacts = z.infer<typeof reuseFactsSchema>;

/** What a phase left behind, with all that its work depended on. A reader passes over members that it does not know. */
export const reuseRecordSchema = z.object({
  schemaVersion: z.literal(REUSE_VERSION),
  workflowId: z.string().check(z.regex(WORKFLOW_ID_PATTERN)),
  workflow: z.string(),
  createdAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T/)),
  source: sourceSchema,
  facts: reuseFactsSchema,
  /** Milliseconds that the work took. */
  workMs: z.number(),
  /** What its commands wrote to BOOTSPRING_OUTPUT. */
  outputs: z.record(z.string(), z.string()),
  /** At most one: it holds everything. */
  layers: z.array(layerSchema).check(z.maxLength(1)),
  /** Declared outputs, as they are in the workspace. */
  entries: z.array(rowSchema),
  /** What its commands wrote to BOOTSPRING_ARTIFACT_DIR themselves. */
  artifacts: z.array(rowSchema),
});
export type ReuseRecord = z.infer<typeof reuseRecordSchema>;
