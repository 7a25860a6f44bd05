import { describe, expect, test } from '@jest/globals';
import { authorize, type CommandCase, type GateKind, roleOf } from '../../../src/core/decisions/authorize.ts';
import type { Role } from '../../../src/model/command.ts';

/** Every value of every dimension. */
const ALL = {
  command: ['status', 'retry', 'skip', 'cancel', 'restore', 'fresh'],
  event: ['created', 'edited', 'deleted'],
  isBot: [false, true],
  role: ['none', 'read', 'triage', 'write', 'maintain', 'admin', 'unknown'],
  isAuthor: [false, true],
  sha: ['same', 'other', 'unknown'],
  isOpen: [true, false],
  branches: ['protected', 'open', 'unknown'],
  gate: [true, false, { roles: ['write', 'admin'] }, 'elsewhere', 'unknown'],
  run: ['waiting', 'running', 'finished', 'cancelled', 'none'],
} as const;

type Cell = { readonly [Name in keyof typeof ALL]: (typeof ALL)[Name][number] };
const cases: readonly Cell[] = ALL.command.flatMap((command) =>
  ALL.event.flatMap((event) =>
    ALL.isBot.flatMap((isBot) =>
      ALL.role.flatMap((role) =>
        ALL.isAuthor.flatMap((isAuthor) =>
          ALL.sha.flatMap((sha) =>
            ALL.isOpen.flatMap((isOpen) =>
              ALL.branches.flatMap((branches) =>
                ALL.gate.flatMap((gate) =>
                  ALL.run.map((run) => ({ command, event, isBot, role, isAuthor, sha, isOpen, branches, gate, run })),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
);

/**
 * The table of docs/decisions.md: the first row that fits says what happens. A member that a row does not name may be
 * anything; several values are separated by a bar.
 */
const TABLE: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ event: 'edited|deleted' }, 'ignored'],
  [{ isBot: 'true' }, 'ignored'],
  [{ role: 'none|read|triage|unknown' }, 'ignored'],
  [{ command: 'status' }, 'tell'],
  [{ isOpen: 'false' }, 'refused'],
  [{ sha: 'other|unknown' }, 'refused'],
  [{ run: 'none' }, 'refused'],
  [{ command: 'skip', gate: 'never|elsewhere' }, 'refused'],
  [{ command: 'skip', gate: 'yes|unknown', role: 'write' }, 'refused'],
  [{ command: 'skip', gate: 'yes|unknown', isAuthor: 'true' }, 'refused'],
  [{ command: 'skip', gate: 'listed', role: 'maintain' }, 'refused'],
  [{ command: 'skip', gate: 'listed', isAuthor: 'true', branches: 'protected|unknown' }, 'refused'],
  [{ command: 'cancel', run: 'running' }, 'stop'],
  [{ command: 'retry|skip|restore|fresh', run: 'running' }, 'wait'],
  [{ command: 'cancel', run: 'waiting' }, 'record'],
  [{ command: 'retry|skip|restore|fresh', run: 'waiting' }, 'rerun'],
  [{ command: 'restore|fresh', run: 'finished|cancelled' }, 'rerun'],
  [{ command: 'retry|skip|cancel', run: 'finished|cancelled' }, 'refused'],
];

const gateWord = (gate: GateKind): string =>
  typeof gate === 'object' ? 'listed' : typeof gate === 'boolean' ? (gate ? 'yes' : 'never') : gate;

function expected(cell: Cell): string {
  const words = new Map(
    Object.entries({ ...cell, gate: gateWord(cell.gate) }).map(([name, value]) => [name, String(value)]),
  );
  const row = TABLE.find(([conditions]) =>
    Object.entries(conditions).every(([name, values]) => values.split('|').includes(words.get(name) ?? '')),
  );
  return row?.[1] ?? 'no row';
}

const told = (asked: CommandCase): string => {
  const answer = authorize(asked);
  return answer.kind === 'allowed' ? answer.step : answer.kind;
};

describe('a command', () => {
  test('is carried out exactly as the table says, in every cell', () => {
    expect(cases).toHaveLength(6 * 3 * 2 * 7 * 2 * 3 * 2 * 3 * 5 * 5);
    const wrong = cases.filter((cell) => told(cell) !== expected(cell));
    expect(wrong.slice(0, 3).map((cell) => ({ ...cell, told: told(cell), expected: expected(cell) }))).toEqual([]);
  });

  test('that is not carried out says why, in one clause', () => {
    const reasons = new Set(
      cases.flatMap((cell) => {
        const answer = authorize(cell);
        return answer.kind === 'allowed' ? [] : [answer.because];
      }),
    );
    for (const because of reasons) expect(because).toMatch(/^[a-z][^\n]{10,90}[^.\n]$/i);
    expect(reasons.size).toBeGreaterThan(12);
  });
});

describe('the role of a collaborator', () => {
  test.each<[string, string, Role]>([
    ['admin', 'admin', 'admin'],
    ['maintain', 'write', 'maintain'],
    ['write', 'write', 'write'],
    ['triage', 'read', 'triage'],
    ['read', 'read', 'read'],
    ['none', 'none', 'none'],
    // A role of the repository's own, or one that contradicts what the older word says.
    ['release-manager', 'write', 'write'],
    ['release-manager', 'read', 'read'],
    ['admin', 'read', 'read'],
    ['maintain', 'read', 'read'],
    ['admin', 'none', 'none'],
    ['admin', 'write', 'write'],
    ['read', 'admin', 'read'],
    ['write', 'admin', 'write'],
    ['read', 'write', 'read'],
    ['', 'admin', 'admin'],
    ['admin', '', 'unknown'],
    ['admin', 'owner', 'unknown'],
  ])('%j beside %j is %s', (roleName, permission, role) => {
    expect(roleOf(roleName, permission)).toBe(role);
  });
});
