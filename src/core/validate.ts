import type { Config, ConfigIssue, GateConfig, WorkflowConfig } from '../model/config.ts';
import { findCycles } from './cycles.ts';
import { nearest } from './nearest.ts';
import { overlaps } from './overlaps.ts';
import { placeGates } from './placement.ts';
import { quote } from './quote.ts';
import { STANDARD_GATES, STANDARD_PHASES } from './standard.ts';

type Suggest = (word: string, names: readonly string[], otherwise: string) => string;

/** More suggestions than this nobody reads, and finding one takes a look at every name. */
const MOST_SUGGESTIONS = 20;

/** A hint that names the nearest of some names, for the first few that ask. */
function suggester(): Suggest {
  let left = MOST_SUGGESTIONS;
  return (word, names, otherwise) => {
    left -= 1;
    const close = left < 0 ? undefined : nearest(word, names);
    return close === undefined ? otherwise : `did you mean "${close}"?`;
  };
}

const listed = (what: string, names: readonly string[]): string =>
  names.length === 0
    ? `there is no ${what}`
    : `${what}s: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`;

/** At most this many names of a cycle are shown. */
const MOST_SHOWN = 10;

function needsIssues(workflow: string, { mode, phases }: WorkflowConfig, suggest: Suggest) {
  const issues: ConfigIssue[] = [];
  const names = Object.keys(phases);
  const order = new Map(names.map((name, index) => [name, index]));
  const late: ConfigIssue[] = [];
  for (const [index, name] of names.entries()) {
    for (const [at, need] of (phases[name]?.needs ?? []).entries()) {
      const path = ['workflows', workflow, 'phases', name, 'needs', at];
      const needed = order.get(need);
      if (needed === undefined) {
        const hint = suggest(need, names, listed('phase', names));
        issues.push({ path, message: `phase "${name}" needs "${need}", which is no phase of this workflow`, hint });
      } else if (mode === 'sequential' && needed > index) {
        const message = `phase "${name}" needs "${need}", which is written after it`;
        late.push({ path, message, hint: `sequential runs the phases in the order written: move "${need}" up` });
      }
    }
  }
  const cycles = findCycles(names, (name) => (phases[name]?.needs ?? []).filter((need) => order.has(need)));
  for (const cycle of cycles) {
    const first = cycle[0] ?? '';
    const shown = cycle.length > MOST_SHOWN ? [...cycle.slice(0, MOST_SHOWN), '…'] : cycle;
    const message = `phases need each other in a circle: ${[...shown, first].join(' → ')}`;
    issues.push({
      path: ['workflows', workflow, 'phases', first, 'needs'],
      message,
      hint: 'remove one of these needs',
    });
  }
  // In a circle some phase is always written after one that needs it: the circle says it all.
  return cycles.length > 0 ? issues : [...issues, ...late];
}

/** Why a glob could reach outside the workspace, or undefined when it cannot. */
function escape(glob: string): string | undefined {
  const pattern = glob.startsWith('!') ? glob.slice(1) : glob;
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(pattern)) return 'is not relative to the workspace';
  return pattern.split(/[/\\]/).includes('..') ? 'leads out of the workspace' : undefined;
}

const reportsOf = ({ reports }: { readonly reports?: readonly string[] | undefined }) => ({ reports });

type Lists = Readonly<Record<string, readonly string[] | undefined>>;
type Wrong = Pick<ConfigIssue, 'message' | 'hint'> | undefined;

/** What a judge has against patterns of lists. */
const judged = (
  path: readonly (string | number)[],
  lists: Lists,
  judge: (glob: string, key: string) => Wrong,
): readonly ConfigIssue[] =>
  Object.entries(lists).flatMap(([key, globs = []]) =>
    globs.flatMap((glob, index) => {
      const wrong = judge(glob, key);
      return wrong === undefined ? [] : [{ path: [...path, key, index], ...wrong }];
    }),
  );

function outside(glob: string, what = 'pattern'): Wrong {
  const reason = escape(glob);
  const hint = `${what}s are relative to the workspace, without ".."`;
  return reason === undefined ? undefined : { message: `the ${what} ${quote(glob)} ${reason}`, hint };
}

const globIssues = (path: readonly (string | number)[], lists: Lists): readonly ConfigIssue[] =>
  judged(path, lists, (glob) => outside(glob));

/** A "!" would be a part of a name: what somebody means to leave out would be missing, after all of the work. */
function negation(glob: string, key: string): Wrong {
  if (!glob.startsWith('!')) return undefined;
  const message = `the pattern ${quote(glob)} takes nothing away: "!" is not known in ${key}`;
  return { message, hint: 'remove it, and let the other patterns name only what is meant' };
}

function phaseIssues(config: Config, workflow: string, suggest: Suggest): readonly ConfigIssue[] {
  const settings = config.workflows?.[workflow];
  if (settings === undefined) return [];
  const issues: ConfigIssue[] = [];
  const gates = Object.keys(config.gates ?? {});
  const known = new Set(gates);
  const places = placeGates(config, settings);
  for (const [name, phase] of Object.entries(settings.phases)) {
    const path = ['workflows', workflow, 'phases', name];
    for (const [index, gate] of (phase.gate ?? []).entries()) {
      if (known.has(gate)) continue;
      const hint = suggest(gate, gates, `define it under gates: (${listed('gate', gates)})`);
      issues.push({
        path: [...path, 'gate', index],
        message: `phase "${name}" names the gate "${gate}", which is not defined`,
        hint,
      });
    }
    if (phase.run === undefined && phase.agents === undefined && !places.has(name)) {
      const hint = 'give it run: or agents:, or a gate: to pass';
      issues.push({ path, message: `phase "${name}" has neither work nor a gate`, hint });
    }
    const lists = { inputs: phase.inputs, outputs: phase.outputs };
    issues.push(...judged(path, lists, (glob, key) => outside(glob) ?? negation(glob, key)));
    issues.push(...globIssues(path, reportsOf(phase)));
    for (const [index, agent] of (phase.agents ?? []).entries())
      issues.push(...globIssues([...path, 'agents', index], reportsOf(agent)));
  }
  return issues;
}

/**
 * Phases that would write the same files at the same time.
 *
 * @param phases by name, as they are in the configuration
 */
export function overlapIssues(workflow: string, phases: WorkflowConfig['phases']): readonly ConfigIssue[] {
  const writers = Object.entries(phases).map(([name, { needs = [], outputs = [] }]) => ({ name, needs, outputs }));
  return overlaps(writers).map(({ first, second }) => {
    const [one, other] = [first, second].map(({ phase, glob }) => `"${phase}" (${quote(glob)})`);
    return {
      path: ['workflows', workflow, 'phases', second.phase, 'outputs', second.index],
      message: `the phases ${one} and ${other} may run at the same time and write the same files`,
      hint: `let one need the other: needs: [${first.phase}] in ${second.phase}; or give each its own outputs`,
    };
  });
}

/** What a gate's place is checked against. */
interface Surroundings {
  readonly phases: readonly string[];
  /** Gates that some phase names. */
  readonly named: ReadonlySet<string>;
}

function surroundings(workflows: readonly WorkflowConfig[]): Surroundings {
  // Without workflows the phases are those of detection, which have the standard names.
  if (workflows.length === 0) return { phases: STANDARD_PHASES.map((phase) => phase.name), named: new Set() };
  const phases = workflows.flatMap((workflow) => Object.entries(workflow.phases));
  return {
    phases: [...new Set(phases.map(([name]) => name))],
    named: new Set(phases.flatMap(([, phase]) => phase.gate ?? [])),
  };
}

function placeIssues(name: string, gate: GateConfig, around: Surroundings, suggest: Suggest): readonly ConfigIssue[] {
  const path = ['gates', name];
  if (gate.after !== undefined) {
    if (around.phases.includes(gate.after)) return [];
    const hint = suggest(gate.after, around.phases, listed('phase', around.phases));
    return [{ path: [...path, 'after'], message: `gate "${name}" follows "${gate.after}", which is no phase`, hint }];
  }
  if (around.named.has(name) || Object.hasOwn(STANDARD_GATES, name)) return [];
  const close = nearest(name, Object.keys(STANDARD_GATES));
  const rest = close === undefined ? '' : ` (did you mean "${close}"?)`;
  const hint = `say after which phase with after:, or name it in a phase's gate:${rest}`;
  return [{ path, at: 'key', message: `no phase is followed by the gate "${name}", so it would never run`, hint }];
}

function checkIssues(name: string, gate: GateConfig): readonly ConfigIssue[] {
  const checks = Object.values(gate.checks);
  const path = ['gates', name];
  if (checks.length === 0) {
    return [
      {
        path,
        at: 'key',
        message: `gate "${name}" has no checks`,
        hint: 'a gate without checks judges nothing: add a check or remove it',
      },
    ];
  }
  const blocks = checks.some((check) => !('enforcement' in check) || check.enforcement !== 'advisory');
  if (blocks) return [];
  const hint = 'make at least one check required, or remove the gate';
  return [{ path, at: 'key', message: `gate "${name}" cannot block: all its checks are advisory`, hint }];
}

/** Paths of checks that lead out of the workspace: what they name would be missing, after all of the work. */
function outsideIssues(name: string, gate: GateConfig): readonly ConfigIssue[] {
  return Object.entries(gate.checks).flatMap(([check, settings]) => {
    const path = ['gates', name, 'checks', check];
    const lists = {
      ...('reports' in settings ? { reports: settings.reports } : {}),
      ...('files' in settings ? { files: settings.files } : {}),
    };
    const report = 'report' in settings ? settings.report : undefined;
    const wrong = report === undefined ? undefined : outside(report, 'report');
    return [...globIssues(path, lists), ...(wrong === undefined ? [] : [{ path: [...path, 'report'], ...wrong }])];
  });
}

/**
 * The rules of a configuration that concern more than one value.
 * Everything wrong is returned, in no particular order; an empty list means that it can be planned.
 */
export function validate(config: Config): readonly ConfigIssue[] {
  const suggest = suggester();
  const workflows = config.workflows ?? {};
  const around = surroundings(Object.values(workflows));
  const { include, exclude } = config.checkpoints ?? {};
  return [
    Object.entries(workflows).flatMap(([name, workflow]) => needsIssues(name, workflow, suggest)),
    Object.keys(workflows).flatMap((name) => phaseIssues(config, name, suggest)),
    Object.entries(workflows).flatMap(([name, { mode, phases }]) =>
      mode === 'sequential' ? [] : overlapIssues(name, phases),
    ),
    Object.entries(config.gates ?? {}).flatMap(([name, gate]) => placeIssues(name, gate, around, suggest)),
    Object.entries(config.gates ?? {}).flatMap(([name, gate]) => checkIssues(name, gate)),
    Object.entries(config.gates ?? {}).flatMap(([name, gate]) => outsideIssues(name, gate)),
    globIssues(['checkpoints'], { include, exclude }),
  ].flat();
}
