import { PATCH_NAME } from '../../model/constants.ts';
import { err, ok, type Result } from '../../model/result.ts';
import type { WorkflowState } from '../state.ts';
import type { FilePatch } from './patch.ts';
import { inRepository } from './suggest.ts';

/** What is known of where a mend would be committed to. */
export interface CommitPlace {
  /** Name of the event. */
  readonly event: string;
  /** `owner/name` of the repository that runs the workflow. */
  readonly repository: string;
  readonly defaultBranch: string;
  /** Head of the pull request; undefined where there is none. */
  readonly head: { readonly repository: string; readonly branch: string; readonly sha: string } | undefined;
  /** `same`: it is the one that everything else is done with. */
  readonly token: 'own' | 'same' | 'none';
}

/** Why a mend is not committed. */
export interface NotCommitted {
  /** One clause. */
  readonly because: string;
  /** Somebody can do something about it. */
  readonly isWarning: boolean;
}

const no = (because: string): NotCommitted => ({ because, isWarning: false });
const warn = (because: string): NotCommitted => ({ because, isWarning: true });

/**
 * Why the mend of a run is not committed, before anybody is asked; undefined when it may be. It is committed only when all
 * of it was judged and passed, on a pull request of the same repository, and with a token that starts CI.
 */
export function commitRefusal(state: WorkflowState, place: CommitPlace): NotCommitted | undefined {
  return unjudged(state) ?? misplaced(place);
}

function misplaced({ event, repository, defaultBranch, head, token }: CommitPlace): NotCommitted | undefined {
  // Under any other event the branch is not the one of the change, or the token is worth more than the code.
  if (event !== 'pull_request' || head === undefined) return no('that is done for pull requests only');
  if (head.repository !== repository) return no('the pull request comes from a fork');
  if (head.branch === defaultBranch) return no('the branch of the pull request is the default branch');
  const starts = 'A commit with the token of the job starts no CI';
  if (token === 'none') return warn(`there is no commit-token. ${starts}: give one of a GitHub App or of a person`);
  if (token === 'same')
    return warn(`commit-token is the same as github-token. ${starts}: give one of a GitHub App or of a person`);
  return undefined;
}

/** What of the mend nobody has judged, or what a person has to look at. */
function unjudged(state: WorkflowState): NotCommitted | undefined {
  if (state.status !== 'completed' || state.conclusion !== 'success') return no('the workflow is not completed');
  for (const { plan, fixes, gates, status, conclusion, held } of state.phases) {
    if (fixes.length === 0) continue;
    if (status !== 'completed' || conclusion !== 'success' || held !== undefined)
      return no(`${plan.name} did not end with success`);
    const open = gates.find(({ verdict }) => verdict !== 'passed');
    if (open !== undefined) return no(`the gate ${open.plan.name} did not judge it`);
    const changes = fixes.flatMap(({ change }) => change ?? []);
    if (fixes.some(({ untold }) => untold !== undefined) || changes.some(({ notes = [] }) => notes.length > 0))
      return no('the patch does not have all of it');
    if (changes.some((change) => change.protected > 0)) return no('it changes protected files');
    if (changes.length > 0 && !state.artifacts.some((each) => each.phase === plan.name && each.name === PATCH_NAME))
      return no(`${plan.name} has no patch`);
  }
  return undefined;
}

/** A file of the mend as a whole, from the head of the pull request to what was judged. */
export interface MendedFile {
  /** Relative to the workspace. */
  readonly path: string;
  /** Digest of the content that has to be there; undefined for a file that must not be there. */
  readonly before: string | undefined;
  /** Undefined for a file that goes. */
  readonly after: { readonly blob: string; readonly mode: Mode } | undefined;
}

type Mode = '100644' | '100755';
const isPlain = (mode: string | undefined): mode is Mode | undefined =>
  mode === undefined || mode === '100644' || mode === '100755';

/**
 * All files of the patches of a run, each once: what several patches do to a file is put together, in whatever order the
 * phases ran.
 *
 * @param folder of the workspace, from the root of the repository
 * @returns the error is a clause: why the whole cannot be told, or is not to be committed
 */
export function wholeMend(files: readonly FilePatch[], folder: string): Result<readonly MendedFile[], string> {
  const whole: MendedFile[] = [];
  for (const path of new Set(files.map((file) => file.path))) {
    if (/^\.github(?:\/|$)/i.test(inRepository(folder, path))) return err(`${path} decides about workflows`);
    const ends = endsOf(files.filter((file) => file.path === path));
    if (ends === undefined) return err(`several fixes changed ${path} in turn`);
    const { before, after } = ends;
    if (before?.blob === '' || after?.blob === '') return err(`the patch does not tell the content of ${path}`);
    const [was, is] = [before?.mode, after?.mode];
    if (!isPlain(was) || !isPlain(is)) return err(`${path} is no plain file`);
    if (sideOf(before) === sideOf(after)) continue;
    const mode = is ?? was ?? '100644';
    whole.push({ path, before: before?.blob, after: after === undefined ? undefined : { blob: after.blob, mode } });
  }
  return ok(whole);
}

/** What a file was before the first of these patches and is after the last; undefined when they do not follow each other. */
function endsOf(patches: readonly FilePatch[]): Pick<FilePatch, 'before' | 'after'> | undefined {
  const first = patches.find(({ before }) => !patches.some((each) => sideOf(each.after) === sideOf(before)));
  let last = first;
  for (let left = patches.length - 1; left > 0 && last !== undefined; left -= 1) {
    const is = sideOf(last.after);
    last = patches.find((each) => each !== last && sideOf(each.before) === is);
  }
  return first === undefined || last === undefined ? undefined : { before: first.before, after: last.after };
}

const sideOf = (side: FilePatch['before']): string => (side === undefined ? '' : `${side.blob} ${side.mode ?? ''}`);

/** What a commit says when the configuration says nothing. */
const MESSAGE = 'Mend what the checks found';
const TRAILER = 'Bootspring-Mend';

/** The message of a commit, with the line by which the next run knows whose it is. */
export const commitMessage = (message: string | undefined, run: string): string =>
  `${message?.trimEnd() ?? MESSAGE}\n\n${TRAILER}: ${run}\n`;

/** Whether a commit was made by a run. Its own mend is not committed on top of it: that could go on for ever. */
export const isMend = (message: string): boolean => new RegExp(`^${TRAILER}: \\S`, 'm').test(message);
