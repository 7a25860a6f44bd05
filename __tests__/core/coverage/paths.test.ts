import { describe, expect, test } from '@jest/globals';
import { matchPaths, type PathFacts, type PathMatch } from '../../../src/core/coverage/paths.ts';

function match(reported: readonly string[], file: string, facts: PathFacts = {}): PathMatch | undefined {
  return matchPaths(reported, [file], facts).get(file);
}

const found = (...reported: readonly string[]): PathMatch => ({ kind: 'found', reported });

describe('a path of a report means the file', () => {
  test.each([
    ['src/a.ts', 'src/a.ts'],
    ['./src/a.ts', 'src/a.ts'],
    ['src//x/../a.ts', 'src/a.ts'],
    ['src\\a.ts', 'src/a.ts'],
    ['/home/x/src/a.ts', 'src/a.ts'],
    ['C:\\work\\src\\a.ts', 'src/a.ts'],
    ['c:/work/src\\a.ts', 'src/a.ts'],
    ['file:///home/x/src/a.ts', 'src/a.ts'],
    ['file:///C:/x/src/a.ts', 'src/a.ts'],
    ['a.py', 'src/a.py'],
  ])('%s is %s', (reported, file) => {
    expect(match([reported], file)).toEqual(found(reported));
  });

  test('only when whole folders are equal', () => {
    expect(match(['/w/mysrc/a.ts', '/w/src/aa.ts'], 'src/a.ts')).toEqual({ kind: 'none' });
  });

  test('the longest equal end decides', () => {
    const known = ['index.ts', 'lib/index.ts'];
    const reported = ['/app/lib/index.ts', '/app/index.ts'];
    expect(match(reported, 'index.ts', { known })).toEqual(found('/app/index.ts'));
    expect(match(reported, 'lib/index.ts', { known })).toEqual(found('/app/lib/index.ts'));
  });

  test('below the root the whole path has to be equal', () => {
    const reported = ['/w/gen/index.ts', '/w/index.ts'];
    expect(match(reported, 'index.ts', { root: '/w', known: ['index.ts'] })).toEqual(found('/w/index.ts'));
    expect(match(['/w/gen/index.ts'], 'index.ts', { root: '/w' })).toEqual({ kind: 'none' });
    expect(match(['D:\\w\\index.ts'], 'index.ts', { root: 'd:\\w' })).toEqual(found('D:\\w\\index.ts'));
  });

  test('a relative path is looked for from the folders of the report upwards', () => {
    const known = ['packages/a/src/x.ts', 'packages/b/src/x.ts', 'src/x.ts'];
    const facts = { known, report: 'packages/a/coverage/lcov.info' };
    expect(match(['src/x.ts'], 'packages/a/src/x.ts', facts)).toEqual(found('src/x.ts'));
    expect(match(['src/x.ts'], 'packages/b/src/x.ts', facts)).toEqual({ kind: 'none' });
    expect(match(['src/x.ts'], 'src/x.ts', facts)).toEqual({ kind: 'none' });
    expect(match(['../src/x.ts'], 'packages/a/src/x.ts', facts)).toEqual(found('../src/x.ts'));
  });

  test('a relative path to an ignored folder is not a file with the same name', () => {
    expect(match(['gen/index.ts'], 'index.ts')).toEqual({ kind: 'none' });
    expect(match(['example.com/m/main.go'], 'main.go', { prefixed: true })).toEqual(found('example.com/m/main.go'));
  });

  test('one file written in two ways is one file', () => {
    expect(match(['./a.ts', '/w/a.ts'], 'a.ts', { root: '/w' })).toEqual(found('./a.ts', '/w/a.ts'));
  });
});

describe('what nobody can tell is said', () => {
  test('two paths of the report for one file', () => {
    expect(match(['/x/src/a.ts', '/y/src/a.ts'], 'src/a.ts')).toEqual({
      kind: 'ambiguous',
      because: 'src/a.ts may be /x/src/a.ts or /y/src/a.ts of the report',
    });
  });

  test('two files for one path of the report', () => {
    expect(match(['a.py'], 'src/a.py', { known: ['lib/a.py'] })).toEqual({
      kind: 'ambiguous',
      because: 'a.py of the report may be src/a.py or lib/a.py',
    });
  });
});
