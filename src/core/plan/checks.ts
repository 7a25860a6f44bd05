import type { CheckConfig, Config, ConfigIssue, GateConfig } from '../../model/config.ts';
import type { Detection, Discovery } from '../../model/detection.ts';
import type { AuditStep, CheckPlan, CoverageStep, GatePlan, SecretsStep, Step } from '../../model/pipeline.ts';
import { asking } from '../detect/ask.ts';
import type { CheckKind } from '../../model/status.ts';
import type { Limiter } from '../affected/limiter.ts';
import { placeholderStep } from '../affected/placeholder.ts';
import { COMMITS } from '../affected/wanted.ts';
import { DEFAULTS, kindOf, readsOnly, retryPolicy, withReports, withTests, writtenStep } from './parts.ts';

/** What a gate's checks are worked out from. */
export interface CheckSources {
  readonly config: Config | undefined;
  readonly detection: Detection | undefined;
  readonly phaseTimeoutMs: number;
  /** Limits checks to what changed; missing where everything is checked. */
  readonly limit?: Limiter;
}

/** Where a check stands. */
interface Place {
  readonly phase: string;
  readonly gate: string;
  readonly name: string;
}

const SECRETS: SecretsStep = { kind: 'secrets', key: 'secrets', title: 'secret scan (built in)' };

/** Fields that every check has, before its options are laid over them. */
function base(
  place: Place,
  kind: CheckKind,
  steps: readonly Step[],
  because: string,
  sources: CheckSources,
): CheckPlan {
  return {
    id: `${place.phase}/${place.gate}/${place.name}`,
    name: place.name,
    kind,
    steps: [...steps],
    timeoutMs: sources.phaseTimeoutMs,
    retry: retryPolicy(sources.config?.retry),
    because,
    enforcement: 'required',
    readOnly: readsOnly(kind),
    unreachable: 'block',
  };
}

/** The audit of a repository's dependencies, when its package manager has one. */
export function auditStep(detection: Detection | undefined, level: AuditStep['level']): AuditStep | undefined {
  const manager = detection?.manager;
  if (manager === undefined || manager.auditCommand === '') return undefined;
  return {
    kind: 'audit',
    key: `audit|${level}`,
    title: manager.auditCommand,
    manager: manager.name,
    command: manager.auditCommand,
    level,
  };
}

/** The checks that detection alone gives for a standard gate; none when nothing was found for it. */
export function detectedChecks(
  phase: string,
  gate: string,
  kinds: readonly CheckKind[],
  sources: CheckSources,
): CheckPlan[] {
  const isUsual = gate === COMMITS;
  const feedsCoverage = kinds.includes('coverage') && sources.detection?.coverage?.minimum !== undefined;
  const limit = (check: CheckPlan): CheckPlan =>
    sources.limit?.(check, { scope: undefined, isUsual, feedsCoverage }) ?? check;
  return kinds.flatMap((kind): CheckPlan[] => {
    const place = { phase, gate, name: kind };
    if (kind === 'security') return securityChecks(place, {}, 'every repository', 'warn', sources);
    if (kind === 'coverage') {
      const coverage = sources.detection?.coverage;
      if (coverage?.report === undefined || coverage.minimum === undefined) return [];
      return [
        base(place, kind, [coverageStep(coverage.report, { minimum: coverage.minimum })], coverage.because, sources),
      ];
    }
    return plannedDiscoveries(sources.detection, kind).map((discovery, at) =>
      limit({
        ...base(
          at === 0 ? place : { ...place, name: `${kind}-${at + 1}` },
          kind,
          asking(discovery.steps),
          discovery.because,
          sources,
        ),
        ...(discovery.fix === undefined ? {} : { fix: discovery.fix }),
      }),
    );
  });
}

/** One of each kind, which is one check. What is of no kind is several things that have nothing to do with each other. */
function plannedDiscoveries(detection: Detection | undefined, kind: CheckKind): readonly Discovery[] {
  const found = (detection?.discoveries ?? []).filter((discovery) => discovery.kind === kind && discovery.planned);
  return kind === 'custom' ? found : found.slice(0, 1);
}

/** A check of a coverage report against limits. */
export function coverageStep(
  report: string,
  limits: { minimum?: number; changedLines?: number; noDecrease?: boolean },
): CoverageStep {
  return {
    kind: 'coverage',
    key: `coverage|${report}|${JSON.stringify(limits)}`,
    title: `coverage of ${report}`,
    report,
    ...limits,
  };
}

interface SecurityOptions {
  readonly secrets?: boolean | undefined;
  readonly audit?: boolean | undefined;
  readonly level?: AuditStep['level'] | undefined;
  readonly unreachable?: 'warn' | 'block' | undefined;
}

/** Security is two checks, so that each has its own outcome: a secret scan that passed does not vouch for the audit. */
function securityChecks(
  place: Place,
  options: SecurityOptions,
  because: string,
  unreachable: 'warn' | 'block',
  sources: CheckSources,
): CheckPlan[] {
  const checks: CheckPlan[] = [];
  if (options.secrets !== false) {
    checks.push(base({ ...place, name: `${place.name}-secrets` }, 'security', [SECRETS], because, sources));
  }
  const audit =
    options.audit === false ? undefined : auditStep(sources.detection, options.level ?? DEFAULTS.auditLevel);
  if (audit !== undefined) {
    const name = `${place.name}-audit`;
    const evidence = sources.detection?.manager?.because ?? because;
    checks.push({
      ...base({ ...place, name }, 'security', [audit], evidence, sources),
      unreachable: options.unreachable ?? unreachable,
    });
  }
  return checks;
}

/** A gate of the configuration, in the place that it has after a phase. */
export function writtenGate(
  phase: string,
  name: string,
  gate: GateConfig,
  sources: CheckSources,
): { readonly gate: GatePlan; readonly issues: readonly ConfigIssue[] } {
  const issues: ConfigIssue[] = [];
  const checks: CheckPlan[] = [];
  const feedsCoverage = Object.values(gate.checks).some((check) => check.kind === 'coverage');
  for (const [checkName, check] of Object.entries(gate.checks)) {
    const place = { phase, gate: name, name: checkName };
    const answer = writtenCheck(place, check, sources);
    if ('message' in answer) {
      issues.push({ ...answer, path: ['gates', name, 'checks', checkName] });
      continue;
    }
    const own = 'scope' in check ? check.scope : undefined;
    const wish = { scope: own ?? gate.scope, isUsual: check.kind === 'auto' && name === COMMITS, feedsCoverage };
    const limited = answer.checks.map((each) => sources.limit?.(each, wish) ?? each);
    checks.push(...limited.map((each) => besideOthers(each, gate.parallel)));
  }
  const skippable = gate.skippable ?? true;
  return { gate: { name, skippable, checks }, issues };
}

/** What the gate says about running together; the report of a coverage check is written by those before it. */
function besideOthers(check: CheckPlan, parallel: boolean | undefined): CheckPlan {
  if (parallel === undefined) return check;
  return { ...check, readOnly: parallel && check.steps.every((step) => step.kind !== 'coverage') };
}

type Answer = { readonly checks: readonly CheckPlan[] } | { readonly message: string; readonly hint: string };

function writtenCheck(place: Place, check: CheckConfig, sources: CheckSources): Answer {
  const because = `bootspring.yml: gates.${place.gate}.checks.${place.name}`;
  const enforcement =
    'enforcement' in check && check.enforcement !== undefined ? { enforcement: check.enforcement } : {};
  switch (check.kind) {
    case 'command': {
      const env = 'env' in check ? check.env : undefined;
      const files = 'files' in check ? check.files : undefined;
      const step = placeholderStep(writtenStep(check.run, env), files);
      const steps = withReports([step], 'reports' in check ? check.reports : undefined);
      const plan = base(place, kindOf(place.name), steps, because, sources);
      const fix = 'fix' in check && check.fix !== undefined ? check.fix : undefined;
      const fixStep = fix === undefined ? undefined : placeholderStep(writtenStep(fix, env), files);
      const own = fixStep?.scope === undefined ? {} : { fixStep };
      const written = { ...plan, ...enforcement, ...common(check, sources), ...own };
      return { checks: [{ ...written, steps: withTests(steps, written.retry) }] };
    }
    case 'auto':
      return autoCheck(place, check, because, sources, enforcement);
    case 'coverage': {
      const report = check.report ?? sources.detection?.coverage?.report;
      if (report === undefined) {
        return {
          message: 'no coverage report is known',
          hint: 'name the file that the tests write: report: coverage/lcov.info',
        };
      }
      const { changedLines, noDecrease } = check;
      const minimum = check.minimum ?? sources.detection?.coverage?.minimum;
      const judges = minimum !== undefined || changedLines !== undefined || noDecrease === true;
      if (!judges && check.enforcement !== 'advisory') {
        return {
          message: `"${place.name}" says nothing to hold the coverage against, so it could not fail`,
          hint: 'give "minimum", "changed-lines" or "no-decrease: true", or make it advisory',
        };
      }
      const limits = {
        ...(minimum === undefined ? {} : { minimum }),
        ...(changedLines === undefined ? {} : { changedLines }),
        ...(noDecrease === undefined ? {} : { noDecrease }),
      };
      return {
        checks: [{ ...base(place, 'coverage', [coverageStep(report, limits)], because, sources), ...enforcement }],
      };
    }
    case 'security': {
      const checks = securityChecks(place, check, because, 'block', sources);
      if (check.audit === true && checks.every((each) => each.steps[0]?.kind !== 'audit')) {
        return {
          message: 'no audit is possible: no package manager with a lock file was found',
          hint: 'commit the lock file, or set audit: false',
        };
      }
      return { checks: checks.map((each) => ({ ...each, ...enforcement })) };
    }
  }
}

function autoCheck(
  place: Place,
  check: Extract<CheckConfig, { kind: 'auto' }>,
  because: string,
  sources: CheckSources,
  enforcement: Partial<CheckPlan>,
): Answer {
  const kind = kindOf(place.name);
  const nothing = {
    message: `nothing was detected for "${place.name}"`,
    hint: 'name the command instead of auto; `bootspring detect` tells what was found',
  };
  if (kind === 'custom') {
    return {
      message: `auto is not known for "${place.name}"`,
      hint: 'auto works for lint, format, types, tests, coverage, security and build',
    };
  }
  if (kind === 'security') {
    return {
      checks: securityChecks(place, {}, because, 'block', sources).map((each) => ({ ...each, ...enforcement })),
    };
  }
  if (kind === 'coverage') {
    const found = detectedChecks(place.phase, place.gate, ['coverage'], sources);
    if (found.length > 0) return { checks: found.map((each) => ({ ...each, ...enforcement })) };
    return { ...nothing, hint: 'give the threshold and the report: { minimum: 80, report: coverage/lcov.info }' };
  }
  const discoveries = sources.detection?.discoveries.filter((discovery) => discovery.kind === kind) ?? [];
  const discovery = discoveries.find((each) => each.planned) ?? discoveries[0];
  if (discovery === undefined) return nothing;
  const steps = withReports(asking(discovery.steps), 'reports' in check ? check.reports : undefined);
  const plan = base(place, kind, steps, `${because} is auto: ${discovery.because}`, sources);
  const fix = 'fix' in check && check.fix !== undefined ? check.fix : discovery.fix;
  return { checks: [{ ...plan, ...enforcement, ...common(check, sources), ...(fix === undefined ? {} : { fix }) }] };
}

/** Options that commands and auto share. */
function common(check: Extract<CheckConfig, { kind: 'command' | 'auto' }>, sources: CheckSources): Partial<CheckPlan> {
  const timeoutMs = 'timeoutMs' in check ? check.timeoutMs : undefined;
  const retry = 'retry' in check ? check.retry : undefined;
  const fix = 'fix' in check ? check.fix : undefined;
  const weight = 'weight' in check ? check.weight : undefined;
  return {
    ...(weight === undefined ? {} : { weight }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(retry === undefined ? {} : { retry: retryPolicy(sources.config?.retry, retry) }),
    ...(fix === undefined ? {} : { fix }),
  };
}
