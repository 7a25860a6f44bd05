import type { CommandStep, Step } from '../../model/pipeline.ts';

/** How the steps of a check are done otherwise than before, each as a clause that the check is the subject of. */
export function otherWays(own: readonly Step[], base: readonly Step[]): readonly string[] {
  const [now, before] = [commands(own), commands(base)];
  const ways: string[] = [];
  const told = (steps: readonly CommandStep[]): string => steps.map(({ command }) => command).join(' && ');
  if (told(now) !== told(before)) ways.push(`runs "${told(now)}" and not "${told(before)}"`);
  const [folder, old] = [now, before].map((steps) => steps.map(({ cwd = '.' }) => cwd).join(', '));
  // Other commands are told already, and may well run elsewhere.
  if (ways.length === 0 && folder !== old) ways.push(`runs in ${folder} and not in ${old}`);
  const names = otherNames(variables(now), variables(before));
  if (names.length > 0) ways.push(`runs with other values of ${names.join(', ')}`);
  const [files, others] = [patterns(now), patterns(before)];
  if (files !== others) ways.push(`is for the files ${files} and not ${others}`);
  return ways;
}

const commands = (steps: readonly Step[]): readonly CommandStep[] =>
  steps.flatMap((step) => (step.kind === 'command' ? [step] : []));

const variables = (steps: readonly CommandStep[]): Readonly<Record<string, string>> =>
  Object.assign({}, ...steps.map(({ env }) => env));

/** Names whose values differ, sorted. */
function otherNames(own: Readonly<Record<string, string>>, base: Readonly<Record<string, string>>): readonly string[] {
  const names = new Set([...Object.keys(own), ...Object.keys(base)]);
  return [...names].filter((name) => own[name] !== base[name]).sort();
}

/** What `files` says, for people; limits that come from the command itself are told with it. */
function patterns(steps: readonly CommandStep[]): string {
  const written = steps.flatMap(({ scope }) => {
    const limit = scope?.limit;
    if (limit?.kind === 'files') return limit.patterns;
    return limit?.kind === 'names' && limit.isPlaceholder === true ? (limit.patterns ?? []) : [];
  });
  return written.length === 0 ? 'of all names' : JSON.stringify(written);
}
