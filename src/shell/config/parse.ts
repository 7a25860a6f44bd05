import { checkReferences } from '../../core/references.ts';
import { unsupported } from '../../core/supported.ts';
import { validate } from '../../core/validate.ts';
import { type Config, type ConfigIssue, configSchema } from '../../model/config.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { checkPatterns } from './patterns.ts';
import { type Flaw, locate } from './tree.ts';
import { parseYaml } from './yaml.ts';

/** A configuration that can be planned. */
export interface ParsedConfig {
  readonly config: Config;
  /** What the run goes on without, by position. */
  readonly warnings: readonly Problem[];
  /** `bootspring.yml:12:7` for a path through the configuration, spelt as in the file or as parsed. */
  readonly where: (path: readonly (string | number)[]) => string;
}

/** More than this nobody reads. */
const MOST_PROBLEMS = 50;

/** Line and column, from 1, of an offset. */
function positions(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function toProblems(flaws: readonly Flaw[], where: (offset: number) => string): readonly Problem[] {
  const seen = new Set<string>();
  const distinct = [...flaws]
    .sort((left, right) => left.offset - right.offset)
    .filter(({ offset, message }) => {
      const id = `${offset} ${message}`;
      return !seen.has(id) && seen.add(id).size > 0;
    });
  const problems = distinct.slice(0, MOST_PROBLEMS).map(({ offset, message, hint }): Problem => {
    const problem: Problem = { code: 'config', message, where: where(offset) };
    return hint === undefined ? problem : { ...problem, hint };
  });
  const more = distinct.length - problems.length;
  if (more <= 0) return problems;
  return [...problems, { code: 'config', message: `and ${more} more problems`, hint: 'fix these first' }];
}

/**
 * Reads a configuration from its text. `shown` is what its file is called in messages;
 * `env` tells which variables are set. All problems of a stage (YAML, schema, meaning) come together, by position.
 */
export async function parseConfig(
  text: string,
  shown: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Result<ParsedConfig, readonly Problem[]>> {
  const position = positions(text);
  const whereIs = (offset: number): string => {
    const { line, column } = position(offset);
    return `${shown}:${line}:${column}`;
  };
  const yaml = await parseYaml(text);
  if (!yaml.ok) return err(toProblems(yaml.error, whereIs));
  const root = yaml.value;
  const toFlaws = (issues: readonly ConfigIssue[]): readonly Flaw[] =>
    issues.map(({ path, at, message, hint }) => {
      const flaw: Flaw = { offset: locate(root, path, at), message };
      return hint === undefined ? flaw : { ...flaw, hint };
    });
  const lookup = (name: string): string | undefined => (Object.hasOwn(env, name) ? env[name] : undefined);
  const referenceIssues = checkReferences(root.value, lookup);
  const parsed = configSchema.safeParse(root.value);
  if (!parsed.success) {
    const { explain } = await import('../../core/explain.ts');
    const issues = [...explain(parsed.error.issues, root.value), ...referenceIssues];
    return err(toProblems(toFlaws(issues), whereIs));
  }
  const config = parsed.data;
  const { refused, warned } = unsupported(config);
  const issues = [...referenceIssues, ...validate(config), ...refused, ...(await checkPatterns(config))];
  if (issues.length > 0) return err(toProblems(toFlaws(issues), whereIs));
  return ok({
    config,
    warnings: toProblems(toFlaws(warned), whereIs),
    where: (path) => whereIs(locate(root, path)),
  });
}
