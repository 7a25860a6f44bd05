/**
 * Writes the tables of the action's inputs and outputs into README.md, between their markers.
 * Run it after a change of src/shell/action/inputs.ts: node scripts/readme-tables.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { INPUTS, OUTPUTS } from '../src/shell/action/inputs.ts';

const target = new URL('../README.md', import.meta.url);

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => (text === '' ? '' : `\`${text}\``);

const TABLES: Readonly<Record<string, readonly string[]>> = {
  inputs: [
    '| name | default | what |',
    '| --- | --- | --- |',
    ...INPUTS.map((each) => `| ${code(each.name)} | ${cell(code(each.default))} | ${cell(each.description)} |`),
  ],
  outputs: [
    '| name | what |',
    '| --- | --- |',
    ...OUTPUTS.map((each) => `| ${code(each.name)} | ${cell(each.description)} |`),
  ],
};

/** The README's text with its tables as they should be. Throws, naming the marker, when one is missing. */
export function withTables(readme: string): string {
  return Object.entries(TABLES).reduce((text, [name, rows]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [before, rest, ...more] = text.split(start);
    const [, after, ...others] = rest?.split(end) ?? [];
    if (before === undefined || after === undefined || more.length > 0 || others.length > 0) {
      throw new Error(
        `README.md needs the lines ${start} and ${end}, in this order and once: the table goes between them`,
      );
    }
    return `${before}${start}\n\n${rows.join('\n')}\n\n${end}${after}`;
  }, readme);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = fileURLToPath(target);
  writeFileSync(path, withTables(readFileSync(path, 'utf8')));
}
