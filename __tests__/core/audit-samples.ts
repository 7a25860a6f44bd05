import { judgeAudit } from '../../src/core/audit.ts';
import type { AuditStep } from '../../src/model/pipeline.ts';
import type { Outcome } from '../../src/model/outcome.ts';

export type Manager = AuditStep['manager'];
export type Level = AuditStep['level'];

export const text = (...values: unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');

export function judge(
  manager: Manager,
  stdout: string,
  more: { exitCode?: number; stderr?: string; level?: Level } = {},
) {
  const { exitCode = 1, stderr = '', level = 'high' } = more;
  return judgeAudit({ manager, level }, { exitCode, stdout, stderr });
}
export const outcomeOf = (...args: Parameters<typeof judge>): Outcome => judge(...args).outcome;

export const counts = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 };
export const npm = (vulnerabilities: Record<string, unknown>, more: Record<string, number> = {}): string =>
  text({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: { ...counts, ...more } } });

/** An entry of npm’s report. */
export const lodash = {
  name: 'lodash',
  severity: 'critical',
  isDirect: true,
  via: [
    {
      source: 1,
      name: 'lodash',
      dependency: 'lodash',
      title: 'Prototype Pollution',
      severity: 'critical',
      range: '<4',
    },
  ],
  effects: ['old-tool'],
  range: '<4.17.12',
  nodes: ['node_modules/lodash'],
  fixAvailable: true,
};
export const viaLodash = { ...lodash, name: 'old-tool', severity: 'high', via: ['lodash'] };
