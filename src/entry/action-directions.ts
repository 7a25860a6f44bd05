import type { Directions } from '../shell/action/decisions/directions.ts';
import { VALID_TOKEN } from '../shell/action/publish/told.ts';
import { type Step, warn } from './action-run.ts';

const RIGHTS = 'It needs `actions: read` and `pull-requests: read` in the `permissions:` of the job.';

/** What people decided since the workflow run was made. What cannot be told is not carried out, and that is said. */
export async function lookForDirections(step: Step): Promise<Directions | undefined> {
  const { readDirections } = await import('../shell/action/decisions/directions.ts');
  const read = await readDirections(step.env, (sentence) => warn(step, [sentence]));
  if (read.ok) return read.value;
  const { kind, because, status } = read.error;
  const text = `Decisions are not looked for, so none is carried out: GitHub ${because}.`;
  // A job that lacks the permission is one whose decisions are made by re-runs; it is no reason to warn each time.
  if (kind === 'refused') step.log.say(`${text} ${status === 401 ? VALID_TOKEN : RIGHTS}`);
  else warn(step, [text]);
  return undefined;
}
