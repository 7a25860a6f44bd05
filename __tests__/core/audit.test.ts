import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/model/outcome.ts';
import { counts, judge, lodash, type Manager, npm, outcomeOf, text, viaLodash } from './audit-samples.ts';

const advisory = (name: string, severity: string, title: string) => ({
  module_name: name,
  severity,
  title,
  findings: [],
});

describe('vulnerabilities are read from the report of', () => {
  const both = { kind: 'failed', reason: 'vulnerabilities-found' } as const;
  const detail = '1 critical, 1 high: lodash (Prototype Pollution), minimist (Pollution)';
  test('npm 7 and later', () => {
    const stdout = npm({ 'old-tool': viaLodash, lodash }, { high: 1, critical: 1, total: 2 });
    expect(outcomeOf('npm', stdout)).toEqual({
      ...both,
      detail: '1 critical, 1 high: lodash (Prototype Pollution), old-tool',
    });
  });

  test('npm 6 and pnpm', () => {
    const advisories = {
      1: advisory('minimist', 'high', 'Pollution'),
      2: advisory('lodash', 'critical', 'Prototype Pollution'),
    };
    const stdout = text({ actions: [], advisories, muted: [], metadata: { vulnerabilities: { ...counts, high: 3 } } });
    expect(outcomeOf('pnpm', stdout)).toEqual({ ...both, detail });
    expect(outcomeOf('npm', stdout)).toEqual({ ...both, detail });
  });

  test('yarn classic, once an advisory, however many paths lead to it', () => {
    const line = (id: number, found: object) => ({
      type: 'auditAdvisory',
      data: { resolution: { id, path: 'a>b', dev: false }, advisory: { ...found, id } },
    });
    const stdout = text(
      line(1, advisory('minimist', 'high', 'Pollution')),
      line(1, advisory('minimist', 'high', 'Pollution')),
      line(2, advisory('lodash', 'critical', 'Prototype Pollution')),
      { type: 'auditSummary', data: { vulnerabilities: { ...counts, high: 2, critical: 1 }, dependencies: 3 } },
    );
    expect(outcomeOf('yarn', stdout, { exitCode: 24 })).toEqual({ ...both, detail });
  });

  test('yarn 2 and 3: one document', () => {
    const advisories = { 1: advisory('lodash', 'critical', 'Prototype Pollution') };
    const stdout = text({ advisories, metadata: { vulnerabilities: { ...counts, critical: 1 } } });
    expect(outcomeOf('yarn', stdout)).toMatchObject(both);
  });

  test('yarn 4: one line an advisory', () => {
    const line = (value: string, Issue: string, Severity: string) => ({
      value,
      children: {
        ID: 1,
        Issue,
        URL: 'https://example.org',
        Severity,
        'Vulnerable Versions': '<1',
        'Tree Versions': ['0'],
      },
    });
    const stdout = text(line('minimist', 'Pollution', 'high'), line('lodash', 'Prototype Pollution', 'critical'));
    expect(outcomeOf('yarn', stdout)).toEqual({ ...both, detail });
  });

  test('bun: the bulk answer', () => {
    const stdout = text({
      minimist: [{ id: 1, url: '', title: 'Pollution', severity: 'high', vulnerable_versions: '<1' }],
      lodash: [{ id: 2, url: '', title: 'Prototype Pollution', severity: 'critical', vulnerable_versions: '<1' }],
    });
    expect(outcomeOf('bun', stdout)).toEqual({ ...both, detail });
  });
});

describe('a report without vulnerabilities passes', () => {
  const clean: Outcome = { kind: 'passed', detail: 'no known vulnerabilities' };
  test.each<[string, Manager, string]>([
    ['npm', 'npm', npm({})],
    ['pnpm', 'pnpm', text({ advisories: {}, metadata: { vulnerabilities: counts } })],
    ['yarn classic', 'yarn', text({ type: 'auditSummary', data: { vulnerabilities: counts } })],
    [
      'yarn 4',
      'yarn',
      text({ type: 'info', name: 1, displayName: 'YN0001', indent: '', data: 'No audit suggestions' }),
    ],
    ['yarn 4.0', 'yarn', text({}, { type: 'info', name: 1, data: 'No audit suggestions' })],
    ['bun', 'bun', text({})],
  ])('of %s', (_name, manager, stdout) => {
    expect(outcomeOf(manager, stdout, { exitCode: 0 })).toEqual(clean);
  });
});

describe('the level', () => {
  const levels = ['low', 'moderate', 'high', 'critical'] as const;
  test('decides alone, not the exit code', () => {
    for (const [at, severity] of levels.entries()) {
      for (const [floor, level] of levels.entries()) {
        for (const exitCode of [0, 1]) {
          const stdout = npm({ a: { severity, via: [] } }, { [severity]: 1 });
          const expected = at >= floor ? 'failed' : 'passed';
          expect(outcomeOf('npm', stdout, { level, exitCode }).kind).toBe(expected);
        }
      }
    }
  });

  test('passed names what lies below it', () => {
    const stdout = npm(
      { a: { severity: 'low', via: [] }, b: { severity: 'moderate', via: [] } },
      { low: 1, moderate: 1 },
    );
    const detail = 'none at high or above; 1 moderate, 1 low below';
    expect(outcomeOf('npm', stdout)).toEqual({ kind: 'passed', detail });
  });

  test('is exceeded by a severity that nobody knows or that is missing', () => {
    for (const vulnerability of [{ severity: 'severe', via: [] }, { via: [] }]) {
      const outcome = outcomeOf('npm', npm({ a: vulnerability }, { low: 1 }), { level: 'critical' });
      expect(outcome).toMatchObject({ kind: 'failed', detail: '1 of unknown severity: a' });
    }
  });
});

describe('contradictions are no pass', () => {
  test('a failure that names nothing', () => {
    expect(outcomeOf('npm', npm({}), { exitCode: 1 })).toMatchObject({ kind: 'errored', reason: 'internal' });
  });

  test('a count without a list', () => {
    const summary = text({ type: 'auditSummary', data: { vulnerabilities: { ...counts, critical: 1 } } });
    expect(outcomeOf('yarn', summary, { exitCode: 16 })).toMatchObject({ kind: 'errored', reason: 'internal' });
    expect(outcomeOf('npm', npm({}, { critical: 1 }))).toMatchObject({ kind: 'errored', reason: 'internal' });
  });

  test('except where pnpm’s configuration takes the rest out, which is said', () => {
    const stdout = text({ advisories: {}, metadata: { vulnerabilities: { ...counts, high: 1 } } });
    const detail = '1 vulnerability taken out by the project’s own configuration, no other';
    expect(outcomeOf('pnpm', stdout)).toEqual({ kind: 'passed', detail });
  });
});

describe('the lines', () => {
  test('name every vulnerability, worst first, and at most 50', () => {
    const few = judge('npm', npm({ a: { severity: 'low', via: [] }, lodash }, { low: 1, critical: 1 }));
    expect(few.lines).toEqual([
      '1 critical: lodash (Prototype Pollution)',
      'critical: lodash (Prototype Pollution)',
      'low: a',
    ]);
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`p${at}`, { severity: 'high', via: [] }]));
    const { lines } = judge('npm', npm(many, { high: 80 }));
    expect(lines).toHaveLength(52);
    expect(lines.at(-1)).toBe('… and 30 more');
  });

  test('keep titles from outside on one line', () => {
    const { lines } = judge(
      'npm',
      npm({ a: { severity: 'high', via: [{ title: 'x\n::error::y\u001b[2J' }] } }, { high: 1 }),
    );
    for (const line of lines) expect(line).not.toMatch(/\p{Cc}/u);
  });
});
