import type { CheckKind } from './status.ts';
import type { CommandStep } from './pipeline.ts';

/** Package managers of JavaScript. */
export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun';

/** One thing that was found and what it would run. */
export interface Discovery {
  readonly kind: CheckKind | 'install';
  readonly steps: readonly CommandStep[];
  /** By which evidence, strongest first, as a sentence: `.github/workflows/ci.yml:31 runs it; scripts.lint in package.json`. */
  readonly because: string;
  /** Whether it belongs to the plan. False for what was found but the repository's own CI does not run. */
  readonly planned: boolean;
  /** A command that mends what the check complains of, when there is one. */
  readonly fix?: string;
}

/** Coverage as a repository's own tools are set up. */
export interface CoverageDiscovery {
  /** Path of the report that the tests write, relative to the workspace. */
  readonly report?: string;
  /** Threshold found in the tool's own configuration, percent of lines. */
  readonly minimum?: number;
  readonly because: string;
}

/** A package of the workspace. */
export interface PackageFacts {
  /** Relative to the workspace; empty for the workspace itself. */
  readonly folder: string;
  readonly name?: string;
  readonly scripts: ReadonlyMap<string, string>;
  /** Names of what it depends on, of every sort. */
  readonly needs: readonly string[];
}

/** The packages of a repository: what limiting a command to a change needs to know of them. */
export interface WorkspaceFacts {
  readonly manager: PackageManager;
  /** Who runs `pre` and `post` scripts around a script. */
  readonly hooks: ReadonlySet<PackageManager | 'node'>;
  /** The workspace itself first. */
  readonly packages: readonly PackageFacts[];
}

/** What was found in a repository. */
export interface Detection {
  readonly ecosystem: 'javascript' | 'none';
  readonly manager?: { readonly name: PackageManager; readonly because: string; readonly auditCommand: string };
  readonly discoveries: readonly Discovery[];
  readonly coverage?: CoverageDiscovery;
  readonly workspace?: WorkspaceFacts;
  /** What could not be read or understood; shown by `detect`. */
  readonly notes: readonly string[];
}
