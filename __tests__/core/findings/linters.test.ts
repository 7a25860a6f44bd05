import { describe, expect, test } from '@jest/globals';
import { fixture, inLines, shown } from './read.ts';

/** What each tool says in its ordinary output. */
const LINTERS = {
  tsc: [
    "error src/a.ts:1:7 tsc TS6133 | 'unused' is declared but its value is never read.",
    "error src/a.ts:4:3 tsc TS2322 | Type 'number' is not assignable to type 'string'.",
    "error src/a.ts:6:5 tsc TS2322 | Type 'number' is not assignable to type 'string'.",
    "error src/a.ts:6:5 tsc TS6133 | 'x' is declared but its value is never read.",
  ],
  'tsc-pretty': [
    "error src/a.ts:1:7 tsc TS6133 | 'unused' is declared but its value is never read.",
    "error src/a.ts:4:3 tsc TS2322 | Type 'number' is not assignable to type 'string'.",
    "error src/a.ts:6:5 tsc TS2322 | Type 'number' is not assignable to type 'string'.",
    "error src/a.ts:6:5 tsc TS6133 | 'x' is declared but its value is never read.",
  ],
  'oxlint-default': [
    "warning src/a.ts:1:7 oxlint eslint(no-unused-vars) | Variable 'unused' is declared but never used. Unused variables should start with a '_'.",
    'warning src/a.ts:3:3 oxlint eslint(no-debugger) | `debugger` statement is not allowed',
    "warning src/a.ts:6:5 oxlint eslint(no-unused-vars) | Variable 'x' is declared but never used. Unused variables should start with a '_'.",
  ],
  'oxlint-stylish': [
    "warning src/a.ts:1:7 oxlint eslint(no-unused-vars) | Variable 'unused' is declared but never used. Unused variables should start with a '_'.",
    'warning src/a.ts:3:3 oxlint eslint(no-debugger) | `debugger` statement is not allowed',
    "warning src/a.ts:6:5 oxlint eslint(no-unused-vars) | Variable 'x' is declared but never used. Unused variables should start with a '_'.",
  ],
  'oxlint-unix': [
    "warning src/a.ts:1:7 oxlint eslint(no-unused-vars) | Variable 'unused' is declared but never used. Unused variables should start with a '_'.",
    'warning src/a.ts:3:3 oxlint eslint(no-debugger) | `debugger` statement is not allowed',
    "warning src/a.ts:6:5 oxlint eslint(no-unused-vars) | Variable 'x' is declared but never used. Unused variables should start with a '_'.",
  ],
  'oxlint-agent': [
    "warning src/a.ts:1:7 oxlint eslint(no-unused-vars) | Variable 'unused' is declared but never used. Unused variables should start with a '_'. help: Consider removing this declaration.",
    'warning src/a.ts:3:3 oxlint eslint(no-debugger) | `debugger` statement is not allowed help: Remove the debugger statement',
    "warning src/a.ts:6:5 oxlint eslint(no-unused-vars) | Variable 'x' is declared but never used. Unused variables should start with a '_'. help: Consider removing this declaration.",
  ],
  'oxlint-github': [
    "warning src/a.ts:1:7-1:13 oxlint eslint(no-unused-vars) | Variable 'unused' is declared but never used. Unused variables should start with a '_'.",
    'warning src/a.ts:3:3-3:12 oxlint eslint(no-debugger) | `debugger` statement is not allowed',
    "warning src/a.ts:6:5-6:6 oxlint eslint(no-unused-vars) | Variable 'x' is declared but never used. Unused variables should start with a '_'.",
  ],
  oxfmt: ['error src/ugly.ts oxfmt format | Not formatted.'],
  'eslint-stylish': [
    "error src/app.js:1:7 eslint no-unused-vars | 'unused' is assigned a value but never used",
    'error src/app.js:3:1 eslint | Parsing error: Unexpected token }',
    'error src/with space.js:2:3 eslint prefer-const | Use const  or let',
    'warning src/app.js:12:14 eslint no-console | Unexpected console statement',
  ],
  'eslint-unix': [
    "error src/app.js:1:7 eslint no-unused-vars | 'unused' is assigned a value but never used.",
    'warning src/app.js:12:14 eslint no-console | Unexpected console statement.',
  ],
  'eslint-compact': [
    "error src/app.js:1:7 eslint no-unused-vars | 'unused' is assigned a value but never used.",
    'warning src/app.js:12:14 eslint no-console | Unexpected console statement.',
  ],
  'stylelint-string': [
    'error src/site.css:3:10 stylelint color-no-invalid-hex | Unexpected invalid hex color "#zz"',
    'warning src/site.css:5:1 stylelint block-no-empty | Unexpected empty block',
  ],
  'biome-default': [
    'error src/index.js:6:13 biome lint/suspicious/noDoubleEquals | Use === instead of ==',
    'error src/main.ts biome format | Formatter would have printed the following content:',
    'warning src/index.js:2:1 biome lint/style/useConst | This let declares a variable that is only assigned once.',
  ],
  prettier: [
    'error docs/read me.md prettier format | Not formatted.',
    "error src/broken.ts:3:1 prettier | SyntaxError: '}' expected.",
    'error src/ugly.ts prettier format | Not formatted.',
  ],
  'ruff-full': [
    'error src/app.py:1:8 ruff F401 | `os` imported but unused',
    'error src/app.py:21:91 ruff E501 | Line too long (111 > 90)',
    'error src/broken.py:2:5 ruff invalid-syntax | Expected an expression',
  ],
  'ruff-concise': [
    'error src/app.py:1:8 ruff F401 | `os` imported but unused',
    'error src/app.py:21:91 E501 | Line too long (111 > 90)',
    'error src/broken.py:2:5 | SyntaxError: Expected an expression',
  ],
  golangci: [
    'error calc/calc.go:3:6 golangci-lint unused | func `unused` is unused',
    'error cmd/main.go:12:9 golangci-lint errcheck | Error return value of `os.Remove` is not checked',
  ],
  'go-vet': ['error broken/broken.go:5:23 go | undefined: undefined'],
  mypy: [
    'error src/app.py:3 mypy return-value | Incompatible return value type (got "int", expected "str")',
    'error src/app.py:7:5 mypy arg-type | Argument 1 to "f" has incompatible type "int"; expected "str"',
    'error src/broken.py:1 mypy syntax | invalid syntax',
    'notice src/app.py:7:5 | "f" is defined here',
  ],
  'python-linters': [
    'error src/app.py:4:12 pyright reportPossiblyUnbound | "x" is possibly unbound',
    "error src/app.py:9:4 pylint no-member | Instance of 'A' has no 'b' member",
    'error src/app.py:14:80 E501 | line too long (92 > 79 characters)',
    'warning src/app.py:1 pylint missing-module-docstring | Missing module docstring',
  ],
  gcc: [
    'error c.c:4:10 | ‘undefined_thing’ undeclared (first use in this function)',
    'warning c.c:3:7 -Wunused-variable | unused variable ‘unused’',
    'notice c.c:4:10 | each undeclared identifier is reported only once for each function it appears in',
  ],
  'cargo-check': ['error src/lib.rs:3:5 rustc E0308 | mismatched types'],
  'one-line': [
    'error .github/workflows/ci.yml:9:7 expression | property "unknown" is not defined in object type {}',
    "error Program.cs:12:5 CS0103 | The name 'foo' does not exist in the current context",
    'error config/app.yml:3:81 line-length | line too long (90 > 80 characters)',
    "error src/main.cpp:7 C2065 | 'x': undeclared identifier",
    "error nowhere tsc TS18003 | No inputs were found in config file 'tsconfig.json'.",
    "error nowhere tsc TS2304 | Cannot find name 'x'.",
    'warning deploy.sh:4:8 SC2086 | Double quote to prevent globbing.',
  ],
  commands: [
    'error main.ts:4:3-4:5 lint/suspicious/noDoubleEquals | Use === instead of ==',
    'error src/a.ts:3:5-4:9 no-debugger | Do not⏎debug 100%',
    'error src/app.py:1:8-1:10 ruff F401 | `os` imported but unused',
    'warning src/b,c.ts:1 | first',
    'notice nowhere | Heads up: nothing broken',
  ],
};

describe('findings of linters and compilers are read from', () => {
  test.each(Object.entries(LINTERS))('%s', (name, expected) => {
    const { findings, tests, notes } = inLines(fixture(name));
    expect(findings.map(shown)).toEqual(expected);
    expect({ tests, notes }).toEqual({ tests: [], notes: [] });
  });
});

test('colours do not hide them', () => {
  const { findings } = inLines(fixture('tsc-pretty'));
  expect(findings.map(shown)).toEqual(inLines(fixture('tsc')).findings.map(shown));
});

test('what explains an error of tsc belongs to it', () => {
  const lines = [
    "src/a.ts(1,7): error TS2322: Type 'A' is not assignable to type 'B'.",
    "  Property 'x' is missing.",
    '    Deeper still.',
    'src/a.ts(2,1): error TS1005: expected.',
  ];
  expect(inLines(lines.join('\n')).findings.map(({ message }) => message)).toEqual([
    "Type 'A' is not assignable to type 'B'.\n  Property 'x' is missing.\n    Deeper still.",
    'expected.',
  ]);
});
