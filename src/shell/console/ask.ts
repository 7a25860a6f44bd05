import type { WorkflowState } from '../../core/state.ts';
import { pauseLines } from '../../core/views/summary.ts';
import type { Decision, Pause } from '../../model/event.ts';
import type { Paint } from './paint.ts';

/** Asks the person at the terminal what to do about a pause. Undefined, also when `signal` ends the question: leave it paused. */
export function createAsk(stream: NodeJS.WriteStream, paint: Paint, by: string) {
  return async (state: WorkflowState, signal: AbortSignal): Promise<Decision | undefined> => {
    const { pause } = state;
    if (pause === undefined) return undefined;
    const { select, text, isCancel } = await import('@clack/prompts');
    stream.write(`\n${pauseLines(state, pause, 'question').map(paint).join('\n')}\n\n`);
    const chosen = await select({
      message: 'What now?',
      output: stream,
      signal,
      options: [
        ...pause.options.map((option) => optionOf(option, pause)),
        { value: 'leave' as const, label: 'leave it paused', hint: 'exit 6; go on later' },
      ],
    });
    if (isCancel(chosen) || chosen === 'leave') return undefined;
    if (chosen !== 'skip') return { kind: chosen, by };
    const reason = await text({
      output: stream,
      signal,
      message: `Why is gate ${pause.gate} skipped? It is recorded.`,
      validate: (value) => ((value ?? '').trim() === '' ? 'a skip needs a reason' : undefined),
    });
    if (isCancel(reason)) return undefined;
    return { kind: 'skip', ...(pause.gate === undefined ? {} : { gate: pause.gate }), reason: reason.trim(), by };
  };
}

function optionOf(
  option: Pause['options'][number],
  pause: Pause,
): { value: typeof option; label: string; hint?: string } {
  switch (option) {
    case 'retry':
      return pause.diff === undefined
        ? { value: option, label: 'try again', hint: 'after you have mended it in another window' }
        : { value: option, label: 'let it stand', hint: 'what failed is judged again on what the fix left' };
    case 'skip':
      return { value: option, label: `skip gate ${pause.gate}`, hint: 'asks for the reason' };
    case 'cancel':
      return { value: option, label: 'cancel the workflow' };
  }
}
