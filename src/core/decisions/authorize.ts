import type { Command, Role } from '../../model/command.ts';

/** Everything that decides whether a command is carried out (the table is in docs/decisions.md). */
export interface CommandCase {
  readonly command: Command['kind'];
  /** Of the comment: only what is new is read. */
  readonly event: 'created' | 'edited' | 'deleted';
  readonly isBot: boolean;
  readonly role: Role;
  /** Who commands wrote the change that is judged. */
  readonly isAuthor: boolean;
  /** Whether the head of the pull request is the commit that was reported. */
  readonly sha: 'same' | 'other' | 'unknown';
  /** A closed pull request has nothing to go on with. */
  readonly isOpen: boolean;
  /**
   * Whether the repository has a protected branch. That the change goes to another one says nothing: a pull request can be
   * pointed at the protected one afterwards, and what was shown of its commit counts there too.
   */
  readonly branches: 'protected' | 'open' | 'unknown';
  /** Who may skip the gate; only looked at for a skip. */
  readonly gate: GateKind;
  readonly run: RunStanding;
}

/** `elsewhere`: the workflow does not wait at this gate. `unknown`: it cannot be told from here, the run itself checks it. */
export type GateKind = boolean | { readonly roles: readonly string[] } | 'elsewhere' | 'unknown';

/**
 * How the workflow run stands: `waiting` ended without success, `finished` ended with it, `cancelled` was given up by a
 * person's command.
 */
export type RunStanding = 'waiting' | 'running' | 'finished' | 'cancelled' | 'none';

/** What is to be done about a command. */
export type Answer =
  /** Nothing, and nothing is written to GitHub: not even somebody without rights could cause it. */
  | { readonly kind: 'ignored'; readonly because: string }
  /** Nothing, and it is told why: who commands has proven to be one who may write. */
  | { readonly kind: 'refused'; readonly because: string }
  | {
      readonly kind: 'allowed';
      /** `wait`: re-run it once it has ended; `stop`: end it now; `record`: nothing runs, what is shown is changed. */
      readonly step: 'tell' | 'rerun' | 'wait' | 'stop' | 'record';
    };

const refused = (because: string): Answer => ({ kind: 'refused', because });
const ignored = (because: string): Answer => ({ kind: 'ignored', because });

/** Whether a command is carried out, and how. Anything that cannot be told counts against it. */
export function authorize(asked: CommandCase): Answer {
  const { command, role } = asked;
  if (asked.event !== 'created') return ignored(`the comment was ${asked.event}: only new comments are read`);
  if (asked.isBot) return ignored('it was written by a bot');
  if (role === 'unknown') return ignored('GitHub does not tell what its author may do');
  if (!mayWrite(role)) return ignored('its author has no write permission');
  if (command === 'status') return { kind: 'allowed', step: 'tell' };
  if (!asked.isOpen) return refused('the pull request is closed');
  if (asked.sha === 'unknown') return refused('GitHub does not tell which commit the pull request is at');
  if (asked.sha === 'other') return refused('stale: the pull request has moved on from the commit that was reported');
  const unskippable = command === 'skip' ? whyNotSkipped(asked) : undefined;
  if (unskippable !== undefined) return refused(unskippable);
  return onRun(command, asked.run);
}

const mayWrite = (role: Role): boolean => role === 'write' || role === 'maintain' || role === 'admin';

/** Why this person may not skip the gate; undefined when they may. */
function whyNotSkipped({ gate, role, isAuthor, branches }: CommandCase): string | undefined {
  if (gate === false) return 'this gate cannot be skipped: it has skippable: false';
  if (gate === 'elsewhere') return 'the workflow does not wait at this gate';
  if (typeof gate === 'object') {
    if (!gate.roles.includes(role)) return `only ${gate.roles.join(' and ')} may skip this gate`;
    return isAuthor && branches !== 'open'
      ? 'nobody skips a gate for a change of their own where a branch is protected'
      : undefined;
  }
  if (role === 'write') return 'only maintain and admin may skip a gate';
  return isAuthor ? 'nobody skips a gate for a change of their own' : undefined;
}

function onRun(command: Exclude<Command['kind'], 'status'>, run: RunStanding): Answer {
  switch (run) {
    case 'none':
      return refused('there is no workflow run of bootspring for this commit');
    case 'running':
      return { kind: 'allowed', step: command === 'cancel' ? 'stop' : 'wait' };
    case 'waiting':
      return { kind: 'allowed', step: command === 'cancel' ? 'record' : 'rerun' };
    case 'finished':
    case 'cancelled':
      if (command === 'restore' || command === 'fresh') return { kind: 'allowed', step: 'rerun' };
      return refused(
        run === 'finished' ? 'nothing waits: it is completed' : 'it was cancelled: only restore and fresh go on',
      );
  }
}

/**
 * The role of a collaborator, from the two words that the API has for it. Repositories may have roles of their own, whose
 * names mean nothing here: then the older word counts, which knows admin, write, read and none. Where the two contradict
 * each other the weaker one counts.
 */
export function roleOf(roleName: string, permission: string): Role {
  const known = WORDS.get(permission);
  if (known === undefined) return 'unknown';
  const [own, most] = known;
  const role = RANKS.findIndex((rank) => rank === roleName);
  return (role <= RANKS.indexOf(most) ? RANKS[role] : undefined) ?? own;
}

/** From the weakest to the strongest. */
const RANKS: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** The role that the older word is itself, and the strongest one that it stands for. */
const WORDS: ReadonlyMap<string, readonly [Role, Role]> = new Map([
  ['admin', ['admin', 'admin']],
  ['write', ['write', 'maintain']],
  ['read', ['read', 'triage']],
  ['none', ['none', 'none']],
]);
