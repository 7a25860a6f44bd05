import * as z from 'zod/mini';
import { artifactSchema } from './artifact.ts';

/** What phases of earlier steps of the same job left: the phases of this workflow go on with it. */
export const inheritedSchema = z.strictObject({
  /** Ids of the workflows that these phases were run by. */
  from: z.array(z.string()),
  outputs: z.record(z.string(), z.record(z.string(), z.string())),
  artifacts: z.array(artifactSchema),
});
export type Inherited = z.infer<typeof inheritedSchema>;
