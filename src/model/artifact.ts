import * as z from 'zod/mini';

/** A file that a phase left: its name in the phase, and its path below the folder of the workflow. */
export const artifactSchema = z.strictObject({
  phase: z.string(),
  name: z.string(),
  path: z.string(),
  size: z.number(),
  digest: z.string(),
});
export type Artifact = z.infer<typeof artifactSchema>;
