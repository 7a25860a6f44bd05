/** By the name of a report the tools that write it and how they are told to. The first that fits is taken. */
const WRITERS: readonly (readonly [name: RegExp, advice: string])[] = [
  [
    /lcov|\.info$/,
    'lcov reports are written by jest --coverage --coverageReporters=lcov, vitest run --coverage --coverage.reporter=lcov, c8 and nyc --reporter=lcov',
  ],
  [/coverage-summary\.json$/, 'this summary is written by the reporter json-summary of Jest, Vitest, c8 and nyc'],
  [/\.json$/, 'coverage-final.json is written by the reporter json of Jest, Vitest, c8 and nyc'],
  [/clover/, 'clover.xml is written by the reporter clover of Jest, Vitest and nyc, and by phpunit --coverage-clover'],
  [
    /\.xml$/,
    'Cobertura reports are written by the reporter cobertura of Jest, Vitest, c8 and nyc, and by pytest --cov --cov-report=xml',
  ],
  [/\.(?:out|cov|txt)$|profile/, 'cover profiles are written by go test -coverprofile=coverage.out ./...'],
];

const ANY =
  'lcov, json, json-summary, cobertura and clover reports of Jest, Vitest, c8 and nyc are read, and the cover profiles of go test';

/** Which tool writes a report with this path, as a sentence without its full stop. */
export function writersOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return WRITERS.find(([pattern]) => pattern.test(name))?.[1] ?? ANY;
}
