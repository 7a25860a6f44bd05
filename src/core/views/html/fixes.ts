import { PATCH_NAME } from '../../../model/constants.ts';
import { fixFate } from '../../fix/fates.ts';
import type { FixRecord, PhaseState, WorkflowState } from '../../state.ts';
import { visibleSource } from '../../visible.ts';
import { fixText, shortName } from '../fix.ts';
import { duration, type Tone } from '../text.ts';

/** How a line of a diff is shown: added, gone, where a part is, what file it is, or as it was. */
export type DiffKind = 'added' | 'gone' | 'part' | 'head' | 'same';

/** What was tried to mend something, as the page shows it. */
export interface PageFix {
  readonly name: string;
  readonly text: string;
  readonly sign: string;
  readonly tone: Tone;
  readonly time: string;
  /** Paths with why they are protected; those that the journal names. */
  readonly files: readonly string[];
  readonly diff: readonly (readonly [kind: DiffKind, text: string])[];
  /** What is not in it; empty when all is. */
  readonly cut: string;
}

/** The fixes of a phase. */
export interface PageFixes {
  readonly fixes: readonly PageFix[];
  /** Fixes that the page has no room for. */
  readonly left: number;
  /** Takes all that they changed over; empty when there is nothing to take. */
  readonly command: string;
}

/** Characters of one line of a diff, and of all diffs of a page. */
const MOST_LINE = 500;
const MOST_OF_ALL = 2 * 1024 * 1024;
/** Fixes of one phase, and files of one fix. */
const MOST_FIXES = 50;
const MOST_FILES = 20;

/** The fixes of every phase that had some, by its name. Diffs that have no room any more are left out, and said. */
export function pageFixes({ phases, artifacts, id }: WorkflowState): ReadonlyMap<string, PageFixes> {
  const room = { left: MOST_OF_ALL };
  return new Map(
    phases.filter(hasFixes).map(({ plan: { name }, fixes }) => {
      const patch = artifacts.find((each) => each.phase === name && each.name === PATCH_NAME);
      const shown = fixes.slice(-MOST_FIXES).map((fix) => pageFix(fix, room));
      const command = patch === undefined ? '' : `git apply .bootspring/workflows/${id}/${patch.path}`;
      return [name, { fixes: shown, left: fixes.length - shown.length, command }] as const;
    }),
  );
}

const hasFixes = ({ fixes }: PhaseState): boolean => fixes.length > 0;

const MARKS = {
  changed: { sign: '✎', tone: 'good' },
  vain: { sign: '–', tone: 'dim' },
  held: { sign: '‖', tone: 'warn' },
} as const;

function pageFix(fix: FixRecord, room: { left: number }): PageFix {
  const { change, task, attempt, durationMs } = fix;
  const named = (change?.files ?? []).slice(0, MOST_FILES).map((file) => {
    const held = file.protected === undefined ? '' : ` (protected: ${file.protected})`;
    return visibleSource(`${file.kind} ${file.path}${held}`, MOST_LINE);
  });
  const rest = (change?.count ?? 0) - named.length;
  const whole = change?.diff ?? '';
  const fits = whole.length <= room.left;
  if (fits) room.left -= whole.length;
  const isPart = whole.trimEnd().endsWith('\n…');
  return {
    name: `${shortName(task)}${attempt > 1 ? `, fix ${attempt}` : ''}`,
    text: fixText(fix),
    ...MARKS[fixFate(fix)],
    time: duration(durationMs),
    files: rest > 0 ? [...named, `and ${rest} more`] : named,
    diff: fits ? diffLines(whole) : [],
    cut: fits ? (isPart ? 'the beginning; the patch has all of it' : '') : 'no room on this page; the patch has it',
  };
}

/** The lines of a patch: what begins with a sign is a change only inside of a part. */
export function diffLines(patch: string): PageFix['diff'] {
  if (patch.trim() === '') return [];
  let isInside = false;
  return patch
    .trimEnd()
    .split('\n')
    .map((line) => {
      if (line.startsWith('diff --git ')) isInside = false;
      else if (line.startsWith('@@')) isInside = true;
      return [kindOf(line, isInside), visibleSource(line, MOST_LINE)] as const;
    });
}

function kindOf(line: string, isInside: boolean): DiffKind {
  if (!isInside) return 'head';
  if (line.startsWith('@@')) return 'part';
  if (line.startsWith('+')) return 'added';
  return line.startsWith('-') ? 'gone' : 'same';
}
