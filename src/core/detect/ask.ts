import type { CommandStep, Step } from '../../model/pipeline.ts';
import { unwrap } from './unwrap.ts';
import { onlyCommand } from './words.ts';

/** The variable with the path of the file that a command is asked to write its report to. */
export const REPORT_VARIABLE = 'BOOTSPRING_REPORT';

/**
 * What a test runner is asked for beside what it prints anyway. Only Jest is asked: others give up the reporters of
 * their own configuration for one that is named on the command line.
 */
const REQUESTS: ReadonlyMap<string, string> = new Map([['jest', `--json --outputFile="$${REPORT_VARIABLE}"`]]);

/** Options that mean that it writes a report already, or that what follows is no option. */
const TAKEN = /^(?:--|--json|--outputFile(?:=.*)?|--listTests|--showConfig|--init|--clearCache|--version|--help|-h)$/;

/** Detected steps that run a test runner are asked for a report, which tells every test with its time. */
export function asking(steps: readonly Step[]): Step[] {
  return steps.map((step) => (step.kind === 'command' ? askedStep(step) : step));
}

function askedStep(step: CommandStep): CommandStep {
  const only = onlyCommand(step.command);
  const bare = only === undefined ? undefined : unwrap(only, () => false);
  const request = bare === undefined ? undefined : REQUESTS.get(bare.tool);
  if (bare === undefined || request === undefined || bare.args.some((arg) => TAKEN.test(arg))) return step;
  return { ...step, asked: `${step.command.trim()} ${request}` };
}
