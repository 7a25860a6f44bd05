import { secretValues } from '../../core/checkpoint/needles.ts';
import { interpolate } from '../../core/interpolate.ts';
import type { AttemptRequest } from '../../model/effect.ts';
import type { CommandStep } from '../../model/pipeline.ts';
import type { AttemptFiles } from './files.ts';
import type { Shared } from './shared.ts';

/**
 * The variables that the command of a step gets.
 *
 * @param note told of what people should know, such as a reference to what is not set
 */
export function commandEnvironment(
  shared: Shared,
  request: AttemptRequest,
  step: CommandStep,
  files: AttemptFiles,
  note: (text: string) => void,
): Record<string, string> {
  const base = shared.environmentFor(request.passEnv);
  const own = { ...files.variables, ...shared.outward?.variables(request) };
  const environment = { ...base, ...own, ...shared.stepEnvironment.variablesFor(step, base) };
  for (const [name, value] of Object.entries(step.env ?? {})) {
    environment[name] = resolved(shared.env, name, value, note);
    // A secret whose name in the caller's environment does not tell is told by the name that it is given here.
    if (environment[name] !== value) shared.redaction.know(secretValues({ [name]: environment[name] }));
  }
  return environment;
}

/** A value of `env:` with its references filled in. What is not set becomes empty, as in a shell, and is told. */
function resolved(env: Shared['env'], name: string, value: string, note: (text: string) => void): string {
  const found = interpolate(value, (variable) => (Object.hasOwn(env, variable) ? env[variable] : undefined));
  if (found.ok) return found.value;
  for (const missing of found.error.missing) note(`${missing} is not set; it is empty in ${name}`);
  const lenient = interpolate(value, (variable) => env[variable] ?? '');
  return lenient.ok ? lenient.value : value;
}
