import * as z from 'zod/mini';
import type { SCOPES } from './constants.ts';

/** What a command is limited to. */
export type Scope = (typeof SCOPES)[number];

/** A command that takes names of files: they stand between the two texts. */
const namesSchema = z.strictObject({
  kind: z.literal('names'),
  before: z.string(),
  after: z.string(),
  /** Globs of which a file must match one, relative to the folder of the step; missing: any file fits. */
  patterns: z.optional(z.array(z.string())),
  /** Files, folders and globs that the command names itself, of which a file must be in one; missing: its whole folder. */
  paths: z.optional(z.array(z.string())),
  /** Globs of files whose change concerns every file. */
  whole: z.array(z.string()),
  /** An option in `before` that the tool refuses before this version of its package. */
  newer: z.optional(z.strictObject({ option: z.string(), package: z.string(), version: z.string() })),
  /** The command is nothing without names (`{files}`): everything means all files that git knows. */
  isPlaceholder: z.optional(z.literal(true)),
});

/** A command that takes no names: it runs as it is when a file that fits changed. */
const filesSchema = z.strictObject({
  kind: z.literal('files'),
  patterns: z.array(z.string()),
  whole: z.array(z.string()),
});

/** A command for packages of a monorepo: the arguments of those that are affected stand between the texts. */
const packagesSchema = z.strictObject({
  kind: z.literal('packages'),
  before: z.string(),
  between: z.string(),
  after: z.string(),
  members: z.array(
    z.strictObject({
      folder: z.string(),
      argument: z.string(),
      /** Folders of the packages that it needs, directly or through others. */
      needs: z.array(z.string()),
    }),
  ),
  /** Folders of all packages: what lies in none of them may concern every one. */
  folders: z.array(z.string()),
});

/** A command whose tool knows the packages and what depends on them: it is asked, not imitated. */
const askedSchema = z.strictObject({ kind: z.literal('asked'), tool: z.string(), command: z.string() });

/** What narrows a step. The files are looked at when the step starts, so that what a fix or an agent wrote counts. */
export const stepScopeSchema = z.strictObject({
  /** Commit or tree that the workspace is compared with; missing: every file counts as changed. */
  base: z.optional(z.string()),
  /** What people call it, to be read after "since": `1a2b3c4d5e, where it left origin/main`. */
  since: z.string(),
  limit: z.discriminatedUnion('kind', [namesSchema, filesSchema, packagesSchema, askedSchema]),
});
export type StepScope = z.infer<typeof stepScopeSchema>;
export type Limit = StepScope['limit'];
export type LimitOf<Kind extends Limit['kind']> = Extract<Limit, { readonly kind: Kind }>;

/** A file that is not as it was. */
export interface ChangedFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** It was deleted, or it is a submodule or installed: it may matter, and no command can be given it. */
  readonly isGone: boolean;
}

/** What changed in a workspace. */
export interface ChangedFiles {
  readonly files: readonly ChangedFile[];
  /** How many names are not UTF-8: no command line can hold them. */
  readonly unnamed: number;
}

/** What the workspace is compared with. */
export interface ChangeBase {
  /** Commit or tree. */
  readonly commit: string;
  readonly title: string;
}

/** Why what changed is not known, so that everything is checked. */
export interface UnknownChange {
  /** A clause with the next step. */
  readonly because: string;
  /** The name that was given for the base means nothing here. */
  readonly isMisnamed?: true;
}

/** What a plan is limited to. */
export interface Change {
  readonly base: ChangeBase;
  readonly changed: ChangedFiles;
}
