import type { TreeEntry, TreeLink } from '../../model/checkpoint.ts';
import { folderOf } from './tree.ts';

/** Links that the resolution of one path may pass: Linux gives up at 40, Windows at 63. */
const MAX_LINKS = 64;
/** Parts of paths that the check of one tree may walk. A tree that needs more was made to take long. */
const MAX_STEPS = 20_000_000;

/** What is wrong with where a link leads, as a clause that follows its name. */
const OUT = 'leads out of the workspace';

/** Whether a relative target, read part by part without looking at the tree, climbs above the root. */
function climbsOut(link: string, target: string): boolean {
  if (!target.includes('..')) return false;
  let depth = 0;
  for (const part of folderOf(link).split('/')) if (part !== '') depth += 1;
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue;
    depth += part === '..' ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}

/** Resolves the links of one tree as the system would. */
export interface LinkCheck {
  /** What is wrong with where a link leads, as a clause that follows its name; undefined when it stays inside. */
  wrong(link: TreeLink): string | undefined;
}

/**
 * A check of where the links of a tree lead: neither as the target is written nor through other links of the tree may
 * one leave the root. One that leads nowhere or in a circle inside does no harm.
 */
export function createLinkCheck(tree: ReadonlyMap<string, TreeEntry>): LinkCheck {
  let steps = 0;

  /** Goes through every link on the way: `b -> a/..` leaves the root when `a` leads to it. */
  const leavesThroughLinks = (link: TreeLink): boolean | undefined => {
    let here = folderOf(link.path);
    const ahead = link.target.split('/').reverse();
    let links = 0;
    for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
      if ((steps += 1) > MAX_STEPS) return undefined;
      if (part === '' || part === '.') continue;
      if (part === '..') {
        if (here === '') return true;
        here = folderOf(here);
        continue;
      }
      const next = here === '' ? part : `${here}/${part}`;
      const entry = tree.get(next);
      if (entry?.type !== 'link') {
        here = next;
        continue;
      }
      if ((links += 1) > MAX_LINKS) return false;
      ahead.push(...entry.target.split('/').reverse());
    }
    return false;
  };

  return {
    wrong(link) {
      if (climbsOut(link.path, link.target)) return OUT;
      const leaves = leavesThroughLinks(link);
      if (leaves === undefined) return 'is one of links that take too long to follow';
      return leaves ? `${OUT} through another link` : undefined;
    },
  };
}
