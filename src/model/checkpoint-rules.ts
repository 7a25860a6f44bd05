import * as z from 'zod/mini';
import { STORES } from './constants.ts';

/** Where checkpoints are kept. */
export type StoreName = (typeof STORES)[number];

/** What a checkpoint keeps and how much (`checkpoints` of the configuration). Globs are relative to the workspace. */
export const checkpointRulesSchema = z.strictObject({
  /** Only what one of these matches is kept; missing: everything. */
  include: z.optional(z.array(z.string())),
  exclude: z.array(z.string()),
  /** Bytes in the files that a checkpoint may carry. */
  maxSize: z.number(),
  /** Where they are kept; missing: everywhere. */
  stores: z.optional(z.array(z.enum(STORES))),
  /** Days after which an artifact with a checkpoint may go; missing: as the repository says. */
  retentionDays: z.optional(z.number()),
});
export type CheckpointRules = z.infer<typeof checkpointRulesSchema>;
