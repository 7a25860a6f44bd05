import type { PhaseState, TaskState, WorkflowState } from '../../state.ts';
import { phaseMark, taskMark } from '../summary.ts';
import { duration } from '../text.ts';
import type { Bar, PhaseStretch, Timeline } from '../timeline.ts';
import { directive, mermaidName, MOST_BARS, MOST_PHASES, type Picture } from './mermaid.ts';

/** A row of the chart. Times are milliseconds on the axis of the timeline. */
interface Row {
  readonly label: string;
  readonly tag: '' | 'crit' | 'done' | 'active';
  readonly from: number;
  readonly to: number;
}

/** The rows of a phase, and what it took. */
interface Section {
  readonly phase: PhaseState;
  readonly rows: readonly Row[];
  readonly stretches: readonly Row[];
  readonly ms: number;
}

/**
 * Colours for a light page and a dark one. Versions of Mermaid differ in whether the name of a `done` bar that stands
 * beside it has the colour of names inside of it (`taskTextDarkColor`), so that colour is one which can be read on both
 * pages, and such a bar is only tinted.
 */
const COLOURS = {
  doneTaskBkgColor: '#2da44e26',
  doneTaskBorderColor: '#2da44e',
  activeTaskBkgColor: '#218bff26',
  activeTaskBorderColor: '#218bff',
  taskTextDarkColor: '#767e88',
  critBkgColor: '#cf222e',
  critBorderColor: '#cf222e',
  taskBkgColor: '#6e7781',
  taskBorderColor: '#6e7781',
  taskTextColor: '#ffffff',
  sectionBkgColor: '#8b949e',
  sectionBkgColor2: '#8b949e',
  altSectionBkgColor: '#8b949e00',
  gridColor: '#8b949e66',
} as const;

/** Pauses that are marked. */
const MOST_BREAKS = 8;
/** A bar shorter than this part of the axis could not be seen. */
const LEAST_PART = 1 / 300;

/**
 * What ran when: a section for each phase with its agents and checks, from the start of the run, with pauses cut out.
 * Where that is too much, only phases that did not succeed have their agents and checks, then none, then only the
 * longest phases are there. Undefined when nothing ran.
 *
 * @param live somebody works on it now
 */
export function ganttChart(state: WorkflowState, line: Timeline, live: boolean): Picture | undefined {
  const all = sectionsOf(state, line, live);
  if (all.length === 0) return undefined;
  const isBad = ({ phase }: Section): boolean => phase.status !== 'completed';
  const shown = [...all].sort((a, b) => Number(isBad(b)) - Number(isBad(a)) || b.ms - a.ms).slice(0, MOST_PHASES);
  const sections = all.filter((each) => shown.includes(each));
  const count = (rows: (section: Section) => readonly Row[]): number =>
    sections.reduce((sum, each) => sum + rows(each).length, 0);
  const choices = [
    (each: Section) => each.rows,
    (each: Section) => (isBad(each) ? each.rows : each.stretches),
    (each: Section) => each.stretches,
  ];
  const rows = choices.find((choice) => count(choice) <= MOST_BARS) ?? ((each: Section) => each.stretches.slice(-1));
  const text = chart(sections, rows, line);
  const notes = [
    rows === choices[0] ? '' : 'Agents and checks are in the table.',
    all.length > sections.length
      ? `${all.length - sections.length} shorter phases of ${all.length} are left out of the picture.`
      : '',
  ].filter((note) => note !== '');
  return { text, ...(notes.length === 0 ? {} : { note: notes.join(' ') }) };
}

function sectionsOf(state: WorkflowState, line: Timeline, live: boolean): readonly Section[] {
  const bars = grouped(line.bars, ({ task }) => task.split('/')[0] ?? task);
  const stretches = grouped(line.phases, ({ phase }) => phase);
  return state.phases.flatMap((phase) => {
    const [tasks, times] = [bars.get(phase.plan.name) ?? [], stretches.get(phase.plan.name) ?? []];
    if (tasks.length === 0 && times.length === 0) return [];
    const whole = times.map((each, at) => stretchRow(phase, each, times[at + 1]));
    const rows = tasks.map((bar) => taskRow(state, bar, line.totalMs, live));
    return [
      {
        phase,
        rows: rows.length === 0 ? whole : rows,
        stretches: whole,
        ms: times.reduce((sum, { from, to }) => sum + to - from, 0),
      },
    ];
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** An earlier stretch of a phase ended with a pause, with the run, or with its round. */
function stretchRow(phase: PhaseState, { from, to, round }: PhaseStretch, next: PhaseStretch | undefined): Row {
  const { sign, tone } = phaseMark(phase);
  const ended = next?.round === round ? '‖' : '↶';
  const label = `${next === undefined ? sign : ended} ${duration(to - from)}`;
  if (next !== undefined) return { label, tag: '', from, to };
  const tag = phase.status === 'running' ? 'active' : tone === 'good' ? 'done' : tone === 'bad' ? 'crit' : '';
  return { label, tag: phase.status === 'paused' ? 'crit' : tag, from, to };
}

function taskRow(state: WorkflowState, { task: id, attempt, from, to, ended }: Bar, end: number, live: boolean): Row {
  const place = state.tasks.get(id);
  const task = place?.group.tasks[place.index];
  const name = mermaidName(id.slice(id.indexOf('/') + 1));
  const label = `${name}${attempt === 1 ? '' : ` again ${attempt}`} ${duration(to - from)}`;
  // What the newest attempt came to says the state, which knows what blocks and what only warns.
  const isNewest = task?.attempts === attempt;
  if (ended === 'open') {
    return live && to === end && isNewest
      ? { label: `▸ ${label}`, tag: 'active', from, to }
      : { label: `■ ${label}`, tag: '', from, to };
  }
  if (task !== undefined && isNewest && task.outcome !== undefined) return { ...markOf(task, label), from, to };
  const isGood = ended === 'passed' || ended === 'reused';
  return { label: `${isGood ? '✓' : '✗'} ${label}`, tag: isGood ? 'done' : 'crit', from, to };
}

function markOf(task: TaskState, label: string): Pick<Row, 'label' | 'tag'> {
  const { sign, tone } = taskMark(task);
  return { label: `${sign} ${label}`, tag: tone === 'good' ? 'done' : tone === 'bad' ? 'crit' : '' };
}

function chart(sections: readonly Section[], rowsOf: (section: Section) => readonly Row[], line: Timeline): string {
  const names = sections.map(({ phase }) => mermaidName(phase.plan.name, 24));
  const widest = Math.max(...names.map((name) => name.length), 6);
  const least = Math.ceil(Math.max(line.totalMs, 1) * LEAST_PART);
  const { every, format } = axis(line.totalMs);
  const rows = sections.flatMap((section, at) => [
    `section ${names[at]}`,
    ...rowsOf(section).map(({ label, tag, from, to }) =>
      taskLine(label, tag, from, Math.max(to, from + least, from + 1)),
    ),
  ]);
  const breaks = line.breaks
    .filter(({ at }) => at < line.totalMs)
    .sort((a, b) => b.ms - a.ms)
    .slice(0, MOST_BREAKS)
    .sort((a, b) => a.at - b.at)
    .map(({ at, ms }) => taskLine(`‖ waited ${duration(ms)}`, 'milestone', at, at));
  return [
    directive({ gantt: { leftPadding: Math.ceil(widest * 6.5) + 16, barHeight: 18 }, themeVariables: COLOURS }),
    'gantt',
    'dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `axisFormat ${format}`,
    `tickInterval ${every}`,
    ...(breaks.length === 0 ? [] : ['section pauses', ...breaks]),
    ...rows,
  ].join('\n');
}

const taskLine = (label: string, tag: string, from: number, to: number): string =>
  `${label} :${tag === '' ? '' : `${tag}, `}${moment(from)}, ${moment(to)}`;

/**
 * A moment of the axis as a date. It has no time zone, so that every browser reads it as its own and shows the same
 * time of day; on the first of January no clock is put forward or back anywhere.
 */
function moment(ms: number): string {
  return new Date(Date.UTC(2001, 0, 1) + Math.round(ms)).toISOString().slice(0, -1).replace('T', ' ');
}

const TICKS = [
  [100, '100millisecond'],
  [500, '500millisecond'],
  [1_000, '1second'],
  [2_000, '2second'],
  [5_000, '5second'],
  [15_000, '15second'],
  [30_000, '30second'],
  [60_000, '1minute'],
  [120_000, '2minute'],
  [300_000, '5minute'],
  [900_000, '15minute'],
  [1_800_000, '30minute'],
  [3_600_000, '1hour'],
  [10_800_000, '3hour'],
] as const;

/** Marks of the axis: not more than nine where there is a step for that. */
function axis(totalMs: number): { readonly every: string; readonly format: string } {
  const [step, every] = TICKS.find(([ms]) => totalMs / ms <= 9) ?? [86_400_000, '1day'];
  if (step < 1_000) return { every, format: '%-S.%Ls' };
  if (totalMs < 60_000) return { every, format: '%-Ss' };
  if (totalMs < 3_600_000) return { every, format: '%-M:%S' };
  return { every, format: totalMs < 86_400_000 ? '%-H:%M' : 'day %-j %-H:%M' };
}
