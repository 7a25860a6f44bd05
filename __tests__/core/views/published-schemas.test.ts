import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { junitReport } from '../../../src/core/views/junit.ts';
import { sarifReport } from '../../../src/core/views/sarif.ts';
import type { KnownFindings } from '../../../src/core/findings/known.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { DEPLOYED, LINT, over, PLAN, REJECTED, WORKED } from '../build-and-deploy.ts';
import { known } from '../findings/made.ts';
import { began, ended, failed, Story } from '../story.ts';

const published = (name: string): string =>
  readFileSync(new URL(`../../fixtures/schemas/${name}`, import.meta.url), 'utf8');

/** The schema is of draft 4, which calls the same thing `id`. */
const sarif = JSON.parse(
  published('sarif-2.1.0.json')
    .replace('draft-04', 'draft-07')
    .replace(/"id":(?= "https:\/\/docs)/, '"$id":'),
);
const ajv = new Ajv({ strict: false, allErrors: true });
// As CommonJS it has its function as `default` besides.
(typeof addFormats === 'function' ? addFormats : addFormats.default)(ajv);
const isSarif = ajv.compile(sarif);

const finding = (more: Partial<Finding> = {}): Finding => ({
  severity: 'error',
  message: 'is assigned and never used',
  rule: 'no-unused-vars',
  tool: 'eslint',
  file: 'src/a b/#1.ts',
  line: 3,
  column: 7,
  fingerprint: '0123456789abcdef',
  ...more,
});

const report = (findings: readonly Finding[], folder = '', more: Partial<KnownFindings> = {}): string =>
  sarifReport(new Story(PLAN, ...REJECTED).state, {
    version: '1.2.3',
    folder,
    findings: [known(LINT, findings, more)],
  });

const first = (text: string) => JSON.parse(text).runs[0];

describe('SARIF', () => {
  test('is what its published schema describes, also without a finding', () => {
    for (const findings of [[], [finding(), finding({ rule: 'semi', severity: 'notice', endLine: 4, endColumn: 2 })]]) {
      expect(isSarif(JSON.parse(report(findings))) ? [] : isSarif.errors).toEqual([]);
    }
    expect(isSarif({ version: '2.1.0' })).toBe(false);
  });

  test('is so for any finding', () => {
    const place = fc.option(fc.integer({ min: 1, max: 1e6 }), { nil: undefined });
    const findings = fc.record(
      {
        severity: fc.constantFrom('error', 'warning', 'notice'),
        message: fc.string({ unit: 'binary' }),
        rule: fc.string(),
        tool: fc.string(),
        file: fc.string({ minLength: 1, unit: 'binary' }),
        line: place,
        column: place,
        endLine: place,
        endColumn: place,
        fingerprint: fc.constant('0123456789abcdef'),
        isNew: fc.boolean(),
      },
      { requiredKeys: ['severity', 'message', 'fingerprint'] },
    );
    fc.assert(
      fc.property(fc.array(findings), (some) => {
        const given = some.map((each) => JSON.parse(JSON.stringify(each)));
        expect(isSarif(JSON.parse(report(given))) ? [] : isSarif.errors).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('places findings from the root of the repository, and knows them again by their fingerprint', () => {
    const [result] = first(report([finding()], 'packages/app')).results;
    expect(result).toMatchObject({
      ruleId: 'eslint/no-unused-vars',
      ruleIndex: 0,
      level: 'error',
      partialFingerprints: { 'bootspring/v1': '0123456789abcdef' },
    });
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'packages/app/src/a%20b/%231.ts', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 7 },
    });
  });

  test('has no alert of a failed test or of what is in no file, and tells how many it has no room for', () => {
    const { file: _, ...nowhere } = finding();
    const many = Array.from({ length: 5_003 }, (_each, line) => finding({ line: line + 1 }));
    const run = first(report([finding({ test: 'adds' }), nowhere, ...many]));
    expect(run.results).toHaveLength(5_000);
    expect(run.results[0].locations[0].physicalLocation.region.startLine).toBe(1);
    expect(JSON.stringify(run.invocations)).toContain('3 more findings');
    expect(run.invocations[0].executionSuccessful).toBe(false);
  });

  test('keeps the gravest where there is no room, and tells what nobody knows any more', () => {
    const warnings = Array.from({ length: 5_000 }, (_each, line) => finding({ line: line + 1, severity: 'warning' }));
    const more = { omitted: { findings: 7, tests: 0 }, notes: ['The file is not here.'] };
    const run = first(report([...warnings, finding({ file: 'z.ts' })], '', more));
    expect(run.results[0].level).toBe('error');
    const said = run.invocations[0].toolExecutionNotifications;
    expect(said.map(({ message }: { message: { text: string } }) => message.text)).toEqual([
      '8 more findings are not in this report',
      'The file is not here.',
    ]);
  });
});

test('JUnit XML is what Jenkins’ schema describes, however the workflow ended', async () => {
  const schema = published('junit-10.xsd');
  const stories = [
    [],
    WORKED,
    REJECTED,
    [...DEPLOYED, over('completed')],
    [...WORKED, over('cancelled')],
    [...WORKED.slice(0, 2), began('build/work'), ended('build/work', failed, 1, { durationMs: 1_234_567 })],
  ];
  const xml = stories.map((events, at) => ({
    fileName: `${at}.xml`,
    contents: junitReport(new Story(PLAN, ...events).state),
  }));
  const { errors } = await validateXML({ xml, schema });
  expect(errors).toEqual([]);
  const [one] = xml;
  const broken = one?.contents.replace('<testsuites', '<testsuites color="red"') ?? '';
  expect((await validateXML({ xml: broken, schema })).valid).toBe(false);
});
