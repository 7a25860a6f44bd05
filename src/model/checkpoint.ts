import * as z from 'zod/mini';
import { artifactSchema, sourceSchema } from './event.ts';
import { contextValueSchema } from './pipeline.ts';
import { LAYER_MEDIA_TYPES } from './layer.ts';
import { NAME_PATTERN } from './status.ts';

/**
 * A checkpoint on disk (docs/checkpoints.md): `checkpoints/<phase>.json` is its manifest, `layers/<digest>` holds
 * contents of files. A manifest tells what differs from its parent's; the first one tells the whole tree.
 */

const SHA256 = /^sha256:[0-9a-f]{64}$/;

export const layerSchema = z.object({
  /** `sha256:` over the layer's listing, so over paths, kinds and contents, whatever packed them. */
  digest: z.string().check(z.regex(SHA256)),
  /** Bytes of the packed file. */
  size: z.int().check(z.gte(0)),
  mediaType: z.enum([LAYER_MEDIA_TYPES.zstd, LAYER_MEDIA_TYPES.gzip]),
});
export type Layer = z.infer<typeof layerSchema>;

/** A path or the target of a link: text where the bytes are UTF-8, otherwise the bytes. */
const nameSchema = z.union([z.string(), z.strictObject({ base64: z.string() })]);
/** Permission bits in octal. */
export const MODE = /^[0-7]{4}$/;
const modeSchema = z.string().check(z.regex(MODE));
/** Seconds since 1970 and nine digits of their fraction. */
export const TIME = /^-?\d{1,12}\.\d{9}$/;
const timeSchema = z.string().check(z.regex(TIME));
/** `sha256:` of the content; `git:` and the blob's id where the content is that of the commit. */
export const DIGEST = /^(?:sha256:[0-9a-f]{64}|git:(?:[0-9a-f]{40}|[0-9a-f]{64}))$/;

const fileRow = z.strictObject({
  type: z.literal('file'),
  path: nameSchema,
  mode: modeSchema,
  size: z.int().check(z.gte(0)),
  mtime: timeSchema,
  digest: z.string().check(z.regex(DIGEST)),
  /** Index in the manifest's `layers` of the one that holds the content; missing where the commit does. */
  layer: z.optional(z.int().check(z.gte(0))),
});
const linkRow = z.strictObject({
  type: z.literal('link'),
  path: nameSchema,
  target: nameSchema,
  mtime: timeSchema,
});
const folderRow = z.strictObject({ type: z.literal('folder'), path: nameSchema, mode: modeSchema, mtime: timeSchema });

export const rowSchema = z.discriminatedUnion('type', [fileRow, linkRow, folderRow]);
/** An entry of the tree as a manifest writes it. */
export type Row = z.infer<typeof rowSchema>;

/** `checkpoints/<phase>.json`. A reader passes over members that it does not know. */
export const checkpointSchema = z.object({
  schemaVersion: z.literal(1),
  workflowId: z.string(),
  workflow: z.string(),
  phase: z.string().check(z.regex(NAME_PATTERN)),
  sequence: z.number(),
  createdAt: z.string(),
  /** The phase whose checkpoint this one tells the difference from. */
  parent: z.nullable(z.string().check(z.regex(NAME_PATTERN))),
  /** `sha256:` over the parent's manifest, so that no other manifest can stand in for it. */
  parentDigest: z.nullable(z.string().check(z.regex(SHA256))),
  source: sourceSchema,
  configDigest: z.string(),
  state: z.record(z.string(), z.unknown()),
  context: z.record(z.string(), contextValueSchema),
  outputs: z.record(z.string(), z.record(z.string(), z.string())),
  artifacts: z.array(artifactSchema),
  /** Every layer that the whole tree needs, not only this phase's. */
  layers: z.array(layerSchema),
  /** What this phase changed: files and links, the bytes in them, and how many are gone. */
  files: z.object({ count: z.number(), bytes: z.number(), deleted: z.number() }),
  /** Position in the journal that `state` is the fold of. */
  journal: z.object({ sequence: z.number(), digest: z.string() }),
  /** What differs from the parent, parents before what is in them. */
  entries: z.array(rowSchema),
  /** Paths of the parent's tree that are gone. */
  deleted: z.array(nameSchema),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;

/**
 * One entry of a tree. Paths and targets are *byte strings*: each character is one byte (latin1), so that names which
 * are no UTF-8 survive and the order of bytes is the order of strings. `/` separates, nothing starts or ends with it.
 */
export type TreeEntry = TreeFile | TreeLink | TreeFolder;

export interface TreeFile {
  readonly type: 'file';
  readonly path: string;
  /** Permission bits. */
  readonly mode: number;
  readonly size: number;
  /** Nanoseconds since 1970. */
  readonly mtime: bigint;
  /** `sha256:…`, or `git:…` where the commit holds the content. */
  readonly digest: string;
  /** Digest of the layer that holds the content; undefined where the commit does. */
  readonly layer?: string;
}
export interface TreeLink {
  readonly type: 'link';
  readonly path: string;
  readonly target: string;
  readonly mtime: bigint;
}
export interface TreeFolder {
  readonly type: 'folder';
  readonly path: string;
  readonly mode: number;
  readonly mtime: bigint;
}
