import { describe, expect, test } from '@jest/globals';
import { narrowed, readRunner } from '../../../src/core/rerun/narrow.ts';

/** The command that runs these tests, or why there is none. */
function narrow(command: string, names: readonly string[] = ['adds'], files: readonly string[] = []): string {
  const read = readRunner(command);
  if (!read.ok) return `! ${read.error}`;
  const made = narrowed(
    read.value,
    names.map((name) => ({ name })),
    files,
  );
  return made.ok ? made.value : `! ${made.error}`;
}

const PATTERN = "'=^\\s?(?:adds)$'".slice(2, -1);
const R = '"$BOOTSPRING_REPORT"';

describe('the command of a test runner becomes one of a few tests:', () => {
  test.each([
    ['jest', `jest --json --outputFile=${R} --coverage=false '--testNamePattern=${PATTERN}'`],
    [
      'npx jest --ci --coverage',
      `npx jest --ci --coverage --json --outputFile=${R} --coverage=false '--testNamePattern=${PATTERN}'`,
    ],
    ['CI=1 npx c8 mocha', `CI=1 npx mocha --reporter=json --reporter-option=output=${R} '--grep=${PATTERN}'`],
    [
      'nyc --reporter lcov mocha -R dot',
      `mocha -R dot --reporter=json --reporter-option=output=${R} '--grep=${PATTERN}'`,
    ],
    [
      'vitest run src/a',
      `vitest run src/a --coverage.enabled=false --reporter=default --reporter=json --outputFile.json=${R} '--testNamePattern=${PATTERN}'`,
    ],
    [
      'node --import tsx --test --experimental-test-coverage test/*.ts > out.txt',
      `node --import tsx --test --test-reporter=tap --test-reporter-destination=stdout '--test-name-pattern=${PATTERN}' test/*.ts > out.txt`,
    ],
    [
      'pytest tests -n 4 --cov=src',
      `pytest tests -n 4 --cov=src --junitxml=${R} --no-cov --last-failed --last-failed-no-failures=none`,
    ],
    [
      'npx playwright test --project=firefox',
      `PLAYWRIGHT_JUNIT_OUTPUT_FILE=${R} PLAYWRIGHT_JUNIT_OUTPUT_NAME=${R} npx playwright test --project=firefox --last-failed --reporter=line,junit`,
    ],
  ])('%s', (command, expected) => expect(narrow(command)).toBe(expected));

  test('of Jest, with the files of the tests', () => {
    expect(narrow('jest', ['adds'], ['a b.test.js', '-c.test.js'])).toMatch(
      / --runTestsByPath 'a b\.test\.js' \.\/-c\.test\.js$/,
    );
  });

  test.each(['pytest -q', 'python3 -m pytest -q', 'poetry run pytest -q'])('%s, by their ids', (command) => {
    expect(narrow(command, ['tests/test_a.py::TestB::test_c[1-2]'])).toBe(
      `${command} --junitxml=${R} 'tests/test_a.py::TestB::test_c[1-2]'`,
    );
  });

  test('of Go, by the tests that the failed ones are part of, without the cover profile', () => {
    const names = ['ex.com/m/a › TestA/in_it', 'ex.com/m/a › TestA', 'ex.com/m/b › TestÄ'];
    expect(narrow('go test -race -coverprofile=c.out ./...', names)).toBe(
      "go test -json -run='^(TestA|TestÄ)$' -race ./...",
    );
    expect(narrow('go test -json ./...', ['p › TestA'])).toBe("go test -run='^(TestA)$' -json ./...");
  });

  test('of nextest, by a filter', () => {
    expect(narrow('cargo nextest run --workspace', ['crate › tests::adds', 'crate › tests::takes'])).toBe(
      "cargo nextest run --workspace -E 'test(=tests::adds) | test(=tests::takes)'",
    );
  });
});

describe('there is none', () => {
  test.each([
    ['jest && tsd', 'it is more than one simple command'],
    ['jest | tee log', 'it is more than one simple command'],
    ['jest $(files)', 'it is more than one simple command'],
    ['cd sub && jest', 'it is more than one simple command'],
    ['make test', 'it is no test runner that is known here'],
    ['./run-tests.sh', 'it is no test runner that is known here'],
    ['npm test', 'it is no test runner that is known here'],
    ['jest -t adds', 'jest has the argument -t'],
    ['jest --bail', 'jest has the argument --bail'],
    ['jest --shard=1/3', 'jest has the argument --shard=1/3'],
    ['jest -- src', 'jest has the argument --'],
    ['vitest run --bail 1', 'vitest has the argument --bail'],
    ['mocha --bail', 'mocha has the argument --bail'],
    ['pytest -x', 'pytest has the argument -x'],
    ['pytest --maxfail=2', 'pytest has the argument --maxfail=2'],
    ['go test -failfast ./...', 'go test has the argument -failfast'],
    ['go test -coverprofile c.out ./...', 'go test has the argument -coverprofile'],
    ['go test ./... -args -v', 'go test has the argument -args'],
    ['cargo nextest run -E all()', 'it is more than one simple command'],
    ["cargo nextest run -E 'all()'", 'cargo nextest has the argument -E'],
    ['playwright test --shard=1/2', 'playwright has the argument --shard=1/2'],
    ['node --test --test-only', 'node --test has the argument --test-only'],
    ['c8 cross-env A=1 mocha', 'something stands between c8 and mocha'],
  ])('for %s', (command, because) => expect(narrow(command)).toBe(`! ${because}`));

  test('where a name is none that the tool knows, or all of them are too long', () => {
    expect(narrow('go test ./...', ['p › Test A|B'])).toBe('! a name is none of a Go test');
    expect(narrow('cargo nextest run', ['a › b) | all('])).toBe('! a name is none of a Rust test');
    const names = Array.from({ length: 50 }, (_, at) => `${at}${'€'.repeat(499)}`);
    expect(narrow('jest', names)).toBe('! their names are too long for a command line');
  });
});
