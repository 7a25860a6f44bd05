import type { Values } from './started.ts';
import { startedJobs, variants } from './started.ts';
import { within } from './tree.ts';
import type { Workflow, WorkflowJob, WorkflowStep } from './workflow.ts';
import { isPlain, pieces } from './words.ts';

/** A command that the repository's own CI runs on every change. */
export interface CiCommand {
  readonly text: string;
  /** Folder relative to the workspace. */
  readonly folder: string;
  /** `.github/workflows/ci.yml:41`. */
  readonly place: string;
  /** The jobs that run it, by their numbers, the first one first, and which command of each job it is. */
  readonly jobs: ReadonlyMap<number, number>;
}

/** Whether the job that runs a command runs another one before it. */
export function runsBefore(one: CiCommand, other: CiCommand): boolean {
  const [first] = other.jobs;
  return first !== undefined && (one.jobs.get(first[0]) ?? Infinity) < first[1];
}

/** A report or a folder that CI uploads. */
export interface CiUpload {
  readonly path: string;
  readonly place: string;
}

export interface CiEvidence {
  readonly commands: readonly CiCommand[];
  readonly uploads: readonly CiUpload[];
  readonly notes: readonly string[];
}

const RELEASES = /(^|[^a-z])(deploy|publish|release|semantic[- ]release)(s|ment|ing)?([^a-z]|$)/i;
const NOT_ON_CHANGE =
  /refs\/tags\/|event_name\s*==\s*'(schedule|release|workflow_dispatch|repository_dispatch)'|^\s*(\$\{\{\s*)?false\b/;
/** A condition that no run on Linux meets: what other systems run in place of it is the same work done again. */
const NOT_LINUX =
  /^\s*(\$\{\{)?\s*(runner\.os|matrix\.[\w.-]+)\s*==\s*'(windows|macos|win32|darwin)(-[\w.]+)?'\s*(\}\})?\s*$/i;
/** Text that would have counted, had it been readable: worth a note when it is left out. */
const TELLING = /\b(npm|pnpm|yarn|bun) (run|test|t)\b|\b(npx|bunx|pnpm exec|node --(test|run))\b/;
const BLOCKS = /^[ \t]*(if|for|while|until|case)\b/m;
/** Commands that are looked at in all workflows together. */
const MAX_COMMANDS = 1000;

interface Line {
  readonly text: string;
  /** Lines below the first. */
  readonly offset: number;
}

/** Lines of a shell text with continued ones joined, without comments and empty ones. */
function linesOf(run: string): readonly Line[] {
  const out: Line[] = [];
  let open: Line | undefined;
  for (const [offset, line] of run.split('\n').entries()) {
    const continued = /(^|[^\\])\\\s*$/.test(line);
    const own = continued ? line.replace(/\\\s*$/, '').trimEnd() : line;
    const joined: Line =
      open === undefined ? { text: own, offset } : { text: `${open.text} ${own.trim()}`, offset: open.offset };
    open = continued ? joined : undefined;
    if (!continued && !/^\s*(#|$)/.test(joined.text)) out.push(joined);
  }
  return open === undefined ? out : [...out, open];
}

/** Takes the commands out of one `run`. */
function stepCommands(
  step: WorkflowStep,
  values: Values,
  start: string,
  path: string,
): { readonly commands: readonly Omit<CiCommand, 'jobs'>[]; readonly notes: readonly string[] } {
  const commands: Omit<CiCommand, 'jobs'>[] = [];
  const notes: string[] = [];
  const run = step.run ?? '';
  const at = (offset: number): string =>
    step.line === undefined ? path : `${path}:${step.line + (step.block ? offset + 1 : 0)}`;
  if (BLOCKS.test(run)) {
    if (TELLING.test(run)) notes.push(`${at(0)} is more than a list of commands; what it runs is not followed.`);
    return { commands, notes };
  }
  let folder: string | undefined = start;
  for (const line of linesOf(run)) {
    const texts = variants(line.text, values);
    if (texts === undefined) {
      if (TELLING.test(line.text))
        notes.push(`${at(line.offset)} is put together by an expression; it is not followed.`);
      continue;
    }
    for (const text of texts) {
      const found = pieces(text);
      // A failure that is swallowed, or output that goes into a pipe, makes it another thing than the command.
      if (found === undefined || found.some((piece) => ['||', '|', '&'].includes(piece.operator))) {
        if (TELLING.test(text))
          notes.push(`${at(line.offset)} is more than plain commands; what it runs is not followed.`);
        continue;
      }
      for (const piece of found) {
        if (piece.words[0]?.text === 'cd') {
          const to: string = piece.words[1]?.text ?? '';
          folder = folder === undefined ? undefined : within(folder, to);
        } else if (folder !== undefined && isPlain(piece))
          commands.push({ text: piece.text, folder, place: at(line.offset) });
      }
    }
  }
  return { commands, notes };
}

const UPLOADS: readonly { readonly action: RegExp; readonly inputs: readonly string[] }[] = [
  { action: /codecov\/codecov-action@/, inputs: ['files', 'file', 'directory'] },
  { action: /coverallsapp\/github-action@/, inputs: ['file', 'files', 'path-to-lcov'] },
  { action: /actions\/upload-artifact@/, inputs: ['path'] },
  {
    action: /qlty(sh)?\/|codacy\/|codeclimate|vitest-coverage-report|lcov-reporter/,
    inputs: ['files', 'file', 'coverage-reports', 'lcov-file', 'coverageLocations'],
  },
];

function uploadsOf(step: WorkflowStep, place: string): readonly CiUpload[] {
  const kind = UPLOADS.find(({ action }) => action.test(step.uses ?? ''));
  if (kind === undefined) return [];
  return kind.inputs
    .flatMap((input) => (step.with.get(input) ?? '').split(/[\n,]/))
    .map((path) => path.trim())
    .filter((path) => path !== '' && !/[*${}!]/.test(path))
    .map((path) => ({ path: path.replace(/^\.\//, ''), place }));
}

/** `folder` of the repository as seen from the workspace, which is the folder `prefix` of it. Undefined outside of it. */
function fromWorkspace(folder: string, prefix: string): string | undefined {
  if (prefix === '' || folder === prefix) return prefix === '' ? folder : '';
  return folder.startsWith(`${prefix}/`) ? folder.slice(prefix.length + 1) : undefined;
}

/** Why a job says nothing of what every change has to pass; undefined when it does. */
function leftOut(job: WorkflowJob): string | undefined {
  if (RELEASES.test(job.id) || RELEASES.test(job.name)) return 'releases or deploys';
  if (NOT_ON_CHANGE.test(job.condition)) return 'does not run on every change';
  return NOT_LINUX.test(job.condition) ? 'is not run on Linux' : undefined;
}

/**
 * What the workflows run on every change, in the order of files, jobs and steps.
 * `prefix` is the workspace's folder in the repository, empty at its top.
 */
export function ciEvidence(workflows: readonly Workflow[], prefix: string): CiEvidence {
  const commands = new Map<string, CiCommand & { readonly jobs: Map<number, number> }>();
  let jobs = 0;
  const uploads = new Map<string, CiUpload>();
  const notes = new Set<string>();
  for (const { workflow, job, values } of startedJobs(workflows, (each) => !NOT_ON_CHANGE.test(each.condition))) {
    const telling = job.steps.some((step) => TELLING.test(step.run ?? ''));
    const out = leftOut(job);
    if (out !== undefined) {
      if (telling) notes.add(`Job ${job.id} of ${workflow.path} ${out}; it is left out.`);
      continue;
    }
    if (job.uses !== undefined && !job.uses.startsWith('./'))
      notes.add(`Job ${job.id} of ${workflow.path} calls ${job.uses}, which is not looked into.`);
    jobs += 1;
    let count = 0;
    for (const step of job.steps) {
      if (NOT_ON_CHANGE.test(step.condition)) continue;
      const place = step.line === undefined ? workflow.path : `${workflow.path}:${step.line}`;
      for (const upload of uploadsOf(step, place)) uploads.set(JSON.stringify(upload), upload);
      if (step.run === undefined || /^(python|perl|ruby)/.test(step.shell)) continue;
      if (step.mayFail || job.mayFail || NOT_LINUX.test(step.condition)) {
        const why = NOT_LINUX.test(step.condition) ? 'is not run on Linux' : 'may fail without failing the workflow';
        if (TELLING.test(step.run)) notes.add(`${place} ${why}; it is left out.`);
        continue;
      }
      const folder = within('', step.folder ?? job.folder ?? workflow.folder ?? '');
      if (folder === undefined) continue;
      const found = stepCommands(step, values, folder, workflow.path);
      for (const note of found.notes) notes.add(note);
      for (const command of found.commands) {
        const inside = fromWorkspace(command.folder, prefix);
        const id = JSON.stringify([inside, command.text]);
        if (inside === undefined) continue;
        // The first place where a command stands speaks for all.
        const known = commands.get(id) ?? { ...command, folder: inside, jobs: new Map<number, number>() };
        commands.set(id, known);
        count += 1;
        if (!known.jobs.has(jobs)) known.jobs.set(jobs, count);
      }
    }
  }
  if (commands.size > MAX_COMMANDS)
    notes.add(`The workflows run more than ${MAX_COMMANDS} commands; the rest is not looked at.`);
  return {
    commands: [...commands.values()].slice(0, MAX_COMMANDS),
    uploads: [...uploads.values()],
    notes: [...notes],
  };
}
