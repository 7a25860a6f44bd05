import type { Finding } from '../../../model/finding.ts';
import type { KnownFindings } from '../../findings/known.ts';
import { worstFirst } from '../../findings/order.ts';
import { visibleText } from '../../visible.ts';
import { countText, numberText } from '../size.ts';
import { blocksOf, linesAround, type PageSource, type SourceText } from './source.ts';

/** A finding with the task that it is of. */
export interface PlacedFinding {
  readonly task: string;
  readonly finding: Finding;
}

/** What the page shows of findings. Texts are plain. */
export interface PageFindings {
  /** Tasks, for `PageFinding.check`. */
  readonly checks: readonly string[];
  /** Worst first. */
  readonly files: readonly PageFile[];
  /** What every address of a file begins with; null when it cannot be told. */
  readonly link: string | null;
  readonly notes: readonly string[];
}

export interface PageFile {
  /** Null for what is in no file. */
  readonly name: string | null;
  /** Of the file, to follow `link`; null where there is no link. */
  readonly path: string | null;
  readonly findings: readonly PageFinding[];
  readonly source: PageSource | null;
  /** What people should know of the file: why there are no lines of it, or that it has changed. */
  readonly note: string;
}

/** Members that are missing are not known. */
export interface PageFinding {
  readonly severity: Finding['severity'];
  readonly message: string;
  /** Index in `checks`. */
  readonly check: number;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly rule?: string;
  readonly tool?: string;
  readonly test?: string;
  readonly isNew?: boolean;
  /** The file no longer has the line. */
  readonly gone?: true;
}

/** A browser has all of them at hand at once; more would make a page that nobody can open. */
const MOST_FINDINGS = 20_000;
const MOST_CHARACTERS = 8 * 1024 * 1024;
const LIMITS = { message: 2_000, name: 1_000, word: 200 } as const;

/** The findings that the page has room for, worst first. */
export function chosenFindings(known: readonly KnownFindings[]): readonly PlacedFinding[] {
  const all = known.flatMap(({ task, findings }) => findings.map((finding) => ({ task, finding })));
  all.sort((left, right) => worstFirst(left.finding, right.finding));
  let room = MOST_CHARACTERS;
  const first = all.slice(0, MOST_FINDINGS).findIndex(({ finding }) => {
    room -= finding.message.length + (finding.file?.length ?? 0) + (finding.test?.length ?? 0) + 160;
    return room < 0;
  });
  return all.slice(0, first === -1 ? MOST_FINDINGS : first);
}

/** The lines of files that are shown with findings. */
export function wantedLines(chosen: readonly PlacedFinding[]): ReadonlyMap<string, ReadonlySet<number>> {
  const wanted = new Map<string, Set<number>>();
  for (const { finding } of chosen) {
    if (finding.file === undefined || finding.line === undefined) continue;
    const lines = wanted.get(finding.file) ?? new Set();
    for (const line of linesAround(finding.line, finding.endLine)) lines.add(line);
    wanted.set(finding.file, lines);
  }
  return wanted;
}

/** What findings are shown with. */
export interface FindingsGround {
  readonly chosen: readonly PlacedFinding[];
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly link: string | undefined;
  /** Milliseconds since 1970 at which the newest attempt of a task ended. */
  readonly endedAt: ReadonlyMap<string, number>;
}

/** What the page shows of findings; null when there is nothing to say. */
export function pageFindings(known: readonly KnownFindings[], ground: FindingsGround): PageFindings | null {
  const { chosen, link } = ground;
  const total = known.reduce((sum, { findings, omitted }) => sum + findings.length + omitted.findings, 0);
  const notes = known.flatMap((each) => each.notes).map((note) => visibleText(note, LIMITS.name));
  if (total === 0 && notes.length === 0) return null;
  if (chosen.length < total)
    notes.push(`${countText(chosen.length, 'finding')} of ${numberText(total)} are here, the worst of them.`);
  const checks = [...new Set(chosen.map(({ task }) => task))];
  const numbers = new Map(checks.map((task, at) => [task, at]));
  const groups = new Map<string | undefined, PlacedFinding[]>();
  for (const placed of chosen) {
    const group = groups.get(placed.finding.file);
    if (group === undefined) groups.set(placed.finding.file, [placed]);
    else group.push(placed);
  }
  const files = [...groups].map(([file, placed]) => pageFile(file, placed, numbers, ground));
  return { checks, files, link: link ?? null, notes };
}

function pageFile(
  file: string | undefined,
  placed: readonly PlacedFinding[],
  checks: ReadonlyMap<string, number>,
  { sources, endedAt, link }: FindingsGround,
): PageFile {
  const source = file === undefined ? undefined : sources.get(file);
  const lines = source?.kind === 'lines' ? source : undefined;
  const checked = Math.max(...placed.map(({ task }) => endedAt.get(task) ?? 0));
  const changed = lines !== undefined && checked > 0 && lines.writtenAt > checked;
  return {
    name: file === undefined ? null : visibleText(file, LIMITS.name),
    path: file === undefined || link === undefined ? null : addressOf(file),
    findings: placed.map(({ task, finding }) => pageFinding(finding, checks.get(task) ?? 0, lines?.total)),
    source: lines === undefined ? null : { blocks: blocksOf(lines.lines), total: lines.total },
    note:
      source?.kind === 'none'
        ? `No lines are shown: the file ${source.because}.`
        : changed
          ? 'The file was written after the check: its lines may have moved.'
          : '',
  };
}

/** A path as a part of an address; half a character, which has no address, becomes the one for what is unknown. */
const addressOf = (file: string): string =>
  file
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');

function pageFinding(finding: Finding, check: number, total: number | undefined): PageFinding {
  const { severity, message, line, column, endLine, rule, tool, test, isNew } = finding;
  return {
    severity,
    message: visibleText(message, LIMITS.message),
    check,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(endLine === undefined || endLine === line ? {} : { endLine }),
    ...(rule === undefined ? {} : { rule: visibleText(rule, LIMITS.word) }),
    ...(tool === undefined ? {} : { tool: visibleText(tool, LIMITS.word) }),
    ...(test === undefined ? {} : { test: visibleText(test, LIMITS.name) }),
    ...(isNew === undefined ? {} : { isNew }),
    ...(total !== undefined && line !== undefined && line > total ? { gone: true } : {}),
  };
}
