import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { BUNDLED, LICENCES } from './bundled-packages.ts';

const DIST = resolve(dirname(fileURLToPath(import.meta.url)), '../../dist');
const RULE = `${'='.repeat(80)}\n`;

interface Section {
  /** `name`, or `name inside package`. */
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

/** The packages that licenses.txt of a bundle lists. */
function sectionsOf(bundle: string): Section[] {
  const file = join(DIST, bundle, 'licenses.txt');
  if (!existsSync(file)) throw new Error(`${file} is not there: run \`npm run build\` first`);
  return readFileSync(file, 'utf8')
    .split(RULE)
    .filter((section) => section !== '')
    .map((section) => {
      const [head = '', licence = '', ...text] = section.split('\n');
      const [name = '', note = ''] = head.split(/ (.*)/s);
      return { name: note.startsWith('(') ? `${name} ${note.slice(1, -1)}` : name, licence, text: text.join('\n') };
    });
}

test('every bundle has its list', () => {
  const bundles = readdirSync(DIST, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(bundles.map((entry) => entry.name).sort()).toEqual(Object.keys(BUNDLED).sort());
});

describe.each(Object.entries(BUNDLED))('the bundle %s', (bundle, allowed) => {
  test('holds the packages that are listed and no other', () => {
    expect([...new Set(sectionsOf(bundle).map((section) => section.name))].sort()).toEqual([...allowed].sort());
  });

  test('has the text of a licence that is allowed for each', () => {
    for (const { name, licence, text } of sectionsOf(bundle)) {
      expect([name, LICENCES.includes(licence)]).toEqual([name, true]);
      expect([name, /copyright|blue oak/i.test(text) && text.length > 300]).toEqual([name, true]);
    }
  });

  test('says so of every package whose files it names', () => {
    const listed = new Set(sectionsOf(bundle).map((section) => section.name));
    const code = readdirSync(join(DIST, bundle))
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(DIST, bundle, name), 'utf8'));
    // The bundler writes where each part of a module that it joined comes from.
    const named = code.flatMap((text) =>
      [...text.matchAll(/CONCATENATED MODULE: \S*?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g)].map(
        (found) => found[1] ?? '',
      ),
    );
    expect(named.filter((name) => !listed.has(name))).toEqual([]);
    // What is written as CommonJS is not joined, and OpenTelemetry's packages are nothing else.
    expect(named.length > 0).toBe(allowed.length > 0 && bundle !== 'telemetry');
  });
});
