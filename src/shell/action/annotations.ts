import { posix } from 'node:path';
import { plainLine } from '../../core/plain-line.ts';
import { isGood } from '../../core/outcomes.ts';
import type { WorkflowState } from '../../core/state.ts';
import { annotations as annotationsOf } from '../../core/views/annotation.ts';
import { tasksOf } from '../../core/views/markdown.ts';
import type { Problem } from '../../model/result.ts';
import { folderInRepository } from '../findings/all.ts';
import type { RunnerLog } from './commands.ts';

/** The runner shows at most ten annotations of a kind a step, and 4,096 characters of each. */
const MOST = 10;
const MOST_CHARACTERS = 4_000;

/** What is told beside the log: on the page of the workflow run and, with a file, at its line. */
export interface Annotations {
  error(text: string, properties?: Readonly<Record<string, string>>): void;
  warning(text: string, properties?: Readonly<Record<string, string>>): void;
}

/** Annotations as far as they are wanted and the runner shows them; what is left is said in the log. */
export function createAnnotations(log: RunnerLog, wanted: boolean): Annotations {
  const told = { error: 0, warning: 0 };
  const tell =
    (kind: 'error' | 'warning') =>
    (text: string, properties: Readonly<Record<string, string>> = {}): void => {
      told[kind] += 1;
      const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
      if (wanted && told[kind] <= MOST) log.command(kind, shown, properties);
      else log.say(`${kind}: ${properties['title'] === undefined ? '' : `${properties['title']}: `}${shown}`);
    };
  return { error: tell('error'), warning: tell('warning') };
}

/** A problem as one annotation: what happened, where, and the next step; at its line when that is known. */
export function annotateProblem(annotations: Annotations, problem: Problem, folder = '.'): void {
  const where = problem.where === undefined ? '' : plainLine(problem.where);
  const lines = [plainLine(problem.message), where === '' ? '' : `at ${where}`, plainLine(problem.hint ?? '')];
  annotations.error(lines.filter((line) => line !== '').join('\n'), placeOf(where, folder));
}

/** `bootspring.yml:12:7` as the properties of an annotation; paths there count from the root of the repository. */
function placeOf(where: string, folder: string): Readonly<Record<string, string>> {
  const [, file, line, column] = /^([^:*?]+\.ya?ml):(\d+)(?::(\d+))?$/.exec(where) ?? [];
  if (file === undefined || line === undefined) return {};
  const path = posix.normalize(posix.join(folder.replaceAll('\\', '/'), file));
  return { file: path, line, ...(column === undefined ? {} : { col: column }) };
}

/**
 * What failed checks found, each at its place, for where no check run can show it. The runner shows ten of a kind; the
 * others are in the log of the check already.
 */
export function annotateFindings(annotations: Annotations, state: WorkflowState, workspace: string): void {
  const found = state.phases
    .flatMap(tasksOf)
    .filter(({ outcome }) => outcome !== undefined && !isGood(outcome))
    .flatMap(({ findings }) => findings?.worst ?? []);
  const folder = folderInRepository(workspace);
  for (const one of annotationsOf(found, folder)
    .filter((each) => each.annotation_level !== 'notice')
    .slice(0, MOST)) {
    const kind = one.annotation_level === 'failure' ? 'error' : 'warning';
    const column = one.start_column === undefined ? {} : { col: `${one.start_column}` };
    const place = { file: one.path, line: `${one.start_line}`, endLine: `${one.end_line}`, ...column };
    annotations[kind](one.message, { title: one.title, ...place });
  }
}
