/** Runs programs and measures rows in turn. Compare ratios, which hold from one machine to the next; milliseconds do not. */
import { spawn } from 'node:child_process';

/** Rounds that fill caches and are thrown away. */
const WARM_UP = 2;

/** Runs a program to its end. Answers the milliseconds, or throws what it printed when it failed. */
export function runProgram(cwd, [program, ...args], env = process.env) {
  return new Promise((settle, fail) => {
    const output = [];
    const startedAt = performance.now();
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.on('error', fail);
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('close', (code) => {
      const took = performance.now() - startedAt;
      if (code === 0) settle(took);
      else fail(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${Buffer.concat(output)}`));
    });
  });
}

/** Runs a Node program with this Node. */
export const runNode = (cwd, args, env) => runProgram(cwd, [process.execPath, ...args], env);

/** Runs a shell command, for pipes. */
export const runShell = (cwd, command, env) =>
  runProgram(cwd, ['/bin/bash', '-c', `set -eo pipefail; ${command}`], env);

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/** The rows whose name matches, in their order, with those that they are compared with (`against`) or build on (`after`). */
export function chooseRows(rows, pattern) {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const chosen = new Set();
  const choose = (name) => {
    const row = byName.get(name);
    if (row === undefined || chosen.has(row)) return;
    chosen.add(row);
    choose(row.against);
    choose(row.after);
  };
  for (const { name } of rows) if (pattern.test(name)) choose(name);
  return rows.filter((row) => chosen.has(row));
}

/**
 * Measures all rows in turn, round after round. A row's `before` is not timed. `measure` answers milliseconds, or an
 * object with `ms` and, where something is written, `bytes`, and where it is known the peak memory `rss`. A row that is
 * `warm` takes no part in the rounds that fill caches, one with `most` only in so many of the others.
 */
export async function measureAll(rows, rounds) {
  const taken = new Map(rows.map(({ name }) => [name, []]));
  const facts = new Map();
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const { name, measure, before, warm, most = Infinity } of rows) {
      if ((round < 0 && warm) || round >= most) continue;
      await before?.();
      const measured = await measure();
      const { ms, ...more } = typeof measured === 'number' ? { ms: measured } : measured;
      facts.set(name, more);
      if (round >= 0) taken.get(name).push(ms);
      process.stderr.write(`\r${round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`}   `);
    }
  }
  process.stderr.write('\r                      \r');
  return rows.map(({ name, against }) => {
    const values = taken.get(name);
    const result = { name, medianMs: median(values), leastMs: Math.min(...values), ...facts.get(name) };
    if (against === undefined) return result;
    // Of each pair of one round, so that a slow spell of the machine is in both.
    const ratio = median(values.map((value, round) => value / taken.get(against)[round]));
    const bytes = facts.get(against).bytes;
    const byteRatio = result.bytes === undefined || bytes === undefined ? {} : { byteRatio: result.bytes / bytes };
    return { ...result, against, ratio, ...byteRatio };
  });
}

const shown = (ms) => (ms === undefined ? '' : ms < 10 ? ms.toFixed(2) : ms.toFixed(1));
const inMegabytes = (bytes) => (bytes === undefined ? '' : (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0));

function cellsOf({ name, medianMs, leastMs, bytes, rss, against, ratio }) {
  const against1 = ratio === undefined ? '' : `${ratio.toFixed(2)} × ${against}`;
  return [name, shown(medianMs), shown(leastMs), inMegabytes(bytes), inMegabytes(rss), against1];
}

const HEAD = ['what', 'median ms', 'least ms', 'MB written', 'MB memory', 'median of ratios'];
const NUMBERS = new Set([1, 2, 3, 4]);

/** Columns in which no row says anything are left out. */
function filled(results) {
  const rows = [HEAD, ...results.map(cellsOf)];
  const columns = HEAD.flatMap((_, column) => (rows.slice(1).some((row) => row[column] !== '') ? [column] : []));
  return { columns, rows: rows.map((row) => columns.map((column) => row[column])) };
}

export function table(results) {
  const { columns, rows } = filled(results);
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const pad = (cell, at) => (NUMBERS.has(columns[at]) ? cell.padStart(widths[at]) : cell.padEnd(widths[at]));
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

export function markdown(results) {
  const { columns, rows } = filled(results);
  const rule = columns.map((column) => (NUMBERS.has(column) ? '---:' : '---'));
  return [rows[0], rule, ...rows.slice(1)].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
