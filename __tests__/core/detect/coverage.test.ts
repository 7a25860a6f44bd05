import { describe, expect, test } from '@jest/globals';
import type { CoverageDiscovery } from '../../../src/model/detection.ts';
import type { Files } from './repository.ts';
import { detectIn, workflowOf } from './repository.ts';

const coverage = (
  test: string,
  files: Files = {},
  fields: object = {},
  steps: readonly (string | object)[] = [],
): CoverageDiscovery | undefined =>
  detectIn({ 'package.json': { scripts: { test }, ...fields }, ...files }, [workflowOf(['npm test', ...steps])])
    .coverage;

const LCOV = 'coverage/lcov.info';

describe('coverage of the tests', () => {
  test.each([
    ['nyc --reporter=lcovonly --reporter text mocha', LCOV, undefined],
    ['nyc -r lcov mocha', LCOV, undefined],
    ['c8 --reporter cobertura --reports-dir out mocha', 'out/cobertura-coverage.xml', undefined],
    ['c8 -o out -r lcov node --test', 'out/lcov.info', undefined],
    ['c8 mocha', undefined, undefined],
    ['c8 --check-coverage --lines 85 -r lcov mocha', LCOV, 85],
    ['c8 --check-coverage mocha', undefined, 90],
    ['c8 --100 mocha', undefined, 100],
    ['c8 --lines 85 mocha', undefined, undefined],
    ['jest --coverage', LCOV, undefined],
    [
      'jest --coverage --coverageDirectory=out --coverageReporters=json-summary',
      'out/coverage-summary.json',
      undefined,
    ],
    ['vitest run --coverage', 'coverage/clover.xml', undefined],
    ['vitest run --coverage.enabled --coverage.reporter=lcov', LCOV, undefined],
    [
      'node --test --experimental-test-coverage --test-reporter=spec --test-reporter-destination=stdout --test-reporter=lcov --test-reporter-destination=a/lcov.info',
      'a/lcov.info',
      undefined,
    ],
    ['tap --coverage-report=lcov', '.tap/report/lcov.info', undefined],
  ])('%s writes %s, threshold %s', (command, report, minimum) => {
    const found = coverage(command);
    expect([found?.report, found?.minimum]).toEqual([report, minimum]);
  });

  test('tests without coverage have none', () => {
    for (const command of ['mocha', 'jest', 'vitest run', 'tap --disable-coverage --coverage-report=lcov'])
      expect(coverage(command)).toBeUndefined();
  });

  test('settings of the tools are read', () => {
    const nyc = { nyc: { reporter: ['text', 'lcov'], 'check-coverage': true, lines: 70 } };
    expect(coverage('nyc mocha', {}, nyc)).toMatchObject({
      report: LCOV,
      minimum: 70,
      because: expect.stringContaining('nyc in package.json'),
    });
    expect(coverage('nyc mocha', { '.nycrc': '{ /* x */ "reporter": "lcov", "report-dir": "r" }' })).toMatchObject({
      report: 'r/lcov.info',
    });
    expect(
      coverage('c8 mocha', { '.c8rc.json': { reporter: ['lcov'], 'check-coverage': true, lines: 'x' } }),
    ).toMatchObject({ report: LCOV, minimum: 90 });
    const jest = {
      jest: { collectCoverage: true, coverageDirectory: '<rootDir>/c', coverageThreshold: { global: { lines: 80 } } },
    };
    expect(coverage('jest', {}, jest)).toMatchObject({ report: 'c/lcov.info', minimum: 80 });
    const program = "module.exports = {\n  rootDir: '..',\n  collectCoverage: true,\n};";
    expect(coverage('jest -c ./cfg/jest.config.js', { 'cfg/jest.config.js': program })).toMatchObject({ report: LCOV });
    expect(coverage('jest', { 'jest.config.js': 'export default {\n // collectCoverage: true,\n}' })).toBeUndefined();
    const vitest =
      "export default { test: { coverage: { enabled: true, reporter: ['text', 'lcov'], reportsDirectory: './out' } } }";
    expect(coverage('vitest run', { 'vitest.config.ts': vitest })).toMatchObject({ report: 'out/lcov.info' });
  });

  test('what CI uploads confirms the report, and stands in where no tool tells', () => {
    const upload = { uses: 'codecov/codecov-action@v5', with: { directory: './coverage/' } };
    expect(coverage('jest --coverage', {}, {}, [upload])?.because).toBe(
      "`npm test` has --coverage; jest's own reporters write lcov; .github/workflows/ci.yml:11 uploads coverage/",
    );
    const file = { uses: 'coverallsapp/github-action@v2', with: { file: 'out/lcov.info' } };
    expect(coverage('node run-tests.js', {}, {}, [file])).toEqual({
      report: 'out/lcov.info',
      because: '.github/workflows/ci.yml:11 uploads out/lcov.info',
    });
    expect(coverage('mocha', {}, {}, [upload])).toBeUndefined();
  });

  test('a report outside of the workspace is not believed', () => {
    expect(coverage('c8 -r lcov -o ../../x mocha')?.report).toBeUndefined();
    expect(coverage('c8 -r lcov -o /etc mocha')?.report).toBeUndefined();
  });
});
