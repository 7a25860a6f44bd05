/**
 * Writes the table of keys into docs/configuration.md, from the schema of the configuration.
 * Run it after a change of src/model/config.ts: node scripts/configuration-table.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { schemaText } from './schema.ts';

interface Node {
  readonly description?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Node>> | undefined;
  readonly additionalProperties?: boolean | Node | undefined;
  readonly items?: Node | undefined;
  readonly anyOf?: readonly Node[] | undefined;
}

const node: z.ZodMiniType<Node> = z.lazy(() =>
  z.object({
    description: z.optional(z.string()),
    type: z.optional(z.union([z.string(), z.array(z.string())])),
    enum: z.optional(z.array(z.unknown())),
    const: z.optional(z.unknown()),
    default: z.optional(z.unknown()),
    properties: z.optional(z.record(z.string(), node)),
    additionalProperties: z.optional(z.union([z.boolean(), node])),
    items: z.optional(node),
    anyOf: z.optional(z.array(node)),
  }),
);

const START = '<!-- keys -->';
const END = '<!-- /keys -->';
const target = fileURLToPath(new URL('../docs/configuration.md', import.meta.url));

function typeOf(each: Node): string {
  if (each.const !== undefined) return JSON.stringify(each.const);
  if (each.enum !== undefined) return each.enum.map(String).join(' \\| ');
  if (each.anyOf !== undefined) return [...new Set(each.anyOf.map(typeOf))].join(' \\| ');
  if (each.items !== undefined) return `list of ${typeOf(each.items)}`;
  if (each.properties !== undefined) return 'mapping';
  if (typeof each.additionalProperties === 'object') return `mapping of ${typeOf(each.additionalProperties)}`;
  return typeof each.type === 'string' ? each.type : (each.type?.join(' \\| ') ?? 'any');
}

/** One row a key, depth first; a name that the user chooses is shown as <name>. */
function rows(each: Node, path: string): string[] {
  const own = path === '' || each.description === undefined ? [] : [row(path, each)];
  const below = Object.entries(each.properties ?? {}).flatMap(([key, child]) =>
    rows(child, path === '' ? key : `${path}.${key}`),
  );
  const named = typeof each.additionalProperties === 'object' ? rows(each.additionalProperties, `${path}.<name>`) : [];
  const listed = each.items === undefined ? [] : rows(each.items, `${path}[]`);
  const either = (each.anyOf ?? []).flatMap((branch) =>
    rows(branch, path).slice(branch.description === undefined ? 0 : 1),
  );
  return [...new Set([...own, ...below, ...named, ...listed, ...either])];
}

function row(path: string, each: Node): string {
  const fallback = each.default === undefined ? '' : ` Default: ${JSON.stringify(each.default)}.`;
  return `| \`${path}\` | ${typeOf(each)} | ${each.description}${fallback} |`;
}

/** docs/configuration.md with its table brought up to date. */
export function configurationPage(page: string): string {
  const [before, rest] = [page.indexOf(START), page.indexOf(END)];
  if (before < 0 || rest < before) throw new Error(`docs/configuration.md has no ${START} … ${END}`);
  const table = [
    '| key | type | what |',
    '| --- | --- | --- |',
    ...rows(node.parse(JSON.parse(schemaText())), ''),
  ].join('\n');
  return `${page.slice(0, before)}${START}\n\n${table}\n\n${page.slice(rest)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(target, configurationPage(readFileSync(target, 'utf8')));
