import * as z from 'zod/mini';
import { type ContextValue, contextValueSchema } from '../../model/pipeline.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';

const schema = z.record(z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/)), contextValueSchema);

/** The input `context`: a flat mapping of names to texts, numbers, true or false, as YAML or JSON. */
export async function readContext(text: string): Promise<Result<Record<string, ContextValue>, Problem>> {
  if (text.trim() === '') return ok({});
  const refused = (message: string): Result<never, Problem> =>
    err({
      code: 'config',
      message: `input "context": ${message}`,
      hint: 'write for example: context: "{ goal: ship it, level: 2 }"',
    });
  const { parse } = await import('yaml');
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0, merge: false, schema: 'core', uniqueKeys: true });
  } catch (error) {
    return refused(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'not YAML');
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? ok(parsed.data) : refused('expected names with texts, numbers, true or false');
}
