import { worstFirst } from '../findings/order.ts';
import type { Finding, Severity } from '../../model/finding.ts';

/** An annotation of a check run, in the words of GitHub's API: https://docs.github.com/rest/checks/runs#create-a-check-run */
export interface Annotation {
  /** From the root of the repository. */
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Allowed within one line only. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** Annotations that one check run has at most: GitHub takes 50 a request, and a thousand requests an hour. */
export const MOST_ANNOTATIONS = 500;
const MOST_TITLE = 200;

const LEVELS: Readonly<Record<Severity, Annotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};

/**
 * The findings that stand in a file as annotations, worst first. One without a line is shown at the first.
 *
 * @param folder the workspace, from the root of the repository; empty where they are the same
 */
export function annotations(findings: readonly Finding[], folder: string): readonly Annotation[] {
  const placed = findings.flatMap((finding) =>
    finding.file === undefined ? [] : [{ ...finding, file: finding.file }],
  );
  return placed
    .toSorted(worstFirst)
    .slice(0, MOST_ANNOTATIONS)
    .map((finding): Annotation => {
      const { file, line = 1, column, endLine = line, endColumn } = finding;
      const last = Math.max(line, endLine);
      const isOneLine = last === line && column !== undefined;
      return {
        path: folder === '' ? file : `${folder}/${file}`,
        start_line: line,
        end_line: last,
        ...(isOneLine ? { start_column: column, end_column: Math.max(column, endColumn ?? column) } : {}),
        annotation_level: LEVELS[finding.severity],
        title: titleOf(finding),
        // GitHub refuses a request with an empty one.
        message: finding.message === '' ? titleOf(finding) : finding.message,
      };
    });
}

/** `no-unused-vars (eslint)` */
function titleOf({ rule, tool, test, severity }: Finding): string {
  const what = [test, rule].find((name) => name !== undefined && name !== '');
  const title = what === undefined ? (tool ?? severity) : tool === undefined ? what : `${what} (${tool})`;
  return title.slice(0, MOST_TITLE);
}
