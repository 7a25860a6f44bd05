/**
 * Writes schema/bootspring.schema.json, which editors check bootspring.yml with.
 * Run it after a change of src/model/config.ts: node scripts/schema.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJSONSchema } from 'zod/mini';
import { configSchema } from '../src/model/config.ts';

/** The schema's text, as it is committed. */
export function schemaText(): string {
  const { $schema, ...schema } = toJSONSchema(configSchema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ $schema, title: 'bootspring.yml', ...schema }, null, 2)}\n`;
}

const target = new URL('../schema/bootspring.schema.json', import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, schemaText());
}
