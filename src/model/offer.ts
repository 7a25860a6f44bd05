import * as z from 'zod/mini';

/** How the mend of a run is offered to people, besides as files in the workspace. */
export const mendOfferSchema = z.object({
  /** The patch as an artifact of the workflow run, once it is stored. */
  artifact: z.optional(
    z.object({
      name: z.string(),
      /** `owner/name` */
      repository: z.string(),
      runId: z.string(),
      /** Page of the workflow run that lists it. */
      url: z.string(),
    }),
  ),
  /** The commit that the mend was made to. */
  commit: z.optional(z.object({ sha: z.string(), branch: z.string() })),
  /** A sentence: why it was not committed though the configuration asks for it. */
  uncommitted: z.optional(z.string()),
});
export type MendOffer = z.infer<typeof mendOfferSchema>;
