/** Phases that need each other: how near to the shortest possible time a graph of them comes, and what each of very many costs. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphPeers } from './graph-peers.mjs';
import { runNode } from './measure.mjs';

const SLOTS = 8;
const TASKS = 200;
/** Milliseconds that a task sleeps. */
const SHORTEST = 100;
const LONGEST = 1_000;

/** A small seeded generator (mulberry32): every machine gets the same graphs. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Tasks that need up to three of the forty before them. Each command differs, or one outcome would serve several. */
function randomGraph(seed) {
  const next = seeded(seed);
  return Array.from({ length: TASKS }, (_, index) => {
    const count = index === 0 ? 0 : Math.floor(next() * 4);
    const needs = Array.from({ length: count }, () => `t${Math.max(0, index - 1 - Math.floor(next() * 40))}`);
    const ms = SHORTEST + Math.floor(next() * (LONGEST - SHORTEST + 1));
    return { name: `t${index}`, ms, needs: [...new Set(needs)], command: `N=${index} sleep ${ms / 1_000}` };
  });
}

/** No schedule is shorter than the longest way, nor than all of the work shared out evenly. */
function lowerBound(tasks) {
  const ways = new Map();
  for (const { name, ms, needs } of tasks) ways.set(name, ms + Math.max(0, ...needs.map((need) => ways.get(need))));
  const work = tasks.reduce((sum, { ms }) => sum + ms, 0);
  return Math.max(...ways.values(), work / SLOTS);
}

function configOf(tasks) {
  const phases = tasks.map(({ name, needs, command }) => `      ${name}: { run: "${command}", needs: [${needs}] }\n`);
  return `version: 1\nworkflows:\n  default:\n    mode: parallel\n    phases:\n${phases.join('')}`;
}

/**
 * Every round is another graph, the same for all. The second run knows from the first what each task takes; nothing else
 * is to be warmed up, and a round of it would take as long as one that counts.
 *
 * @param packages a node_modules folder with the peers
 * @param most rounds that those take part in
 */
export async function graphRows(root, cli, { packages, most }) {
  const cwd = join(root, 'graph');
  mkdirSync(cwd);
  const peers = await graphPeers(root, SLOTS, packages);
  let seed = 0;
  let tasks = [];
  const bound = `${TASKS} tasks, ${SLOTS} slots: no schedule is shorter`;
  const draw = () => {
    seed += 1;
    tasks = randomGraph(seed);
    rmSync(join(cwd, '.bootspring'), { recursive: true, force: true });
    writeFileSync(join(cwd, 'bootspring.yml'), configOf(tasks));
    for (const peer of peers) peer.write(tasks);
  };
  const run = () => runNode(cwd, [cli, 'run', '--quiet', '--max-parallel', `${SLOTS}`]);
  const row = (name, measure, after = bound) => ({ name, measure, against: bound, after, warm: true });
  return [
    { name: bound, before: draw, measure: () => lowerBound(tasks), warm: true },
    row('bootspring, first run', run),
    row('bootspring, next run', run, 'bootspring, first run'),
    ...peers.map(({ name, run: measure, packaged }) => ({
      ...row(`${name}, ${SLOTS} at once`, measure),
      ...(packaged ? { most } : {}),
    })),
  ];
}

/** A tree of phases whose commands do nothing: each needs one, and two need it. */
function treeOf(count) {
  return Array.from({ length: count }, (_, index) => {
    const needs = index === 0 ? [] : [`t${(index - 1) >> 1}`];
    return { name: `t${index}`, needs, command: `true ${index}` };
  });
}

/** Milliseconds a phase and peak memory of many phases; the start of a run, which one phase has too, is not counted. */
export function phaseRows(root, cli) {
  const told = join(root, 'memory');
  const hook = join(root, 'memory.cjs');
  const text = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS * 1024)));`;
  writeFileSync(hook, text);
  let turn = 0;
  // A new folder each time: where tens of thousands of files were just deleted, a file system is slow to make others.
  const folderOf = (count) => {
    turn += 1;
    const cwd = join(root, `phases-${count}-${turn}`);
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'bootspring.yml'), configOf(treeOf(count)));
    return cwd;
  };
  const run = (count) => runNode(folderOf(count), ['--require', hook, cli, 'run', '--quiet', '--max-parallel', '2']);
  const [first] = [100, 1_000, 10_000].map((count) => `a phase of ${count}`);
  return [100, 1_000, 10_000].map((count) => {
    const measure = async () => {
      const start = await run(1);
      const ms = ((await run(count)) - start) / (count - 1);
      return { ms, rss: Number(readFileSync(told, 'utf8')) };
    };
    const name = `a phase of ${count}`;
    return name === first ? { name, measure } : { name, measure, against: first };
  });
}
