/** Makes dist/: tsc writes build/*.js, ncc makes one bundle of each entry. Twice from `npm ci` gives the same bytes. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ncc from '@vercel/ncc';
import { licencesOf } from './licences.mjs';
import { joinFiles } from './together.mjs';

const ENTRIES = ['cli', 'main', 'post', 'secrets', 'packer', 'courier', 'telemetry'];
const run = (file, args) => execFileSync(process.execPath, [file, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

/**
 * Node keeps a source with one character outside of Latin-1 in two bytes a character: reading it, and every start from
 * the compile cache, then takes twice as long. A backslash that stands before the character escapes nothing else.
 */
const inAscii = (source) =>
  source.replace(/(\\*)([^\0-\x7f])/g, (_, slashes, unit) => {
    const escape = `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return slashes.length % 2 === 0 ? slashes + escape : slashes.slice(1) + escape;
  });

/**
 * @azure/storage-common declares a `require` and a `__filename` of its own and sets them by `import.meta.url`. The
 * bundler writes that as `require(…)(__filename)`, and takes the ones that are not set yet.
 */
const MISTAKEN = 'crc64_require("url").pathToFileURL(crc64_filename).href';
const MEANT = 'require("url").pathToFileURL(__filename).href';

/**
 * What GitHub's client for artifacts loads and nobody here uses: artifacts go up as one file that is no zip, and come
 * down by our own reading. Some of what these bring has no licence. A module without their functions stands in.
 */
const UNUSED = { 'unzip-stream': 'node:zlib', archiver: 'node:zlib' };

async function bundle(entry, out, statsFile) {
  const options = { cache: false, quiet: true, sourceMapRegister: false, externals: UNUSED };
  const { code, assets, stats } = await ncc(resolve(entry), options);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.js'), code);
  for (const [name, { source }] of Object.entries(assets)) writeFileSync(join(out, name), source);
  writeFileSync(statsFile, JSON.stringify(stats.toJson()));
}

rmSync('build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
// Without "type": "module" ncc makes CommonJS bundles, which load faster.
writeFileSync('build/package.json', '{}\n');
let isMended = false;
for (const entry of ENTRIES) {
  const out = join('dist', entry);
  await bundle(`build/entry/${entry}.js`, out, `build/${entry}.stats.json`);
  const names = readdirSync(out).filter((each) => each.endsWith('.js'));
  joinFiles(out, names, JSON.parse(readFileSync(`build/${entry}.stats.json`, 'utf8')));
  for (const name of names) {
    const file = join(out, name);
    const source = inAscii(readFileSync(file, 'utf8'));
    isMended ||= source.includes(MISTAKEN);
    writeFileSync(file, source.replaceAll(MISTAKEN, MEANT));
  }
  writeFileSync(join(out, 'licenses.txt'), licencesOf(`build/${entry}.stats.json`));
}
if (!isMended) throw new Error('@azure/storage-common is written otherwise by now: look whether its crc64 still loads');
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
chmodSync('dist/cli/index.js', 0o755);
