import * as z from 'zod/mini';
import { plainLine } from '../../core/plain-line.ts';
import { type ContextValue, contextValueSchema } from '../../model/pipeline.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';

/** More than this is no list of parameters. */
const MOST_CHARACTERS = 64 * 1024;

const NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/;
const schema = z.record(z.string(), z.unknown());

/** The input `context`: a flat mapping of names to texts, numbers, true or false, as YAML or JSON. */
export async function readContext(text: string): Promise<Result<Record<string, ContextValue>, Problem>> {
  if (text.trim() === '') return ok({});
  if (text.length > MOST_CHARACTERS) return refused(`it has more than ${MOST_CHARACTERS} characters`);
  // The parser of the configuration: it refuses what is too deep or too large before it spends time on it.
  const { parseYaml } = await import('../config/yaml.ts');
  const parsed = await parseYaml(text);
  if (!parsed.ok) return refused((parsed.error[0]?.message ?? 'it is not YAML').replace('the file', 'it'));
  const mapping = schema.safeParse(parsed.value.value);
  if (!mapping.success) return refused('expected a mapping of names to values');
  const values: [string, ContextValue][] = [];
  for (const [name, given] of Object.entries(mapping.data)) {
    if (!NAME.test(name)) {
      return refused(`"${name}" is no name: letters, digits, ".", "_" and "-", at most 64, no digit first`);
    }
    const value = contextValueSchema.safeParse(given);
    if (!value.success) return refused(`the value of "${name}" must be a text, a number, true or false`);
    values.push([name, value.data]);
  }
  return ok(Object.fromEntries(values));
}

function refused(message: string): Result<never, Problem> {
  return err({
    code: 'config',
    message: `input "context": ${plainLine(message, 300)}`,
    hint: 'write for example: context: "{ goal: ship it, level: 2 }"',
  });
}
