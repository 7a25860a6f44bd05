import { describe, expect, test } from '@jest/globals';
import { notationOf } from '../../../src/core/coverage/format.ts';
import { jsonErrorLine } from '../../../src/core/coverage/json-line.ts';
import { readTextReport } from '../../../src/core/coverage/read.ts';
import type { CoverageReport, ReadResult, ReportProblem } from '../../../src/core/coverage/report.ts';
import { readXmlReport } from '../../../src/core/coverage/xml-reports.ts';
import * as fc from 'fast-check';

function read(text: string): ReadResult {
  const notation = notationOf(text);
  if (notation === undefined) return { ok: false, error: { message: 'unknown' } };
  return notation === 'xml' ? readXmlReport(text) : readTextReport(notation, text);
}

function good(text: string): CoverageReport {
  const result = read(text);
  if (!result.ok) throw new Error(`${result.error.message} (line ${result.error.line ?? '?'})`);
  return result.value;
}

function problem(text: string): ReportProblem {
  const result = read(text);
  return result.ok ? { message: `read as ${result.value.format}` } : result.error;
}

/** Lines by file, as plain objects. */
function linesOf(report: CoverageReport): Record<string, Record<string, number>> {
  return Object.fromEntries(
    [...(report.files ?? [])].map(([path, { lines }]) => [path, Object.fromEntries(lines)] as const),
  );
}

describe('lcov', () => {
  const record =
    'TN:\nSF:src/a.ts\nFN:1,f\nFNDA:1,f\nBRDA:1,0,0,1\nDA:1,3\nDA:2,0,checksum\nLF:2\nLH:1\nend_of_record\n';

  test('gives the lines and the sums', () => {
    const report = good(record);
    expect(report.format).toBe('lcov');
    expect(report.totals.lines).toEqual({ covered: 1, total: 2 });
    expect(linesOf(report)).toEqual({ 'src/a.ts': { 1: 3, 2: 0 } });
  });

  test('counts a line once that several records speak of', () => {
    expect(good(record + record.replace('DA:2,0', 'DA:2,5')).totals.lines).toEqual({ covered: 2, total: 2 });
  });

  test('reads Windows line ends, comments and counts beyond 2^53', () => {
    const report = good(
      '# made by hand\r\nSF:a.c\r\nDA:1,18446744073709551615\r\nDA:2,1.5e+20\r\nDA:0,1\r\nend_of_record',
    );
    expect(report.totals.lines).toEqual({ covered: 2, total: 2 });
  });

  test.each([
    ['SF:a\nDA:1,1\n', 'the report ends inside the record of a', 1],
    ['SF:a\nDA:1,1\nSF:b\nend_of_record', 'the record of a has no end_of_record', 3],
    ['SF:a\nDA:1\nend_of_record', 'not a DA record', 2],
    ['SF:a\nDA:1,-4\nend_of_record', 'not a DA record', 2],
    ['TN:\nDA:1,1', 'a DA record outside of a file', 2],
    ['TN:\nhello', 'not an lcov record: hello', 2],
    ['TN:\nend_of_record', 'end_of_record without a record', 2],
    ['SF:a\nLF:7\nLH:7\nend_of_record', 'a has 7 lines (LF) but lists none', 4],
  ])('refuses %j and names the line', (text, message, line) => {
    expect(problem(text)).toEqual({ message: expect.stringContaining(message), line });
  });
});

describe('istanbul', () => {
  const statement = (line: number | null): object => ({ start: { line, column: 0 }, end: { line, column: 9 } });

  test('coverage-final.json: a line counts as often as its most reached statement', () => {
    const file = {
      path: '/w/a.ts',
      statementMap: { 0: statement(1), 1: statement(1), 2: statement(4), 3: statement(null) },
    };
    const report = good(
      JSON.stringify({ '/w/a.ts': { ...file, s: { 0: 0, 1: 2, 2: 0, 3: 1 }, fnMap: {}, branchMap: {} } }),
    );
    expect(report.format).toBe('istanbul');
    expect(linesOf(report)).toEqual({ '/w/a.ts': { 1: 2, 4: 0 } });
    expect(report.totals.lines).toEqual({ covered: 1, total: 2 });
  });

  test('coverage-summary.json has sums and no lines', () => {
    const sums = { lines: { total: 10, covered: 9, skipped: 0, pct: 90 } };
    const report = good(JSON.stringify({ total: sums, '/w/a.ts': sums }));
    expect(report).toEqual({
      format: 'istanbul-summary',
      files: undefined,
      totals: { lines: { covered: 9, total: 10 } },
    });
  });

  test('a file may be called like a property of objects', () => {
    expect(good('{"constructor":{"statementMap":{"0":{"start":{"line":1}}},"s":{"0":1}}}').totals.lines.total).toBe(1);
  });

  test.each([
    ['{\n"a": 1,\n}', 3],
    ['{\n"a": [1, 2\n', 3],
    ['{"a":\n tru}', 2],
    ['{"a": "x\ny"}', 1],
    ['{"a": 1}\n{}', 2],
    ['{"a": 1,\n"b" 2}', 2],
    ['{"a": [1,\n]}', 2],
    ['{"a": [1}\n', 1],
  ])('names the line where %j stops being JSON', (text, line) => {
    expect(problem(text)).toEqual({ message: 'not valid JSON', line });
  });

  test('finds the line of every cut', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, seed) => {
        const text = `[\n${json},\n${json}]`;
        const cut = text.slice(0, seed % text.length);
        expect(jsonErrorLine(cut)).toBeLessThanOrEqual(cut.split('\n').length);
        // A mark that fits nowhere is found on its own line when everything before it is whole.
        expect(jsonErrorLine(`[\n${json},\n?`)).toBe(`[\n${json},\n?`.split('\n').length);
      }),
    );
  });

  test.each([
    ['{"a": {"b": 1}}', 'neither coverage-summary.json nor coverage-final.json'],
    ['{"a": {"statementMap": {"0": {"start": {"line": 1}}}, "s": {}}}', 'a: statement 0 has no count'],
    ['{"total": {"lines": {"total": 3, "covered": 4}}}', '4 of 3 lines'],
  ])('refuses %s', (text, message) => {
    expect(problem(text).message).toContain(message);
  });
});

describe('go', () => {
  const profile = [
    'mode: set',
    'example.com/m/a.go:3.10,5.2 2 1',
    'example.com/m/a.go:5.2,7.3 1 0',
    'example.com/m/a.go:9.1,9.5 0 0',
    '',
  ].join('\n');

  test('every line of a block counts, with the highest count on it', () => {
    const report = good(profile);
    expect(report.format).toBe('go');
    expect(linesOf(report)).toEqual({ 'example.com/m/a.go': { 3: 1, 4: 1, 5: 1, 6: 0, 7: 0 } });
    expect(report.totals.lines).toEqual({ covered: 3, total: 5 });
  });

  test.each(['count', 'atomic'])('mode %s is read, and profiles that follow one another', (mode) => {
    const other = `mode: ${mode}\nexample.com/m/a.go:6.1,6.9 1 12\n`;
    expect(good(other + profile.replace('set', mode)).totals.lines).toEqual({ covered: 4, total: 5 });
  });

  test.each([
    ['mode: set\nnonsense', 2],
    ['mode: set\na.go:5.1,4.1 1 1', 2],
    ['mode: set\na.go:1.1,999999999.1 1 1', 2],
  ])('refuses %j and names the line', (text, line) => {
    expect(problem(text).line).toBe(line);
  });
});

describe('cobertura', () => {
  const document = (sources: string, inside: string): string =>
    `<?xml version="1.0"?>\n<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">\n<coverage line-rate="0.5" lines-covered="1" lines-valid="2">${sources}<packages><package name="p"><classes>${inside}</classes></package></packages></coverage>`;
  const lines = '<lines><line number="1" hits="4" branch="false"/><line number="2" hits="0"/></lines>';

  test('joins the paths to the one source, and the classes of one file', () => {
    const report = good(
      document(
        '<sources><source>/w/src</source></sources>',
        `<class name="A" filename="a&amp;b.ts"><methods><method name="&lt;init&gt;"><lines><line number="3" hits="1"/></lines></method></methods>${lines}</class><class name="B" filename="a&amp;b.ts">${lines}</class>`,
      ),
    );
    expect(report.format).toBe('cobertura');
    expect(linesOf(report)).toEqual({ '/w/src/a&b.ts': { 1: 4, 2: 0, 3: 1 } });
    expect(report.totals.lines).toEqual({ covered: 2, total: 3 });
  });

  test('with several sources, or an absolute path, the path stands alone', () => {
    const two = '<sources><source>/x</source><source>/y</source></sources>';
    expect(Object.keys(linesOf(good(document(two, `<class filename="a.py">${lines}</class>`))))).toEqual(['a.py']);
    const one = '<sources><source>/x/</source></sources>';
    const windows = `<class filename="C:\\w\\a.cs">${lines}</class>`;
    expect(Object.keys(linesOf(good(document(one, windows))))).toEqual(['C:\\w\\a.cs']);
  });

  test('without any line the sums of its root count', () => {
    const report = good(document('', '<class filename="a.ts"><lines/></class>'));
    expect(report).toEqual({ format: 'cobertura', files: undefined, totals: { lines: { covered: 1, total: 2 } } });
  });
});

describe('clover', () => {
  test('counts statements and conditions, neither declarations nor the code of the tests', () => {
    const report = good(
      `<coverage generated="1"><project timestamp="1"><metrics statements="3" coveredstatements="2"/><package name="p"><file name="a.ts" path="/w/a.ts"><metrics/><line num="1" count="0" type="method"/><line num="2" count="1" type="stmt"/><line num="3" truecount="0" falsecount="2" type="cond"/></file></package><file name="/w/b.php"><line num="9" count="0" type="stmt"/></file></project><testproject><file name="t.ts"><line num="1" count="1" type="stmt"/></file></testproject></coverage>`,
    );
    expect(report.format).toBe('clover');
    expect(linesOf(report)).toEqual({ '/w/a.ts': { 2: 1, 3: 2 }, '/w/b.php': { 9: 0 } });
    expect(report.totals.lines).toEqual({ covered: 2, total: 3 });
  });

  test('without any line the sums of the project count', () => {
    const report = good('<coverage><project><metrics statements="4" coveredstatements="3"/></project></coverage>');
    expect(report.totals.lines).toEqual({ covered: 3, total: 4 });
    expect(report.files).toBeUndefined();
  });
});

describe('XML', () => {
  test.each([
    ['<coverage>\n<packages>\n</coverage>', 'not well-formed XML', 3],
    [
      '<coverage><packages><class filename="a"><line number="x" hits="1"/></class></packages></coverage>',
      'no number',
      undefined,
    ],
    [
      '<coverage><packages><class><line number="1" hits="1"/></class></packages></coverage>',
      'without filename',
      undefined,
    ],
    ['<report name="jacoco"></report>', '<report> (JaCoCo', undefined],
    ['<coverage/>', 'neither Cobertura nor Clover', undefined],
    ['<html><project/></html>', 'neither Cobertura nor Clover', undefined],
  ])('refuses %s', (text, message, line) => {
    const found = problem(text);
    expect(found.message).toContain(message);
    expect(found.line).toBe(line);
  });

  test('a document type that defines entities is refused before anything is expanded', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`);
    const bomb = `<?xml version="1.0"?>\n<!-- > -->\n<!DOCTYPE coverage [<!ENTITY e0 "x">${levels.join('')}]>\n<coverage>&e30;</coverage>`;
    expect(problem(bomb)).toEqual({ message: expect.stringContaining('defines entities'), line: 3 });
  });

  test('an entity that nobody defined stays as it is written, and nothing is decoded twice', () => {
    const text =
      '<coverage><packages><class filename="&xxe;&#65;&amp;lt;"><line number="1" hits="1"/></class></packages></coverage>';
    expect(Object.keys(linesOf(good(text)))).toEqual(['&xxe;A&lt;']);
  });

  test('elements nested without end are refused', () => {
    const deep = `<coverage><packages>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</packages></coverage>`;
    expect(problem(deep).message).toContain("can't be read");
  });
});

describe('the format is found from the content', () => {
  test.each([
    ['\n\n{', 'json'],
    ['  <x', 'xml'],
    ['mode: atomic\r\n', 'go'],
    ['TN:\n', 'lcov'],
    ['# a comment\nSF:a', 'lcov'],
    ['mode: fast\n', undefined],
    ['hello', undefined],
    ['', undefined],
  ])('%j is %s', (text, notation) => {
    expect(notationOf(text)).toBe(notation);
  });

  test('whatever comes, reading ends with a report or a problem', () => {
    const pieces = [
      'TN:',
      'SF:a',
      'DA:1,1',
      'end_of_record',
      'mode: set',
      'a.go:1.1,2.1 1 1',
      '{',
      '}',
      '"a"',
      '<coverage>',
      '<packages>',
      '</coverage>',
      '<!DOCTYPE',
      '<!--',
      '>',
      '&',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 12 }), (parts) => {
        expect(typeof read(parts.join('\n')).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
