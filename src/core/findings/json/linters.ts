import * as z from 'zod/mini';
import type { FindingSink } from '../sink.ts';

const eslintSchema = z.array(
  z.object({
    filePath: z.string(),
    messages: z.array(
      z.object({
        ruleId: z.nullish(z.string()),
        severity: z.number(),
        message: z.string(),
        line: z.nullish(z.number()),
        column: z.nullish(z.number()),
        endLine: z.nullish(z.number()),
        endColumn: z.nullish(z.number()),
      }),
    ),
  }),
);

/** ESLint's formatters `json` and `json-with-metadata` (eslint.org/docs/latest/use/formatters). */
export function readEslint(json: unknown, sink: FindingSink): 'eslint' | undefined {
  const parsed = eslintSchema.safeParse(json);
  if (!parsed.success) return undefined;
  for (const { filePath, messages } of parsed.data) {
    for (const message of messages) {
      sink.add({
        severity: message.severity >= 2 ? 'error' : 'warning',
        message: message.message,
        rule: message.ruleId ?? undefined,
        tool: 'eslint',
        file: filePath,
        line: message.line ?? undefined,
        column: message.column ?? undefined,
        endLine: message.endLine ?? undefined,
        endColumn: message.endColumn ?? undefined,
      });
    }
  }
  return 'eslint';
}
