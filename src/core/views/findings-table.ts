import type { Finding, FindingsDigest } from '../../model/finding.ts';
import { placeText, worstFirst } from '../findings/order.ts';
import type { WorkflowState } from '../state.ts';
import { type FindingCounts, findingsCount } from './findings.ts';
import { codeCell, table, tasksOf } from './markdown.ts';
import { escapeMarkdown, list } from './markdown-text.ts';

/** What a check found, with its name. */
interface Placed {
  readonly finding: Finding;
  readonly check: string;
}

/** Notes on reports that are shown. */
const MOST_NOTES = 5;
/** Characters of a message. */
const MOST_MESSAGE = 200;

/** With a blank between that no line is broken at. */
const SIGNS = { error: '❌\u00a0error', warning: '⚠️\u00a0warning', notice: 'ℹ️\u00a0notice' } as const;

/** What the newest attempts of all agents and checks found. */
function countsOf(all: readonly FindingsDigest[]): FindingCounts {
  const sum = (of: (digest: FindingsDigest) => number): number => all.reduce((total, each) => total + of(each), 0);
  const known = all.filter(({ fresh }) => fresh !== undefined);
  return {
    errors: sum(({ errors }) => errors),
    warnings: sum(({ warnings }) => warnings),
    notices: sum(({ notices }) => notices),
    ...(known.length === 0 ? {} : { fresh: sum(({ fresh = 0 }) => fresh) }),
  };
}

const digests = (state: WorkflowState): readonly { readonly digest: FindingsDigest; readonly check: string }[] =>
  state.phases
    .flatMap(tasksOf)
    .flatMap(({ plan, findings }) => (findings === undefined ? [] : [{ digest: findings, check: plan.name }]));

/** The counts, and the worst findings with place, rule and message; empty when nothing was found. */
export function findingsTable(state: WorkflowState, most: number): string {
  const found = digests(state);
  const counts = countsOf(found.map(({ digest }) => digest));
  const notes = [...new Set(found.flatMap(({ digest }) => digest.notes ?? []))].map(
    (note) => `⚠ ${escapeMarkdown(note)}`,
  );
  const text = findingsCount(counts);
  if (text === '') return list(notes, MOST_NOTES);
  const worst: Placed[] = found
    .flatMap(({ digest, check }) => digest.worst.map((finding) => ({ finding, check })))
    .sort((a, b) => worstFirst(a.finding, b.finding))
    .slice(0, most);
  const rest = counts.errors + counts.warnings + counts.notices - worst.length;
  const rows = worst.map((each) => findingRow(each));
  const isMarked = counts.fresh !== undefined;
  const head = [...(isMarked ? ['new'] : []), 'severity', 'place', 'rule', 'message', 'check'];
  const shown = table(head, isMarked ? rows : rows.map(([, ...cells]) => cells));
  const more = rest > 0 ? `\n\n… and ${rest} more` : '';
  const said = notes.length === 0 ? '' : `\n\n${list(notes, MOST_NOTES)}`;
  return `### Findings: ${text}\n\n${shown}${more}${said}`;
}

function findingRow({ finding, check }: Placed): readonly string[] {
  const { severity, rule, message, isNew, test } = finding;
  const [first = ''] = message.split('\n', 1);
  const place = placeText(finding) ?? test ?? '';
  return [
    isNew === true ? '🆕' : '',
    SIGNS[severity],
    codeCell(place, MOST_MESSAGE),
    rule === undefined ? '' : codeCell(rule, 80),
    escapeMarkdown(first, MOST_MESSAGE),
    escapeMarkdown(check),
  ];
}
