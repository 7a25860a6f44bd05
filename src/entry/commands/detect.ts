import { titleInFolder } from '../../core/views/plan.ts';
import { span } from '../../core/views/text.ts';
import { EXIT, type ExitCode } from '../../model/status.ts';
import type { Common } from '../../shell/cli/program.ts';
import { createScreen } from '../../shell/console/screen.ts';
import { fittedTable } from '../../shell/console/table.ts';
import { planSources } from '../../shell/sources-of-plan.ts';

/** `bootspring detect`: what was found in this repository, by which evidence, and what it would run. */
export async function detectCommand(options: Common): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const detection = await planSources(options, process.env).detect();
  const dim = (text: string): string => screen.paint([span(text, 'dim')]);
  const rows = detection.discoveries.map((discovery) => [
    discovery.kind,
    discovery.planned ? 'yes' : 'no',
    discovery.steps.map(titleInFolder).join(' && '),
    discovery.because,
  ]);
  const { manager, coverage } = detection;
  if (manager !== undefined) rows.unshift(['manager', 'yes', manager.name, manager.because]);
  if (coverage !== undefined) rows.push(['coverage', '', coverage.report ?? '', coverage.because]);
  const head = ['found', 'planned', 'runs', 'because'];
  if (rows.length > 0) screen.stream.write(`${fittedTable(head, rows, dim, screen.columns)}\n`);
  screen.print(detection.notes.map((note) => [span(`note: ${note}`, 'warn')]));
  screen.json(() => {
    const { workspace, ...rest } = detection;
    const packages = workspace?.packages.map(({ folder, name }) => ({ folder, name: name ?? null })) ?? [];
    return { ...rest, packages };
  });
  if (rows.length > 0) return EXIT.completed;
  screen.print([[span('nothing was detected in this folder', 'dim')]]);
  return EXIT.nothing;
}
