import * as z from 'zod/mini';
import { severityOf } from '../formats/format.ts';
import type { FindingSink } from '../sink.ts';
import { count, entries, list, numbers, part, text } from './shape.ts';

const eslintFile = z.object({ filePath: z.string(), messages: z.array(z.unknown()) });
const eslintMessage = z.object({
  ruleId: text,
  severity: count,
  message: z.string(),
  line: count,
  column: count,
  endLine: count,
  endColumn: count,
});

/** ESLint's formatters `json` and `json-with-metadata` (eslint.org/docs/latest/use/formatters). */
export function readEslint(values: readonly unknown[], sink: FindingSink): boolean {
  const files = entries(values, eslintFile);
  for (const { filePath, messages } of files) {
    for (const { ruleId, severity, ...rest } of entries(messages, eslintMessage)) {
      const level = severity === 1 ? 'warning' : 'error';
      sink.add({ ...rest, severity: level, rule: ruleId, tool: 'eslint', file: filePath });
    }
  }
  return files.length > 0;
}

const stylelintFile = z.object({ source: text, warnings: z.array(z.unknown()) });
const stylelintWarning = z.object({
  line: count,
  column: count,
  endLine: count,
  endColumn: count,
  rule: text,
  severity: text,
  text: z.string(),
});

/** Stylelint's formatter `json` (stylelint.io/user-guide/options, formatter). */
export function readStylelint(values: readonly unknown[], sink: FindingSink): boolean {
  const files = entries(values, stylelintFile);
  for (const { source, warnings } of files) {
    for (const { text: said, severity = 'error', rule, ...range } of entries(warnings, stylelintWarning)) {
      // The rule stands once more at the end of the text.
      const message = rule !== undefined && said.endsWith(` (${rule})`) ? said.slice(0, -rule.length - 3) : said;
      sink.add({ ...range, severity: severityOf(severity) ?? 'error', message, rule, tool: 'stylelint', file: source });
    }
  }
  return files.length > 0;
}

const ruffEntry = z.object({
  code: text,
  filename: z.string(),
  message: z.string(),
  location: z.object({ row: z.number(), column: z.number() }),
  end_location: part({ row: count, column: count }),
});

/** Ruff's `--output-format json` (docs.astral.sh/ruff/settings, output-format). */
export function readRuff(values: readonly unknown[], sink: FindingSink): boolean {
  const found = entries(values, ruffEntry);
  for (const { code, filename, message, location, end_location: end } of found) {
    sink.add({
      severity: 'error',
      message,
      rule: code,
      tool: 'ruff',
      file: filename,
      line: location.row,
      column: location.column,
      endLine: end?.row,
      endColumn: end?.column,
    });
  }
  return found.length > 0;
}

const climateEntry = z.object({
  description: z.string(),
  check_name: text,
  severity: text,
  fingerprint: text,
  engine_name: text,
  location: z.object({
    path: z.string(),
    lines: part({ begin: count, end: count }),
    positions: part({
      begin: part({ line: count, column: count }),
      end: part({ line: count, column: count }),
    }),
  }),
});

/** Issues of Code Climate, which GitLab reads as code quality (docs.gitlab.com/ci/testing/code_quality). */
export function readCodeClimate(values: readonly unknown[], sink: FindingSink): boolean {
  const found = entries(values, climateEntry);
  for (const { description, check_name: rule, severity = 'major', fingerprint, location, ...rest } of found) {
    const { path, lines, positions } = location;
    sink.add({
      severity: severityOf(severity) ?? 'warning',
      message: description,
      rule,
      tool: rest.engine_name,
      file: path,
      line: lines?.begin ?? positions?.begin?.line,
      column: positions?.begin?.column,
      endLine: lines?.end ?? positions?.end?.line,
      endColumn: positions?.end?.column,
      identity: fingerprint,
    });
  }
  return found.length > 0;
}

const golangciIssue = z.object({
  FromLinter: text,
  Text: z.string(),
  Severity: text,
  Fingerprint: text,
  Pos: z.object({ Filename: z.string(), Line: count, Column: count }),
});

/** golangci-lint's JSON (golangci-lint.run/docs/configuration/file, output formats). */
export function readGolangci(values: readonly unknown[], sink: FindingSink): void {
  for (const { FromLinter, Text, Severity = '', Fingerprint, Pos } of entries(values, golangciIssue)) {
    sink.add({
      severity: severityOf(Severity) ?? 'error',
      message: Text,
      rule: FromLinter,
      tool: 'golangci-lint',
      file: Pos.Filename,
      line: Pos.Line,
      column: Pos.Column,
      identity: Fingerprint,
    });
  }
}

const oxlintEntry = z.object({
  message: z.string(),
  code: text,
  severity: text,
  filename: z.string(),
  labels: list,
});
const oxlintLabel = z.object({ span: z.object({ line: count, column: count }) });

/** oxlint's `--format json`. */
export function readOxlint(values: readonly unknown[], sink: FindingSink): void {
  for (const { message, code, severity = 'error', filename, labels } of entries(values, oxlintEntry)) {
    const place = entries(labels, oxlintLabel)[0]?.span;
    sink.add({
      severity: severityOf(severity) ?? 'error',
      message,
      rule: code,
      tool: 'oxlint',
      file: filename,
      line: place?.line,
      column: place?.column,
    });
  }
}

const position = part({ line: count, column: count });
const biomeEntry = z.object({
  category: text,
  severity: text,
  description: text,
  message: z.unknown(),
  location: part({
    path: z.unknown(),
    start: position,
    end: position,
    span: numbers,
    sourceCode: text,
  }),
});
const markup = z.object({ content: z.string() });
const fileSchema = z.object({ file: z.string() });

/** Biome's `--reporter json`: lines and columns since 2.4, before that offsets into the source (biomejs.dev/reference/reporters). */
export function readBiome(values: readonly unknown[], sink: FindingSink): void {
  for (const { category, severity = 'error', description, message, location } of entries(values, biomeEntry)) {
    const path = location?.path;
    const nested = fileSchema.safeParse(path);
    const start = location?.start ?? placeAt(location?.sourceCode, location?.span?.[0]);
    const end = location?.end ?? placeAt(location?.sourceCode, location?.span?.[1]);
    const said = Array.isArray(message) ? entries(message, markup) : [];
    const plain = typeof message === 'string' ? message : said.map(({ content }) => content).join('');
    sink.add({
      severity: severityOf(severity) ?? 'error',
      message: plain === '' ? (description ?? '') : plain,
      rule: category,
      tool: 'biome',
      file: typeof path === 'string' ? path : nested.success ? nested.data.file : undefined,
      line: start?.line,
      column: start?.column,
      endLine: end?.line,
      endColumn: end?.column,
    });
  }
}

/** Line and column, in characters, of an offset in bytes. */
function placeAt(source: string | undefined, offset: number | undefined): { line: number; column: number } | undefined {
  if (source === undefined || offset === undefined || offset < 0) return undefined;
  const before = new TextDecoder().decode(new TextEncoder().encode(source).subarray(0, offset));
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - start + 1 };
}
