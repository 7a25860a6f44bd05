import type { Compression } from '../../model/layer.ts';

/**
 * Names under which GitHub keeps what a run stores. The cache finds a key by its beginning, so every part ends with a
 * delimiter, and what is found is held against the whole grammar: `run-1` must not be answered with `run-10`.
 */

/** Which step of which job of a workflow run something belongs to. */
export interface RunLeg {
  /** Digits. */
  readonly runId: string;
  /** 16 hexadecimal digits over job, step and matrix. */
  readonly leg: string;
}

/** Which of a leg's records it is: those of a later attempt are newer, within one those with a higher sequence. */
export interface Position {
  readonly attempt: number;
  readonly sequence: number;
}

/** What the key of a layer tells of it. */
export interface LayerKey {
  /** 64 hexadecimal digits of the layer's digest. */
  readonly hex: string;
  readonly compression: Compression;
  /** Bytes of the packed file. */
  readonly size: number;
  /** 8 hexadecimal digits of one that stands in for an entry that is damaged: entries never change. */
  readonly instead?: string;
}

const LEG = /^[0-9a-f]{16}$/;
const RUN = /^[1-9]\d{0,19}$/;
/** The highest sequence that six digits can tell. */
export const LAST_SEQUENCE = 999_999;

const digits = (sequence: number): string => String(sequence).padStart(6, '0');

/** Whether this can be a leg of a run. */
export const isLeg = ({ runId, leg }: RunLeg): boolean => RUN.test(runId) && LEG.test(leg);

/** What the keys of all records of a leg begin with. */
export const recordPrefix = ({ runId, leg }: RunLeg): string => `bootspring-1-${runId}-${leg}-`;

/** The key of a record in the cache. */
export const recordKey = (of: RunLeg, at: Position): string =>
  `${recordPrefix(of)}${at.attempt}-${digits(at.sequence)}-`;

function positionIn(name: string, before: string, after: string): Position | undefined {
  if (!name.startsWith(before) || !name.endsWith(after)) return undefined;
  const found = /^([1-9]\d{0,3})-(\d{6})$/.exec(name.slice(before.length, name.length - after.length));
  return found === null ? undefined : { attempt: Number(found[1]), sequence: Number(found[2]) };
}

/** Reads the key of a record; undefined when it is not exactly one of this leg. */
export const parseRecordKey = (key: string, of: RunLeg): Position | undefined => positionIn(key, recordPrefix(of), '-');

/** What the keys of a layer begin with, whatever packed it. */
export const layerPrefix = (hex: string): string => `bootspring-layer-1-${hex}-`;

/** The key of a layer in the cache: what it tells need not be read from the layer. */
export const layerKey = ({ hex, compression, size, instead }: LayerKey): string =>
  `${layerPrefix(hex)}${compression}-${size}-${instead === undefined ? '' : `${instead}-`}`;

/** Reads the key of a layer; undefined when it is not exactly one of the layer with this digest. */
export function parseLayerKey(key: string, hex: string): LayerKey | undefined {
  const prefix = layerPrefix(hex);
  if (!key.startsWith(prefix)) return undefined;
  const found = /^(zstd|gzip)-([1-9]\d{0,13})-(?:([0-9a-f]{8})-)?$/.exec(key.slice(prefix.length));
  if (found === null) return undefined;
  const instead = found[3];
  return {
    hex,
    compression: found[1] === 'zstd' ? 'zstd' : 'gzip',
    size: Number(found[2]),
    ...(instead === undefined ? {} : { instead }),
  };
}

/** What the keys of stored work begin with; `hex` is the digest of all that it depends on. */
export const workPrefix = (hex: string): string => `bootspring-work-1-${hex}-`;

/** The key of stored work. Entries never change, so one that replaces another has another `turn` (8 hexadecimal digits). */
export const workKey = (hex: string, turn: string): string => `${workPrefix(hex)}${turn}-`;

/** Whether it is exactly the key of work with this digest. */
export const isWorkKey = (key: string, hex: string): boolean =>
  key.startsWith(workPrefix(hex)) && /^[0-9a-f]{8}-$/.test(key.slice(workPrefix(hex).length));

/** The name of an artifact with a record. Artifacts belong to a run, so the run is not in it. */
export const artifactName = (leg: string, at: Position): string =>
  `bootspring-${leg}-${at.attempt}-${digits(at.sequence)}.tar`;

/** The name of an artifact with the page of a leg's run. */
export const reportName = (leg: string, attempt: number): string => `bootspring-report-${leg}-${attempt}.html`;

/** The name of an artifact with what was mended in a leg's run: an archive of one patch. */
export const mendName = (leg: string, attempt: number): string => `bootspring-fix-${leg}-${attempt}.zip`;

/** Reads the name of an artifact; undefined when it is not exactly one of this leg. */
export const parseArtifactName = (name: string, leg: string): Position | undefined =>
  positionIn(name, `bootspring-${leg}-`, '.tar');

/** Orders positions: positive when the first one is newer. */
export const comparePositions = (a: Position, b: Position): number =>
  a.attempt === b.attempt ? a.sequence - b.sequence : a.attempt - b.attempt;

/** What the keys of histories begin with; the scope is 16 hexadecimal digits over workflow, step and branch. */
export const historyPrefix = (scope: string): string => `bootspring-history-1-${scope}-`;

/** The key of the history that an attempt of a workflow run stored. */
export const historyKey = (scope: string, runId: string, attempt: number): string =>
  `${historyPrefix(scope)}${runId}-${attempt}-`;

/** Reads the key of a history; undefined when it is not exactly one of this scope. */
export function parseHistoryKey(
  key: string,
  scope: string,
): { readonly runId: bigint; readonly attempt: number } | undefined {
  if (!LEG.test(scope) || !key.startsWith(historyPrefix(scope))) return undefined;
  const found = /^([1-9]\d{0,19})-([1-9]\d{0,3})-$/.exec(key.slice(historyPrefix(scope).length));
  return found === null ? undefined : { runId: BigInt(found[1] ?? ''), attempt: Number(found[2]) };
}
