import * as z from 'zod/mini';
import type { AuditStep } from '../model/pipeline.ts';

/** Severities of the advisory database, mildest first. `unknown` is what it did not say: it counts as the worst. */
export const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Vulnerability {
  readonly name: string;
  readonly severity: Severity;
  readonly title?: string;
}

/** What a package manager's audit says. */
export interface AuditReport {
  readonly vulnerabilities: readonly Vulnerability[];
  /** How many the project's own configuration takes out. pnpm counts these without listing them. */
  readonly ignored?: number;
}

type Manager = AuditStep['manager'];

/** A field of another form than expected does not make the whole report unreadable. */
const orElse = z.catch;

const severitySchema = orElse(z.enum(SEVERITIES), 'unknown');
const countsSchema = orElse(z.record(z.string(), z.number()), {});
const metadataSchema = z.optional(z.object({ vulnerabilities: z.optional(countsSchema) }));

/** npm 7 and later, `auditReportVersion` 2: one entry a package. */
const npmSchema = z.object({
  auditReportVersion: z.number(),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: severitySchema,
      via: orElse(z.array(z.union([z.string(), z.object({ title: orElse(z.optional(z.string()), undefined) })])), []),
    }),
  ),
  metadata: metadataSchema,
});

/** pnpm, npm 6 and yarn 2 and 3: one entry an advisory. */
const advisoriesSchema = z.object({
  advisories: z.record(
    z.string(),
    z.object({
      module_name: z.string(),
      severity: severitySchema,
      title: orElse(z.optional(z.string()), undefined),
    }),
  ),
  metadata: metadataSchema,
});

/** bun and yarn 4.0: the bulk answer of the advisory service, by package. */
const bulkSchema = z.record(
  z.string(),
  z.array(
    z.object({
      severity: severitySchema,
      title: orElse(z.optional(z.string()), undefined),
      vulnerable_versions: z.string(),
    }),
  ),
);

const classicLineSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('auditAdvisory'),
    data: z.object({
      advisory: z.object({
        module_name: z.string(),
        severity: severitySchema,
        title: orElse(z.optional(z.string()), undefined),
        id: z.optional(z.unknown()),
      }),
    }),
  }),
  z.object({ type: z.literal('auditSummary'), data: z.object({ vulnerabilities: countsSchema }) }),
  z.object({ type: z.literal('info'), data: z.string() }),
]);

/** yarn 4.2 and later: one line an advisory. */
const treeLineSchema = z.object({
  value: z.string(),
  children: z.object({ Issue: z.optional(z.string()), Severity: severitySchema, ID: z.optional(z.unknown()) }),
});

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sum(counts: Readonly<Record<string, number>> | undefined): number | undefined {
  if (counts === undefined) return undefined;
  // Some managers put the sum among the summands.
  return Object.entries(counts).reduce((total, [name, count]) => (name === 'total' ? total : total + count), 0);
}

/** A vulnerability with its title, where there is one. */
function named(name: string, severity: Severity, title: string | undefined): Vulnerability {
  return { name, severity, ...(title === undefined ? {} : { title }) };
}

/**
 * A report from its list and its own count. Counting some and listing none is a contradiction, except for pnpm, which
 * leaves out of the list what its configuration tells it to ignore.
 */
function report(
  vulnerabilities: readonly Vulnerability[],
  total: number | undefined,
  manager: Manager,
): AuditReport | undefined {
  if (vulnerabilities.length > 0 || total === undefined || total === 0) return { vulnerabilities };
  return manager === 'pnpm' ? { vulnerabilities, ignored: total } : undefined;
}

function parseDocument(document: unknown, manager: Manager): AuditReport | undefined {
  const npm = npmSchema.safeParse(document);
  if (npm.success) {
    const vulnerabilities = Object.entries(npm.data.vulnerabilities).map(([name, { severity, via }]) => {
      const title = via.map((each) => (typeof each === 'string' ? undefined : each.title)).find(Boolean);
      return named(name, severity, title);
    });
    return report(vulnerabilities, sum(npm.data.metadata?.vulnerabilities), manager);
  }
  const advisories = advisoriesSchema.safeParse(document);
  if (advisories.success) {
    const all = Object.values(advisories.data.advisories);
    const vulnerabilities = all.map((each) => named(each.module_name, each.severity, each.title));
    return report(vulnerabilities, sum(advisories.data.metadata?.vulnerabilities), manager);
  }
  // An empty object is bun's way to say "none"; from anybody else it says nothing.
  const bulk = manager === 'bun' || manager === 'yarn' ? bulkSchema.safeParse(document) : undefined;
  if (bulk?.success !== true) return undefined;
  const entries = Object.entries(bulk.data);
  if (entries.length === 0 && manager !== 'bun') return undefined;
  // A package is named because something is known of it.
  if (entries.some(([, all]) => all.length === 0)) return undefined;
  return report(
    entries.flatMap(([name, all]) => all.map(({ severity, title }) => named(name, severity, title))),
    undefined,
    manager,
  );
}

interface Line {
  /** Vulnerability with a key: yarn repeats an advisory for every path that leads to it. */
  readonly found?: readonly { readonly key: string; readonly vulnerability: Vulnerability }[];
  readonly total?: number;
  /** The line says that the report is over, or is one by itself. */
  readonly complete: boolean;
}

function parseLine(text: string): Line | undefined {
  const value = parseJson(text);
  const classic = classicLineSchema.safeParse(value);
  if (classic.success) {
    switch (classic.data.type) {
      case 'auditAdvisory': {
        const { module_name: name, severity, title, id } = classic.data.data.advisory;
        const key = `${name} ${JSON.stringify(id ?? title)}`;
        return { found: [{ key, vulnerability: named(name, severity, title) }], complete: false };
      }
      case 'auditSummary':
        return { total: sum(classic.data.data.vulnerabilities) ?? 0, complete: true };
      case 'info':
        return { complete: classic.data.data.includes('No audit suggestions') };
      default:
        return classic.data satisfies never;
    }
  }
  const tree = treeLineSchema.safeParse(value);
  if (tree.success) {
    const { Issue: title, Severity: severity, ID: id } = tree.data.children;
    const name = tree.data.value;
    const key = `${name} ${JSON.stringify(id ?? title)}`;
    return { found: [{ key, vulnerability: named(name, severity, title) }], complete: true };
  }
  const whole = parseDocument(value, 'yarn');
  if (whole === undefined) return undefined;
  const found = whole.vulnerabilities.map((vulnerability) => ({
    key: `${vulnerability.name} ${vulnerability.title}`,
    vulnerability,
  }));
  return { found, complete: true };
}

/** JSON lines, as yarn writes them. A single line that is not understood makes the whole not understood. */
function parseLines(stdout: string): AuditReport | undefined {
  const found = new Map<string, Vulnerability>();
  let total: number | undefined;
  let complete = false;
  for (const text of stdout.split(/\r?\n/)) {
    // An empty bulk answer says nothing by itself: yarn's next line does.
    if (text.trim() === '' || text.trim() === '{}') continue;
    const line = parseLine(text);
    if (line === undefined) return undefined;
    for (const { key, vulnerability } of line.found ?? []) found.set(key, vulnerability);
    total = line.total ?? total;
    complete ||= line.complete;
  }
  return complete ? report([...found.values()], total, 'yarn') : undefined;
}

/**
 * Reads what `npm|pnpm|yarn|bun audit --json` wrote to its standard output: the reports of npm 6 and later, pnpm, yarn
 * classic and berry, and bun. Undefined when it is no complete report.
 */
export function parseAudit(stdout: string, manager: Manager): AuditReport | undefined {
  const document = parseJson(stdout);
  const whole = document === undefined ? undefined : parseDocument(document, manager);
  return whole ?? (manager === 'yarn' ? parseLines(stdout) : undefined);
}
