import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that a run loads at one moment; each file of a bundle that is opened takes a third of a millisecond. */
const TOGETHER = ['./build/entry/underway.js', './build/shell/capture/capture.js'];

const CHUNK =
  /^"use strict";\nexports\.id = \d+;\nexports\.ids = \[([\d,]+)\];\nexports\.modules = \{\n([\s\S]*)\n\};\n;$/;
const IMPORT = /Promise\.all\(\/\* import\(\) \*\/\[([^\]]+)\]\)\.then\((\w+)\.bind\(\2, (\d+)\)\)/g;

/**
 * The bundler puts what several parts of a program import into files of their own, so that what is loaded at one moment
 * comes in many. Here one file gets all of it. The others stay for whoever else imports them: what a file brings a second
 * time is not run again.
 *
 * @param sources of a bundle, by the name of their file
 * @param nameOf the name of a module by its id
 * @returns the sources that are different now
 */
export function joined(sources, nameOf) {
  const changed = new Map();
  for (const [file, source] of sources) {
    const next = source.replaceAll(IMPORT, (whole, calls, loader, id) => {
      const chunks = [...calls.matchAll(/\.e\((\d+)\)/g)].map((found) => found[1]);
      if (!TOGETHER.includes(nameOf(id))) return whole;
      const parts = chunks.map((chunk) => CHUNK.exec(sources.get(`${chunk}.index.js`)));
      if (parts.includes(null)) throw new Error(`The bundler writes files otherwise by now: ${chunks.join()}`);
      const [ids, modules] = [1, 2].map((group) => parts.map((part) => part[group]));
      // The last is what nobody else imports.
      const own = chunks.at(-1);
      const text = `"use strict";\nexports.id = ${own};\nexports.ids = [${ids.join()}];\nexports.modules = {\n${modules.join(',\n')}\n};\n;`;
      changed.set(`${own}.index.js`, text);
      return `${loader}.e(/* import() */ ${own}).then(${loader}.bind(${loader}, ${id}))`;
    });
    if (next !== source) changed.set(file, next);
  }
  return changed;
}

/** As `joined`, of the bundle in a folder, with the bundler's account of it. */
export function joinFiles(folder, names, stats) {
  const modules = new Map();
  const add = (list = []) => {
    for (const each of list) {
      // `./build/x.js + 3 modules` where others were put into it.
      if (each.id !== null) modules.set(String(each.id), each.name.replace(/ \+ .*/, ''));
      add(each.modules);
    }
  };
  add(stats.modules);
  const sources = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  for (const [name, text] of joined(sources, (id) => modules.get(id))) writeFileSync(join(folder, name), text);
}
