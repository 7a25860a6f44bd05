import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bytesOfText } from '../../../src/core/checkpoint/names.ts';
import { foldName, unsafeChain, unsafeTree } from '../../../src/core/checkpoint/safety.ts';
import { finalTree } from '../../../src/core/checkpoint/tree.ts';
import type { TreeEntry } from '../../../src/model/checkpoint.ts';
import { LIMITS } from '../../../src/model/layer.ts';
import { committed, file, folder, link, manifest, treeOf } from './made.ts';

const RULES = { platform: 'linux', maxSize: 1000 };
const on = (platform: string, ...entries: TreeEntry[]): string | undefined =>
  unsafeTree(treeOf(...entries), { ...RULES, platform });
const text = (name: string): TreeEntry => file(bytesOfText(name));

describe('unsafeTree refuses', () => {
  test.each<[attack: string, entries: TreeEntry[], reason: string]>([
    ['an absolute path', [file('/etc/passwd')], '/etc/passwd is absolute.'],
    ['a path that climbs', [file('../x')], '../x has the part .., which leads elsewhere.'],
    ['a path that climbs from within', [file('a/../../x')], 'a/../../x has the part ..'],
    ['a folder that climbs', [folder('..')], '.. has the part ..'],
    ['a dot', [file('./x')], './x has the part .'],
    ['an empty part', [file('a//b')], 'a//b is absolute or has an empty part.'],
    ['a slash at the end', [folder('a/')], 'a/ is absolute or has an empty part.'],
    ['an empty path', [file('')], 'empty part'],
    ['a NUL byte', [file('a\0b')], 'a\\x00b has a NUL byte.'],
    ['a NUL byte in a folder', [file('a\0/b')], 'has a NUL byte.'],
    ['a long part', [file('x'.repeat(LIMITS.name + 1))], 'has a part of more than 255 bytes.'],
    ['a long path', [file('x/'.repeat(2048) + 'x')], 'has more than 4096 bytes in its path.'],
    [
      'a hook of git',
      [file('.git/hooks/pre-commit')],
      ".git/hooks/pre-commit has the part .git, which is git's or bootspring's own.",
    ],
    ['a hook of a submodule', [file('sub/.git/hooks/x')], 'has the part .git'],
    ['.git as a file', [file('sub/.git')], 'has the part .git'],
    ['.git as a link', [link('.git', 'x')], 'has the part .git'],
    ['.GIT', [file('.GIT/config')], 'has the part .GIT'],
    ['.git with a dot', [file('.git./config')], 'has the part .git.'],
    ['.git with blanks and dots', [file('.git . ./config')], 'has the part .git . .'],
    ['the short name of .git', [file('GIT~1/config')], 'has the part GIT~1'],
    ['a stream of .git', [file('.git::$INDEX_ALLOCATION/config')], 'has the part .git::$INDEX_ALLOCATION'],
    ['.git before a backslash', [file('.git\\config')], 'has the part .git\\config'],
    ['.git with a zero-width character', [text('.g\u200cit/config')], 'has the part .g\\u{200c}it'],
    ['.git with a byte order mark', [text('.git\ufeff/config')], 'has the part .git\\u{feff}'],
    ['.bootspring', [file('.bootspring/workflows/x')], 'has the part .bootspring'],
    ['.BOOTSPRING below', [file('a/.BootSpring/x')], 'has the part .BootSpring'],
    ['.bootspring with a long s', [text('.boot\u017fpring/x')], 'has the part .bootſpring'],
    ['the short name of .bootspring', [file('bootsp~1')], 'has the part bootsp~1'],
    ['setuid', [file('su', { mode: 0o4755 })], 'su has the mode 4755, which is more than permissions.'],
    ['setgid of a folder', [folder('d', { mode: 0o2755 })], 'd has the mode 2755'],
    ['a link with an absolute target', [link('l', '/etc')], 'l has an absolute target.'],
    ['a link out', [link('l', '../x')], 'l leads out of the workspace.'],
    ['a link out from a folder', [link('a/l', '../../x')], 'a/l leads out of the workspace.'],
    ['a link out and back in', [link('l', '../workspace/x')], 'l leads out of the workspace.'],
    ['a link out after a detour', [link('l', 'a/b/../../../x')], 'l leads out of the workspace.'],
    [
      'a link out through a link',
      [link('a/b', '..'), link('l', 'a/b/../x')],
      'l leads out of the workspace through another link.',
    ],
    [
      'a link out through two',
      [link('a', 'd/e'), folder('d'), link('d/e', '.'), link('l', 'a/../../x')],
      'l leads out of the workspace',
    ],
    ['a link into .git', [link('l', '.git/hooks')], "l leads into .git, which is git's or bootspring's own."],
    ['a link through .git', [link('a/l', '../.GIT/../b')], 'a/l leads into .GIT'],
    ['a link into .bootspring', [link('l', '.bootspring')], 'l leads into .bootspring'],
    ['an empty target', [link('l', '')], 'l leads nowhere: its target is empty.'],
    ['a NUL byte in a target', [link('l', 'a\0b')], 'l has a NUL byte in its target.'],
    ['a long target', [link('l', 'x/'.repeat(2050))], 'l has a target of more than 4096 bytes.'],
    [
      'names that differ by case',
      [file('Readme'), file('README')],
      'Readme and README are one name on some file systems.',
    ],
    ['folders that differ by case', [file('A/x'), file('a/y')], 'A and a are one name on some file systems.'],
    ['a link that stands in for a folder in another case', [link('A', 'x'), file('a/y')], 'A and a are one name'],
    ['names that differ by Unicode form', [text('\u00e9'), text('e\u0301')], 'are one name on some file systems.'],
    ['the Kelvin sign', [text('\u212a'), text('k')], 'are one name on some file systems.'],
    ['a sigma at the end', [text('\u03b1\u03c2'), text('\u0391\u03a3')], 'are one name on some file systems.'],
    [
      'too many bytes',
      [file('a', { size: 600 }), file('b', { size: 401 })],
      'Its files have 1001 bytes, and checkpoints.max-size is 1000.',
    ],
  ])('%s', (_, entries, reason) => {
    expect(on('linux', ...entries)).toContain(reason);
  });

  test.each<[string, TreeEntry]>([
    ['a backslash', file('a\\..\\b')],
    ['a drive', file('C:/x')],
    ['a stream', file('a:b')],
    ['a device', file('a/NUL.txt')],
    ['a dot at the end', file('a./b')],
    ['a control character', file('a\nb')],
    ['a link with a backslash', link('l', 'a\\b')],
    ['a link to a drive', link('l', 'C:x')],
  ])('on Windows %s', (_, entry) => {
    expect(on('linux', entry)).toBeUndefined();
    expect(on('win32', entry)).toContain('which Windows reads as something else'.slice(6));
  });

  test('more entries than are allowed', () => {
    const tree = new Map(Array.from({ length: LIMITS.entries + 1 }, (_, index) => [`${index}`, file(`${index}`)]));
    expect(unsafeTree(tree, RULES)).toContain('It has 500001 entries');
  });

  test('links that take too long to follow, soon', () => {
    const long = 'a/'.repeat(800);
    const entries = Array.from({ length: 4000 }, (_, index) =>
      link(`l${index}`, `${long}${'../'.repeat(800)}l${index}`),
    );
    expect(on('linux', ...entries)).toContain('is one of links that take too long to follow');
  });
});

describe('unsafeTree allows', () => {
  test.each<[string, TreeEntry[]]>([
    [
      'names that only look like it',
      [
        file('.gitignore'),
        file('.github/x'),
        file('git'),
        file('a.git'),
        file('..x'),
        file('...'),
        file('bootspring.yml'),
      ],
    ],
    ['credential files', [file('.npmrc'), file('.env')]],
    ['newlines and bytes that are no text', [file('a\nb'), file('\xff\xfe'), file('\xff\xfe2')]],
    ['links inside', [link('a/l', '../b'), link('b', 'c/../d'), link('node_modules/.bin/x', '../x/cli.js')]],
    ['a link to the root', [link('a/l', '..'), link('self', '.')]],
    ['links in a circle', [link('a', 'b'), link('b', 'a'), link('c', 'c/x')]],
    ['a link through a link that stays inside', [link('deep/er/l', '../..'), link('x', 'deep/er/l/deep')]],
    ['bytes of the commit beyond the limit', [{ ...committed('big'), size: 5000 }]],
    ['a folder with an entry and one without', [folder('a'), file('a/b'), file('c/d')]],
    ['names of the longest kind', [file('x'.repeat(255)), file('y/'.repeat(2047) + 'yy')]],
  ])('%s', (_, entries) => {
    expect(on('linux', ...entries)).toBeUndefined();
  });
});

test('an attack in a manifest that a later one replaces is one', () => {
  const first = manifest([file('su', { mode: 0o4755 })]);
  const second = manifest([file('su')], { phase: 'testing' });
  const tree = finalTree([first, second]);
  expect(tree.ok && unsafeTree(tree.value, RULES)).toBeUndefined();
  expect(tree.ok && unsafeChain([first, second], tree.value, RULES)).toBe(
    'su has the mode 4755, which is more than permissions (checkpoint of development).',
  );
});

test('no path that is let through leads out of a folder or into .git, however it is read', () => {
  const part = fc.constantFrom('a', '.', '..', '.git', '.GIT ', '', 'b c', '.bootspring', '\xc3\xa9', '\xff', 'git~1');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      if (on('linux', file(parts.join('/'))) !== undefined) return;
      for (const each of parts) expect(each).not.toMatch(/^(?:\.{0,2}|\.git.*|git~1|\.bootspring)$/i);
    }),
  );
});

test('no link that is let through leads out, resolved as a system would', () => {
  const names = ['a', 'b', 'c', 'a/d', 'b/e', 'c/f/g'];
  const target = fc.array(fc.constantFrom('..', 'a', 'b', 'c', 'd', 'e', '.'), { minLength: 1, maxLength: 5 });
  const links = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), target), {
    selector: ([name]) => name,
    maxLength: 4,
  });
  /** Written apart from the code under test: recursive, on whole paths. */
  const resolve = (
    tree: ReadonlyMap<string, string>,
    from: readonly string[],
    to: readonly string[],
    depth: number,
  ): readonly string[] | 'out' | 'loop' => {
    if (depth > 200) return 'loop';
    let here = [...from];
    for (const part of to) {
      if (part === '.') continue;
      if (part === '..') {
        if (here.length === 0) return 'out';
        here.pop();
        continue;
      }
      const next = tree.get([...here, part].join('/'));
      if (next === undefined) {
        here.push(part);
        continue;
      }
      const led = resolve(tree, here, next.split('/'), depth + 1);
      if (typeof led === 'string') return led;
      here = [...led];
    }
    return here;
  };
  fc.assert(
    fc.property(links, (made) => {
      const entries = made.map(([path, parts]) => link(path, parts.join('/')));
      const tree = new Map(entries.map((entry) => [entry.path, entry.target]));
      if (
        entries.some(({ path }) => path.includes('/') && [...tree.keys()].some((other) => path.startsWith(`${other}/`)))
      )
        return;
      const leaves = entries.some(
        ({ path, target }) => resolve(tree, path.split('/').slice(0, -1), target.split('/'), 0) === 'out',
      );
      if (leaves) expect(on('linux', ...entries)).toContain('leads out');
    }),
    { numRuns: 2000 },
  );
});

test('names are folded alike when a file system takes them for one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), (name) => {
      const fold = foldName(bytesOfText(name));
      for (const same of [name.normalize('NFD'), name.normalize('NFC')]) expect(foldName(bytesOfText(same))).toBe(fold);
    }),
  );
});

test('a tree of 30,000 entries is checked in a moment', () => {
  const entries: TreeEntry[] = [];
  for (let index = 0; index < 30_000; index += 1) {
    entries.push(file(`node_modules/package-${index % 900}/dist/Module${index}.js`, { size: 0 }));
  }
  const tree = treeOf(...entries);
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    expect(unsafeTree(tree, RULES)).toBeUndefined();
    return performance.now() - start;
  });
  // A hundred milliseconds on an idle machine; what must be noticed is a check that grows faster than the tree.
  expect(Math.min(...times)).toBeLessThan(1000);
});
