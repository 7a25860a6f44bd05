import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { appendText, appendValue } from '../../../src/shell/action/files.ts';
import { writeOutput } from '../../../src/shell/action/report.ts';
import { parseRunnerFile } from '../../rig/runner-log.ts';
import { temporaryFolder } from '../rig.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true }));

describe('appendValue', () => {
  test('no value breaks out of its place', () => {
    const file = join(folder, 'output');
    const line = fc.constantFrom('a=b', 'x<<EOF', 'EOF', '', 'bootspring_', '<<', '=', 'ä', '::error::x');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.array(line, { maxLength: 5 }), (one, other) => {
        writeFileSync(file, '');
        expect(appendValue(file, 'one', one.join('\n'))).toBeUndefined();
        expect(appendValue(file, 'other', other.join('\n'))).toBeUndefined();
        expect(parseRunnerFile(readFileSync(file, 'utf8'))).toEqual({ one: one.join('\n'), other: other.join('\n') });
      }),
      { numRuns: 50 },
    );
  });

  test('the delimiter is another one each time', () => {
    const file = join(folder, 'twice');
    appendValue(file, 'a', '1');
    appendValue(file, 'a', '2');
    const delimiters = [...readFileSync(file, 'utf8').matchAll(/^a<<(.+)$/gm)].map((found) => found[1]);
    expect(new Set(delimiters).size).toBe(2);
    for (const delimiter of delimiters) expect(delimiter).toMatch(/^bootspring_[0-9a-f-]{36}$/);
  });

  test('a file that the runner did not name is passed over, one that can not be written is told', () => {
    expect(appendValue(undefined, 'a', '1')).toBeUndefined();
    expect(appendText('', 'x')).toBeUndefined();
    expect(appendText(folder, 'x')).toMatch(/ can not be written: .*EISDIR/);
  });
});

test('an output that would fill all the room of a job is left empty, and that is told', () => {
  const file = join(folder, 'large');
  const env = { GITHUB_OUTPUT: file };
  expect(writeOutput('fits', 'ä'.repeat(100_000), env)).toBeUndefined();
  expect(writeOutput('metrics', 'ä'.repeat(200_000), env)).toContain('output "metrics" is left empty');
  expect(parseRunnerFile(readFileSync(file, 'utf8'))).toEqual({ fits: 'ä'.repeat(100_000), metrics: '' });
});
