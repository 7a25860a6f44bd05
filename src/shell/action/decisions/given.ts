import { authorize } from '../../../core/decisions/authorize.ts';
import { parseCommand } from '../../../core/decisions/grammar.ts';
import type { Given } from '../../../core/decisions/standing.ts';
import type { Command, Role } from '../../../model/command.ts';
import { err, ok, type Result } from '../../../model/result.ts';
import type { Api, Unpublished } from '../publish/api.ts';
import { askRole, type Comment, listRuns, neverEdited, type WorkflowRun } from './asking.ts';
import { type Authors, isAmong, wasRefused } from './evidence.ts';
import { createFindNewest, type FindNewest } from './newest.ts';
import { type About, readTitle } from './title.ts';

/** Commands as they stand at GitHub, each with what its author may do: nothing that a job wrote down is believed. */

/** A command that was found, not yet known to be somebody's who may give it. */
interface Found {
  readonly command: Command;
  readonly by: string;
  readonly at: number;
  readonly from: Given['from'];
  /** Of a comment: its id in the GraphQL API. */
  readonly node?: string;
}

/** More people than these are not asked about, and then no command counts: it cannot be told what they took back. */
const MOST_PEOPLE = 20;

/** Commands in comments. */
export function inComments(comments: readonly Comment[]): readonly Found[] {
  return comments.flatMap(({ id, node, body, by, isBot, at }) => {
    const parsed = isBot ? undefined : parseCommand(body);
    return parsed?.kind === 'command' ? [{ command: parsed.command, by, at, node, from: { comment: id } }] : [];
  });
}

/**
 * Commands about a workflow run that somebody gave by starting a workflow of the default branch by hand. GitHub makes the
 * name of such a run from the file of that branch and what was typed in, and tells who did it; nobody can change either.
 */
export async function inDispatches(
  api: Api,
  run: WorkflowRun,
  defaultBranch: string,
): Promise<Result<readonly Found[], Unpublished>> {
  const listed = await listRuns(api, { event: 'workflow_dispatch', branch: defaultBranch });
  if (!listed.ok) return listed;
  const findNewest = createFindNewest(api, defaultBranch);
  const found: Found[] = [];
  for (const { id, title, event, branch, actor, isActorBot, createdAt: at, isOver, isSuccess } of listed.value) {
    const said = readTitle(title);
    if (said === undefined || event !== 'workflow_dispatch' || branch !== defaultBranch) continue;
    // What was refused there failed.
    if (isActorBot || (isOver && !isSuccess)) continue;
    const parsed = parseCommand(said.text);
    if (parsed.kind !== 'command') continue;
    const isMeant = await isAbout(run, said.about, { at, branch: defaultBranch, findNewest });
    if (!isMeant.ok) return isMeant;
    if (isMeant.value) found.push({ command: parsed.command, by: actor, at, from: { dispatch: id } });
  }
  return ok(found);
}

/** Whether a command is about this run: it names it, or it was the newest that waited when no run was named. */
async function isAbout(
  run: WorkflowRun,
  { run: id, file }: About,
  { at, branch, findNewest }: { readonly at: number; readonly branch: string; readonly findNewest: FindNewest },
): Promise<Result<boolean, Unpublished>> {
  if (id !== undefined) return ok(id === String(run.id));
  if (run.branch !== branch || run.createdAt >= at) return ok(false);
  const newest = await findNewest({ file, at }, run.id);
  return newest.ok ? ok(newest.value?.id === run.id) : newest;
}

/**
 * Those commands that nobody changed since they were written and that their authors may give, as far as that can be told
 * without the gate. An error when GitHub does not tell what somebody may do: what they said may take back what the others
 * say.
 */
export async function proven(
  api: Api,
  found: readonly Found[],
  facts: { readonly authors: Authors; readonly isOpen: boolean; readonly sha: 'same' | 'other' | 'unknown' },
): Promise<Result<readonly Given[], Unpublished>> {
  const roles = new Map<string, Role>();
  const all: { readonly given: Given; readonly node: string | undefined }[] = [];
  for (const { command, by, at, from, node } of found) {
    if (command.kind === 'status') continue;
    const known = await roleFrom(api, roles, by);
    if (!known.ok) return known;
    const { value: role } = known;
    const isAuthor = isAmong(by, facts.authors);
    const { isOpen, sha } = facts;
    const asked = {
      event: 'created',
      isBot: false,
      role,
      isAuthor,
      sha,
      isOpen,
      branches: 'open',
      run: 'waiting',
    } as const;
    // Whether this gate may be skipped by this person is decided where it is known which gate it is.
    const answer = authorize({ ...asked, command: command.kind, gate: { roles: [role] } });
    if (answer.kind === 'allowed') all.push({ given: { command, by, role, isAuthor, at, from }, node });
  }
  const nodes = all.flatMap(({ node }) => node ?? []);
  const untouched = await neverEdited(api, nodes);
  if (!untouched.ok) return untouched;
  return ok(all.flatMap(({ given, node }) => (node === undefined || untouched.value.has(node) ? [given] : [])));
}

async function roleFrom(api: Api, roles: Map<string, Role>, by: string): Promise<Result<Role, Unpublished>> {
  const known = roles.get(by);
  if (known !== undefined) return ok(known);
  if (roles.size >= MOST_PEOPLE)
    return err({ kind: 'wrong', because: `has commands of more than ${MOST_PEOPLE} people on that` });
  const role = await askRole(api, by);
  if (role.ok) roles.set(by, role.value);
  return role;
}

/** Commands that the door did not refuse: who was told that something is not done need not expect it later. */
export async function unrefused(
  api: Api,
  given: readonly Given[],
  comments: readonly Comment[],
): Promise<Result<readonly Given[], Unpublished>> {
  const doubted = new Set(comments.flatMap(({ id, isDoubted }) => (isDoubted ? [id] : [])));
  const left: Given[] = [];
  for (const each of given) {
    const { from } = each;
    const refused = 'comment' in from && doubted.has(from.comment) ? await wasRefused(api, from.comment) : ok(false);
    if (!refused.ok) return refused;
    if (!refused.value) left.push(each);
  }
  return ok(left);
}
