import * as z from 'zod/mini';

/**
 * What a fix changed in the workspace, as bootspring itself found it by comparing the files before and after. What the
 * fix says of its own work is never asked for.
 */
export const CHANGE_KINDS = ['added', 'modified', 'deleted'] as const;

/** How many files of a change the journal itself names. */
export const MOST_FILES = 100;

export const changedFileSchema = z.strictObject({
  /** Relative to the workspace, with `/`. */
  path: z.string(),
  kind: z.enum(CHANGE_KINDS),
  /** Bytes before; missing where there was no file. */
  before: z.optional(z.number()),
  /** Bytes after; missing where there is none. */
  after: z.optional(z.number()),
  /** The pattern that protects it, or why it is protected; missing where it is not. */
  protected: z.optional(z.string()),
});
export type ChangedFile = z.infer<typeof changedFileSchema>;

export const fixChangeSchema = z.strictObject({
  /** At most MOST_FILES: protected ones first, then by path. */
  files: z.array(changedFileSchema),
  /** Of all files. */
  count: z.number(),
  /** How many of them are protected. */
  protected: z.number(),
  /** `sha256:` over the whole patch. */
  digest: z.string(),
  /** The beginning of the patch, without secrets: at most 8 KiB. */
  diff: z.string(),
  /** What people should know, one sentence each: what could not be put into the patch. */
  notes: z.optional(z.array(z.string())),
});
export type FixChange = z.infer<typeof fixChangeSchema>;

/** The settings of adaptive mode. */
export const adaptivePlanSchema = z.strictObject({
  /** Fixes that may be tried for one check or agent. */
  maxIterations: z.number(),
  /** Patterns of files that no fix may change without a person, as in a `.gitignore`; the last that matches decides. */
  protected: z.array(z.string()),
  /** The mend is to be committed to the branch of the pull request; with what message, if not the usual one. */
  commit: z.optional(z.strictObject({ message: z.optional(z.string()) })),
});
export type AdaptivePlan = z.infer<typeof adaptivePlanSchema>;
