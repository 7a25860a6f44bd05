import type { PhaseState, WorkflowState } from '../../state.ts';
import { type Fate, fates } from '../fates.ts';
import { phaseMark } from '../summary.ts';
import { duration } from '../text.ts';
import { directive, mermaidName, MOST_EDGES, MOST_PHASES, type Picture } from './mermaid.ts';

/**
 * White on a middle tone, which can be read on a light page and on a dark one; a sign says the same without colour.
 * The tones are those of GitHub's own labels of states.
 */
const CLASSES = {
  passed: 'fill:#1a7f37,stroke:#1a7f37,color:#ffffff',
  reused: 'fill:#1a7f37,stroke:#aceebb,color:#ffffff,stroke-width:2px,stroke-dasharray:4 3',
  failed: 'fill:#cf222e,stroke:#cf222e,color:#ffffff',
  warned: 'fill:#9a6700,stroke:#9a6700,color:#ffffff',
  running: 'fill:#0969da,stroke:#0969da,color:#ffffff',
  pending: 'fill:#6e7781,stroke:#6e7781,color:#ffffff',
} as const;
type Look = keyof typeof CLASSES;

/** Phases in a row of a picture whose phases follow each other. */
const IN_A_ROW = 6;
/** More steps than this from left to right, and the picture goes from top to bottom. */
const MOST_STEPS = 8;
/** Edges that may come into a phase through phases that are left out. */
const MOST_THROUGH = 12;

/**
 * The phases with what each came to, and which of them waits for which: in sequential mode each for the one before.
 * Of very many, those that did not succeed and the longest ones are shown. Undefined without a phase.
 */
export function phaseGraph(state: WorkflowState): Picture | undefined {
  if (state.phases.length === 0) return undefined;
  const kept = keptPhases(state);
  const left = state.phases.length - kept.size;
  const note = left === 0 ? {} : { note: `${left} of ${state.phases.length} phases are left out of the picture.` };
  const lines = state.pipeline.mode === 'sequential' ? chain(state, kept) : web(state, kept);
  const looks = Object.entries(CLASSES).map(([name, style]) => `classDef ${name} ${style}`);
  const [head = '', ...rest] = lines;
  const options = { flowchart: { nodeSpacing: 24, rankSpacing: 32, padding: 8, htmlLabels: true } };
  return { text: [directive(options), head, ...rest, ...looks].join('\n'), ...note };
}

function keptPhases({ phases }: WorkflowState): ReadonlySet<PhaseState> {
  if (phases.length <= MOST_PHASES) return new Set(phases);
  const rank = (phase: PhaseState): number =>
    ['failed', 'paused', 'running', 'cancelled'].includes(phase.status) ? 0 : phase.status === 'completed' ? 1 : 2;
  const order = [...phases].sort((a, b) => rank(a) - rank(b) || b.activeMs - a.activeMs || a.index - b.index);
  return new Set(order.slice(0, MOST_PHASES));
}

function lookOf(phase: PhaseState, fate: Fate | undefined): Look {
  if (phase.status === 'pending') return 'pending';
  if (phase.status === 'running') return 'running';
  if (phase.status === 'failed' || phase.status === 'paused') return 'failed';
  if (phase.status === 'cancelled' || phaseMark(phase).tone === 'warn') return 'warned';
  return fate?.kind === 'reused' ? 'reused' : 'passed';
}

const SIGNS: Readonly<Record<Look, string>> = {
  passed: '✓',
  reused: '↺',
  failed: '✗',
  warned: '⚠',
  running: '▸',
  pending: '·',
};

const idOf = ({ index }: PhaseState): string => `p${index}`;

function nodes(state: WorkflowState, kept: ReadonlySet<PhaseState>): ReadonlyMap<PhaseState, string> {
  const all = fates(state);
  return new Map(
    [...kept].map((phase) => {
      const look = lookOf(phase, all[phase.index]);
      const gates = phase.gates
        .filter((gate) => gate.skipped !== undefined || (gate.verdict !== undefined && gate.verdict !== 'passed'))
        .slice(0, 2)
        .map(
          (gate) => `<br/>${mermaidName(gate.plan.name, 20)} ${gate.skipped === undefined ? gate.verdict : 'skipped'}`,
        );
      const sign = phase.status === 'paused' ? '‖' : phase.status === 'cancelled' ? '■' : SIGNS[look];
      const about = look === 'reused' ? 'reused' : phase.startedAt === undefined ? '' : duration(phase.activeMs);
      const time = about === '' ? '' : `<br/>${about}`;
      const label = `${sign} ${mermaidName(phase.plan.name)}${time}${gates.join('')}`;
      return [phase, `${idOf(phase)}["${label}"]:::${look}`];
    }),
  );
}

/** One after the other: in rows, because a long line would be shrunk until nobody can read it. */
function chain(state: WorkflowState, kept: ReadonlySet<PhaseState>): string[] {
  const shown = nodes(state, kept);
  const items: { readonly id: string; readonly line: string }[] = [];
  let gap = 0;
  const closeGap = (): void => {
    if (gap > 0) items.push({ id: `g${items.length}`, line: `g${items.length}["… ${gap} more"]:::pending` });
    gap = 0;
  };
  for (const phase of state.phases) {
    const line = shown.get(phase);
    if (line === undefined) gap += 1;
    else {
      closeGap();
      items.push({ id: idOf(phase), line });
    }
  }
  closeGap();
  const lines = items.map(({ line }) => line);
  const edges = items.slice(1).map(({ id }, at) => `${items[at]?.id} --> ${id}`);
  if (items.length <= IN_A_ROW) return ['flowchart LR', ...lines, ...edges];
  return rowsOf(items);
}

/** Rows of a chain. Mermaid keeps the direction of a row only when no edge leads out of it, so rows are joined as such. */
function rowsOf(items: readonly { readonly id: string; readonly line: string }[]): string[] {
  const perRow = Math.ceil(items.length / Math.ceil(items.length / IN_A_ROW));
  const rows: string[] = [];
  const ids: string[] = [];
  for (let from = 0; from < items.length; from += perRow) {
    const row = items.slice(from, from + perRow);
    const id = `r${ids.length}`;
    ids.push(id);
    rows.push(`subgraph ${id}[" "]`, 'direction LR', ...row.map(({ line }) => line));
    rows.push(...row.slice(1).map((item, at) => `${row[at]?.id} --> ${item.id}`), 'end');
  }
  const joints = ids.slice(1).map((id, at) => `${ids[at]} --> ${id}`);
  return ['flowchart TB', ...rows, ...joints, 'classDef row fill:none,stroke:none', `class ${ids.join(',')} row`];
}

/** What waits for what. A phase that is left out is gone around: what waits for it waits for what it waited for. */
function web(state: WorkflowState, kept: ReadonlySet<PhaseState>): string[] {
  const shown = nodes(state, kept);
  const edges: string[] = [];
  const steps = new Map<string, number>();
  const sources = nearest(state, kept);
  for (const phase of [...kept].sort((a, b) => a.index - b.index)) {
    for (const from of sources.get(phase.plan.name) ?? []) edges.push(`${idOf(from)} --> ${idOf(phase)}`);
  }
  for (const name of needsFirst(state)) {
    const before = (state.phaseByName.get(name)?.plan.needs ?? []).map((need) => steps.get(need) ?? 0);
    steps.set(name, 1 + Math.max(0, ...before));
  }
  const direction = Math.max(0, ...steps.values()) > MOST_STEPS ? 'TB' : 'LR';
  return [`flowchart ${direction}`, ...shown.values(), ...edges.slice(0, MOST_EDGES)];
}

/** For each phase the shown phases that it waits for, at once or through phases that are not shown. */
function nearest(state: WorkflowState, kept: ReadonlySet<PhaseState>): ReadonlyMap<string, ReadonlySet<PhaseState>> {
  const found = new Map<string, ReadonlySet<PhaseState>>();
  for (const name of needsFirst(state)) {
    const before = new Set<PhaseState>();
    for (const need of state.phaseByName.get(name)?.plan.needs ?? []) {
      const phase = state.phaseByName.get(need);
      if (phase === undefined) continue;
      const through = kept.has(phase) ? [phase] : [...(found.get(need) ?? [])];
      for (const each of through) if (before.size < MOST_THROUGH || kept.has(phase)) before.add(each);
    }
    found.set(name, before);
  }
  return found;
}

/** Names of all phases, each after those that it needs. No call goes deeper than another: needs may be a long line. */
function needsFirst({ phases, phaseByName }: WorkflowState): readonly string[] {
  const waiting = new Map(
    phases.map(({ plan }) => [plan.name, new Set(plan.needs.filter((need) => phaseByName.has(need)))]),
  );
  const dependents = new Map<string, string[]>();
  for (const [name, needs] of waiting)
    for (const need of needs) {
      const known = dependents.get(need);
      if (known === undefined) dependents.set(need, [name]);
      else known.push(name);
    }
  const order = phases.map(({ plan }) => plan.name).filter((name) => waiting.get(name)?.size === 0);
  for (const name of order) {
    for (const next of dependents.get(name) ?? []) {
      const left = waiting.get(next);
      left?.delete(name);
      if (left?.size === 0) order.push(next);
    }
  }
  return order;
}
