import type { Pause } from '../../model/event.ts';
import { PATCH_NAME } from '../../model/constants.ts';
import type { MendOffer } from '../../model/offer.ts';
import type { PhaseState, WorkflowState } from '../state.ts';
import { fixText, shortName } from './fix.ts';
import { codeBlock, codeSpan, escapeMarkdown, list } from './markdown-text.ts';
import { type Line, span } from './text.ts';

/** Lines of a diff on a terminal. */
const MOST_LINES = 60;

/** What fixes of a phase came to, one sentence each. */
const fixesOf = ({ fixes }: PhaseState): readonly string[] =>
  fixes.map((fix) => `${shortName(fix.task)}: the fix ${fixText(fix)}`);

/** Where the patch of a phase is, relative to the workspace; undefined when there is none. */
function patchOf({ artifacts, id }: WorkflowState, { plan }: PhaseState): string | undefined {
  const patch = artifacts.find(({ phase, name }) => phase === plan.name && name === PATCH_NAME);
  return patch === undefined ? undefined : `.bootspring/workflows/${id}/${patch.path}`;
}

/**
 * What was mended, and how to have it, in markdown; empty when no fix ran.
 *
 * @param offer undefined where the patches are only in the workspace
 */
export function mendPart(state: WorkflowState, most: number, offer?: MendOffer): string {
  const mended = state.phases.filter(({ fixes }) => fixes.length > 0);
  const whole = takeOver(offer);
  const items = mended.flatMap((phase) => {
    const patch = whole === undefined ? patchOf(state, phase) : undefined;
    const offered = patch === undefined ? [] : [`take it over: ${codeSpan(`git apply ${patch}`)}`];
    return [...fixesOf(phase).map((each) => `🔧 ${escapeMarkdown(each)}`), ...offered];
  });
  const { commit, uncommitted } = offer ?? {};
  const told = [
    ...(commit === undefined ? [] : [`committed to ${codeSpan(commit.branch)} as ${commit.sha.slice(0, 12)}`]),
    ...(uncommitted === undefined ? [] : [escapeMarkdown(uncommitted)]),
    ...(whole === undefined || commit !== undefined ? [] : [`take it over: ${whole}`]),
  ];
  const shown = list(items, most);
  return shown === '' || told.length === 0 ? shown : `${shown}\n${list(told)}`;
}

/** How to have all of a mend, in markdown; undefined where it is not stored. */
export function takeOver(offer: MendOffer | undefined): string | undefined {
  if (offer?.artifact === undefined) return undefined;
  const { name, repository, runId, url } = offer.artifact;
  const command = `gh run download ${runId} -R ${repository} -n ${name} && git apply ${PATCH_NAME}`;
  return `${codeSpan(command)} ([the patch](${url}))`;
}

/** What a fix did that a person has to look at, in markdown; empty when nothing waits for that. */
export const diffPart = (pause: Pause | undefined): string => (pause?.diff === undefined ? '' : codeBlock(pause.diff));

/** What was mended, and the patches, for a terminal. */
export function mendLines(state: WorkflowState): Line[] {
  return state.phases.flatMap((phase) => {
    const patch = patchOf(state, phase);
    const told = fixesOf(phase).map((each): Line => [span(`mended: ${each}`, 'warn')]);
    return patch === undefined
      ? told
      : [...told, [span('  take it over       ', 'dim'), span(`git apply ${patch}`, 'strong')]];
  });
}

/** The diff that a pause is about, for a terminal. */
export function diffLines({ diff }: Pause): Line[] {
  if (diff === undefined) return [];
  const lines = diff.trimEnd().split('\n');
  const shown = lines.slice(0, MOST_LINES).map((text): Line => [span('  │ ', 'dim'), span(text, toneOf(text))]);
  const rest = lines.length - shown.length;
  return [[], ...shown, ...(rest > 0 ? [[span(`  │ … and ${rest} more lines`, 'dim')]] : [])];
}

function toneOf(line: string): 'good' | 'bad' | 'dim' {
  if (line.startsWith('+')) return 'good';
  return line.startsWith('-') ? 'bad' : 'dim';
}
