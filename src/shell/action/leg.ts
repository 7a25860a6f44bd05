import { sha256 } from '../hash.ts';
import type { ActionInputs } from './inputs.ts';

/** What tells a step of a job from all others of its workflow run. It is the same in every attempt. */
export interface Leg {
  /** 16 hexadecimal digits. */
  readonly digest: string;
  /** The job with its leg of the matrix, for people. */
  readonly leg: string;
  readonly step: string;
}

/**
 * The leg of a step: its job, its leg of the matrix, and which step it is. GITHUB_ACTION is the step's id, or a name
 * that the runner numbers:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
export function legOf(
  env: Readonly<Record<string, string | undefined>>,
  { matrix }: Pick<ActionInputs, 'matrix'>,
): Leg {
  const [job, step] = [env['GITHUB_JOB'] ?? '', env['GITHUB_ACTION'] ?? ''];
  const leg = matrix === '' ? job : `${job} ${compact(matrix)}`;
  return { digest: sha256(JSON.stringify([leg, step])).slice(0, 16), leg, step };
}

/** JSON on one line; what is none stays as it is. */
function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
