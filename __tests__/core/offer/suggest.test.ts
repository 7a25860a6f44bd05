import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePatch } from '../../../src/core/offer/patch.ts';
import { type DiffFile, shownRanges, type Suggestion, suggestionsOf } from '../../../src/core/offer/suggest.ts';

const [BEFORE, AFTER] = ['1'.repeat(40), '2'.repeat(40)];

/** Lines of a file: those that stay, go and come. */
type Edit = readonly (readonly [mark: ' ' | '-' | '+', text: string])[];

const HEAD = [
  `diff --git a/src/a.js b/src/a.js`,
  `index ${BEFORE}..${AFTER} 100644`,
  '--- a/src/a.js',
  '+++ b/src/a.js',
];

/** The patch that git makes of it, with three lines around what changes. */
function patchOf(edit: Edit, head: readonly string[] = HEAD): string {
  const near = edit.map((_, at) => edit.slice(Math.max(0, at - 3), at + 4).some(([mark]) => mark !== ' '));
  const out = [...head];
  let [was, is] = [1, 1];
  for (let at = 0; at < edit.length;) {
    if (near[at] !== true) {
      at += 1;
      was += 1;
      is += 1;
      continue;
    }
    const end = near.indexOf(false, at);
    const lines = edit.slice(at, end === -1 ? undefined : end);
    const [old, fresh] = [lines.filter(([mark]) => mark !== '+').length, lines.filter(([mark]) => mark !== '-').length];
    out.push(`@@ -${old === 0 ? was - 1 : was},${old} +${fresh === 0 ? is - 1 : is},${fresh} @@`);
    out.push(...lines.map(([mark, text]) => mark + text));
    was += old;
    is += fresh;
    at += lines.length;
  }
  return `${out.join('\n')}\n`;
}

const oldOf = (edit: Edit): string[] => edit.flatMap(([mark, text]) => (mark === '+' ? [] : [text]));
const newOf = (edit: Edit): string[] => edit.flatMap(([mark, text]) => (mark === '-' ? [] : [text]));

function suggested(patch: string, file: Partial<DiffFile> = {}, folder = '') {
  const parsed = parsePatch(patch);
  if (!parsed.ok) throw new Error(parsed.error);
  const path = folder === '' ? 'src/a.js' : `${folder}/src/a.js`;
  return suggestionsOf(parsed.value, new Map([[path, { blob: BEFORE, ranges: [[1, 10_000]], ...file }]]), folder);
}

/** What a person has who takes all of them over. */
function applied(lines: readonly string[], suggestions: readonly Suggestion[]): string[] {
  const done = [...lines];
  for (const { from, to, lines: fresh } of suggestions.toReversed()) done.splice(from - 1, to - from + 1, ...fresh);
  return done;
}

const word = fc.constantFrom('a', 'b', '', '```', '+x', '-y', '\\ No', '@@ -1 +1 @@', 'diff --git a/x b/x');
const edits: fc.Arbitrary<Edit> = fc.array(fc.tuple(fc.constantFrom(' ', ' ', ' ', '-', '+'), word), { maxLength: 60 });

describe('suggestions', () => {
  test('make the file what the mend made it, where all of it is shown', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const { suggestions, beyond } = suggested(patchOf(edit));
        // Only what is added behind the last line may find no line of its own.
        expect(beyond).toBeLessThanOrEqual(1);
        for (const { from, to, old } of suggestions) expect(oldOf(edit).slice(from - 1, to)).toEqual(old);
        if (beyond === 0) expect(applied(oldOf(edit), suggestions)).toEqual(newOf(edit));
      }),
      { numRuns: 300 },
    );
  });

  test('are in lines that are shown and never about one line twice; every other change is counted', () => {
    const ranges = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat(12)), { maxLength: 3 });
    fc.assert(
      fc.property(edits, ranges, (edit, some) => {
        const shown = some.map(([from, size]) => [from, from + size] as const);
        const { suggestions, beyond } = suggested(patchOf(edit), { ranges: shown });
        let last = 0;
        for (const { from, to } of suggestions) {
          expect(shown.some(([first, end]) => first <= from && to <= end)).toBe(true);
          expect(from).toBeGreaterThan(last);
          last = to;
        }
        const runs = edit.filter(([mark], at) => mark !== ' ' && (edit[at - 1]?.[0] ?? ' ') === ' ').length;
        expect(suggestions.length + beyond).toBe(runs === 0 ? 1 : runs);
      }),
      { numRuns: 300 },
    );
  });

  const CHANGE: Edit = [
    [' ', 'x'],
    ['-', 'y'],
    ['+', 'z'],
  ];

  test('name files from the root of the repository', () => {
    expect(suggested(patchOf(CHANGE), {}, 'packages/one').suggestions).toEqual([
      { path: 'packages/one/src/a.js', from: 2, to: 2, old: ['y'], lines: ['z'] },
    ]);
  });

  test.each([
    ['is another file on the pull request by now', patchOf(CHANGE), { blob: AFTER }],
    ['is outside of what it shows', patchOf(CHANGE), { ranges: [[1, 1]] as const }],
    ['has another line end', patchOf([...CHANGE, ['+', 'w\r']]), {}],
    ['has bytes that are no text', patchOf([...CHANGE, ['+', '\ufffd']]), {}],
    ['reads other than it is', patchOf([...CHANGE, ['+', '\u202e']]), {}],
    ['is long', patchOf([...CHANGE, ['+', 'x'.repeat(20_001)]]), {}],
    ['is at an end without a line end', `${patchOf(CHANGE)}\\ No newline at end of file\n`, {}],
    [
      'makes it another kind of file',
      patchOf(CHANGE, [
        'diff --git a/src/a.js b/src/a.js',
        'old mode 100644',
        'new mode 100755',
        `index ${BEFORE}..${AFTER}`,
      ]),
      {},
    ],
    [
      'is binary',
      `diff --git a/src/a.js b/src/a.js\nindex ${BEFORE}..${AFTER} 100644\nGIT binary patch\nliteral 1\nA\n`,
      {},
    ],
    [
      'makes the file',
      `diff --git b/src/a.js b/src/a.js\nnew file mode 100644\nindex ${'0'.repeat(40)}..${AFTER}\n--- /dev/null\n+++ b/src/a.js\n@@ -0,0 +1 @@\n+x\n`,
      {},
    ],
    [
      'takes it away',
      `diff --git a/src/a.js a/src/a.js\ndeleted file mode 100644\nindex ${BEFORE}..${'0'.repeat(40)}\n--- a/src/a.js\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n`,
      {},
    ],
    ['was made in two turns', `${patchOf(CHANGE)}${patchOf(CHANGE)}`, {}],
  ])('are none of a change that %s', (_what, patch, file) => {
    const { suggestions, beyond } = suggested(patch, file);
    expect(suggestions).toEqual([]);
    expect(beyond).toBeGreaterThan(0);
  });
});

test('a difference shows the lines around its changes too, and none of a file that is gone', () => {
  expect(shownRanges('@@ -1,3 +2,4 @@ head\n a\n+@@ -9 +9 @@\n@@ -9 +11 @@\n-x\n+y\n@@ -20,2 +20,0 @@\n-x\n')).toEqual([
    [2, 5],
    [11, 11],
  ]);
});

describe('a patch', () => {
  test('with quoted names, spaces and modes is read', () => {
    const text = [
      'diff --git "a/s p/\\303\\244.js" "b/s p/\\303\\244.js"',
      `index ${BEFORE}..${AFTER} 100755`,
      'diff --git a/a b/c b/a b/c',
      `new file mode 120000`,
      `index ${'0'.repeat(40)}..${AFTER}`,
    ].join('\n');
    expect(parsePatch(text)).toEqual({
      ok: true,
      value: [
        {
          path: 's p/ä.js',
          before: { blob: BEFORE, mode: '100755' },
          after: { blob: AFTER, mode: '100755' },
          hunks: [],
        },
        { path: 'a b/c', before: undefined, after: { blob: AFTER, mode: '120000' }, hunks: [] },
      ],
    });
  });

  test.each([
    ['ends inside of a hunk', `${HEAD.join('\n')}\n@@ -1,3 +1,3 @@\n x`],
    ['has short digests', 'diff --git a/x b/x\nindex 12..34 100644\n@@ -1 +1 @@\n-x\n+y\n'],
    ['names no file', 'diff --git x\n'],
  ])('that %s is refused', (_what, text) => {
    expect(parsePatch(text)).toMatchObject({ ok: false });
  });
});
