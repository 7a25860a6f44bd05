import type { Command, CommandOf, Role } from '../../model/command.ts';
import type { Decision, Order } from '../../model/event.ts';

/** A command of somebody who may write, as GitHub has it. */
export interface Given<Kind extends Command['kind'] = Exclude<Command['kind'], 'status'>> {
  readonly command: CommandOf<Kind>;
  readonly by: string;
  readonly role: Role;
  /** Whether they wrote the change that is judged. */
  readonly isAuthor: boolean;
  /** When it was written, milliseconds since 1970. */
  readonly at: number;
  /** The comment, or the workflow run that was started by hand; either is unique. */
  readonly from: { readonly comment: number } | { readonly dispatch: number };
}

/** Attempts of a workflow run, by when they began, in milliseconds since 1970. */
export interface Attempts {
  /** The one before; when the workflow run was created, for the first. */
  readonly previous: number;
  /** The one that is looked at. */
  readonly current: number;
}

/** What an attempt of a workflow run is to do other than it would by itself. */
export interface Standing {
  /** Somebody gave the workflow up, and nobody has taken that back. */
  readonly cancelled?: Given<'cancel'>;
  /** What the attempt was asked for with. */
  readonly order?: Given<'retry' | 'restore' | 'fresh'>;
  /** The newest first. Not all of them need to be by somebody who may skip that gate. */
  readonly skips: readonly Given<'skip'>[];
}

/**
 * What commands on one commit come to. A skip counts in every attempt that follows, as does a cancellation, until work is
 * put back by `restore` or `fresh`; these, and `retry`, count once: in the attempt that began next. So however often a
 * comment is delivered, it has one effect.
 */
export function standing(given: readonly Given[], { previous, current }: Attempts): Standing {
  let cancelled: Given<'cancel'> | undefined;
  let order: Standing['order'];
  let skips: Given<'skip'>[] = [];
  const inOrder = given
    .filter(({ at }) => at <= current)
    .toSorted((one, other) => one.at - other.at || idOf(one) - idOf(other));
  for (const each of inOrder) {
    const { command } = each;
    switch (command.kind) {
      case 'skip':
        skips.unshift({ ...each, command });
        break;
      case 'cancel':
        cancelled = { ...each, command };
        break;
      case 'retry':
        // It asks for no more than what a re-run does anyway, so it takes nothing back.
        if (each.at > previous && (order === undefined || order.command.kind === 'retry')) order = { ...each, command };
        break;
      case 'restore':
      case 'fresh':
        cancelled = undefined;
        skips = [];
        if (each.at > previous) order = { ...each, command };
    }
  }
  return {
    skips,
    ...(cancelled === undefined ? {} : { cancelled }),
    ...(order === undefined ? {} : { order }),
  };
}

const idOf = ({ from }: Pick<Given, 'from'>): number => ('comment' in from ? from.comment : from.dispatch);

/** Where it was decided, and that they might. */
function proofOf({ role, at, from }: Pick<Given, 'role' | 'at' | 'from'>, sha: string): NonNullable<Decision['proof']> {
  return { at: new Date(at).toISOString(), sha, role, ...from };
}

/** A command as the journal has it, about this commit. */
export function decisionOf(given: Given<'skip'> | Given<'cancel'>, sha: string): Decision {
  const { command, by } = given;
  const what = command.kind === 'skip' ? { gate: command.gate, reason: command.reason } : {};
  return { kind: command.kind, ...what, by, proof: proofOf(given, sha) };
}

/** The order of an attempt as the journal has it, about this commit. */
export function orderOf(given: Given<'retry' | 'restore' | 'fresh'>, sha: string): Order {
  const { command, by } = given;
  const what = command.kind === 'restore' ? { phase: command.phase } : {};
  return { kind: command.kind, ...what, by, proof: proofOf(given, sha) };
}
