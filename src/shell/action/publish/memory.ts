import * as z from 'zod/mini';
import { type MendOffer, mendOfferSchema } from '../../../model/offer.ts';
import { sha256 } from '../../hash.ts';
import { appendValue } from '../files.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Name of the state that tells `post` what `main` has published. */
const PUBLISHED = 'published';

/** More than these are found again by asking: a state is a variable of the environment, which has a limit. */
const MOST_CHECKS = 300;

/** Something on GitHub, with the digest of what it shows; empty when that is not known. */
const placedSchema = z.object({
  id: z.int(),
  print: z.string(),
  /** Annotations that it has. */
  marks: z.optional(z.object({ digest: z.string(), sent: z.int() })),
});
export type Placed = z.infer<typeof placedSchema>;

/** What is published of a run. */
export const PARTS = ['checks', 'comment', 'suggestions'] as const;
export type Part = (typeof PARTS)[number];

const memorySchema = z.object({
  checks: z.array(z.tuple([z.string(), placedSchema])),
  comment: z.optional(placedSchema),
  refused: z.array(z.enum(PARTS)),
  isSuggested: z.optional(z.boolean()),
  offer: z.optional(mendOfferSchema),
  problem: z.optional(z.string()),
  isDone: z.boolean(),
});

/** What has been published, and what GitHub does not let this job publish. */
export interface Memory {
  readonly checks: Map<string, Placed>;
  comment: Placed | undefined;
  readonly refused: Set<Part>;
  /** The mend is suggested, as far as it can be. */
  isSuggested: boolean;
  /** How the mend is offered besides. */
  offer: MendOffer | undefined;
  /** What went wrong beside the verdict. */
  problem: string | undefined;
  /** All is published: nothing is left for `post`. */
  isDone: boolean;
}

/** A short digest of what is shown. */
export const printOf = (...parts: readonly string[]): string => sha256(JSON.stringify(parts)).slice(0, 16);

/** What `main` wrote down; nothing in `main` itself. */
export function readMemory(env: Env): Memory {
  const parsed = parse(env[`STATE_${PUBLISHED}`]);
  return {
    checks: new Map(parsed?.checks ?? []),
    comment: parsed?.comment,
    refused: new Set(parsed?.refused ?? []),
    isSuggested: parsed?.isSuggested ?? false,
    offer: parsed?.offer,
    problem: parsed?.problem,
    isDone: parsed?.isDone ?? false,
  };
}

function parse(text: string | undefined): z.infer<typeof memorySchema> | undefined {
  try {
    const parsed = memorySchema.safeParse(JSON.parse(text ?? ''));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Writes it down for `post`; what cannot be written costs `post` a look-up. */
export function writeMemory(env: Env, memory: Memory): void {
  const { checks, comment, refused, isSuggested, offer, problem, isDone } = memory;
  const value: z.infer<typeof memorySchema> = {
    checks: [...checks].slice(0, MOST_CHECKS),
    refused: [...refused],
    isDone,
    ...(isSuggested ? { isSuggested } : {}),
    ...(offer === undefined ? {} : { offer }),
    ...(comment === undefined ? {} : { comment }),
    ...(problem === undefined ? {} : { problem }),
  };
  appendValue(env['GITHUB_STATE'], PUBLISHED, JSON.stringify(value));
}
