import { AUDIT_LEVELS } from '../../model/config-check.ts';
import type {
  AuditStep,
  BasePlan,
  CheckPlan,
  CoverageStep,
  GatePlan,
  PhasePlan,
  Pipeline,
  RetryPolicy,
  Step,
} from '../../model/pipeline.ts';
import { whole } from '../affected/whole.ts';
import { isLimited } from '../outcomes.ts';
import { plainLine } from '../plain-line.ts';
import { coverageStep } from './checks.ts';
import { otherWays } from './ways.ts';

/**
 * A change does not decide by which gates it is judged: what those of its base ask for stays asked for. That is which
 * gates and checks there are, which of them are required, their limits, and who may skip them. How a check is done is up
 * to the change, as are the scripts that it calls; that it is done otherwise is told.
 */

/** More differences than these are not told one by one. */
const MOST_TOLD = 50;
const MOST_CLAUSE = 300;

/** Where a gate stands. */
interface Place {
  readonly phase: string;
  readonly gate: string;
}

type Tell = (difference: string) => void;

/** The pipeline of a change, held to the gates of its base. Nothing but gates, and what they protect from fixes, is taken from the base. */
export function heldTo(base: Pipeline, own: Pipeline, sha: string, sha256: (text: string) => string): Pipeline {
  const found: string[] = [];
  const tell: Tell = (difference) => void found.push(plainLine(difference, MOST_CLAUSE));
  const mends = stricterMends(own, base, tell);
  let phases: readonly PhasePlan[] = own.phases;
  for (const { name, gates } of base.phases) for (const gate of gates) phases = withGate(phases, name, gate, tell);
  const rest = found.length - MOST_TOLD;
  const differences = rest > 0 ? [...found.slice(0, MOST_TOLD), `and ${rest} more`] : found;
  const { adaptive: _adaptive, ...others } = own;
  return withBase({ ...others, ...mends, phases: [...phases] }, { sha, differences }, sha256);
}

/**
 * What is mended before it is judged may be mended by taking the question away. Whether that happens, and which files no
 * fix may touch, is for the base to say.
 */
function stricterMends(
  { adaptive: own }: Pipeline,
  { adaptive: base }: Pipeline,
  tell: Tell,
): Pick<Pipeline, 'adaptive'> {
  if (own === undefined) return {};
  if (base === undefined) {
    tell('what fails is to be mended before it is judged (mode: adaptive): nothing is, as before');
    return {};
  }
  if (JSON.stringify(own.protected) === JSON.stringify(base.protected)) return { adaptive: own };
  tell('fixes may change other files than before: those that were protected stay so, and no others');
  return { adaptive: { ...own, protected: base.protected } };
}

/** The pipeline with what is known of its base, which its digest vouches for. */
export function withBase(pipeline: Pipeline, base: BasePlan, sha256: (text: string) => string): Pipeline {
  const digest = sha256(`${pipeline.digest}\n${JSON.stringify([base, pipeline.phases.map(({ gates }) => gates)])}`);
  return { ...pipeline, base, digest };
}

function withGate(phases: readonly PhasePlan[], phase: string, gate: GatePlan, tell: Tell): readonly PhasePlan[] {
  const has = ({ gates }: PhasePlan): boolean => gates.some(({ name }) => name === gate.name);
  const same = phases.findIndex((each) => each.name === phase);
  const usual = phases[same];
  const at = usual !== undefined && has(usual) ? same : phases.findIndex(has);
  const home = phases[at];
  if (home !== undefined) {
    if (home.name !== phase) tell(`gate ${gate.name} comes after ${home.name} and not after ${phase}`);
    const gates = home.gates.map((own) =>
      own.name === gate.name ? stricterGate({ phase: home.name, gate: gate.name }, own, gate, tell) : own,
    );
    return phases.with(at, { ...home, gates });
  }
  // What the change leaves of the workflow is judged at its end.
  const into = usual ?? phases.at(-1);
  if (into === undefined) return phases;
  tell(`gate ${gate.name} is gone: it is judged all the same, after ${into.name}`);
  const checks = gate.checks.map((check) => placed({ phase: into.name, gate: gate.name }, check));
  return phases.map((each) => (each === into ? { ...each, gates: [...each.gates, { ...gate, checks }] } : each));
}

const placed = ({ phase, gate }: Place, check: CheckPlan): CheckPlan => ({
  ...check,
  id: `${phase}/${gate}/${check.name}`,
});

function stricterGate(place: Place, own: GatePlan, base: GatePlan, tell: Tell): GatePlan {
  const checks = own.checks.map((check) => {
    const before = base.checks.find(({ name }) => name === check.name);
    return before === undefined ? check : stricterCheck(place, check, before, tell);
  });
  for (const before of base.checks) {
    if (own.checks.some(({ name }) => name === before.name)) continue;
    tell(`check ${before.name} of gate ${own.name} is gone: it is made all the same`);
    checks.push(placed(place, before));
  }
  return { ...own, checks, skippable: whoSkips(own, base, tell) };
}

/** Who may skip the gate is what the base says, unless the change lets nobody. */
function whoSkips(own: GatePlan, base: GatePlan, tell: Tell): GatePlan['skippable'] {
  if (own.skippable === false || JSON.stringify(own.skippable) === JSON.stringify(base.skippable)) return own.skippable;
  tell(`gate ${own.name} says otherwise who may skip it: that stays as it was`);
  return base.skippable;
}

function stricterCheck(place: Place, change: CheckPlan, base: CheckPlan, tell: Tell): CheckPlan {
  const what = `check ${change.name} of gate ${place.gate}`;
  const isNarrower = isLimited(change) && !isLimited(base);
  if (isNarrower) tell(`${what} looks at what changed only: it is judged as a whole`);
  const own = isNarrower ? { ...change, steps: change.steps.map(whole), because: base.because } : change;
  const isAsked = own.enforcement === 'required' || base.enforcement === 'advisory';
  if (!isAsked) tell(`${what} is advisory: it stays required`);
  const enforcement = isAsked ? own.enforcement : base.enforcement;
  const kinds = (steps: readonly Step[]): string => steps.map(({ kind }) => kind).join(' ');
  if (kinds(own.steps) !== kinds(base.steps) && base.steps.some(({ kind }) => kind !== 'command')) {
    tell(`${what} is another one: that of the base is made`);
    return { ...placed(place, base), enforcement };
  }
  const steps = own.steps.map((step, at) => stricterStep(what, step, base.steps[at], tell));
  for (const way of otherWays(own.steps, base.steps)) tell(`${what} ${way}: it is judged by that`);
  const retry = stricterRetry(what, own.retry, base.retry, tell);
  const isLax = base.unreachable === 'block' && own.unreachable === 'warn';
  if (isLax) tell(`${what} lets an audit without an answer pass: it does not`);
  return { ...own, steps, retry, enforcement, unreachable: isLax ? 'block' : own.unreachable };
}

/** Whoever tries often enough passes by chance: how often a failure is tried again is for the base to say. */
function stricterRetry(what: string, own: RetryPolicy, base: RetryPolicy, tell: Tell): RetryPolicy {
  const isOftener = own.attempts > base.attempts || (own.tests ?? 0) > (base.tests ?? 0);
  if (!isOftener && own.on.every((failure) => base.on.includes(failure))) return own;
  tell(`${what} is tried again after more failures, or more often: that stays as it was`);
  return base;
}

function stricterStep(what: string, own: Step, base: Step | undefined, tell: Tell): Step {
  if (own.kind === 'coverage' && base?.kind === 'coverage') return stricterCoverage(what, own, base, tell);
  if (own.kind === 'audit' && base?.kind === 'audit') return stricterAudit(what, own, base, tell);
  return own;
}

function stricterCoverage(what: string, own: CoverageStep, base: CoverageStep, tell: Tell): CoverageStep {
  const most = (one = 0, other = 0): number => Math.max(one, other);
  const minimum = most(own.minimum, base.minimum);
  const changedLines = most(own.changedLines, base.changedLines);
  const noDecrease = own.noDecrease === true || base.noDecrease === true;
  if (minimum > most(own.minimum))
    tell(`${what} asks for ${own.minimum ?? 'no'}% of all lines: ${minimum}% stay asked for`);
  if (changedLines > most(own.changedLines))
    tell(`${what} asks for ${own.changedLines ?? 'no'}% of the changed lines: ${changedLines}% stay asked for`);
  if (noDecrease && own.noDecrease !== true) tell(`${what} lets the coverage fall: it may not`);
  if (own.report !== base.report) tell(`${what} reads "${own.report}" and not "${base.report}": it is judged by that`);
  return coverageStep(own.report, {
    ...(minimum === 0 && own.minimum === undefined ? {} : { minimum }),
    ...(changedLines === 0 && own.changedLines === undefined ? {} : { changedLines }),
    ...(noDecrease || own.noDecrease !== undefined ? { noDecrease } : {}),
  });
}

function stricterAudit(what: string, own: AuditStep, base: AuditStep, tell: Tell): AuditStep {
  // The levels stand from the least grave on: the lower one lets less pass.
  if (AUDIT_LEVELS.indexOf(own.level) <= AUDIT_LEVELS.indexOf(base.level)) return own;
  tell(`${what} lets advisories below ${own.level} pass: those from ${base.level} on still count`);
  return { ...own, level: base.level, key: `audit|${base.level}` };
}
