/**
 * Measures bootspring against what else does the same: an empty Node, bare loops, other runners, tar, git, restic.
 *
 *     node scripts/bench.mjs [overhead] [journal] [peers] [checkpoints] [action] [graphs] [phases]
 *                            [--rounds 15] [--peers FOLDER] [--peer-rounds N]
 *                            [--only REGEX] [--json | --markdown]
 *
 * Without a name: overhead and journal. It needs dist/ and build/ (npm run build), a POSIX system, and for the journal
 * and the action a Node that runs TypeScript (22.18 or newer). Peers are on the PATH, or below FOLDER where
 * `npm install --prefix FOLDER` has put the packages that `--help` names.
 *
 * Graphs: packages of FOLDER, which take minutes, run in the first `--peer-rounds` rounds only when that is given.
 *
 * `--only` measures the rows whose name it matches, and those that they are compared with or build on.
 *
 * Rounds are interleaved (A B C A B C …): what else the machine does falls on all of them alike. Compare ratios, which
 * hold from one machine to the next; milliseconds do not.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { actionRows } from './bench/action.mjs';
import { checkpointRows } from './bench/checkpoints.mjs';
import { journalRows } from './bench/journal.mjs';
import { graphRows, phaseRows } from './bench/graphs.mjs';
import { chooseRows, markdown, measureAll, runNode, table } from './bench/measure.mjs';
import { gateRows, startRows } from './bench/overhead.mjs';
import { PEER_PACKAGES, peerRows } from './bench/peers.mjs';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));
const CLI = join(ROOT, 'dist/cli/index.js');
const NAMES = ['overhead', 'journal', 'peers', 'checkpoints', 'action', 'graphs', 'phases'];

const fail = (message) => {
  process.stderr.write(`error: ${message}\n`);
  process.exit(2);
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '15' },
    peers: { type: 'string' },
    'peer-rounds': { type: 'string' },
    only: { type: 'string', default: '' },
    emptied: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  process.stdout.write(
    `node scripts/bench.mjs [${NAMES.join('] [')}] [--rounds N] [--peers FOLDER] [--peer-rounds N] [--only REGEX] [--emptied] [--json | --markdown]\n` +
      `--emptied: restore into a folder that was emptied just before, and not into a new one\n` +
      `peers: npm install --prefix FOLDER ${PEER_PACKAGES.join(' ')}\n`,
  );
  process.exit(0);
}
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) fail('--rounds expects a whole number from 1');
const peerRounds = Number(options['peer-rounds'] ?? rounds);
if (!Number.isInteger(peerRounds) || peerRounds < 1) fail('--peer-rounds expects a whole number from 1');
const wanted = positionals.length === 0 ? ['overhead', 'journal'] : positionals;
const unknown = wanted.find((name) => !NAMES.includes(name));
if (unknown !== undefined) fail(`there is nothing to measure that is called ${unknown}; there is ${NAMES.join(', ')}`);
let only;
try {
  only = new RegExp(options.only);
} catch (error) {
  fail(`--only expects a regular expression: ${error.message}`);
}
if (!existsSync(CLI)) fail('dist/ is not there: run npm run build first');

/** Bundles a driver like the command line is: many small modules would take longer to load than the work takes. */
function bundle(root, name) {
  const source = join(ROOT, `build/bench-${name}.js`);
  if (!existsSync(join(ROOT, 'build/shell/snapshots.js'))) fail('build/ is not there: run npm run build first');
  const text = readFileSync(join(ROOT, `scripts/bench/${name}.mjs`), 'utf8').replaceAll("'../../build/", "'./");
  writeFileSync(source, text);
  const out = join(root, name);
  const ncc = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(process.execPath, [ncc, 'build', source, '-o', out], { stdio: 'ignore' });
  rmSync(source);
  writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');
  // The command line keeps compiled code as well.
  writeFileSync(join(out, 'run.js'), "require('node:module').enableCompileCache?.();\nrequire('./index.js');\n");
  return join(out, 'run.js');
}

function emptyNode(root) {
  writeFileSync(join(root, 'empty.cjs'), '');
  return { name: 'empty node', measure: () => runNode(root, [join(root, 'empty.cjs')]) };
}

/** Where the peers are. */
const packages = options.peers === undefined ? undefined : join(resolve(options.peers), 'node_modules');

/** What has to be ended after the last round. */
const closing = [];

async function rowsOf(name, root) {
  switch (name) {
    case 'overhead':
      return [emptyNode(root), ...startRows(root, CLI), ...gateRows(root, CLI)];
    case 'action': {
      const { rows, close } = await actionRows(root, join(ROOT, 'dist/main/index.js'));
      closing.push(close);
      return wanted.includes('overhead') ? rows : [emptyNode(root), ...rows];
    }
    case 'graphs':
      return graphRows(root, CLI, { packages, most: peerRounds });
    case 'phases':
      return phaseRows(root, CLI);
    case 'journal':
      return journalRows(root);
    case 'peers':
      return peerRows(root, packages);
    default: {
      const packer = join(ROOT, 'dist/packer/index.js');
      const tools = { driver: bundle(root, 'capture-driver'), restoreDriver: bundle(root, 'restore-driver'), packer };
      return checkpointRows(root, { ...tools, emptied: options.emptied }, join(ROOT, 'node_modules'));
    }
  }
}

const root = mkdtempSync(join(tmpdir(), 'bootspring-bench-'));
try {
  const rows = [];
  for (const name of wanted.includes('peers') ? new Set(['overhead', ...wanted]) : wanted)
    rows.push(...(await rowsOf(name, root)));
  const chosen = chooseRows(rows, only);
  const results = await measureAll(chosen, rounds);
  const facts = { node: process.version, platform: process.platform, arch: process.arch, rounds };
  if (chosen.length === 0) {
    process.stderr.write(`error: no row has a name that --only ${options.only} matches\n`);
    process.exitCode = 2;
  } else if (options.json) process.stdout.write(`${JSON.stringify({ ...facts, rows: results }, null, 2)}\n`);
  else process.stdout.write(`${options.markdown ? markdown(results) : table(results)}\n`);
} finally {
  for (const close of closing) await close();
  rmSync(root, { recursive: true, force: true });
}
