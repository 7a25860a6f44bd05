import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** Objects of the REST API that have every member that GitHub's description asks for, with values that fit and mean nothing. */
export type Samples = (schema: string) => Record<string, unknown>;

const documentSchema = z.object({
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});
const schemaSchema = z.object({
  $ref: z.optional(z.string()),
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  enum: z.optional(z.array(z.unknown())),
  format: z.optional(z.string()),
  required: z.optional(z.array(z.string())),
  properties: z.optional(z.record(z.string(), z.unknown())),
  anyOf: z.optional(z.array(z.unknown())),
  oneOf: z.optional(z.array(z.unknown())),
});

function textOf(format: string | undefined): string {
  if (format === 'date-time') return '2026-11-01T00:00:00Z';
  return format === 'uri' ? 'https://github.localhost/' : '';
}

/** Reads the description at `file`. */
export function readSamples(file: string): Samples {
  const { schemas } = documentSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).components;
  const valueOf = (given: unknown): unknown => {
    const schema = schemaSchema.parse(given);
    if (schema.$ref !== undefined) return valueOf(schemas[schema.$ref.split('/').at(-1) ?? '']);
    const types = [schema.type ?? []].flat();
    if (types.includes('null') || schema.anyOf?.some((one) => schemaSchema.parse(one).type === 'null') === true)
      return null;
    if (schema.oneOf?.[0] !== undefined) return valueOf(schema.oneOf[0]);
    if (schema.enum !== undefined) return schema.enum[0];
    if (types.includes('integer') || types.includes('number')) return 1;
    if (types.includes('boolean')) return false;
    if (types.includes('array')) return [];
    if (types.includes('string')) return textOf(schema.format);
    return objectOf(schema);
  };
  const objectOf = ({ required = [], properties = {} }: z.infer<typeof schemaSchema>): Record<string, unknown> =>
    Object.fromEntries(required.map((name) => [name, valueOf(properties[name])]));
  return (name) => {
    const whole = schemaSchema.parse(schemas[name]);
    // `nullable-…` schemas are an object or null.
    const inner = whole.anyOf?.map((one) => schemaSchema.parse(one)).find(({ properties }) => properties !== undefined);
    return objectOf(inner ?? whole);
  };
}
