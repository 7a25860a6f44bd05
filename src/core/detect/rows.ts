import type { Discovery } from '../../model/detection.ts';
import type { CheckKind } from '../../model/status.ts';
import type { Judged } from './judge.ts';
import { shorten } from './leaves.ts';

/** By what a leaf came into the plan: the command that runs it, and where that stands. */
export interface Reason {
  /** What people type, for example `npm test`. */
  readonly via: string;
  /** `.github/workflows/ci.yml:23`, `scripts.test in package.json`, or what else speaks for it. */
  readonly place: string;
  /** The place is a line of the repository's own CI. */
  readonly ci: boolean;
}

/** A leaf with its kind and everything that led to it. */
export interface Row {
  readonly judged: Judged;
  readonly kind: CheckKind;
  readonly reasons: Reason[];
  /** Titles of leaves that were left out because this one runs them. */
  readonly absorbed: string[];
  /** Keys of the leaves that build what this one works on: whoever runs it runs them before. */
  readonly builds: readonly string[];
}

/** Kinds that work on what was built, where something is built before them. */
const ON_BUILDS: ReadonlySet<CheckKind> = new Set<CheckKind>(['tests', 'custom']);

const MAX_REASONS = 3;

/** Rows by the key of their leaf, in the order in which they were found. */
export type Rows = Map<string, Row>;

/**
 * Adds a reason for a leaf, and the leaf if it is new. A leaf stands in one row only.
 *
 * @param builds keys of the builds that are run before it
 */
export function addRow(
  rows: Rows,
  judged: Judged,
  kind: CheckKind,
  reason: Reason,
  builds: readonly string[] = [],
): void {
  const known = rows.get(judged.leaf.step.key);
  if (known === undefined) {
    const before = ON_BUILDS.has(kind) ? [...builds] : [];
    rows.set(judged.leaf.step.key, { judged, kind, reasons: [reason], absorbed: [], builds: before });
    return;
  }
  const same = known.reasons.some((each) => each.via === reason.via);
  if (!same && known.reasons.length < MAX_REASONS) known.reasons.push(reason);
}

/** Adds what empties the place for a build as a part of it, in front of its other rows: behind them it would undo them. */
export function addAhead(rows: Rows, judged: Judged, reason: Reason): void {
  const { key } = judged.leaf.step;
  const known = rows.get(key);
  const rest = [...rows].filter(([other]) => other !== key);
  const builds = rest.findIndex(([, row]) => row.kind === 'build');
  const at = builds < 0 ? rest.length : builds;
  rows.clear();
  for (const [other, row] of rest.slice(0, at)) rows.set(other, row);
  rows.set(key, { judged, kind: 'build', reasons: known?.reasons ?? [], absorbed: known?.absorbed ?? [], builds: [] });
  for (const [other, row] of rest.slice(at)) rows.set(other, row);
  addRow(rows, judged, 'build', reason);
}

/** Options of test runners that change what is reported and not what is tested. */
const REPORTING =
  /^--(coverage|collectCoverage|ci|verbose|silent|colors?|no-color|coverage\.enabled|experimental-test-coverage)(=true)?$/;

/** What two test commands have in common that differ in their reporting only. */
function sameTests({ judged, kind }: Row): string | undefined {
  const { bare, leaf } = judged;
  if (kind !== 'tests' || bare === undefined || bare.coverage !== undefined || bare.rest.words.length === 0)
    return undefined;
  return JSON.stringify([leaf.folder, bare.tool, bare.args.filter((arg) => !REPORTING.test(arg))]);
}

/**
 * Takes out the rows whose work another row does as well: a wrapper runs what it wraps, and the same tests
 * with more reporting are the same tests.
 */
export function absorb(rows: Rows): void {
  const twins = new Map<string, string>();
  for (const [key, row] of rows) {
    const tests = sameTests(row);
    const twin = tests === undefined ? undefined : twins.get(tests);
    if (tests === undefined) continue;
    const other = twin === undefined ? undefined : rows.get(twin);
    const longer = other === undefined || row.judged.leaf.step.command.length > other.judged.leaf.step.command.length;
    if (longer) twins.set(tests, key);
    if (other === undefined || twin === undefined) continue;
    const [kept, gone, goneKey] = longer ? [row, other, twin] : [other, row, key];
    kept.absorbed.push(gone.judged.leaf.step.title);
    rows.delete(goneKey);
  }
  const coveredBy = new Map<string, Row>();
  for (const row of rows.values())
    for (const key of row.judged.covers) if (!coveredBy.has(key)) coveredBy.set(key, row);
  for (const [key, row] of rows) {
    const by = coveredBy.get(key);
    // Of two that run each other the first stays; one that went takes nothing with it.
    if (by === undefined || by === row || !rows.has(by.judged.leaf.step.key)) continue;
    by.absorbed.push(row.judged.leaf.step.title);
    rows.delete(key);
  }
}

const list = (titles: readonly string[]): string =>
  titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1) ?? ''}`;

/** Where the script stands that a leaf is written in. */
const origin = ({ leaf }: Judged): string => {
  const { script } = leaf.step;
  return script === undefined ? '' : `scripts.${script.name} in ${script.packageJson}`;
};

/** The sentence that says why rows of one kind are there, strongest evidence first. */
export function sentence(rows: readonly Row[]): string {
  const groups = new Map<string, { readonly reason: Reason; readonly titles: string[]; direct: boolean }>();
  for (const { judged, reasons } of rows) {
    for (const reason of reasons) {
      const id = JSON.stringify([reason.via, reason.place]);
      const group = groups.get(id) ?? { reason, titles: [], direct: false };
      const { title, command } = judged.leaf.step;
      group.titles.push(title);
      const via = reason.via.replace(/^(npm|pnpm|yarn) (run test|t)$/, '$1 test');
      group.direct = via === title || via === shorten(command);
      groups.set(id, group);
    }
  }
  const parts = [...groups.values()].map(({ reason, titles, direct }) => {
    const object = titles.length === rows.length ? (titles.length === 1 ? 'it' : 'them') : list(titles);
    if (direct && titles.length === 1) return reason.ci ? `${reason.place} runs ${object}` : reason.place;
    return `${reason.via} runs ${object} (${reason.place})`;
  });
  const scripts = new Set(rows.map(({ judged }) => origin(judged)).filter((each) => each !== ''));
  const inside = new Set(rows.flatMap(({ judged }) => judged.inside));
  const absorbed = new Set(rows.flatMap((row) => row.absorbed));
  const told = [...new Set([...parts, ...scripts])];
  if (inside.size > 0) told.push(`it runs ${list([...inside])} inside`);
  if (absorbed.size > 0) told.push(`${list([...absorbed])} is not run a second time`);
  return told.join('; ');
}

/** Discoveries of the plan: one a kind, in the order in which the kinds were found. */
export function plannedDiscoveries(
  rows: Rows,
  fixes: (rows: readonly Row[]) => string | undefined,
): readonly Discovery[] {
  const kinds = new Map<string, Row[]>();
  for (const row of rows.values()) {
    // What is of no known kind is no part of another check: each script stands for itself.
    const id = row.kind === 'custom' ? `custom ${row.judged.leaf.names.at(-1) ?? ''}` : row.kind;
    kinds.set(id, [...(kinds.get(id) ?? []), row]);
  }
  return [...kinds.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [discoveryOf(rows, group, sentence(group), true, fixes(group))];
  });
}

/** Rows that build what others work on, in their order. A wrapper that took in a build stands for it. */
function buildsFor(all: Rows, rows: readonly Row[]): readonly Row[] {
  const keys = new Set(rows.flatMap(({ builds }) => builds));
  if (keys.size === 0) return [];
  return [...all.values()].filter(
    ({ kind, judged }) =>
      kind === 'build' && (keys.has(judged.leaf.step.key) || [...judged.covers].some((key) => keys.has(key))),
  );
}

/** One discovery of all the rows of a kind, in front of them the rows that build what they work on. */
export function discoveryOf(
  all: Rows,
  rows: readonly Row[],
  because: string,
  planned: boolean,
  fix: string | undefined,
): Discovery {
  const builds = buildsFor(all, rows);
  const titles = list(builds.map(({ judged }) => judged.leaf.step.title));
  return {
    kind: rows[0]?.kind ?? 'custom',
    steps: [...builds, ...rows].map(({ judged }) => judged.leaf.step),
    because:
      builds.length === 0 ? because : `${because}; works on what ${titles} ${builds.length === 1 ? 'makes' : 'make'}`,
    planned,
    ...(fix === undefined ? {} : { fix }),
  };
}
