import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/**
 * What GitHub tells of the event that started the job, as far as a schema asks for it. Undefined where there is no such
 * file, it cannot be read, or it is not what the schema says.
 */
export function readEventPayload<T>(
  env: Readonly<Record<string, string | undefined>>,
  schema: z.ZodMiniType<T>,
): T | undefined {
  try {
    const parsed = z.safeParse(schema, JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
