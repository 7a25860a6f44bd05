import type { Checkpoint, TreeEntry, TreeLink } from '../../model/checkpoint.ts';
import { DEFAULT_RULES } from '../../model/constants.ts';
import type { CheckpointRules } from '../../model/checkpoint-rules.ts';
import { LIMITS } from '../../model/layer.ts';
import { ok } from '../../model/result.ts';
import type { WorkflowState } from '../state.ts';
import { createLinkCheck } from './links.ts';
import { showName, textOfBytes } from './names.ts';
import { isReserved } from './reserved.ts';
import { entriesOf } from './rows.ts';
import { createFolderOf, folderOf, type Tree } from './tree.ts';

/** What a tree is checked against. */
export interface SafetyRules {
  /** `process.platform`. */
  readonly platform: string;
  /** Bytes in the files that a checkpoint may carry. */
  readonly maxSize: CheckpointRules['maxSize'];
}

/** What the trees of a workflow are checked against; without a state the limits are those without a configuration. */
export const safetyOf = (state: WorkflowState | undefined, platform: string): SafetyRules => ({
  platform,
  maxSize: (state?.pipeline.checkpoints ?? DEFAULT_RULES).maxSize,
});

/** What Windows does not take as a name, or takes for something else: streams, devices, what it strips at the end. */
const WINDOWS_NAME = /[\\:*?"<>|\p{Cc}]|[. ]$|^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?: *\.|$)/iu;

/** What is wrong with one part of a path, as a clause that follows the path. */
function wrongPart(part: string, platform: string): string | undefined {
  if (part === '') return 'is absolute or has an empty part';
  if (part === '.' || part === '..') return `has the part ${part}, which leads elsewhere`;
  if (part.length > LIMITS.name) return `has a part of more than ${LIMITS.name} bytes`;
  if (part.includes('\0')) return 'has a NUL byte';
  if (isReserved(part)) return `has the part ${showName(part)}, which is git's or bootspring's own`;
  if (platform === 'win32' && WINDOWS_NAME.test(part)) {
    return `has the part ${showName(part)}, which Windows reads as something else`;
  }
  return undefined;
}

/** What is wrong with the text of a link's target; where it leads is checked apart. */
function wrongTarget({ target }: TreeLink, platform: string): string | undefined {
  if (target === '') return 'leads nowhere: its target is empty';
  if (target.startsWith('/')) return 'has an absolute target';
  if (target.includes('\0')) return 'has a NUL byte in its target';
  if (target.length > LIMITS.path) return `has a target of more than ${LIMITS.path} bytes`;
  if (platform === 'win32' && /[\\:]/.test(target)) return 'has a target that Windows reads as something else';
  for (const part of target.split('/')) {
    if (isReserved(part)) return `leads into ${showName(part)}, which is git's or bootspring's own`;
  }
  return undefined;
}

/** Checks entries by themselves. Folders that were looked at are remembered: each has many children. */
function createEntryCheck(platform: string): (entry: TreeEntry) => string | undefined {
  const sound = new Set<string>(['']);
  const wrongFolder = (folder: string): string | undefined => {
    if (sound.has(folder)) return undefined;
    for (const part of folder.split('/')) {
      const wrong = wrongPart(part, platform);
      if (wrong !== undefined) return wrong;
    }
    sound.add(folder);
    return undefined;
  };
  const nearest = createFolderOf();
  return (entry) => {
    const { path } = entry;
    if (path.length > LIMITS.path) return `has more than ${LIMITS.path} bytes in its path`;
    if (path.startsWith('/')) return 'is absolute';
    const folder = nearest(path);
    const wrong = wrongFolder(folder) ?? wrongPart(path.slice(folder === '' ? 0 : folder.length + 1), platform);
    if (wrong !== undefined) return wrong;
    if (entry.type === 'link') return wrongTarget(entry, platform);
    // The schema leaves room for setuid, setgid and the sticky bit.
    if (entry.mode > 0o777) return `has the mode ${entry.mode.toString(8)}, which is more than permissions`;
    return undefined;
  };
}

const ASCII = /^[^\x80-\xff]*$/;
const UPPER = /[A-Z]/;

/** What a file system that folds case and Unicode forms takes for the same name. Bytes that are no text stay themselves. */
export function foldName(part: string): string {
  if (ASCII.test(part)) return UPPER.test(part) ? part.toLowerCase() : part;
  const text = textOfBytes(part);
  if (text === undefined) return part;
  // The two letters whose lower case is not that of their upper case.
  return text.normalize('NFC').toLowerCase().normalize('NFC').replaceAll('\u017f', 's').replaceAll('\u03c2', '\u03c3');
}

/**
 * Two paths that some file systems take for one, as a sentence's beginning. Folders without an entry count too. The
 * first two end the search, so no two folders that are one are ever looked into.
 */
function collisionIn(tree: Tree): string | undefined {
  const nearest = createFolderOf();
  /** What is in each folder: the path in which a name came first, by what the name is folded to. */
  const folders = new Map<string, Map<string, string>>([['', new Map()]]);
  let wrong: string | undefined;
  const add = (path: string, folder: string): void => {
    const names = folders.get(folder) ?? addFolder(folder);
    const name = foldName(folder === '' ? path : path.slice(folder.length + 1));
    const there = names.get(name);
    if (there === undefined) names.set(name, path);
    else if (there !== path) wrong ??= `${showName(there)} and ${showName(path)} are one name on some file systems`;
  };
  const addFolder = (path: string): Map<string, string> => {
    add(path, folderOf(path));
    const names = new Map<string, string>();
    folders.set(path, names);
    return names;
  };
  for (const [path, entry] of tree) {
    if (entry.type !== 'folder') add(path, nearest(path));
    else if (!folders.has(path)) addFolder(path);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/**
 * Why one entry may not be written below a folder, as a clause that follows its path; where links lead is only known
 * with the whole tree.
 */
export function unsafeEntry(entry: TreeEntry, platform: string): string | undefined {
  return createEntryCheck(platform)(entry);
}

/**
 * Why a tree may not be written below a folder, as a sentence that names the path; undefined when it may.
 * The tree is not trusted: a cache or an artifact may have brought it.
 */
export function unsafeTree(tree: Tree, rules: SafetyRules): string | undefined {
  if (tree.size > LIMITS.entries) return `It has ${tree.size} entries, and ${LIMITS.entries} are the most.`;
  const check = createEntryCheck(rules.platform);
  const links = createLinkCheck(tree);
  let bytes = 0;
  for (const entry of tree.values()) {
    const wrong = check(entry) ?? (entry.type === 'link' ? links.wrong(entry) : undefined);
    if (wrong !== undefined) return `${showName(entry.path)} ${wrong}.`;
    if (entry.type === 'file' && entry.layer !== undefined) bytes += entry.size;
  }
  if (bytes > rules.maxSize) return `Its files have ${bytes} bytes, and checkpoints.max-size is ${rules.maxSize}.`;
  const collision = collisionIn(tree);
  return collision === undefined ? undefined : `${collision}.`;
}

/**
 * As `unsafeTree`, also for the entries of manifests that later ones replace: one of them alone gives the chain away.
 *
 * @param tree what `finalTree` made of the chain
 */
export function unsafeChain(
  chain: readonly Pick<Checkpoint, 'phase' | 'entries' | 'layers'>[],
  tree: Tree,
  rules: SafetyRules,
): string | undefined {
  const check = createEntryCheck(rules.platform);
  for (const checkpoint of chain) {
    if (checkpoint.entries.length > LIMITS.entries) {
      return `The checkpoint of ${checkpoint.phase} has ${checkpoint.entries.length} entries, and ${LIMITS.entries} are the most.`;
    }
    // All entries of the last one are in the tree.
    const entries = checkpoint === chain.at(-1) ? ok([]) : entriesOf(checkpoint);
    for (const entry of entries.ok ? entries.value : []) {
      const wrong = check(entry);
      if (wrong !== undefined) return `${showName(entry.path)} ${wrong} (checkpoint of ${checkpoint.phase}).`;
    }
  }
  return unsafeTree(tree, rules);
}
