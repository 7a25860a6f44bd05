import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { overlaps, type Writer } from '../../src/core/overlaps.ts';

const writer = (name: string, outputs: readonly string[], needs: readonly string[] = []): Writer => ({
  name,
  outputs,
  needs,
});
const found = (...phases: readonly Writer[]): string[] =>
  overlaps(phases).map(({ first, second }) => `${first.phase}:${first.glob} ${second.phase}:${second.glob}`);

test.each([
  ['dist/**', 'dist/**'],
  ['dist', 'dist/a.js'],
  ['dist/**', 'dist/js/**'],
  ['dist/js/**', 'dist'],
  ['./dist/', 'dist/**/*'],
  ['**', 'a/b'],
  ['dist/*.js', 'dist/*.js'],
  ['dist', 'dist/*.js'],
])('two phases that may run together and write the same are found: %s, %s', (one, other) => {
  expect(found(writer('a', [one]), writer('b', [other]))).toEqual([`a:${one} b:${other}`]);
});

test.each([
  ['dist', 'dist2'],
  ['dist/a', 'dist/b'],
  ['dist/*.js', 'dist/*.css'],
  ['a/**', 'b/**'],
  ['!dist/**', 'dist/**'],
])('what is apart is not: %s, %s', (one, other) => {
  expect(found(writer('a', [one]), writer('b', [other]))).toEqual([]);
});

test('phases of which one needs the other, through others too, may write the same', () => {
  const [a, b] = [writer('a', ['x']), writer('b', ['x'], ['m'])];
  expect(found(a, writer('m', [], ['a']), b)).toEqual([]);
  expect(found(b, writer('m', [], ['a']), a)).toEqual([]);
  expect(found(a, b)).toEqual(['a:x b:x']);
  expect(found(writer('a', ['x', 'x/y']))).toEqual([]);
});

test('it is found whether any two of many phases may write the same path at the same time', () => {
  const names = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'];
  const graph = fc.tuple(
    ...names.map((name, index) =>
      fc.record({
        name: fc.constant(name),
        needs: fc.subarray(names.slice(0, index)),
        outputs: fc.subarray(['x', 'y', 'x/z']),
      }),
    ),
  );
  const clashes = (one: string, other: string): boolean => one === other || [one, other].sort().join() === 'x,x/z';
  const isBefore = (phases: readonly Writer[], one: Writer, other: Writer): boolean =>
    other.needs.some((need) => {
      const needed = phases.find(({ name }) => name === need);
      return needed !== undefined && (needed === one || isBefore(phases, one, needed));
    });
  fc.assert(
    fc.property(graph, (phases) => {
      const together = phases.some((one) =>
        phases.some(
          (other) =>
            one !== other &&
            !isBefore(phases, one, other) &&
            !isBefore(phases, other, one) &&
            one.outputs.some((output) => other.outputs.some((each) => clashes(output, each))),
        ),
      );
      expect(overlaps(phases).length > 0).toBe(together);
    }),
  );
});

test('a long chain that writes one folder is looked through quickly', () => {
  const phases = Array.from({ length: 5_000 }, (_, at) =>
    writer(`p${at}`, ['dist/**'], at === 0 ? [] : [`p${at - 1}`]),
  );
  expect(found(...phases)).toEqual([]);
});
