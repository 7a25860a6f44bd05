import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { schemaText } from '../scripts/schema.ts';
import { configSchema } from '../src/model/config.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The part of JSON Schema that the file uses; a keyword beyond it fails the test instead of being passed over. */
const nodeSchema = z.strictObject({
  $schema: z.optional(z.string()),
  title: z.optional(z.string()),
  description: z.optional(z.string()),
  default: z.optional(z.unknown()),
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  const: z.optional(z.unknown()),
  enum: z.optional(z.array(z.unknown())),
  pattern: z.optional(z.string()),
  minLength: z.optional(z.number()),
  minItems: z.optional(z.number()),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  required: z.optional(z.array(z.string())),
  properties: z.optional(z.record(z.string(), z.unknown())),
  additionalProperties: z.optional(z.unknown()),
  propertyNames: z.optional(z.unknown()),
  items: z.optional(z.unknown()),
  anyOf: z.optional(z.array(z.unknown())),
  allOf: z.optional(z.array(z.unknown())),
});

function typeOf(value: unknown): readonly string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
}

function accepts(written: unknown, value: unknown): boolean {
  if (typeof written === 'boolean') return written;
  const node = nodeSchema.parse(written);
  const rules: boolean[] = [
    node.type === undefined || [node.type].flat().some((type) => typeOf(value).includes(type)),
    !('const' in node) || node.const === value,
    node.enum === undefined || node.enum.includes(value),
    node.anyOf === undefined || node.anyOf.some((one) => accepts(one, value)),
    node.allOf === undefined || node.allOf.every((one) => accepts(one, value)),
  ];
  if (typeof value === 'string') {
    rules.push(
      node.pattern === undefined || new RegExp(node.pattern).test(value),
      value.length >= (node.minLength ?? 0),
    );
  }
  if (typeof value === 'number') {
    rules.push(value >= (node.minimum ?? value), value <= (node.maximum ?? value));
  }
  if (Array.isArray(value)) {
    rules.push(
      value.length >= (node.minItems ?? 0),
      value.every((item) => accepts(node.items ?? true, item)),
    );
  } else if (typeof value === 'object' && value !== null) {
    rules.push((node.required ?? []).every((key) => Object.hasOwn(value, key)));
    for (const [key, item] of Object.entries(value)) {
      rules.push(accepts(node.propertyNames ?? true, key));
      rules.push(accepts(node.properties?.[key] ?? node.additionalProperties ?? true, item));
    }
  }
  return rules.every(Boolean);
}

const schema: unknown = JSON.parse(read('../schema/bootspring.schema.json'));

describe('the JSON Schema for editors', () => {
  test('is up to date; node scripts/schema.ts writes it', () => {
    expect(read('../schema/bootspring.schema.json')).toBe(schemaText());
  });

  test("accepts the contract's example", () => {
    expect(accepts(schema, parse(read('fixtures/contract.yml')))).toBe(true);
  });

  test('describes every key', () => {
    const silent: string[] = [];
    const visit = (written: unknown, path: string): void => {
      if (typeof written !== 'object' || written === null) return;
      const node = nodeSchema.parse(written);
      for (const [key, value] of Object.entries(node.properties ?? {})) {
        if (nodeSchema.parse(value).description === undefined) silent.push(`${path}.${key}`);
        visit(value, `${path}.${key}`);
      }
      for (const value of [node.additionalProperties, node.items, ...(node.anyOf ?? []), ...(node.allOf ?? [])])
        visit(value, path);
    };
    visit(schema, '');
    expect(silent).toEqual([]);
  });

  test.each([
    {},
    { version: 2 },
    { version: 1, other: 1 },
    { version: 1, workflows: { w: { phases: { 1: { run: 'x' } } } } },
    { version: 1, workflows: { w: { phases: { Build: { run: 'x' } } } } },
    { version: 1, workflows: { w: { phases: { p: { run: 'x', timeout: 20 } } } } },
    { version: 1, workflows: { w: { phases: { p: { agents: [{ name: 'a' }] } } } } },
    { version: 1, gates: { g: { checks: { lint: { rum: 'x' } } } } },
    { version: 1, gates: { g: { checks: { coverage: { minimum: 101 } } } } },
    { version: 1, limits: { 'max-parallel': 0 } },
  ])('refuses %j, as the program does', (config) => {
    expect(accepts(schema, config)).toBe(false);
    expect(configSchema.safeParse(config).success).toBe(false);
  });

  test.each([
    { version: 1 },
    { version: 1, workflows: { w: { phases: { p: { run: 'x', gate: ['a', 'b'], env: ['HOME'] } } } } },
    {
      version: 1,
      gates: {
        g: {
          checks: { lint: { auto: true }, coverage: { minimum: 80 }, s: { audit: true } },
          skippable: { roles: ['admin'] },
        },
      },
    },
  ])('accepts %j, as the program does', (config) => {
    expect(accepts(schema, config)).toBe(true);
    expect(configSchema.safeParse(config).success).toBe(true);
  });
});
