import { prepare } from '../../app/prepare.ts';
import type { Forecast } from '../../core/forecast.ts';
import { forecastLines, roughly } from '../../core/views/forecast.ts';
import { planEstimates, planRows } from '../../core/views/plan.ts';
import { span } from '../../core/views/text.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import { EXIT, type ExitCode } from '../../model/status.ts';
import type { Common, RunOptions } from '../../shell/cli/program.ts';
import { createScreen, type Screen } from '../../shell/console/screen.ts';
import { fittedTable } from '../../shell/console/table.ts';
import { createExpectation } from '../../shell/history/expectation.ts';
import { planSources } from '../../shell/sources-of-plan.ts';
import { planOptions } from './run.ts';

/** `bootspring plan`: what would run, and why. */
export async function planCommand(options: RunOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const prepared = await prepare(planSources(options, process.env), planOptions(options));
  if (!prepared.ok) return screen.fail(prepared.error);
  screen.warn(prepared.value.warnings);
  const { pipeline, detection } = prepared.value;
  const forecast = createExpectation(options.cwd)(pipeline);
  printPlan(screen, pipeline, forecast);
  for (const discovery of detection?.discoveries ?? []) {
    if (!discovery.planned)
      screen.print([[span(`not run: ${discovery.kind}`, 'dim'), span(`  ${discovery.because}`, 'dim')]]);
  }
  screen.json(() => ({ pipeline, rows: planRows(pipeline, forecast), ...planEstimates(pipeline, forecast) }));
  return EXIT.completed;
}

/** `bootspring validate`: whether the configuration can be planned. */
export async function validateCommand(options: Common): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const loaded = await planSources(options, process.env).load();
  if (!loaded.ok) return screen.fail(loaded.error);
  if (loaded.value === undefined) {
    return screen.fail([
      { code: 'nothing', message: 'there is no configuration to check', hint: 'write one: bootspring init' },
    ]);
  }
  for (const name of Object.keys(loaded.value.config.workflows ?? { default: true })) {
    const prepared = await prepare(
      planSources(options, process.env),
      planOptions(name === 'default' ? {} : { workflow: name }),
    );
    if (!prepared.ok) return screen.fail(prepared.error);
  }
  screen.warn(loaded.value.warnings);
  screen.print([[span('✓ ', 'good'), span(`${loaded.value.shown} is valid`)]]);
  screen.json(() => ({ valid: true, file: loaded.value?.shown, warnings: loaded.value?.warnings ?? [] }));
  return EXIT.completed;
}

function printPlan(screen: Screen, pipeline: Pipeline, forecast: Forecast | undefined): void {
  const dim = (text: string): string => screen.paint([span(text, 'dim')]);
  const times = (ms: number | undefined): string[] =>
    forecast === undefined ? [] : [ms === undefined ? '' : `~${roughly(ms)}`];
  const head = ['phase', 'gate', 'name', 'runs', ...(forecast === undefined ? [] : ['takes']), 'because'];
  const rows = planRows(pipeline, forecast).map(({ phase, gate, name, runs, enforcement, because, estimateMs }) => {
    const check = enforcement === 'advisory' ? `${name} (advisory)` : name;
    return [phase, gate, check, runs, ...times(estimateMs), because];
  });
  screen.print([
    [
      span(`workflow ${pipeline.workflow}`, 'strong'),
      span(`  ${pipeline.mode}, at most ${pipeline.maxParallel} at once`, 'dim'),
    ],
    [],
  ]);
  screen.stream.write(`${fittedTable(head, rows, dim, screen.columns)}\n`);
  screen.print([[], ...forecastLines(pipeline, forecast)]);
}
