import type { Outcome } from '../model/outcome.ts';
import type { Enforcement, Verdict } from '../model/status.ts';
import { isEmpty, outcomeText } from './outcomes.ts';

/** A check of a gate as far as the verdict depends on it. */
export interface JudgedCheck {
  readonly name: string;
  readonly enforcement: Enforcement;
  /** What an audit that got no answer means: `warn` does not block, `block` does. */
  readonly unreachable: 'warn' | 'block';
  /** Undefined while it is not over. */
  readonly outcome: Outcome | undefined;
}

/** A person's decision to go on without the gate. */
export interface SkippedGate {
  readonly by: string;
  readonly reason: string;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** One sentence that names the checks, worst first. */
  readonly because: string;
  /** One line for each check that did not simply pass, worst first. */
  readonly details: readonly string[];
}

/**
 * What one outcome means for the gate. `answer` is a real yes; `tolerated` is an audit without an answer that the
 * configuration lets through: it does not block and it is no answer either. `empty` is a check that was limited to what
 * changed, and nothing of that was for it: there was no question.
 */
type Standing = 'rejects' | 'unknown' | 'tolerated' | 'skipped' | 'empty' | 'answer';

/** From worst to best: the order in which they are told. */
const STANDINGS: readonly Standing[] = ['rejects', 'unknown', 'tolerated', 'skipped', 'empty', 'answer'];

function standing(check: JudgedCheck): Standing {
  const { outcome, unreachable } = check;
  if (outcome === undefined) return 'unknown';
  switch (outcome.kind) {
    case 'passed':
    case 'reused':
      return 'answer';
    case 'failed':
      return 'rejects';
    case 'errored':
      return outcome.reason === 'unreachable' && unreachable === 'warn' ? 'tolerated' : 'unknown';
    case 'timedOut':
    case 'cancelled':
      return 'unknown';
    case 'skipped':
      return isEmpty(outcome) ? 'empty' : 'skipped';
    default:
      return outcome satisfies never;
  }
}

const told = (outcome: Outcome | undefined): string =>
  outcome === undefined ? 'has not finished' : outcomeText(outcome);

/** An answer that was not given here and now, or not about everything. */
const isNotable = (outcome: Outcome | undefined): boolean =>
  outcome?.kind === 'reused' || (outcome?.kind === 'passed' && outcome.only !== undefined);

interface Judged {
  readonly check: JudgedCheck;
  readonly standing: Standing;
}

/** `audit errored: no answer, not blocking`. */
function sentence({ check, standing }: Judged): string {
  const advisory = check.enforcement === 'advisory' ? ' (advisory)' : '';
  const note = check.enforcement === 'required' && standing === 'tolerated' ? ', not blocking' : '';
  return `${check.name}${advisory} ${told(check.outcome)}${note}`;
}

/** Worst first, required before advisory, then by name: the order of the checks changes nothing that is told. */
function worstFirst(left: Judged, right: Judged): number {
  const required = Number(right.check.enforcement === 'required') - Number(left.check.enforcement === 'required');
  if (required !== 0) return required;
  const worse = STANDINGS.indexOf(left.standing) - STANDINGS.indexOf(right.standing);
  if (worse !== 0) return worse;
  const [one, other] = [sentence(left), sentence(right)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function verdictOf(required: readonly Judged[]): Verdict {
  const has = (standing: Standing): boolean => required.some((each) => each.standing === standing);
  if (has('rejects')) return 'rejected';
  if (has('unknown')) return 'inconclusive';
  if (has('answer')) return 'passed';
  if (required.length > 0 && required.every(({ standing }) => standing === 'empty')) return 'passed';
  return has('tolerated') ? 'inconclusive' : 'vacuous';
}

function openingOf(verdict: Verdict, required: readonly Judged[], all: readonly Judged[]): string[] {
  if (verdict === 'vacuous' && all.length === 0) return ['the gate has no check'];
  if (verdict === 'vacuous' && required.length === 0) return ['no check is required, so nothing was judged'];
  if (verdict === 'vacuous') return ['no required check ran'];
  const answers = required.filter(({ standing }) => standing === 'answer').map(({ check }) => check.name);
  if (verdict === 'passed' && answers.length === 0) return ['nothing that changed is for its checks'];
  return verdict === 'passed' ? [`${answers.join(', ')} passed`] : [];
}

/**
 * What a gate says, from how its checks ended. Required checks decide: one that failed rejects; else one whose
 * result is not known leaves the gate inconclusive; else at least one real answer passes it, and so it does when every
 * required check was limited to what changed and nothing of that was for any (docs/adr/0020). Without any it is
 * vacuous, or inconclusive when an audit got no answer. Advisory checks never block and never open, but are named.
 * A gate that a person skipped is vacuous: skipped is not passed, and what its checks said is still told.
 */
export function judgeGate(checks: readonly JudgedCheck[], options: { readonly skipped?: SkippedGate } = {}): Judgement {
  const all = checks.map((check) => ({ check, standing: standing(check) })).sort(worstFirst);
  const required = all.filter(({ check }) => check.enforcement === 'required');
  const notable = all.filter(({ check, standing }) => standing !== 'answer' || isNotable(check.outcome));
  const details = all.filter(({ standing }) => standing !== 'answer' && standing !== 'empty').map(sentence);
  const judged = verdictOf(required);
  const because = [...openingOf(judged, required, all), ...notable.map(sentence)].join('; ');
  if (options.skipped === undefined) return { verdict: judged, because, details };
  const { by, reason } = options.skipped;
  return { verdict: 'vacuous', because: `skipped by ${by} (${reason}); without that ${judged}: ${because}`, details };
}
