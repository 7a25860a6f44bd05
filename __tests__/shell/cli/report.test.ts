import { expect, test } from '@jest/globals';
import { formatOf, type ReportOptions } from '../../../src/shell/cli/report.ts';

const options: ReportOptions = { cwd: '.', json: false, quiet: false, verbose: false, color: true };

test.each<[string, Partial<ReportOptions>, string]>([
  ['nothing is a page', {}, 'html'],
  ['--format decides', { format: 'junit', output: 'a.json', json: true }, 'junit'],
  ['then the name of the file', { output: 'out/report.XML' }, 'junit'],
  ['a page beside --json', { output: 'a.html', json: true }, 'html'],
  ['markdown', { output: 'SUMMARY.md' }, 'markdown'],
  ['JSON', { output: 'a.b.json' }, 'json'],
  ['a name without an ending is a page', { output: 'report' }, 'html'],
  ['--json alone', { json: true }, 'json'],
])('the format: %s', (_name, more, format) => {
  expect(formatOf({ ...options, ...more })).toBe(format);
});
