/**
 * Measures bootspring against an empty Node, and against bare loops that spawn the same commands.
 *
 *     node scripts/bench.mjs [--rounds 15] [--json | --markdown]
 *
 * It needs dist/ (npm run build), a POSIX system, and for the journal a Node that runs TypeScript (22.18 or newer).
 * Rounds are interleaved (A B C A B C …): what else the machine does falls on all of them alike. Compare ratios, which
 * hold from one machine to the next; milliseconds do not.
 */
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, fdatasyncSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { writeFileSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));
const CLI = join(ROOT, 'dist/cli/index.js');
const WIDTH = 8;
/** Rounds that fill caches and are thrown away. */
const WARM_UP = 2;

/** Spawns `count` commands that do nothing, `width` at once, the way any program would. */
const BARE_LOOP = `
const { spawn } = require('node:child_process');
const [count, width] = process.argv.slice(2).map(Number);
let next = 0;
const one = () => {
  if (next === count) return;
  next += 1;
  const child = spawn('/bin/sh', ['-c', 'true ' + next], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.resume();
  child.stderr.resume();
  child.on('close', one);
};
for (let i = 0; i < width; i += 1) one();
`;

/** A gate of checks that do nothing; each command differs from the others, or one outcome would serve them all. */
function gateOf(count, parallel) {
  const checks = Array.from({ length: count }, (_, index) => `      c${index + 1}: "true ${index + 1}"`);
  return `version: 1
workflows:
  default:
    phases:
      testing: { gate: many }
gates:
  many:
    parallel: ${parallel}
    checks:
${checks.join('\n')}
limits: { max-parallel: ${WIDTH} }
`;
}

/** Runs a program to its end. Answers the milliseconds, or throws what it printed when it failed. */
function run(cwd, args) {
  return new Promise((settle, fail) => {
    const output = [];
    const startedAt = performance.now();
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('close', (code) => {
      const took = performance.now() - startedAt;
      if (code === 0) settle(took);
      else fail(new Error(`node ${args.join(' ')} ended with ${code}:\n${Buffer.concat(output)}`));
    });
  });
}

/** A folder with a configuration, made below the folder of this measurement. */
function workspace(root, name, config) {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'bootspring.yml'), config);
  return folder;
}

/**
 * The start: a workflow of one phase whose command opens a pipe that is waited for here. To open it costs the command
 * next to nothing, and one clock, ours, tells when that was.
 */
function startRows(root) {
  const pipe = join(root, 'first');
  execFileSync('mkfifo', [pipe]);
  const config = `version: 1\nworkflows:\n  default:\n    phases:\n      development:\n        run: ': > ${pipe}'\n`;
  const folder = workspace(root, 'start', config);
  let whole = 0;
  const first = async () => {
    const startedAt = performance.now();
    const opened = open(pipe).then((file) => {
      const took = performance.now() - startedAt;
      return file.close().then(() => took);
    });
    const ended = run(folder, [CLI, 'run']);
    // After a failure nobody opens the pipe any more: let go of it, so that the failure is told.
    ended.catch(() => closeSync(openSync(pipe, 'r+')));
    [whole] = await Promise.all([ended, opened]);
    return opened;
  };
  return [
    { name: 'start to the first command', against: 'empty node', measure: first },
    { name: 'one phase, whole run', against: 'empty node', measure: () => whole },
  ];
}

/** Gates of 1, 10 and 100 checks with eight at once, and 100 one after the other, each with its bare loop. */
function gateRows(root) {
  const loop = join(root, 'loop.cjs');
  writeFileSync(loop, BARE_LOOP);
  const cases = [
    { count: 1, width: WIDTH },
    { count: 10, width: WIDTH },
    { count: 100, width: WIDTH },
    { count: 100, width: 1 },
  ];
  return cases.flatMap(({ count, width }) => {
    const how = width === 1 ? 'one after the other' : `${width} at once`;
    const folder = workspace(root, `gate-${count}-${width}`, gateOf(count, width > 1));
    const bare = `bare loop, ${count} ${count === 1 ? 'command' : 'commands'}, ${how}`;
    return [
      { name: bare, measure: () => run(folder, [loop, `${count}`, `${width}`]) },
      {
        name: `gate, ${count} ${count === 1 ? 'check' : 'checks'}, ${how}`,
        against: bare,
        measure: () => run(folder, [CLI, 'run']),
      },
    ];
  });
}

const APPENDS = 100;

/** Appends to a journal; what is told of checks does not wait for the disk. None when this Node cannot run the source. */
async function journalRows(root) {
  const source = await import('../src/shell/journal.ts').catch(() => undefined);
  if (source === undefined) return [];
  const ended = (task) => ({
    type: 'AttemptFinished',
    task,
    attempt: 1,
    outcome: { kind: 'passed' },
    durationMs: 2.5,
    evidence: { exitCode: 0, matched: [], tail: '', bytes: 0 },
    steps: [{ key: '.|true 1', outcome: { kind: 'passed' }, durationMs: 2.5 }],
  });
  const agent = ended('testing/unit');
  let turn = 0;
  const timed = (work) => {
    const startedAt = performance.now();
    for (let i = 0; i < APPENDS; i += 1) work();
    return (performance.now() - startedAt) / APPENDS;
  };
  const appends = (events) => {
    turn += 1;
    const made = source.createJournal(join(root, `journal-${turn}.jsonl`));
    if (!made.ok) throw new Error(made.error.message);
    const took = timed(() => {
      const appended = made.value.append(events, Date.now());
      if (!appended.ok) throw new Error(appended.error.message);
    });
    made.value.close();
    return took;
  };
  const bare = () => {
    turn += 1;
    const fd = openSync(join(root, `bare-${turn}`), 'ax');
    const line = Buffer.alloc(JSON.stringify(agent).length + 200, 'x');
    const took = timed(() => {
      writeSync(fd, line);
      fdatasyncSync(fd);
    });
    closeSync(fd);
    return took;
  };
  const against = 'bare write and fdatasync';
  return [
    { name: against, measure: bare },
    { name: 'journal, the end of an agent', against, measure: () => appends([agent]) },
    { name: 'journal, ten of them at once', against, measure: () => appends(Array.from({ length: 10 }, () => agent)) },
    { name: 'journal, the end of a check', against, measure: () => appends([ended('testing/many/c1')]) },
  ];
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/** Measures all rows in turn, round after round. */
async function measureAll(rows, rounds) {
  const taken = new Map(rows.map(({ name }) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const { name, measure } of rows) {
      const ms = await measure();
      if (round >= 0) taken.get(name).push(ms);
    }
    process.stderr.write(`\r${round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`}   `);
  }
  process.stderr.write('\r                      \r');
  return rows.map(({ name, against }) => {
    const values = taken.get(name);
    const result = { name, medianMs: median(values), leastMs: Math.min(...values) };
    if (against === undefined) return result;
    // Of each pair of one round, so that a slow spell of the machine is in both.
    const ratio = median(values.map((value, round) => value / taken.get(against)[round]));
    return { ...result, against, ratio };
  });
}

const shown = (ms) => (ms === undefined ? '' : ms < 10 ? ms.toFixed(2) : ms.toFixed(1));

function cellsOf({ name, medianMs, leastMs, against, ratio }) {
  return [name, shown(medianMs), shown(leastMs), ratio === undefined ? '' : `${ratio.toFixed(2)} × ${against}`];
}

const HEAD = ['what', 'median ms', 'least ms', 'median of ratios'];

function table(results) {
  const rows = [HEAD, ...results.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const isNumber = (column) => column === 1 || column === 2;
  return rows
    .map((row) =>
      row.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

function markdown(results) {
  const rows = [HEAD, ['---', '---:', '---:', '---'], ...results.map(cellsOf)];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write('error: --rounds expects a whole number from 1\n');
  process.exit(2);
}
if (!existsSync(CLI)) {
  process.stderr.write('error: dist/ is not there: run npm run build first\n');
  process.exit(2);
}
const root = mkdtempSync(join(tmpdir(), 'bootspring-bench-'));
try {
  writeFileSync(join(root, 'empty.cjs'), '');
  const empty = { name: 'empty node', measure: () => run(root, [join(root, 'empty.cjs')]) };
  const rows = [empty, ...startRows(root), ...gateRows(root), ...(await journalRows(root))];
  const results = await measureAll(rows, rounds);
  const facts = { node: process.version, platform: process.platform, arch: process.arch, rounds };
  if (options.json) process.stdout.write(`${JSON.stringify({ ...facts, rows: results }, null, 2)}\n`);
  else process.stdout.write(`${options.markdown ? markdown(results) : table(results)}\n`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
