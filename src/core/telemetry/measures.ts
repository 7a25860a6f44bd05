import { type Attributes, CONVENTIONS, METRICS } from './conventions.ts';
import type { SpanFact } from './run-spans.ts';

/** What is measured, once a run. */
export interface Instrument {
  readonly name: string;
  readonly kind: 'histogram' | 'counter';
  /** In UCUM. */
  readonly unit: string;
  readonly description: string;
}

/** One value of an instrument. */
export interface Measure {
  readonly instrument: keyof typeof INSTRUMENTS;
  readonly value: number;
  readonly attributes: Attributes;
}

/** Every instrument there is. Names and units of the first two are the conventions'. */
export const INSTRUMENTS = {
  runDuration: {
    name: METRICS.runDuration,
    kind: 'histogram',
    unit: 's',
    description: 'Duration of a run of a workflow.',
  },
  runErrors: {
    name: METRICS.runErrors,
    kind: 'counter',
    unit: '{error}',
    description: 'Attempts that did not succeed.',
  },
  phaseDuration: { name: METRICS.phaseDuration, kind: 'histogram', unit: 's', description: 'Duration of a phase.' },
  gateVerdicts: { name: METRICS.gateVerdicts, kind: 'counter', unit: '{verdict}', description: 'Verdicts of gates.' },
  retries: { name: METRICS.retries, kind: 'counter', unit: '{attempt}', description: 'Attempts after the first one.' },
  saved: {
    name: METRICS.saved,
    kind: 'counter',
    unit: 's',
    description: 'Time that reused work did not take again.',
  },
} as const satisfies Readonly<Record<string, Instrument>>;

/**
 * What the newest run of a trace measures. Attributes are few and of few values: names of the configuration and words of
 * closed lists, never an id.
 */
export function measuresOf(spans: readonly SpanFact[], workflow: string): readonly Measure[] {
  const from = spans.findLastIndex(({ level }) => level === 'workflow');
  const pipeline = { [CONVENTIONS.pipelineName]: workflow };
  return spans.slice(Math.max(0, from)).flatMap((span): readonly Measure[] => {
    switch (span.level) {
      case 'workflow':
        return [
          { instrument: 'runDuration', value: seconds(span), attributes: { ...pipeline, ...runAttributes(span) } },
        ];
      case 'phase':
        return phaseMeasures(span, pipeline);
      case 'gate':
        return gateMeasures(span, pipeline);
      case 'attempt':
        return attemptMeasures(span, pipeline);
      case 'agent':
      case 'check':
      case 'fix':
        return [];
    }
  });
}

const seconds = ({ startMs, endMs }: SpanFact): number => (endMs - startMs) / 1_000;

function runAttributes({ ended }: SpanFact): Attributes {
  return { [CONVENTIONS.runState]: 'executing', [CONVENTIONS.pipelineResult]: ended.result, ...errorAttributes(ended) };
}

const errorAttributes = ({ errorType }: SpanFact['ended']): Attributes =>
  errorType === undefined ? {} : { [CONVENTIONS.errorType]: errorType };

function phaseMeasures(span: SpanFact, pipeline: Attributes): readonly Measure[] {
  const task = { ...pipeline, [CONVENTIONS.taskName]: nameOf(span) };
  const attributes = { ...task, [CONVENTIONS.taskRunResult]: span.ended.result };
  const saved = span.attributes['bootspring.saved_ms'];
  return [
    { instrument: 'phaseDuration', value: seconds(span), attributes },
    ...(typeof saved === 'number' && saved > 0
      ? [{ instrument: 'saved', value: saved / 1_000, attributes: task } as const]
      : []),
  ];
}

function gateMeasures(span: SpanFact, pipeline: Attributes): readonly Measure[] {
  const verdict = span.attributes['bootspring.gate.verdict'];
  if (verdict === undefined) return [];
  const attributes = { ...pipeline, [CONVENTIONS.taskName]: nameOf(span), 'bootspring.gate.verdict': verdict };
  return [{ instrument: 'gateVerdicts', value: 1, attributes }];
}

function attemptMeasures(span: SpanFact, pipeline: Attributes): readonly Measure[] {
  const { ended, attributes } = span;
  const task = { ...pipeline, [CONVENTIONS.taskName]: nameOf(span) };
  const isAgain = Number(attributes['bootspring.attempt.number']) > 1;
  return [
    ...(isAgain ? [{ instrument: 'retries', value: 1, attributes: task } as const] : []),
    ...(ended.errorType === undefined
      ? []
      : [{ instrument: 'runErrors', value: 1, attributes: { ...pipeline, ...errorAttributes(ended) } } as const]),
  ];
}

const nameOf = ({ attributes }: SpanFact): string => String(attributes[CONVENTIONS.taskName] ?? '');
