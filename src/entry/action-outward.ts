import type { Annotations } from '../shell/action/annotations.ts';
import type { RunnerLog } from '../shell/action/commands.ts';
import { appendValue } from '../shell/action/files.ts';
import type { Outward, Told } from '../shell/outward.ts';

/** Name under which `main` notes for `post` that everybody was told, as far as that could be done. */
export const TOLD = 'told';

/** Tells of a run outside of the job. What could not be told is a warning, unless nobody can do anything about it. */
export async function tellOutward(
  step: {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly log: RunnerLog;
    readonly annotations: Annotations;
  },
  outward: Outward,
  told: Told,
): Promise<void> {
  const said = await outward.finish(told);
  if (said === undefined) return;
  appendValue(step.env['GITHUB_STATE'], TOLD, 'true');
  for (const { text, isWarning } of said) {
    if (isWarning) step.annotations.warning(text);
    else step.log.say(text);
  }
}
