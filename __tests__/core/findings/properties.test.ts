/* oxlint-disable no-control-regex -- control characters are what must not come through. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FindingCollector, MOST_MESSAGE, type Collected } from '../../../src/core/findings/collect.ts';
import { WorkspacePaths } from '../../../src/core/findings/paths.ts';
import { findingSchema, testCaseSchema } from '../../../src/model/finding.ts';
import { collector, fixture, inDocument, inLines, inXml } from './read.ts';

const ONE_LINERS = [
  'tsc',
  'tsc-pretty',
  'oxlint-default',
  'eslint-stylish',
  'biome-default',
  'prettier',
  'ruff-full',
  'mypy',
  'one-line',
  'commands',
  'cargo-test',
  'pytest-full',
  'go-test',
  'go-test-v',
  'jest',
  'vitest',
  'mocha',
  'node-spec',
  'node-tap',
  'tap',
];
const JSONS = [
  'sarif',
  'eslint-json',
  'stylelint-json',
  'biome-json',
  'oxlint-json',
  'ruff-json',
  'golangci-json',
  'code-climate',
  'jest-json',
  'mocha-json',
  'go-test-json',
  'cargo-test-json',
];
const XMLS = ['node-junit', 'surefire-junit', 'junit-dialects', 'checkstyle'];
const LINES = ONE_LINERS.flatMap((name) => fixture(name).split('\n'));

/** Pieces of which hostile lines are made: what regular expressions could stumble over. */
const PIECES = [
  ':1',
  ':1:1',
  ': ',
  ' - ',
  '(1,1)',
  '(',
  ')',
  '[',
  ']',
  ' [',
  ' (',
  'error',
  'error:',
  'Error - ',
  'TS1',
  ' ',
  '  ',
  '\t',
  '> ',
  ' > ',
  '|',
  '│',
  '━',
  '⎯',
  '●',
  '✖',
  '×',
  '❯',
  'at ',
  '-->',
  '___',
  '===',
  '--- FAIL: ',
  'ok 1',
  'not ok 2',
  '::error ',
  'file=',
  ',',
  '=',
  '%',
  '%0A',
  'a',
  'a/b',
  'src/a.ts',
  '../x.ts',
  '/etc/passwd',
  'C:\\',
  '.go',
  '.py',
  '\u001b[',
  '\u001b[31m',
  '\r',
  '\u202e',
  '\ud800',
  'FAIL ',
  ' FAIL  ',
  '  1) ',
  '# ',
  '---',
  '...',
  '{"',
  '}',
  "'",
  '"',
  '1',
  '0',
  '-',
];
const piece = fc.constantFrom(...PIECES);
const line = fc.oneof(
  fc.constantFrom(...LINES),
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.tuple(piece, fc.integer({ min: 500, max: 2000 })).map(([part, times]) => part.repeat(times)),
  fc
    .tuple(fc.constantFrom(...LINES), piece, fc.integer({ min: 500, max: 2000 }))
    .map(([start, part, times]) => start + part.repeat(times)),
);

/** What holds whatever was read. */
function expectSound({ findings, tests, notes }: Collected): void {
  for (const finding of findings) {
    findingSchema().parse(finding);
    expect(finding.message.length).toBeLessThanOrEqual(MOST_MESSAGE);
    expect(finding.message).not.toBe('');
    expect(finding.fingerprint).toMatch(/^[\da-f]{16}$/);
    for (const text of [finding.message, finding.rule, finding.tool, finding.test]) {
      expect(text ?? '').not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\p{Cs}]/u);
    }
  }
  for (const each of tests) testCaseSchema().parse(each);
  for (const { file } of [...findings, ...tests]) if (file !== undefined) expectInside(file);
  for (const note of notes) expect(note.length).toBeLessThanOrEqual(400);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
}

function expectInside(file: string): void {
  expect(file).not.toMatch(/^(?:\/|[a-zA-Z]:)|\\|\p{Cc}/u);
  expect(file.split('/').filter((part) => part === '..' || part === '.' || part === '')).toEqual([]);
}

describe('whatever comes', () => {
  test('lines are read without harm, however long and strange they are', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => expectSound(inLines(lines.join('\n')))),
      { numRuns: 150 },
    );
  });

  test('documents are read without harm when something in them is another thing', () => {
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('../../x', '/etc/passwd', '\u001b[1m', -1, 1e308, [], {}),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...JSONS),
        fc.array(fc.tuple(fc.nat(), values), { minLength: 1, maxLength: 6 }),
        (name, changes) => {
          const text = fixture(name).replace(/^[^{[].*\n/, '');
          expectSound(inDocument(changes.reduce(changed, text)));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('reports in XML are read without harm when they are cut, or something is put into them', () => {
    const inserted = fc.oneof(
      piece,
      fc.constantFrom(
        '<a>',
        '</a>',
        '<testcase name="',
        '<![CDATA[',
        ']]>',
        '<!--',
        '&',
        '&x;',
        '&#27;',
        '<!DOCTYPE x [<!ENTITY a "b">]>',
        '\0',
        '<?x?>',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...XMLS), fc.nat(), fc.nat(), inserted, (name, at, end, text) => {
        const whole = fixture(name);
        const cut =
          whole.slice(0, at % whole.length) + text + whole.slice(at % whole.length, whole.length - (end % 50));
        expectSound(inXml(cut));
      }),
      { numRuns: 150 },
    );
  });

  test('a path never leads out of the workspace', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '',
      'a',
      'b.ts',
      'C:',
      'c:',
      'file:',
      '~',
      '%2e%2e',
      'home',
      'me',
      'project',
      '\0',
      ' ',
    );
    const path = fc
      .tuple(fc.array(part, { maxLength: 8 }), fc.constantFrom('/', '\\'))
      .map(([parts, by]) => parts.join(by));
    const roots = fc.constantFrom(
      { root: '/home/me/project' },
      { root: '/', cwd: 'a' },
      { root: 'C:\\home\\me', cwd: 'a\\b' },
      { root: '/home/me/project', cwd: 'a/b' },
    );
    fc.assert(
      fc.property(path, roots, fc.boolean(), (told, where, fromRoot) => {
        const inside = new WorkspacePaths(where).inside(told, fromRoot);
        if (inside !== undefined) expectInside(inside);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Puts a value in the place of one value of a document. */
function changed(text: string, [at, value]: readonly [number, unknown]): string {
  const spots = [...text.matchAll(/(?<=[[:,]\s*)(?:"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d+|true|false|null|\[\]|\{\})/g)];
  const spot = spots[at % Math.max(1, spots.length)];
  return spot === undefined
    ? text
    : text.slice(0, spot.index) + JSON.stringify(value) + text.slice(spot.index + spot[0].length);
}

test('the order in which findings come does not matter to what comes out', () => {
  const { findings } = inLines(LINES.join('\n'));
  fc.assert(
    fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
      const sink = new FindingCollector({ root: '/home/me/project' });
      for (const { fingerprint: _fingerprint, ...finding } of shuffled) sink.add(finding);
      expect(sink.result().findings).toEqual(findings);
    }),
    { numRuns: 20 },
  );
  expect(collector().result()).toEqual({ findings: [], tests: [], omitted: { findings: 0, tests: 0 }, notes: [] });
});
