import type { Judge } from './judge.ts';
import type { Expander, Packages } from './leaves.ts';
import type { Chosen } from './manager.ts';
import type { Manifest } from './manifest.ts';
import type { Tree } from './tree.ts';

/** What every part of the search works with. */
export interface Scene {
  readonly tree: Tree;
  readonly root: Manifest;
  /** Packages of the workspace, without the root. */
  readonly members: readonly Manifest[];
  readonly chosen: Chosen;
  readonly packages: Packages;
  readonly expander: Expander;
  readonly judge: Judge;
  /** Collects what is left out and why. */
  readonly notes: Set<string>;
}
