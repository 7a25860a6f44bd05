import type { ROLES } from './config.ts';

/** What somebody asks for in a comment on a pull request, or when starting a workflow by hand (docs/decisions.md). */
export type Command =
  | { readonly kind: 'status' }
  | { readonly kind: 'retry' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'fresh' }
  | { readonly kind: 'skip'; readonly gate: string; readonly reason: string }
  | { readonly kind: 'restore'; readonly phase: string };
/** A command of one kind or a few. */
export type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;

/**
 * What somebody may do in the repository, as its permission API tells: `none` for who is no collaborator, `unknown` where
 * the API gave no answer that could be read.
 */
export type Role = (typeof ROLES)[number] | 'none' | 'unknown';
