import type { History } from '../../model/history.ts';
import type { MendOffer } from '../../model/offer.ts';
import type { WorkflowState } from '../state.ts';
import { basePart } from './base-part.ts';
import { type Amount, failures, phaseLine, reusedPart, skippedGates, stoppedBy, verdictPart } from './digest.ts';
import { flakyPart } from './flaky.ts';
import { ordersPart } from './markdown.ts';
import { escapeMarkdown, list } from './markdown-text.ts';
import { diffPart, mendPart } from './mend-part.ts';
import { roundsPart } from './rounds-part.ts';

/** What is told of a workflow beside its state. */
export interface StoryFacts {
  /** Tells the leg of a matrix from the others; empty where there is none. */
  readonly label: string;
  readonly problem?: string | undefined;
  /** Recent runs: how often what is flaky was so. */
  readonly history?: History | undefined;
  /** How what was mended is offered; undefined where it is not. */
  readonly offer?: MendOffer | undefined;
}

/**
 * What a comment and the check run of a workflow tell alike, in its order: the verdict, why, what there is to do, and
 * what need not be done again or was flaky. Empty parts are left in.
 *
 * @param steps what somebody who reads it there can do, as markdown; empty where nothing waits
 */
export function storyParts(state: WorkflowState, facts: StoryFacts, amount: Amount, steps: string): readonly string[] {
  const { pause } = state;
  const { items } = amount;
  const details = pause?.details.map((detail) => `**${escapeMarkdown(detail)}**`);
  return [
    verdictPart(state, facts),
    basePart(state, items),
    phaseLine(state, amount.phases),
    skippedGates(state, items),
    ordersPart(state, items),
    details === undefined ? '' : list(details, items),
    diffPart(pause),
    ...failures(stoppedBy(state), amount),
    roundsPart(state, items),
    mendPart(state, items, facts.offer),
    steps === '' ? '' : `### What you can do\n\n${steps}`,
    reusedPart(state, items),
    flakyPart(state, items, facts.history),
  ];
}
