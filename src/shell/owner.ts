import * as fs from 'node:fs';
import * as path from 'node:path';
import * as z from 'zod/mini';
import type { Problem, Result } from '../model/result.ts';
import { err, ok } from '../model/result.ts';
import { attempt, ensureFolder, errorCode, problemOf, syncFolder, temporaryNameFor, writeFileAtomic } from './files.ts';
import { randomBytes } from './hash.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { lifeOf, ownIdentity, processIdentitySchema } from './process-identity.ts';

/**
 * Who may write to a workflow. Every ownership has a number, the fence, one higher than any before it:
 * the file `owner/<n>.json`, made in one step with its content, so that of several processes exactly one gets a number.
 * The highest number rules. `owner/fence` holds the highest number that was ever won; it is written before any lower
 * file is removed, so a number that became free again is known to be spent. Nothing here is decided by time.
 * After a power cut no owner is alive. All that it may take is the knowledge of a number, and a run that goes on takes
 * one above those of the journal; so the first command waits for the journal to be durable, and for nothing here.
 */
const ownerSchema = () =>
  z.object({
    ...processIdentitySchema().shape,
    token: z.string(),
    /** When it was claimed, for people. */
    at: z.string(),
    released: z.optional(z.boolean()),
  });
type Owner = z.infer<ReturnType<typeof ownerSchema>>;

/** A won ownership. */
export interface Ownership {
  /** Higher than the number of every earlier owner of this workflow. */
  readonly fence: number;
  /** Lets the next process claim without a look at this one. Safe to call twice. */
  release(): void;
  /** False once somebody else claimed, or the owner file was deleted to take over. */
  stillMine(): boolean;
}

/** The system calls that decide a race; tests hand in ones at which others get ahead. */
export interface OwnerCalls {
  readonly link: (from: string, to: string) => void;
  readonly list: (folder: string) => readonly string[];
}

const systemCalls: OwnerCalls = {
  link: (from, to) => fs.linkSync(from, to),
  list: (folder) => fs.readdirSync(folder),
};

const OWNER_FILE = /^([1-9][0-9]{0,14})\.json$/;
/** Each turn of the loop means that another process made progress; this many mean that something else is wrong. */
const MAX_TURNS = 1000;

const fileOf = (folder: string, fence: number): string => path.join(folder, `${fence}.json`);

const numbersIn = (folder: string, list: OwnerCalls['list'] = systemCalls.list): number[] =>
  list(folder)
    .map((name) => Number(OWNER_FILE.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0);

/** The highest number ever won, 0 when none was. */
const spentFence = (folder: string): number => {
  try {
    const number = Number(fs.readFileSync(path.join(folder, 'fence'), 'latin1').trim());
    return Number.isSafeInteger(number) && number > 0 ? number : 0;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw error;
  }
};

/** `gone`: removed meanwhile. `unreadable`: being written where links are not possible, or damaged. */
const readOwner = (file: string): Owner | 'gone' | 'unreadable' => {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'gone';
    throw error;
  }
  try {
    const parsed = ownerSchema().safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : 'unreadable';
  } catch {
    return 'unreadable';
  }
};

const ownedBy = (owner: Owner, life: 'alive' | 'elsewhere', file: string): Problem => {
  const here = life === 'alive';
  return {
    code: 'owned',
    message: `The workflow is owned by process ${owner.pid} on ${owner.host} since ${owner.at}.`,
    where: file,
    hint: here
      ? `Wait for it to end or stop it (kill ${owner.pid}), then run the command again.`
      : `Wait for it to end. Whether it still runs cannot be seen from here: if that machine or container is gone, delete ${file} and run the command again.`,
  };
};

const unreadableOwner = (file: string): Problem => ({
  code: 'owned',
  message:
    'The workflow has an owner whose file cannot be read: it is being claimed right now, or the file is damaged.',
  where: file,
  hint: `Run the command again. If it stays so and no other bootspring runs, delete ${file}.`,
});

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK']);

/** Makes the file in one step. False when the number is taken. */
const makeOwnerFile = (file: string, text: string, link: OwnerCalls['link']): boolean => {
  const temporary = temporaryNameFor(file);
  const write = (name: string): void => {
    const fd = fs.openSync(name, 'wx', 0o644);
    try {
      fs.writeFileSync(fd, text);
    } finally {
      // Beside the work. A power cut before may leave a file that cannot be read, and a person has to delete it.
      fs.fsync(fd, () => fs.close(fd));
    }
  };
  try {
    write(temporary);
    try {
      link(temporary, file);
    } catch (error) {
      if (!NO_LINKS.has(errorCode(error) ?? '')) throw error;
      write(file);
    }
    return true;
  } catch (error) {
    // ENOENT: a winner swept the temporary file away.
    if (errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOENT') return false;
    throw error;
  } finally {
    fs.rmSync(temporary, { force: true });
  }
};

/** What bars the way to the number after `highest`; undefined when nothing does; `again` when things moved. */
const obstacle = (folder: string, highest: number, self: ProcessIdentity): Problem | 'again' | undefined => {
  const file = fileOf(folder, highest);
  const owner = readOwner(file);
  if (owner === 'gone') return 'again';
  if (owner === 'unreadable') return unreadableOwner(file);
  if (owner.released === true) return undefined;
  const life = lifeOf(owner, self);
  return life === 'dead' ? undefined : ownedBy(owner, life, file);
};

/**
 * Whether some process works on the workflow, as far as it can be told from here. It claims nothing, so the answer may
 * be old when it is read: it is for telling people, never for deciding.
 */
export function isOwned(workflowFolder: string): boolean {
  const folder = path.join(workflowFolder, 'owner');
  const looked = attempt('look at the owner', folder, () => {
    const highest = Math.max(0, ...numbersIn(folder));
    const found = highest === 0 ? 'gone' : obstacle(folder, highest, ownIdentity());
    return found !== 'gone' && found !== undefined;
  });
  return looked.ok && looked.value;
}

/** Removes what earlier owners left. A file that cannot be removed does no harm. */
const sweep = (folder: string, fence: number): void => {
  for (const name of fs.readdirSync(folder)) {
    const earlier = Number(OWNER_FILE.exec(name)?.[1] ?? fence) < fence;
    if (earlier || name.endsWith('.tmp')) {
      attempt('remove', name, () => fs.rmSync(path.join(folder, name), { force: true }));
    }
  }
};

/**
 * Makes this process the owner of a workflow.
 *
 * @param workflowFolder the folder of the workflow; `owner/` is made below it
 * @returns `owned` when another process has it or that cannot be told, `storage` when the files cannot be written
 */
export function claim(workflowFolder: string, calls: OwnerCalls = systemCalls): Result<Ownership, Problem> {
  const folder = ensureFolder(workflowFolder, 'owner');
  if (!folder.ok) return folder;
  const self = ownIdentity();
  try {
    for (let turn = 0; turn < MAX_TURNS; turn += 1) {
      const taken = tryClaim(folder.value, self, calls);
      if (taken !== 'again') return taken;
    }
  } catch (error) {
    return err(problemOf(error, 'claim the workflow', folder.value));
  }
  return err({
    code: 'owned',
    message: 'The workflow could not be claimed: other processes kept claiming it.',
    where: folder.value,
    hint: 'Look which processes run bootspring here, then run the command again.',
  });
}

const tryClaim = (folder: string, self: ProcessIdentity, calls: OwnerCalls): Result<Ownership, Problem> | 'again' => {
  // In this order: a number that is known to be spent has its file in the list, or somebody deleted it to take over.
  const spent = spentFence(folder);
  const highest = Math.max(0, ...numbersIn(folder, calls.list));
  if (highest > 0) {
    const barred = obstacle(folder, highest, self);
    if (barred === 'again') return barred;
    if (barred !== undefined) return err(barred);
  }
  const fence = Math.max(highest, spent) + 1;
  const file = fileOf(folder, fence);
  const token = Buffer.from(randomBytes(16)).toString('hex');
  const owner: Owner = { ...self, token, at: new Date().toISOString() };
  const text = `${JSON.stringify(owner)}\n`;
  if (!makeOwnerFile(file, text, calls.link)) return 'again';
  // Others may have won and removed this very number, and higher ones, since the folder was read.
  if (spentFence(folder) >= fence || numbersIn(folder).some((number) => number > fence)) {
    fs.rmSync(file, { force: true });
    return 'again';
  }
  const recorded = writeFileAtomic(path.join(folder, 'fence'), `${fence}\n`, { durable: false });
  if (!recorded.ok) {
    fs.rmSync(file, { force: true });
    return recorded;
  }
  sweep(folder, fence);
  return ok(ownership(folder, fence, owner, text));
};

const ownership = (folder: string, fence: number, owner: Owner, text: string): Ownership => {
  const file = fileOf(folder, fence);
  const next = fileOf(folder, fence + 1);
  /**
   * Asked before every append. The text holds a token of this process: what is not this text is not its own.
   * Whoever takes over wins the next number, and the one after that is won only when this file was removed.
   */
  const stillMine = (): boolean => {
    const looked = attempt(
      'look at the owner',
      file,
      () => fs.readFileSync(file, 'utf8') === text && !fs.existsSync(next),
    );
    return looked.ok && looked.value;
  };
  return {
    fence,
    stillMine,
    // When this cannot be written, the end of the process says the same.
    release: () => {
      if (!stillMine()) return;
      writeFileAtomic(file, `${JSON.stringify({ ...owner, released: true })}\n`, { durable: false });
      attempt('make the release durable', folder, () => syncFolder(folder));
    },
  };
};
