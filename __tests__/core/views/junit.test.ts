import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as z from 'zod/mini';
import { escapeXml, junitReport } from '../../../src/core/views/junit.ts';
import type { Event } from '../../../src/model/event.ts';
import { DEPLOYED, over, PLAN, REJECTED } from '../build-and-deploy.ts';
import { began, check, ended, evidence, failed, gate, phase, pipeline, running, Story } from '../story.ts';

const seconds = z.string().check(z.regex(/^\d+\.\d{3}$/));
const count = z.string().check(z.regex(/^\d+$/));
const ending = z.optional(
  z.strictObject({ '@message': z.string(), '@type': z.optional(z.string()), '#text': z.optional(z.string()) }),
);
/** Elements and attributes of Jenkins' junit-10.xsd, as far as a report has them; nothing else may be there. */
const schema = z.strictObject({
  '?xml': z.strictObject({ '@version': z.literal('1.0'), '@encoding': z.literal('UTF-8') }),
  testsuites: z.strictObject({
    '@name': z.string(),
    '@tests': count,
    '@failures': count,
    '@errors': count,
    '@time': seconds,
    testsuite: z.array(
      z.strictObject({
        '@name': z.string(),
        '@tests': count,
        '@failures': count,
        '@errors': count,
        '@skipped': count,
        '@time': seconds,
        '@timestamp': z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/))),
        testcase: z.array(
          z.strictObject({
            '@name': z.string(),
            '@classname': z.string(),
            '@time': seconds,
            skipped: ending,
            failure: ending,
            error: ending,
            'system-out': z.optional(z.string()),
          }),
        ),
      }),
    ),
  }),
});

/** Reads a report as a consumer does, and checks its structure and its sums. */
function read(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => name === 'testsuite' || name === 'testcase',
    // Indentation between elements is no text of theirs.
    tagValueProcessor: (_name, value) => (value.trim() === '' ? '' : value),
  });
  const parsed: unknown = JSON.parse(JSON.stringify(parser.parse(xml)), (key, value: unknown) =>
    key === '#text' && typeof value === 'string' && value.trim() === '' ? undefined : value,
  );
  const { testsuites } = schema.parse(parsed);
  for (const suite of testsuites.testsuite) {
    expect(Number(suite['@tests'])).toBe(suite.testcase.length);
    expect(Number(suite['@failures'])).toBe(suite.testcase.filter((each) => each.failure !== undefined).length);
    expect(Number(suite['@errors'])).toBe(suite.testcase.filter((each) => each.error !== undefined).length);
  }
  return testsuites;
}
const redOf = (testsuites: ReturnType<typeof read>): number =>
  Number(testsuites['@failures']) + Number(testsuites['@errors']);

describe('JUnit XML', () => {
  test('has a suite a phase and a gate, a case an agent and a check', () => {
    const report = read(junitReport(new Story(PLAN, ...DEPLOYED, over('completed')).state));
    expect(report.testsuite.map((suite) => suite['@name'])).toEqual(['build', 'build/pre-commit', 'deploy']);
    expect(report.testsuite[1]?.testcase).toEqual([
      { '@name': 'lint', '@classname': 'default.build.pre-commit', '@time': '1.000' },
    ]);
    expect(redOf(report)).toBe(0);
  });

  test('a check that says no is a failure with its output; what was not run is skipped', () => {
    const report = read(junitReport(new Story(PLAN, ...REJECTED).state));
    expect(report.testsuite[1]?.testcase[0]?.failure).toMatchObject({
      '@message': 'failed: exit code 1',
      '@type': 'exit-code',
    });
    expect(report.testsuite[2]?.testcase[0]?.skipped).toMatchObject({ '@message': 'not run' });
    expect(redOf(report)).toBe(1);
  });

  test('what could not tell is an error; what is advisory is never red', () => {
    const checks = [check('a/g/tool'), check('a/g/links', { enforcement: 'advisory' })];
    const story = new Story(
      pipeline([phase('a', { agents: [], gates: [gate('g', checks)] })]),
      running(),
      { type: 'PhaseStarted', phase: 'a' },
      { type: 'GateStarted', phase: 'a', gate: 'g' },
      began('a/g/tool'),
      ended('a/g/tool', { kind: 'errored', reason: 'command-not-found', detail: 'no such tool' }),
      began('a/g/links'),
      ended('a/g/links', failed),
    );
    const [tool, links] = read(junitReport(story.state)).testsuite[0]?.testcase ?? [];
    expect(tool?.error).toMatchObject({ '@message': 'errored: no such tool', '@type': 'command-not-found' });
    expect(links?.skipped).toMatchObject({ '@message': 'does not block: failed: exit code 1' });
  });

  test('what a person has passed over is no failure, and its message stays', () => {
    const skip: Event = {
      type: 'Decided',
      decision: { kind: 'skip', gate: 'pre-commit', reason: 'known', by: 'mona' },
    };
    const [, suite] = read(junitReport(new Story(PLAN, ...REJECTED, skip).state)).testsuite;
    expect(suite?.testcase[0]?.skipped).toMatchObject({
      '@message': 'the gate was skipped by mona: known (failed: exit code 1)',
    });
  });

  test.each<[string, readonly Event[], string]>([
    ['under way', [running()], 'running'],
    ['cancelled', [running(), over('cancelled')], 'cancelled: over'],
    ['failed without a task that did', [running(), over('failed')], 'failed: over'],
  ])('a workflow that is %s is never green', (_name, events, message) => {
    const report = read(junitReport(new Story(PLAN, ...events).state));
    expect(redOf(report)).toBe(1);
    expect(report.testsuite.at(-1)?.testcase[0]?.error).toMatchObject({ '@message': message });
  });
});

describe('text from outside', () => {
  test('is well-formed whatever it is, and says the same where XML can', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(']]>', '<![CDATA[', '&', '\0', '\ud800', '\ufffe', '\r\n', '"'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const tail = pieces.join('');
        const story = new Story(
          PLAN,
          running(),
          { type: 'PhaseStarted', phase: 'build' },
          began('build/work'),
          ended('build/work', { kind: 'failed', reason: 'exit-code', detail: tail }, 1, {
            evidence: evidence({ tail }),
          }),
        );
        const xml = junitReport(story.state);
        expect(xml).not.toMatch(/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u);
        read(xml);
      }),
      { numRuns: 50 },
    );
    expect(escapeXml('a\u001b<&>"\u{1f600}')).toBe('a\ufffd&lt;&amp;&gt;&quot;\u{1f600}');
  });

  test('keeps the line breaks of an attribute', () => {
    const story = new Story(PLAN, running(), { type: 'PhaseStarted', phase: 'build' }, began('build/work'));
    story.tell(ended('build/work', { kind: 'failed', reason: 'exit-code', detail: 'a\nb' }));
    expect(junitReport(story.state)).toContain('message="failed: a&#10;b"');
  });
});

test('a failure tells what was found, at its place', () => {
  const worst = [{ severity: 'error' as const, message: 'a < b', file: 'a.js', line: 1, fingerprint: '' }];
  const findings = { errors: 2, warnings: 0, notices: 0, worst };
  const events = REJECTED.map((event) =>
    event.type === 'AttemptFinished' && event.outcome.kind === 'failed' ? { ...event, findings } : event,
  );
  expect(junitReport(new Story(PLAN, ...events).state)).toContain('\na.js:1 a &lt; b\n… and 1 more</failure>');
});
