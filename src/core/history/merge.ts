import { HISTORY_LIMIT, MOST_RECORDS } from '../../model/constants.ts';
import type { History, HistoryRecord } from '../../model/history.ts';

/** Records of one branch that go before those of others. */
const KEPT_OF_BRANCH = 3;
/** Commits of a branch whose fingerprints are kept: the newest may be the very one that is looked at. */
const KEPT_COMMITS = 2;
/** The newest records, which have all their tasks; those before only the tasks of which there is something to tell. */
const WHOLE_RECORDS = 5;
/** Fingerprints that are kept over all records, of the newest ones first: with all else they stay below 4 MiB. */
const MOST_FINGERPRINT_CHARACTERS = 40_000 * 16;

const keyOf = ({ id, attempt }: HistoryRecord): string => `${id} ${attempt}`;

const oldestFirst = (a: HistoryRecord, b: HistoryRecord): number =>
  a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);

/**
 * One history of several, whatever their order: of records with the same workflow id and attempt the newest counts, and
 * the newest fifty are kept.
 */
export function mergeHistories(...histories: readonly History[]): History {
  const newest = new Map<string, HistoryRecord>();
  for (const record of histories.flatMap(({ records }) => records)) {
    const known = newest.get(keyOf(record));
    if (known === undefined || known.at < record.at || (known.at === record.at && isFuller(record, known)))
      newest.set(keyOf(record), record);
  }
  return { schemaVersion: 1, records: withoutTheUsual(withoutOldFingerprints(kept([...newest.values()]))) };
}

/** The newest, the last few of each branch before all others: a busy branch must not push out what it is compared with. */
function kept(records: readonly HistoryRecord[]): HistoryRecord[] {
  const times = new Map<string, number>();
  const [first, rest]: [HistoryRecord[], HistoryRecord[]] = [[], []];
  for (const record of [...records].sort(oldestFirst).toReversed()) {
    const time = times.get(record.ref ?? '') ?? 0;
    times.set(record.ref ?? '', time + 1);
    (time < KEPT_OF_BRANCH ? first : rest).push(record);
  }
  return [...first, ...rest].slice(0, MOST_RECORDS).sort(oldestFirst);
}

/** The same record as it was before something was dropped from it. */
const isFuller = (record: HistoryRecord, other: HistoryRecord): boolean => sizeOf(record) > sizeOf(other);

/** A task counts as much as the fact that its fingerprints are known. */
const sizeOf = ({ tasks }: HistoryRecord): number =>
  tasks.reduce((sum, { fingerprints }) => sum + 1 + (fingerprints === undefined ? 0 : 1 + fingerprints.length), 0);

/** Only the newest of each task on each branch is ever asked for. */
function withoutOldFingerprints(records: readonly HistoryRecord[]): HistoryRecord[] {
  const seen = new Map<string, Set<string>>();
  let room = MOST_FINGERPRINT_CHARACTERS;
  return records
    .toReversed()
    .map((record) => ({
      ...record,
      tasks: record.tasks.map(({ fingerprints, ...task }) => {
        if (fingerprints === undefined) return task;
        const key = `${record.leg ?? ''} ${record.ref ?? ''} ${task.id}`;
        const commits = seen.get(key) ?? new Set();
        const commit = record.sha ?? '';
        if (commits.has(commit) || commits.size >= KEPT_COMMITS || fingerprints.length > room) return task;
        seen.set(key, commits.add(commit));
        room -= fingerprints.length;
        return { ...task, fingerprints };
      }),
    }))
    .toReversed();
}

/** A history is read and written at the end of every run, so it does not name a hundred checks that just passed, fifty times. */
const withoutTheUsual = (records: readonly HistoryRecord[]): HistoryRecord[] =>
  records.map((record, at) => ({
    ...record,
    tasks: at >= records.length - WHOLE_RECORDS ? record.tasks : record.tasks.filter(isUnusual),
  }));

const isUnusual = ({ outcome, flaky, retries, fingerprints }: HistoryRecord['tasks'][number]): boolean =>
  outcome !== 'passed' || flaky || retries > 0 || fingerprints !== undefined;

/** The text of a file with as many of the newest records as have room in so many bytes. */
export function historyText(history: History, most = HISTORY_LIMIT): string {
  let records = history.records;
  for (;;) {
    const text = `${JSON.stringify({ schemaVersion: 1, records })}\n`;
    if (records.length === 0 || new TextEncoder().encode(text).length <= most) return text;
    records = records.slice(Math.ceil(records.length / 4));
  }
}
