import * as z from 'zod/mini';
import type { Severity } from '../../../model/finding.ts';
import { percentDecoded } from '../paths.ts';
import type { FindingSink } from '../sink.ts';
import { count, entries, list, named, part, text } from './shape.ts';

const artifactLocation = part({ uri: text, uriBaseId: text, index: count });
const ruleSchema = z.object({
  id: text,
  defaultConfiguration: part({ level: text }),
  messageStrings: named(part({ text })),
});
const runSchema = z.object({
  tool: z.object({ driver: z.object({ name: text, rules: list }), extensions: list }),
  results: list,
  artifacts: list,
  originalUriBaseIds: named(part({ uri: text })),
});
const locationSchema = z.object({
  physicalLocation: part({
    artifactLocation,
    region: part({ startLine: count, startColumn: count, endLine: count, endColumn: count }),
  }),
});
const resultSchema = z.object({
  ruleId: text,
  ruleIndex: count,
  rule: part({ id: text, index: count }),
  level: text,
  kind: text,
  baselineState: text,
  message: part({ text, markdown: text, id: text, arguments: list }),
  locations: list,
  suppressions: list,
  partialFingerprints: named(z.unknown()),
  fingerprints: named(z.unknown()),
});
const artifactSchema = z.object({ location: artifactLocation });
const suppressionSchema = z.object({ status: text });

type Rule = z.infer<typeof ruleSchema>;
type Run = z.infer<typeof runSchema>;
type ResultOfRun = z.infer<typeof resultSchema>;

const LEVELS: Readonly<Record<string, Severity>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
  none: 'notice',
};

/** SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0). What is suppressed, passes or is gone is no finding. */
export function readSarif(runs: readonly unknown[], sink: FindingSink): void {
  for (const run of entries(runs, runSchema)) {
    const rules = run.tool.driver.rules.map((each) => entries([each], ruleSchema)[0]);
    const byId = new Map(rules.flatMap((rule) => (rule?.id === undefined ? [] : [[rule.id, rule] as const])));
    const artifacts = run.artifacts.map((each) => entries([each], artifactSchema)[0]);
    for (const result of entries(run.results, resultSchema)) {
      if (!counts(result)) continue;
      const rule =
        rules[result.ruleIndex ?? result.rule?.index ?? -1] ?? byId.get(result.ruleId ?? result.rule?.id ?? '');
      if (result.message === undefined) continue;
      const physical = entries(result.locations, locationSchema)[0]?.physicalLocation;
      const told = physical?.artifactLocation;
      const region = physical?.region;
      const level = result.level ?? rule?.defaultConfiguration?.level ?? 'warning';
      sink.add({
        severity: LEVELS[level] ?? 'warning',
        message: messageOf(result, rule),
        rule: result.ruleId ?? result.rule?.id ?? rule?.id,
        tool: run.tool.driver.name,
        file: fileOf(told?.uri === undefined ? (artifacts[told?.index ?? -1]?.location ?? told) : told, run),
        line: region?.startLine,
        column: region?.startColumn,
        endLine: region?.endLine ?? (region?.endColumn === undefined ? undefined : region.startLine),
        endColumn: region?.endColumn,
        identity: identityOf(result),
      });
    }
  }
}

function counts({ kind = 'fail', baselineState, suppressions }: ResultOfRun): boolean {
  const suppressed = entries(suppressions, suppressionSchema).some(({ status = 'accepted' }) => status === 'accepted');
  return !suppressed && baselineState !== 'absent' && kind !== 'pass' && kind !== 'notApplicable';
}

function messageOf({ message }: ResultOfRun, rule: Rule | undefined): string {
  const shared = message?.id === undefined ? undefined : rule?.messageStrings?.[message.id]?.text;
  const said = message?.text ?? shared ?? message?.markdown ?? '';
  const values = message?.arguments ?? [];
  // Links are `[text](target)`, where the target may be the number of a location.
  return said
    .replace(/\{(\d{1,3})\}/g, (whole, at: string) => {
      const value = values[Number(at)];
      return typeof value === 'string' ? value : whole;
    })
    .replace(/\[([^[\]]{1,500})\]\(\d{1,9}\)/g, '$1');
}

/** Relative paths are those of the folder of the command, unless their base says where they belong. */
function fileOf(told: z.infer<typeof artifactLocation>, { originalUriBaseIds: bases }: Run): string | undefined {
  const uri = told?.uri;
  if (uri === undefined || uri === '') return undefined;
  if (/^[a-zA-Z][\w+.-]+:/.test(uri)) return uri;
  const base = told?.uriBaseId === undefined ? undefined : bases?.[told.uriBaseId]?.uri;
  if (base?.startsWith('file:') === true) return `${base.replace(/\/$/, '')}/${uri}`;
  return percentDecoded(uri);
}

function identityOf({ partialFingerprints, fingerprints }: ResultOfRun): string | undefined {
  const told = { ...partialFingerprints, ...fingerprints };
  // The hash of the line and its surroundings; others of the same tool hold the column.
  const line = told['primaryLocationLineHash'] ?? told['primaryLocationLineHash/v1'];
  if (typeof line === 'string') return line;
  const all = Object.keys(told)
    .sort()
    .map((key) => `${key}=${String(told[key])}`);
  return all.length === 0 ? undefined : all.join(',');
}
