import * as z from 'zod/mini';
import { plainLine } from '../../core/plain-line.ts';
import type { StoreName } from '../../model/checkpoint-rules.ts';
import { STORES } from '../../model/constants.ts';
import { type Mode, MODES } from '../../model/status.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';

/** The action's inputs: action.yml and the table of the README are held against this list by a test. */
export const INPUTS = [
  {
    name: 'command',
    default: 'run',
    description: 'What to do: run, gate or plan; comment carries out a command of a comment on a pull request.',
  },
  { name: 'workflow', default: '', description: 'Name of the workflow in bootspring.yml.' },
  { name: 'context', default: '', description: 'Parameters of the workflow, as YAML or JSON.' },
  { name: 'phase', default: '', description: 'Run only this phase.' },
  { name: 'gate', default: '', description: 'The gate, with command: gate.' },
  { name: 'mode', default: '', description: 'How phases follow each other: sequential, parallel or adaptive.' },
  { name: 'config', default: '', description: 'Configuration file, if it is not bootspring.yml.' },
  { name: 'working-directory', default: '.', description: 'Folder to work in, below the workspace.' },
  { name: 'max-parallel', default: '', description: 'How many commands may run at the same time.' },
  { name: 'shard', default: '', description: 'Not yet supported.' },
  { name: 'fresh', default: 'false', description: 'Reuse nothing.' },
  {
    name: 'github-token',
    default: '${{ github.token }}',
    description:
      'To read the checkpoints of an earlier attempt (actions: read), for check runs (checks: write), the comment and suggestions (pull-requests: write).',
  },
  {
    name: 'commit-token',
    default: '',
    description:
      'To commit what was mended (adaptive.commit in bootspring.yml): a token of a GitHub App or of a person, with contents: write, because a commit with the token of the job starts no CI.',
  },
  {
    name: 'checkpoint-stores',
    default: '',
    description: 'Where checkpoints go for a re-run: cache, artifact, both separated by a comma, or file for neither.',
  },
  {
    name: 'check-runs',
    default: '',
    description:
      'Show the workflow and each gate as a check run (checks: write): phases adds one a phase, true warns when it cannot be done, false does not try.',
  },
  {
    name: 'pr-comment',
    default: '',
    description:
      'Keep one comment on the pull request (pull-requests: write): true warns when that cannot be done, false does not try.',
  },
  {
    name: 'suggestions',
    default: '',
    description:
      'Suggest what was mended on the pull request (pull-requests: write): true warns when that cannot be done, false does not try.',
  },
  { name: 'job-summary', default: 'true', description: 'Write the job summary.' },
  { name: 'annotations', default: 'true', description: 'Annotate the run with what failed.' },
  { name: 'report-artifact', default: 'true', description: 'Store the report, a page for a browser, as an artifact.' },
  {
    name: 'matrix',
    default: '${{ toJSON(matrix) }}',
    description: 'Leave it as it is: tells the legs of a matrix apart, so that each finds its own checkpoints.',
  },
] as const;

/** The action's outputs, in the order of action.yml. */
export const OUTPUTS = [
  { name: 'status', description: 'completed, paused, failed or cancelled; running when the run was cut off.' },
  { name: 'conclusion', description: 'success, failure or cancelled; empty when paused or cut off.' },
  { name: 'workflow-id', description: 'Id of the workflow.' },
  { name: 'failed-phase', description: 'The phase that failed or waits for a decision.' },
  { name: 'paused-gate', description: 'The gate that the workflow waits at.' },
  { name: 'resumed-from', description: 'The phase that the run went on from; empty for a full run.' },
  { name: 'reused', description: 'Work that was not done again, as a JSON list.' },
  {
    name: 'phases',
    description:
      'Every phase as ran, reused, retried, skipped or blocked, with the reason and the time saved (JSON list).',
  },
  { name: 'matrix', description: 'With command: plan, the phases as a matrix (JSON).' },
  { name: 'report', description: 'Path of state.json.' },
  { name: 'report-page', description: 'Path of report.html; empty when it could not be written.' },
  { name: 'mend-commit', description: 'The commit that was made of what was mended; empty when there is none.' },
  { name: 'metrics', description: 'The metrics of the run (JSON); empty when the run was cut off.' },
] as const;

/** Inputs that are accepted and do nothing yet; setting one is told. */
const LATER: readonly InputName[] = ['shard'];

type InputName = (typeof INPUTS)[number]['name'];

/** What the workflow file asks of the action. */
export interface ActionInputs {
  readonly command: 'run' | 'gate' | 'plan' | 'comment';
  readonly workflow?: string;
  readonly context: string;
  readonly phase?: string;
  readonly gate?: string;
  readonly mode?: Mode;
  readonly config?: string;
  readonly workingDirectory: string;
  readonly maxParallel?: number;
  readonly fresh: boolean;
  /** Undefined: as the configuration says. */
  readonly stores?: readonly StoreName[];
  /** The leg of the matrix, as JSON; empty without a matrix. */
  readonly matrix: string;
  /** Undefined: on, and a permission that is missing is no reason to warn. */
  readonly checkRuns?: boolean | 'phases';
  /** The same for the comment on the pull request. */
  readonly prComment?: boolean;
  /** The same for suggestions of what was mended. */
  readonly suggestions?: boolean;
  readonly jobSummary: boolean;
  readonly annotations: boolean;
  /** Sentences for the log. */
  readonly notices: readonly string[];
}

const FLAG = 'expected true or false';
/** The spellings that YAML 1.2 has for the two. */
const flag = z.pipe(
  z.string().check(z.regex(/^(?:true|True|TRUE|false|False|FALSE)$/, { error: FLAG })),
  z.transform((text) => text.toLowerCase() === 'true'),
);

const later = (text: string): string => `${text} is not yet supported; use `;

const schema = z.object({
  command: z.enum(['run', 'gate', 'plan', 'comment'], {
    error: ({ input }) =>
      input === 'collect' ? `${later(input)}run, gate, plan or comment` : 'expected run, gate, plan or comment',
  }),
  mode: z.optional(z.enum(MODES, { error: 'expected sequential, parallel or adaptive' })),
  'max-parallel': z.optional(
    z.pipe(
      z.string().check(z.regex(/^0*[1-9][0-9]{0,5}$/, { error: 'expected a whole number from 1' })),
      z.transform(Number),
    ),
  ),
  fresh: flag,
  'checkpoint-stores': z.optional(
    z.array(z.enum(STORES, { error: 'expected cache, artifact or file' })).check(
      z.refine((stores) => stores.length < 2 || !stores.includes('file'), {
        error: 'expected cache, artifact or both, or file alone: it keeps checkpoints in the workspace only',
      }),
    ),
  ),
  'check-runs': z.optional(z.union([z.literal('phases'), flag], { error: 'expected true, false or phases' })),
  'pr-comment': z.optional(flag),
  suggestions: z.optional(flag),
  'job-summary': flag,
  annotations: flag,
  'report-artifact': flag,
});

/** Reads the inputs from `INPUT_<NAME>`; every bad one is named with what is expected. */
export function readInputs(
  env: Readonly<Record<string, string | undefined>>,
): Result<ActionInputs, readonly Problem[]> {
  const given = (name: InputName): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const read = (name: InputName): string => given(name) || (INPUTS.find((input) => input.name === name)?.default ?? '');
  const some = (name: InputName): string | undefined => given(name) || undefined;
  const parsed = schema.safeParse({
    command: read('command'),
    mode: some('mode'),
    'max-parallel': some('max-parallel'),
    fresh: read('fresh'),
    'checkpoint-stores': some('checkpoint-stores')
      ?.split(/[\s,]+/)
      .filter((one) => one !== ''),
    'check-runs': some('check-runs'),
    'pr-comment': some('pr-comment'),
    suggestions: some('suggestions'),
    'job-summary': read('job-summary'),
    annotations: read('annotations'),
    'report-artifact': read('report-artifact'),
  });
  if (!parsed.success) {
    return err(
      parsed.error.issues.map(({ path, message }): Problem => {
        const name = String(path[0]);
        const value = plainLine(env[`INPUT_${name.toUpperCase()}`] ?? '', 100);
        return { code: 'usage', message: `input "${name}": ${message}`, hint: `it is "${value}" now` };
      }),
    );
  }
  const { command, mode } = parsed.data;
  const [workflow, phase, gate, config] = [some('workflow'), some('phase'), some('gate'), some('config')];
  if (command === 'gate' && gate === undefined) {
    const message = 'input "gate": command: gate needs the name of a gate';
    return err([{ code: 'usage', message, hint: 'add for example gate: pre-push' }]);
  }
  const notices = LATER.filter((name) => !['', 'false'].includes(given(name).toLowerCase())).map(
    (name) => `input "${name}" is not yet supported and has no effect`,
  );
  if (gate !== undefined && command !== 'gate') notices.push('input "gate" has an effect with command: gate only');
  const maxParallel = parsed.data['max-parallel'];
  const stores = parsed.data['checkpoint-stores'];
  const [checkRuns, prComment] = [parsed.data['check-runs'], parsed.data['pr-comment']];
  const { suggestions } = parsed.data;
  return ok({
    command,
    context: read('context'),
    workingDirectory: read('working-directory'),
    fresh: parsed.data.fresh,
    // A job without a matrix has null; only the runner replaces the expression.
    matrix: /^(?:null$|\$\{\{)/.test(given('matrix')) ? '' : given('matrix'),
    jobSummary: parsed.data['job-summary'],
    annotations: parsed.data.annotations,
    notices,
    ...(workflow === undefined ? {} : { workflow }),
    ...(phase === undefined ? {} : { phase }),
    ...(gate === undefined ? {} : { gate }),
    ...(config === undefined ? {} : { config }),
    ...(mode === undefined ? {} : { mode }),
    ...(maxParallel === undefined ? {} : { maxParallel }),
    ...(stores === undefined ? {} : { stores }),
    ...(checkRuns === undefined ? {} : { checkRuns }),
    ...(prComment === undefined ? {} : { prComment }),
    ...(suggestions === undefined ? {} : { suggestions }),
  });
}

/** Whether an input is not switched off. What is no flag counts as on: it is told of elsewhere. */
export function isOn(
  env: Readonly<Record<string, string | undefined>>,
  name: 'annotations' | 'job-summary' | 'report-artifact',
): boolean {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim().toLowerCase() !== 'false';
}
