import type { Finding, Severity } from '../../model/finding.ts';
import type { WorkflowState } from '../state.ts';
import { type PlacedTask, placedTasks } from './report-json.ts';

/** What a SARIF report is made with beside the state. */
export interface SarifFacts {
  /** Version of bootspring. */
  readonly version: string;
  /** Path of the workspace from the root of the repository, with `/`; empty where they are the same. */
  readonly folder: string;
  /** All findings of the newest attempt of a task. */
  findings(task: PlacedTask['task']): readonly Finding[];
}

/**
 * GitHub takes 25,000 results of a run and shows 5,000 of them:
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const MOST_RESULTS = 5_000;

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

interface Rule {
  readonly id: string;
  readonly tool: string;
}

/**
 * The findings of a workflow as SARIF 2.1.0, one run with the rules of all tools in it: with a run for each tool the
 * alerts of a tool that has nothing to say any more would stay open. Failed tests are no alerts and stay out, and so does
 * what stands in no file, which code scanning has no place for.
 */
export function sarifReport(state: WorkflowState, facts: SarifFacts): string {
  const placed = placedTasks(state).flatMap(({ task }) => facts.findings(task));
  const shown = placed.filter((each) => each.file !== undefined && each.test === undefined);
  const rules = new Map<string, Rule & { readonly index: number }>();
  const results = shown.slice(0, MOST_RESULTS).map((finding) => {
    const rule = ruleOf(finding);
    const known = rules.get(rule.id) ?? { ...rule, index: rules.size };
    rules.set(rule.id, known);
    return resultOf(finding, known.id, known.index, facts.folder);
  });
  const left = shown.length - results.length;
  const run = {
    tool: {
      driver: {
        name: 'bootspring',
        semanticVersion: facts.version,
        rules: [...rules.values()].map(({ id, tool }) => ({ id, properties: { tags: [tool] } })),
      },
    },
    automationDetails: { id: `bootspring/${state.pipeline.workflow}/` },
    invocations: [
      {
        executionSuccessful: state.status === 'completed',
        ...(left > 0
          ? {
              toolExecutionNotifications: [
                { level: 'warning', message: { text: `${left} more findings are not in this report` } },
              ],
            }
          : {}),
      },
    ],
    columnKind: 'utf16CodeUnits',
    results,
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Two tools may have rules of one name. */
function ruleOf({ tool = 'bootspring', rule }: Finding): Rule {
  return { id: rule === undefined ? tool : `${tool}/${rule}`, tool };
}

function resultOf(finding: Finding, ruleId: string, ruleIndex: number, folder: string): object {
  const { file = '', line, column, endLine, endColumn } = finding;
  const region =
    line === undefined
      ? {}
      : {
          region: {
            startLine: line,
            ...(column === undefined ? {} : { startColumn: column }),
            ...(endLine === undefined || endLine < line ? {} : { endLine }),
            ...(endColumn === undefined || column === undefined ? {} : { endColumn }),
          },
        };
  const path = folder === '' ? file : `${folder}/${file}`;
  const uri = path
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return {
    ruleId,
    ruleIndex,
    level: LEVELS[finding.severity],
    // An empty message is not allowed.
    message: { text: finding.message === '' ? ruleId : finding.message },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, ...region } }],
    partialFingerprints: { 'bootspring/v1': finding.fingerprint },
    ...(finding.isNew === undefined ? {} : { properties: { isNew: finding.isNew } }),
  };
}
