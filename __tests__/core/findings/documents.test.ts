import { describe, expect, test } from '@jest/globals';
import { collector, fixture, inDocument, shown, shownTest } from './read.ts';

/** What each tool writes as JSON. */
const DOCUMENTS = {
  sarif: [
    'sarif',
    'error src/app.js:3:5-3:9 CodeQL js/xss | Flow from input to output.',
    'warning nowhere CodeQL js/none | Somewhere else.',
    'warning nowhere CodeQL js/refused | Still here.',
    'notice src/by index.js:7 CodeQL js/unused | Unused variable.',
    'notice nowhere CodeQL js/nowhere | About the whole.',
  ],
  'oxlint-sarif': [
    'sarif',
    "warning src/a.ts:1:7-1:13 oxlint eslint(no-unused-vars) | Variable 'unused' is declared but never used. Unused variables should start with a '_'.",
    'warning src/a.ts:3:3-3:12 oxlint eslint(no-debugger) | `debugger` statement is not allowed',
    "warning src/a.ts:6:5-6:6 oxlint eslint(no-unused-vars) | Variable 'x' is declared but never used. Unused variables should start with a '_'.",
  ],
  'oxlint-json': [
    'oxlint',
    "warning src/a.ts:1:7 oxlint eslint(no-unused-vars) | Variable 'unused' is declared but never used. Unused variables should start with a '_'.",
    'warning src/a.ts:3:3 oxlint eslint(no-debugger) | `debugger` statement is not allowed',
    "warning src/a.ts:6:5 oxlint eslint(no-unused-vars) | Variable 'x' is declared but never used. Unused variables should start with a '_'.",
  ],
  'oxlint-gitlab': [
    'code-climate',
    "warning src/a.ts:1-1 eslint(no-unused-vars) | Variable 'unused' is declared but never used. Unused variables should start with a '_'.",
    'warning src/a.ts:3-3 eslint(no-debugger) | `debugger` statement is not allowed',
    "warning src/a.ts:6-6 eslint(no-unused-vars) | Variable 'x' is declared but never used. Unused variables should start with a '_'.",
  ],
  'eslint-json': [
    'eslint',
    "error src/app.js:1:7-1:13 eslint no-unused-vars | 'unused' is assigned a value but never used.",
    'error src/app.js:3:1 eslint | Parsing error: Unexpected token }',
    'warning src/app.js:12:14-12:25 eslint no-console | Unexpected console statement.',
  ],
  'stylelint-json': [
    'stylelint',
    'error src/site.css:3:10-3:14 stylelint color-no-invalid-hex | Unexpected invalid hex color "#zz"',
    'warning src/site.css:5:1 stylelint block-no-empty | Unexpected empty block',
  ],
  'biome-json': [
    'biome',
    'error src/index.js:6:13-6:15 biome lint/suspicious/noDoubleEquals | Using == may be unsafe.',
    'error src/main.ts biome format | File content differs from formatting output',
  ],
  'ruff-json': [
    'ruff',
    'error src/app.py:1:8-1:10 ruff F401 | `os` imported but unused',
    'error src/broken.py:2:5-3:1 ruff | SyntaxError: Expected an expression',
  ],
  'golangci-json': [
    'golangci-lint',
    'error cmd/main.go:12:9 golangci-lint errcheck | Error return value of `os.Remove` is not checked',
    'warning calc/calc.go:3:6 golangci-lint unused | func `unused` is unused',
  ],
  'code-climate': [
    'code-climate',
    'error lib/b.rb:2:3-2:9 y | x',
    'warning lib/a.rb:4-44 structure method_lines | Method `f` has 40 lines.',
  ],
  'jest-json': [
    'jest',
    'error sum.test.js:4:19 jest <sum › fails to add> | expect(received).toBe(expected) // Object.is equality⏎⏎Expected: 3⏎Received: 2',
    'error sum.test.js:8:30 jest <throws> | TypeError: boom',
    'passed sum › adds in sum.test.js 2 ms',
    'failed sum › fails to add in sum.test.js 2 ms',
    'skipped sum › later in sum.test.js',
    'failed throws in sum.test.js 1 ms',
  ],
  'mocha-json': [
    'mocha',
    'error test/sum.js:6:14 mocha <sum fails to add> | AssertionError: expected 2 to equal 3',
    'passed sum adds in test/sum.js 2 ms',
    'failed sum fails to add in test/sum.js 1 ms',
    'skipped sum later in test/sum.js',
  ],
  'cargo-check-json': ['cargo', 'error src/lib.rs:3:5-3:6 rustc E0308 | mismatched types'],
  'cargo-test-json': [
    'cargo',
    'error src/lib.rs:12:9 rustc <tests::adds> | assertion `left == right` failed⏎  left: -1⏎ right: 3',
    'warning src/lib.rs:2:9-2:15 rustc unused_variables | unused variable: `unused`',
    'passed tests::works',
    'failed tests::adds',
  ],
  'go-test-json': [
    'go-test',
    'error boom/boom_test.go:7 go <example.com/shop/boom › TestBoom> | panic: assignment to entry in nil map [recovered, repanicked]',
    'error broken/broken.go:3:8 go | "os" imported and not used',
    'error broken/broken.go:5:23 go | undefined: undefined',
    'error calc/calc_test.go:7 go <example.com/shop/calc › TestAdd> | Add(1, 2) = -1⏎want 3',
    'error calc/calc_test.go:9 go <example.com/shop/calc › TestAdd/zero> | never zero',
    'failed example.com/shop/calc › TestAdd/zero 0 ms',
    'passed example.com/shop/calc › TestAdd/one 0 ms',
    'failed example.com/shop/calc › TestAdd 0 ms',
    'passed example.com/shop/calc › TestFine 0 ms',
    'skipped example.com/shop/calc › TestLater 0 ms',
    'failed example.com/shop/boom › TestBoom 0 ms',
  ],
};

describe('findings and tests are read from', () => {
  test.each(Object.entries(DOCUMENTS))('%s', (name, expected) => {
    const { format, findings, tests, notes } = inDocument(fixture(name), collector(['calc/calc_test.go']));
    expect([format, ...findings.map(shown), ...tests.map(shownTest)]).toEqual(expected);
    expect(notes).toEqual([]);
  });
});
