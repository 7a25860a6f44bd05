/** The licences of everything in a bundle, from the list of modules that the bundler wrote (`ncc --stats-out`). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands between two packages; no licence has such a line. */
export const RULE = '='.repeat(80);

/** Ships code of others inside of its own, already bundled, so that no list of modules shows it. */
const EMBEDDING = '@secretlint/secretlint-rule-preset-recommend';
const EMBEDDED = new URL('./embedded-licences.txt', import.meta.url);

const OURS = new URL('../LICENSE', import.meta.url);

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

function* modulesIn(list) {
  for (const each of list ?? []) {
    // A module made of several has them inside; the bundler's own table of licences passes over those.
    if (each.modules?.length > 0) yield* modulesIn(each.modules);
    else yield each.nameForCondition ?? each.identifier ?? each.name ?? '';
  }
}

/** Folders of the packages in a bundle. */
function foldersOf(stats) {
  const files = [
    ...modulesIn(stats.modules),
    ...(stats.chunks ?? []).flatMap((chunk) => [...modulesIn(chunk.modules)]),
  ];
  return [...new Set(files.flatMap((file) => PACKAGE.exec(file.split('!').at(-1))?.[1] ?? []))];
}

function sectionOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = manifest;
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)(?:\.|-|$)/i.test(each));
  const text = file === undefined ? standardText(manifest) : readFileSync(join(folder, file), 'utf8');
  if (typeof license !== 'string' || text === undefined) {
    throw new Error(`${name} ${version} is in a bundle and has no licence: replace it, or add its text to the build`);
  }
  return `${name} ${version}\n${license}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

/** The text of a package that says MIT and ships none: that of our own licence, with its author. */
function standardText({ license, author }) {
  const holder = typeof author === 'string' ? author : author?.name;
  if (license !== 'MIT' || holder === undefined) return undefined;
  return readFileSync(OURS, 'utf8').replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}

/** The text of licenses.txt for a bundle; throws when a package has no licence. */
export function licencesOf(statsFile) {
  const sections = foldersOf(JSON.parse(readFileSync(statsFile, 'utf8'))).map(sectionOf);
  if (sections.some((section) => section.startsWith(`${EMBEDDING} `)) && existsSync(EMBEDDED)) {
    sections.push(...readFileSync(EMBEDDED, 'utf8').split(`${RULE}\n`));
  }
  return [...new Set(sections)].sort().join(`${RULE}\n`);
}
