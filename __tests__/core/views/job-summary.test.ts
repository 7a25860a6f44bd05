import { describe, expect, test } from '@jest/globals';
import { jobSummary } from '../../../src/core/views/job-summary.ts';
import type { Event } from '../../../src/model/event.ts';
import type { Finding, FindingsDigest } from '../../../src/model/finding.ts';
import type { History } from '../../../src/model/history.ts';
import { plan, records, run, told } from './pictures/runs.ts';

const finding = (at: number, more: Partial<Finding> = {}): Finding => ({
  severity: 'error',
  message: `message ${at}\nand its details`,
  rule: 'no-x',
  file: `src/${at}.ts`,
  line: 3,
  column: 7,
  fingerprint: String(at).padStart(16, '0'),
  ...more,
});

/** What an attempt of a check found. */
const finds =
  (digest: Partial<FindingsDigest>, task = 'phase-0/pre-0/lint') =>
  (event: Event): Event =>
    event.type === 'AttemptFinished' && event.task === task
      ? { ...event, findings: { errors: 0, warnings: 0, notices: 0, worst: [], ...digest } }
      : event;

const history = (count: number, more?: Parameters<typeof records>[1]): History => ({
  schemaVersion: 1,
  records: records(count, more),
});

/** A paused run with whatever its check found. */
function paused(digest: Partial<FindingsDigest> = {}, phases = 2) {
  const of = plan(phases);
  return run(of, told(of, 1, 'paused').map(finds(digest)));
}

/** Where each of the texts begins. */
const order = (text: string, ...parts: readonly string[]): readonly number[] => parts.map((part) => text.indexOf(part));

describe('the job summary', () => {
  test('says verdict, reason, next step and phases before any picture', () => {
    const { state, entries } = paused({ errors: 1, worst: [finding(1)] });
    const text = jobSummary(state, { entries, history: history(3) });
    const at = order(
      text,
      '## ❌ Paused at gate',
      '- **lint failed**',
      '### What you can do',
      '| phase | status |',
      '### Gates',
      '### Findings: 1 error',
      '```mermaid',
      '### The last 3 runs',
      'Agents and checks',
    );
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at).not.toContain(-1);
  });

  test('folds pictures up where they show nothing or are long', () => {
    const graph = (phases: number): string => {
      const of = plan(phases);
      const { state, entries } = run(of, told(of, phases));
      return jobSummary(state, { entries });
    };
    for (const phases of [1, 30]) expect(graph(phases)).toContain('<details><summary>Phases</summary>\n\n```mermaid');
    expect(graph(9)).toContain('### Phases\n\n```mermaid');
    expect(graph(9)).toContain('### What ran when\n\n```mermaid');
    const { state } = paused();
    expect(jobSummary(state)).not.toContain('What ran when');
  });

  test('stays below 900,000 bytes with names, findings and outputs as long as can be', () => {
    const of = plan(2_000, {}, (at) => `${'漢'.repeat(50)}${at}`);
    const lint = `${'漢'.repeat(50)}1999/pre-1999/lint`;
    expect(of.phases.flatMap(({ gates }) => gates)[1_332]?.checks[0]?.id).toBeDefined();
    const worst = Array.from({ length: 10 }, (_each, at) => finding(at, { message: '$'.repeat(2_000) }));
    const { state, entries } = run(of, told(of, 2_000).map(finds({ errors: 10, worst }, lint)));
    state.warnings.push(...Array.from({ length: 500 }, () => '$'.repeat(2_000)));
    const text = jobSummary(state, { entries, history: history(50) });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
    expect(text).toMatch(/^## ✅ Completed/);
    expect(text.split('<details>')).toHaveLength(text.split('</details>').length);
  });
});

describe('the table of gates', () => {
  test('has every gate that was reached with its checks, and no other', () => {
    const of = plan(5);
    const { state } = run(of, told(of, 2, 'paused'));
    const rows = jobSummary(state).split('### Gates\n\n')[1]?.split('\n\n')[0]?.split('\n').slice(2);
    expect(rows).toEqual([
      '| pre\\-0 | phase\\-0 | ✅ passed | ✓ lint · ✓ types | 2.0s |',
      '| pre\\-1 | phase\\-1 | ❌ rejected | ✗ lint · ✗ types | 2.0s |',
    ]);
  });
});

describe('the table of findings', () => {
  const part = (digest: Partial<FindingsDigest>): string =>
    jobSummary(paused(digest).state).split('### Findings: ')[1]?.split('\n\n### Phases')[0] ?? '';

  test('counts all and shows the worst with place, rule and the first line of the message', () => {
    const worst = [finding(1), finding(2, { severity: 'warning', rule: undefined, line: undefined })];
    const text = part({ errors: 30, warnings: 1, notices: 2, worst });
    expect(text.split('\n')).toEqual([
      '30 errors, 1 warning, 2 notices',
      '',
      '| severity | place | rule | message | check |',
      '| --- | --- | --- | --- | --- |',
      '| ❌\u00a0error | ` src/1.ts:3:7 ` | ` no-x ` | message 1 | lint |',
      '| ⚠️\u00a0warning | ` src/2.ts ` |  | message 2 | lint |',
      '',
      '… and 31 more',
    ]);
  });

  test('marks what is new only where it is known what was there before', () => {
    const worst = [finding(1, { isNew: true }), finding(2, { isNew: false })];
    const text = part({ errors: 2, fresh: 1, worst });
    expect(text).toMatch(/^2 errors, 1 new\n/);
    expect(text).toContain('| new | severity |');
    expect(text).toMatch(/^\| 🆕 \| .*src\/1\.ts/m);
    expect(text).toMatch(/^\|  \| .*src\/2\.ts/m);
    expect(part({ errors: 1, worst: [finding(1)] })).not.toContain('new');
  });

  test('keeps at most twenty of many checks, and shows hostile text as text', () => {
    const of = plan(4);
    const worst = Array.from({ length: 10 }, (_each, at) => finding(at, { message: '<img src=x> | @org `b`' }));
    const tasks = [0, 1, 3].map((at) => `phase-${at}/pre-${at}/lint`);
    const events = tasks.reduce((all, task) => all.map(finds({ errors: 10, worst }, task)), told(of, 4));
    const text = jobSummary(run(of, events).state);
    expect(text.match(/src\/\d\.ts:3:7/g)).toHaveLength(20);
    expect(text).toContain('… and 10 more');
    expect(text).toContain('&lt;img src\\=x&gt; \\| @\u200borg \\`b\\`');
  });

  test('is not there where nothing was found, but notes on reports are', () => {
    const text = jobSummary(paused({ notes: ['junit.xml is no XML'] }).state);
    expect(text).not.toContain('Findings');
    expect(text).toContain('- ⚠ junit.xml is no XML');
  });
});

describe('the trend', () => {
  test('tells pass rate, percentiles, and what is flaky or slow', () => {
    const text = jobSummary(paused().state, {
      history: history(14, (at) => ({
        tasks: [{ id: 'build/unit', outcome: 'passed', durationMs: 1, retries: 1, flaky: at % 7 === 0 }],
        tests: { flaky: at === 0 ? ['logs | in'] : [], slowest: [{ name: 'imports <all>', durationMs: 9_000 }] },
      })),
    });
    expect(text).toContain('**85.7 %** passed · half within **1m 40s**, 95 % within **2m 20s** · **2** flaky');
    expect(text).toContain('| build | 36.0s | 43.0s | 14 |');
    expect(text).toContain('| build/unit | 2 of 14 | 14.3 % |');
    expect(text).toContain('| logs \\| in | 1 of 14 | 7.1 % |');
    expect(text).toContain('| imports &lt;all&gt; | 9.0s | 9.0s |');
    expect(text).toContain('xychart-beta');
  });

  test('compares only runs of the same job with the same phases, and says nothing of a single one', () => {
    const other = history(5, (at) => (at < 4 ? { phases: [] } : {}));
    expect(jobSummary(paused().state, { history: other })).not.toContain('The last');
    expect(jobSummary(paused().state, { history: history(1) })).not.toContain('The last');
  });
});
