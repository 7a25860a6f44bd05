import * as z from 'zod/mini';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { MODES } from '../../model/status.ts';

/** The action's inputs: action.yml and the table of the README are held against this list by a test. */
export const INPUTS = [
  { name: 'command', default: 'run', description: 'What to do: run, gate or plan.' },
  { name: 'workflow', default: '', description: 'Name of the workflow in bootspring.yml.' },
  { name: 'context', default: '', description: 'Parameters of the workflow, as YAML or JSON.' },
  { name: 'phase', default: '', description: 'Run only this phase.' },
  { name: 'gate', default: '', description: 'The gate, with command: gate.' },
  { name: 'mode', default: '', description: 'How phases follow each other: sequential.' },
  { name: 'config', default: '', description: 'Configuration file, if it is not bootspring.yml.' },
  { name: 'working-directory', default: '.', description: 'Folder to work in, below the workspace.' },
  { name: 'max-parallel', default: '', description: 'How many commands may run at the same time.' },
  { name: 'shard', default: '', description: 'Not yet supported.' },
  { name: 'fresh', default: 'false', description: 'Reuse nothing.' },
  { name: 'github-token', default: '${{ github.token }}', description: 'Not yet used: for checkpoints and reports.' },
  { name: 'checkpoint-stores', default: '', description: 'Not yet supported: checkpoints stay in the workspace.' },
  { name: 'check-runs', default: '', description: 'Not yet supported.' },
  { name: 'pr-comment', default: '', description: 'Not yet supported.' },
  { name: 'job-summary', default: 'true', description: 'Write the job summary.' },
  { name: 'annotations', default: 'true', description: 'Annotate the run with what failed.' },
] as const;

/** The action's outputs, in the order of action.yml. */
export const OUTPUTS = [
  { name: 'status', description: 'completed, paused, failed or cancelled.' },
  { name: 'conclusion', description: 'success, failure or cancelled; empty while paused.' },
  { name: 'workflow-id', description: 'Id of the workflow.' },
  { name: 'failed-phase', description: 'The phase that failed or waits for a decision.' },
  { name: 'paused-gate', description: 'The gate that the workflow waits at.' },
  { name: 'resumed-from', description: 'The phase that the run went on from; empty for a full run.' },
  { name: 'reused', description: 'Work that was not done again, as a JSON list.' },
  { name: 'matrix', description: 'With command: plan, the phases as a matrix (JSON).' },
  { name: 'report', description: 'Path of state.json.' },
  { name: 'metrics', description: 'The metrics of the run (JSON).' },
] as const;

/** Inputs that are accepted and do nothing yet; setting one is told. */
const LATER = ['shard', 'checkpoint-stores', 'check-runs', 'pr-comment'] as const;

/** What the workflow file asks of the action. */
export interface ActionInputs {
  readonly command: 'run' | 'gate' | 'plan';
  readonly workflow?: string;
  readonly context: string;
  readonly phase?: string;
  readonly gate?: string;
  readonly mode?: (typeof MODES)[number];
  readonly config?: string;
  readonly workingDirectory: string;
  readonly maxParallel?: number;
  readonly fresh: boolean;
  readonly jobSummary: boolean;
  readonly annotations: boolean;
  /** Sentences for the log. */
  readonly notices: readonly string[];
}

const schema = z.object({
  command: z.enum(['run', 'gate', 'plan', 'collect', 'comment'], { error: 'expected run, gate or plan' }),
  mode: z.optional(z.enum(MODES, { error: `expected one of ${MODES.join(', ')}` })),
  maxParallel: z.optional(
    z.int({ error: 'expected a whole number from 1' }).check(z.gte(1, { error: 'expected a whole number from 1' })),
  ),
  fresh: z.enum(['true', 'false'], { error: 'expected true or false' }),
  jobSummary: z.enum(['true', 'false'], { error: 'expected true or false' }),
  annotations: z.enum(['true', 'false'], { error: 'expected true or false' }),
});

/** Reads the inputs from `INPUT_<NAME>`; a bad one is named with what is expected. */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Result<ActionInputs, Problem> {
  const read = (name: (typeof INPUTS)[number]['name']): string => {
    const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    return given === '' && name !== 'github-token'
      ? (INPUTS.find((input) => input.name === name)?.default ?? '')
      : given;
  };
  const some = (name: (typeof INPUTS)[number]['name']): string | undefined => read(name) || undefined;
  const maxParallel = some('max-parallel');
  const parsed = schema.safeParse({
    command: read('command'),
    mode: some('mode'),
    maxParallel: maxParallel === undefined ? undefined : Number(maxParallel),
    fresh: read('fresh'),
    jobSummary: read('job-summary'),
    annotations: read('annotations'),
  });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return err({
      code: 'config',
      message: `input "${name}": ${issue?.message ?? 'not understood'}`,
      hint: `it is "${env[`INPUT_${name.toUpperCase()}`] ?? ''}" now`,
    });
  }
  const { command, mode } = parsed.data;
  if (command === 'collect' || command === 'comment') {
    return err({ code: 'usage', message: `command: ${command} is not yet supported`, hint: 'use run, gate or plan' });
  }
  const [workflow, phase, gate, config] = [some('workflow'), some('phase'), some('gate'), some('config')];
  if (command === 'gate' && gate === undefined) {
    return err({
      code: 'usage',
      message: 'command: gate needs the input "gate"',
      hint: 'add for example gate: pre-push',
    });
  }
  return ok({
    command,
    context: read('context'),
    workingDirectory: read('working-directory'),
    fresh: parsed.data.fresh === 'true',
    jobSummary: parsed.data.jobSummary === 'true',
    annotations: parsed.data.annotations === 'true',
    notices: LATER.filter((name) => read(name) !== '').map(
      (name) => `input "${name}" is not yet supported and has no effect`,
    ),
    ...(workflow === undefined ? {} : { workflow }),
    ...(phase === undefined ? {} : { phase }),
    ...(gate === undefined ? {} : { gate }),
    ...(config === undefined ? {} : { config }),
    ...(mode === undefined ? {} : { mode }),
    ...(parsed.data.maxParallel === undefined ? {} : { maxParallel: parsed.data.maxParallel }),
  });
}
