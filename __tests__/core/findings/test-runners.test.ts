import { describe, expect, test } from '@jest/globals';
import { collector, fixture, inLines, shown, shownTest } from './read.ts';

/** What each test runner says in its ordinary output. */
const RUNNERS = {
  jest: [
    'error sum.test.js:4:19 jest <sum › fails to add> | expect(received).toBe(expected) // Object.is equality⏎⏎Expected: 3⏎Received: 2',
    'error sum.test.js:8:30 jest <throws> | TypeError: boom',
  ],
  vitest: [
    'error src/gone.test.ts vitest | Error: Failed to resolve import "./gone" from "src/gone.test.ts". Does the file exist?⏎  Plugin: vite:import-analysis⏎  File: /home/me/project/src/gone.test.ts:1:21',
    'error src/text.test.ts:30:34 vitest <paragraphs › keeps a single break> | AssertionError: expected [ \'a\', \'b\' ] to deeply equal [ \'a\\nb\' ]⏎⏎- Expected⏎+ Received⏎⏎  [⏎-   "a⏎- b",⏎+   "a",⏎+   "b",⏎  ]',
  ],
  mocha: [
    'error src/helper.js:2:9 mocha <throws> | TypeError: boom',
    'error test/sum.js:6:14 mocha <sum fails to add> | AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:⏎⏎2 !== 3⏎⏎      + expected - actual⏎⏎      -2⏎      +3',
    'error nowhere mocha <sum nested is nested> | Error: Timeout of 2000ms exceeded. For async tests and hooks, ensure "done()" is called; if returning a Promise, ensure it resolves. (/home/me/project/test/sum.js)',
  ],
  'node-spec': [
    'error test/a.test.mjs:5:30 node <suite › fails> | AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:⏎⏎1 !== 2',
    'error test/a.test.mjs:8:30 node <throws> | Error: boom⏎second line',
  ],
  'node-tap': [
    'error test/a.test.mjs:5:30 node <suite › fails> | Expected values to be strictly equal:⏎⏎1 !== 2',
    'error test/a.test.mjs:8:30 node <throws> | boom⏎second line',
    'passed suite › works 0 ms',
    'failed suite › fails in test/a.test.mjs 1 ms',
    'skipped suite › skipped 0 ms',
    'failed throws in test/a.test.mjs 0 ms',
  ],
  tap: [
    'error test/add.js:12:5 <adds> | expected 3',
    'error nowhere <5> | not ok',
    'passed works',
    'failed adds in test/add.js',
    'skipped later',
    'skipped planned',
    'failed 5',
  ],
  pytest: ["error tests/test_b.py:1 pytest | ModuleNotFoundError: No module named 'nowhere'"],
  'pytest-full': [
    'error tests/test_a.py:10 pytest <tests/test_a.py::TestMath::test_add> | assert (1 + 1) == 3',
    "error tests/test_a.py:14 pytest <tests/test_a.py::TestMath::test_names[a - b]> | AssertionError: assert 'a - b' == 'c'⏎⏎      - c⏎      + a - b",
    'error tests/test_a.py:18 pytest <tests/test_a.py::test_raises> | ValueError: bad 1',
    "error tests/test_b.py:1 pytest | ModuleNotFoundError: No module named 'nowhere'",
  ],
  'go-test': [
    'error boom/boom_test.go:7 go <example.com/shop/boom › TestBoom> | panic: assignment to entry in nil map [recovered, repanicked]',
    'error broken/broken.go:3:8 go | "os" imported and not used',
    'error broken/broken.go:5:23 go | undefined: undefined',
    'error calc/calc_test.go:7 go <example.com/shop/calc › TestAdd> | Add(1, 2) = -1⏎want 3',
    'error calc/calc_test.go:9 go <example.com/shop/calc › TestAdd/zero> | never zero',
  ],
  'go-test-v': [
    'error boom/boom_test.go:7 go <example.com/shop/boom › TestBoom> | panic: assignment to entry in nil map [recovered, repanicked]',
    'error broken/broken.go:3:8 go | "os" imported and not used',
    'error broken/broken.go:5:23 go | undefined: undefined',
    'error calc/calc_test.go:7 go <example.com/shop/calc › TestAdd> | Add(1, 2) = -1⏎want 3',
    'error calc/calc_test.go:9 go <example.com/shop/calc › TestAdd/zero> | never zero',
  ],
  'cargo-test': [
    'error src/lib.rs:12:9 rustc <tests::adds> | assertion `left == right` failed⏎  left: -1⏎ right: 3',
    'warning src/lib.rs:2:9 rustc | unused variable: `unused`',
    'passed tests::works',
    'failed tests::adds',
  ],
};

describe('failed tests are read from', () => {
  test.each(Object.entries(RUNNERS))('%s', (name, expected) => {
    const sink = collector(['calc/calc_test.go']);
    const { findings, tests, notes } = inLines(fixture(name), sink);
    expect([...findings.map(shown), ...tests.map(shownTest)]).toEqual(expected);
    expect(notes).toEqual([]);
  });
});

test('tests of Vitest that fail with the same text are told one by one', () => {
  const lines = [
    ' FAIL  a.test.ts > one',
    ' FAIL  b.test.ts > two',
    'Error: boom',
    ' ❯ src/x.ts:3:4',
    '⎯⎯⎯⎯⎯⎯[1/2]⎯',
    'src/y.ts:1:1: error: after',
  ];
  expect(inLines(lines.join('\n')).findings.map(shown)).toEqual([
    'error src/x.ts:3:4 vitest <one> | Error: boom',
    'error src/x.ts:3:4 vitest <two> | Error: boom',
    'error src/y.ts:1:1 | after',
  ]);
});

test('a failure of Jest that is told again in its summary is one', () => {
  const text = fixture('jest');
  const both = `${text}\nSummary of all failing tests\n${text}`;
  expect(inLines(both).findings).toHaveLength(2);
});

test('what another tool says after a test runner is not swallowed', () => {
  const after = "src/late.ts(1,2): error TS2304: Cannot find name 'x'.";
  const missed = Object.keys(RUNNERS).filter((name) => {
    const { findings } = inLines(`${fixture(name)}\n> tsc --noEmit\n${after}\n`);
    return !findings.some(({ file }) => file === 'src/late.ts');
  });
  expect(missed).toEqual([]);
});

test('a trace that ends in a package of others leads to the first line of the workspace', () => {
  const lines = [
    'FAIL ./a.test.js',
    '  ● adds',
    '    TypeError: boom',
    '      at inner (node_modules/lib/index.js:1:1)',
    '      at node:internal/timers:5:6',
    '      at async outer (src/my file.js:7:8)',
    '      at again (src/b.js:9:10)',
  ];
  expect(inLines(lines.join('\n')).findings.map(shown)).toEqual([
    'error src/my file.js:7:8 jest <adds> | TypeError: boom',
  ]);
});
