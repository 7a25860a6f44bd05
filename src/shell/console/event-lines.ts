import { lastRound } from '../../core/back.ts';
import { unsavedText } from '../../core/evolve-checkpoint.ts';
import { notStoredText } from '../../core/evolve-reuse.ts';
import { outcomeText } from '../../core/outcomes.ts';
import { firstLine } from '../../core/round.ts';
import type { WorkflowState } from '../../core/state.ts';
import { outcomeMark, phaseMark } from '../../core/views/summary.ts';
import { duration, type Line, span } from '../../core/views/text.ts';
import type { Entry } from '../../model/event.ts';

/** Control characters would move the cursor out of the picture. */
export function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '').replace(/[\u0000-\u001f\u007f]/g, ' ');
}

const warningLines = (notes: readonly string[] = []): Line[] => notes.map((note) => [span(`warning: ${note}`, 'warn')]);

/** What stays on the screen of an event. */
export function eventLines({ event }: Entry, state: WorkflowState): Line[] {
  switch (event.type) {
    case 'RunStarted': {
      const verb = event.run === 1 ? '' : ' resumed';
      return [[span('bootspring ', 'strong'), span(`${state.pipeline.workflow} ${state.id}${verb}`, 'dim')]];
    }
    case 'AttemptFinished': {
      const { sign, tone } = outcomeMark(event.outcome);
      const { outcome } = event;
      const detail = outcome.kind === 'passed' && outcome.only === undefined ? '' : `  ${outcomeText(outcome)}`;
      return [
        [
          span(`  ${sign} `, tone),
          span(event.task),
          span(`  ${duration(event.durationMs)}`, 'dim'),
          span(detail, tone),
        ],
      ];
    }
    case 'RetryScheduled':
      return [
        [
          span(
            event.tests === undefined
              ? `  ↻ ${event.task}: attempt ${event.attempt} in ${duration(event.delayMs)}: ${event.because}`
              : `  ↻ ${event.task}: ${event.because}`,
            'warn',
          ),
        ],
      ];
    case 'PhaseFinished': {
      const phase = state.phaseByName.get(event.phase);
      if (phase === undefined) return [];
      const { sign, tone } = phaseMark(phase);
      return [[span(`${sign} `, tone), span(event.phase, 'strong'), span(`  ${duration(phase.activeMs)}`, 'dim')]];
    }
    case 'WorkflowWentBack': {
      const which = `round ${event.round} of ${lastRound(state)}`;
      return [
        [
          span(`↶ ${event.from}`, 'strong'),
          span(` goes back to ${event.to} (${which}): `),
          span(firstLine(event.feedback)),
        ],
      ];
    }
    case 'PhaseHalted':
      return [[span(`‖ ${event.pause.phase} halted: ${clean(event.pause.details.join('; '))}`, 'warn')]];
    case 'PhaseReused':
      return [[span(`  ↺ ${event.phase}: ${event.because}`, 'dim')], ...warningLines(event.notes)];
    case 'ReuseMissed':
      return [[span(`  ${event.phase} is not reused: ${event.because}`, 'dim')], ...warningLines(event.notes)];
    case 'ReuseNotStored':
      return warningLines([notStoredText(event.phase, event.because)]);
    case 'Warned':
      return [[span(`warning: ${event.message}`, 'warn')]];
    case 'CheckpointSaved':
      return warningLines(event.notes);
    case 'CheckpointFailed':
      return [[span(`warning: ${unsavedText(event.phase, event.because)}`, 'warn')]];
    case 'RestoreFailed':
      return [[span(`warning: ${event.phase} was not restored: ${event.because}`, 'warn')]];
    case 'Restored':
      return [[span('Restored', 'good'), span(` to ${event.phase}`)]];
    default:
      return [];
  }
}
