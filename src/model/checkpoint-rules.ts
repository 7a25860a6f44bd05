import * as z from 'zod/mini';

/** What a checkpoint keeps and how much (`checkpoints` of the configuration). Globs are relative to the workspace. */
export const checkpointRulesSchema = z.strictObject({
  /** Only what one of these matches is kept; missing: everything. */
  include: z.optional(z.array(z.string())),
  exclude: z.array(z.string()),
  /** Bytes in the files that a checkpoint may carry. */
  maxSize: z.number(),
});
export type CheckpointRules = z.infer<typeof checkpointRulesSchema>;

/** The rules without a configuration. */
export const DEFAULT_RULES: CheckpointRules = { exclude: [], maxSize: 2 * 1024 ** 3 };
