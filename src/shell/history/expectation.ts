import { forecastOf, type Forecast } from '../../core/forecast.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import { storedHistory } from './file-store.ts';

/** What a pipeline is expected to take; undefined where earlier runs do not tell. */
export type Expectation = (pipeline: Pipeline) => Forecast | undefined;

/**
 * What the history of this workspace tells. It is read when it is asked for, so that no command waits for it, and once
 * for each pipeline.
 */
export function createExpectation(workspace: string): Expectation {
  const known = new WeakMap<Pipeline, { readonly forecast: Forecast | undefined }>();
  return (pipeline) => {
    const before = known.get(pipeline);
    if (before !== undefined) return before.forecast;
    const forecast = forecastOf(pipeline, storedHistory(workspace, pipeline.workflow));
    known.set(pipeline, { forecast });
    return forecast;
  };
}
