import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseDiff } from '../../../src/core/coverage/diff.ts';

function changed(...lines: readonly string[]): Record<string, readonly number[]> {
  const parsed = parseDiff(`${lines.join('\n')}\n`);
  if (!parsed.ok) throw new Error(parsed.error);
  return Object.fromEntries(parsed.value);
}

describe('a diff of git', () => {
  test('gives the numbers of the new lines', () => {
    expect(
      changed(
        'diff --git a/src/a.ts b/src/a.ts',
        'index 1..2 100644',
        '--- a/src/a.ts',
        '+++ b/src/a.ts',
        '@@ -3 +3,2 @@ function f() {',
        '-old',
        '+new',
        '+new',
        '@@ -9,2 +10,0 @@',
        '-gone',
        '-gone',
        '@@ -20,0 +20 @@',
        '+more',
      ),
    ).toEqual({ 'src/a.ts': [3, 4, 20] });
  });

  test('a changed line that looks like a header is a line', () => {
    expect(
      changed(
        'diff --git a/a b/a',
        '--- a/a',
        '+++ b/a',
        '@@ -1,2 +1,2 @@',
        '--- a/evil',
        '-diff --git a/x b/x',
        '+++ b/evil',
        '+@@ -1 +1 @@',
      ),
    ).toEqual({ a: [1, 2] });
  });

  test('renames, deletions, binaries and modes have no changed lines of their own', () => {
    expect(
      changed(
        'diff --git a/old.ts b/new.ts',
        'similarity index 90%',
        'rename from old.ts',
        'rename to new.ts',
        '--- a/old.ts',
        '+++ b/new.ts',
        '@@ -1 +1 @@',
        '-x',
        '+y',
        'diff --git a/moved b/elsewhere',
        'similarity index 100%',
        'rename from moved',
        'rename to elsewhere',
        'diff --git a/gone.ts b/gone.ts',
        'deleted file mode 100644',
        '--- a/gone.ts',
        '+++ /dev/null',
        '@@ -1,2 +0,0 @@',
        '-x',
        '-y',
        'diff --git a/p.png b/p.png',
        'Binary files a/p.png and b/p.png differ',
        'diff --git a/run.sh b/run.sh',
        'old mode 100644',
        'new mode 100755',
      ),
    ).toEqual({ 'new.ts': [1] });
  });

  test('a file without a last newline', () => {
    expect(
      changed(
        '--- a/a',
        '+++ b/a',
        '@@ -1 +1,2 @@',
        '-x',
        '\\ No newline at end of file',
        '+x',
        '+y',
        '\\ No newline at end of file',
        'diff --git a/b b/b',
        '--- a/b',
        '+++ b/b',
        '@@ -0,0 +1 @@',
        '+z',
      ),
    ).toEqual({ a: [1, 2], b: [1] });
  });

  test.each([
    ['"b/\\303\\244 \\"\\\\\\t\\n.ts"', 'ä "\\\t\n.ts'],
    ['"b/ä\\001.ts"', 'ä\u0001.ts'],
    ['b/with space.ts\t', 'with space.ts'],
    ['b/ä.ts', 'ä.ts'],
  ])('the name %s', (written, name) => {
    expect(changed('diff --git x y', '--- /dev/null', `+++ ${written}`, '@@ -0,0 +1 @@', '+x')).toEqual({
      [name]: [1],
    });
  });

  test('context lines move the count on and are not changed, even those whose blank was cut off', () => {
    expect(changed('--- a/a', '+++ b/a', '@@ -1,3 +1,4 @@', ' one', '+two', '', ' four')).toEqual({ a: [2] });
  });

  test.each([
    ['--- a/a\n+++ b/a\n@@ -1,3 +1,3 @@\n-x\n', 'ends inside of a hunk'],
    ['--- a/a\n+++ b/a\n@@ nonsense\n', 'not the head of a hunk'],
    ['--- a/a\n+++ b/a\n@@ -1 +1 @@\nfatal: oh\n', 'not what its hunk says'],
  ])('refuses %j', (text, message) => {
    expect(parseDiff(text)).toEqual({ ok: false, error: expect.stringContaining(message) });
  });

  test('the lines are found whatever is written in them', () => {
    const line = fc.string().map((text) => text.replaceAll('\n', ' '));
    const hunks = fc.array(fc.record({ gap: fc.nat(20), gone: fc.array(line), added: fc.array(line) }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(hunks, (parts) => {
        const lines = ['diff --git a/a b/a', '--- a/a', '+++ b/a'];
        const expected: number[] = [];
        let [from, to] = [1, 1];
        for (const { gap, gone, added } of parts) {
          from += gap;
          to += gap;
          lines.push(`@@ -${from},${gone.length} +${to},${added.length} @@`);
          lines.push(...gone.map((text) => `-${text}`), ...added.map((text) => `+${text}`));
          expected.push(...added.map((_, index) => to + index));
          from += gone.length;
          to += added.length;
        }
        expect(changed(...lines)['a'] ?? []).toEqual(expected);
      }),
    );
  });
});
