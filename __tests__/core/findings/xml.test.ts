import { describe, expect, test } from '@jest/globals';
import { collector, fixture, inXml, shown, shownTest } from './read.ts';

/** What each tool writes as XML. */
const REPORTS = {
  'node-junit': [
    'error test/a.test.mjs:5:30 <suite › fails> | Expected values to be strictly equal:⏎⏎1 !== 2',
    'error test/a.test.mjs:8:30 <throws> | boom⏎second line',
    'passed suite › works in test/a.test.mjs 0 ms',
    'failed suite › fails in test/a.test.mjs 1 ms',
    'skipped suite › skipped in test/a.test.mjs 0 ms',
    'failed throws in test/a.test.mjs 0 ms',
  ],
  'pytest-junit': [
    'error tests/test_a.py:10 pytest <tests/test_a.py::TestMath::test_add> | assert (1 + 1) == 3',
    "error tests/test_a.py:14 pytest <tests/test_a.py::TestMath::test_names[a - b]> | AssertionError: assert 'a - b' == 'c'⏎  ⏎  - c⏎  + a - b",
    'error tests/test_a.py:18 pytest <tests/test_a.py::test_raises> | ValueError: bad 1',
    "error tests/test_b.py:1 pytest | ModuleNotFoundError: No module named 'nowhere'",
    'failed tests/test_a.py::TestMath::test_add in tests/test_a.py 0 ms',
    'failed tests/test_a.py::TestMath::test_names[a - b] in tests/test_a.py 1 ms',
    'passed tests/test_a.py::TestMath::test_names[c] in tests/test_a.py 0 ms',
    'failed tests/test_a.py::test_raises in tests/test_a.py 0 ms',
    'skipped tests/test_a.py::test_later in tests/test_a.py 0 ms',
    'passed tests/test_a.py::test_fine in tests/test_a.py 0 ms',
  ],
  'pytest-xunit1': [
    'error tests/test_a.py:10 pytest <tests/test_a.py::TestMath::test_add> | assert (1 + 1) == 3',
    "error tests/test_a.py:14 pytest <tests/test_a.py::TestMath::test_names[a - b]> | AssertionError: assert 'a - b' == 'c'⏎  ⏎  - c⏎  + a - b",
    'error tests/test_a.py:18 pytest <tests/test_a.py::test_raises> | ValueError: bad 1',
    "error tests/test_b.py:1 pytest | ModuleNotFoundError: No module named 'nowhere'",
    'failed tests/test_a.py::TestMath::test_add in tests/test_a.py 0 ms',
    'failed tests/test_a.py::TestMath::test_names[a - b] in tests/test_a.py 0 ms',
    'passed tests/test_a.py::TestMath::test_names[c] in tests/test_a.py 0 ms',
    'failed tests/test_a.py::test_raises in tests/test_a.py 0 ms',
    'skipped tests/test_a.py::test_later in tests/test_a.py 0 ms',
    'passed tests/test_a.py::test_fine in tests/test_a.py 1 ms',
  ],
  'vitest-junit': [
    "error src/text.test.ts:30:34 vitest <paragraphs › keeps a single break> | expected [ 'a', 'b' ] to deeply equal [ 'a\\nb' ]",
    'passed paragraphs › splits in src/text.test.ts 1 ms',
    'failed paragraphs › keeps a single break in src/text.test.ts 5 ms',
  ],
  'surefire-junit': [
    'error src/test/java/com/example/CalcTest.java:14 <com.example.CalcTest › adds> | expected: <3> but was: <-1>',
    'error src/test/java/com/example/CalcTest.java:30 <com.example.CalcTest$Inner › throws> | java.lang.NullPointerException',
    'failed com.example.CalcTest › adds in src/test/java/com/example/CalcTest.java 1234500 ms',
    'passed com.example.CalcTest › flickers in src/test/java/com/example/CalcTest.java 10 ms flaky',
    'skipped com.example.CalcTest › later in src/test/java/com/example/CalcTest.java 0 ms',
    'failed com.example.CalcTest$Inner › throws in src/test/java/com/example/CalcTest.java 0 ms',
  ],
  'junit-dialects': [
    'error calc_test.go:7 <example.com/shop/calc › TestAdd> | Add(1, 2) = -1',
    'error e2e/cart.spec.ts:5:27 <cart › adds> | Error: expect(locator).toBeVisible() failed',
    "error src/app.js:1:7 eslint no-unused-vars | 'unused' is never used.",
    'error test/math.cc:13 <Math › Adds> | test/math.cc:13⏎Expected equality',
    'error test/sum.test.js:4:19 <sum fails to add> | Error: expect(received).toBe(expected)',
    'failed Math › Adds in test/math.cc 0 ms',
    'skipped Math › Left 0 ms',
    'failed sum fails to add in test/sum.test.js 1 ms',
    'failed cart › adds in cart.spec.ts 1500 ms',
    'failed example.com/shop/calc › TestAdd 0 ms',
  ],
  'oxlint-junit': [
    "error src/a.ts:1:7 oxlint eslint(no-unused-vars) | Variable 'unused' is declared but never used. Unused variables should start with a '_'.",
    'error src/a.ts:3:3 oxlint eslint(no-debugger) | `debugger` statement is not allowed',
    "error src/a.ts:6:5 oxlint eslint(no-unused-vars) | Variable 'x' is declared but never used. Unused variables should start with a '_'.",
  ],
  checkstyle: [
    "error src/app.js:1:7 eslint no-unused-vars | 'unused' is never used.",
    'warning src/main/java/A.java:3:5 checkstyle MissingJavadocMethod | Missing a Javadoc comment.',
    'notice src/app.js detekt LongMethod | no line',
  ],
  'oxlint-checkstyle': [
    "warning src/a.ts:1:7 oxlint eslint(no-unused-vars) | Variable 'unused' is declared but never used. Unused variables should start with a '_'.",
    'warning src/a.ts:3:3 oxlint eslint(no-debugger) | `debugger` statement is not allowed',
    "warning src/a.ts:6:5 oxlint eslint(no-unused-vars) | Variable 'x' is declared but never used. Unused variables should start with a '_'.",
  ],
};

describe('findings and tests are read from', () => {
  test.each(Object.entries(REPORTS))('%s', (name, expected) => {
    const sink = collector(['tests/test_a.py', 'src/test/java/com/example/CalcTest.java']);
    const { findings, tests, notes } = inXml(fixture(name), sink);
    expect([...findings.map(shown), ...tests.map(shownTest)]).toEqual(expected);
    expect(notes).toEqual([]);
  });
});

describe('a report in XML that is not as it should be', () => {
  const good = '<testsuite name="s"><testcase classname="c" name="t"><failure message="boom"/></testcase>';

  test.each([
    ['is cut', good, 'report.xml:1 is no well-formed XML (Unclosed root tag); what stands before is read.'],
    [
      'is broken',
      `${good}\n</oops>`,
      'report.xml:2 is no well-formed XML (Unexpected close tag); what stands before is read.',
    ],
    [
      'is cut within a tag',
      `${good}<testcase na`,
      'report.xml:1 is no well-formed XML (Unclosed root tag); what stands before is read.',
    ],
    ['goes too deep', good + '<a>'.repeat(300), 'report.xml:1 has more than 200 elements in one another.'],
    [
      'has too many attributes',
      `${good}<testcase ${Array.from({ length: 300 }, (_each, at) => `a${at}="1"`).join(' ')}/>`,
      'report.xml:1 has an element with more than 200 attributes.',
    ],
  ])('%s: what stands before counts, and a note says where', (_name, text, note) => {
    const { findings, tests, notes } = inXml(text);
    expect(findings.map(shown)).toEqual(['error nowhere <c › t> | boom']);
    expect(tests).toHaveLength(1);
    expect(notes).toEqual([note]);
  });

  test.each([
    [
      'defines entities',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<testsuite><testcase name="&b;"/></testsuite>',
    ],
    [
      'reads other files',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><testsuite><testcase name="&a;"/></testsuite>',
    ],
  ])('and %s is refused', (_name, text) => {
    const { tests, notes } = inXml(text);
    expect(tests).toEqual([]);
    expect(notes).toEqual(['report.xml:1 has a document type that defines something, which is never processed.']);
  });

  test('may name its document type', () => {
    const { tests, notes } = inXml(
      '<!DOCTYPE testsuite SYSTEM "junit.dtd"><testsuite><testcase name="t"/></testsuite>',
    );
    expect([tests.length, notes]).toEqual([1, []]);
  });

  test('may be of another kind, which is told', () => {
    const { notes } = inXml('<?xml version="1.0"?>\n<coverage line-rate="1"/>');
    expect(notes).toEqual([
      'report.xml:2 is XML of no report that is known here: its root is <coverage>, not that of JUnit or checkstyle.',
    ]);
  });

  test('may have a failure longer than anybody reads', () => {
    const text = `<testsuite><testcase name="t"><failure message="${'m'.repeat(500_000)}">${'long line\n'.repeat(200_000)}</failure></testcase></testsuite>`;
    const { findings, notes } = inXml(text);
    expect(findings[0]?.message).toHaveLength(2000);
    expect(notes).toEqual([]);
  });
});

test('colours of a terminal, which XML may only have as references, are in no message', () => {
  const red = '&#27;[31mred&#x1b;[39m';
  const { findings } = inXml(
    `<testsuite name="s"><testcase name="a"><failure message="is ${red}">at ${red}</failure></testcase></testsuite>`,
  );
  expect(findings.map(({ message }) => message)).toEqual(['is red']);
});
