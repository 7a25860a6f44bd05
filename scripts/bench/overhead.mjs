/** The start of a run, and gates of commands that do nothing, beside an empty Node and bare loops. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode as run } from './measure.mjs';

const WIDTH = 8;

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
export function startRows(root, cli) {
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
    const ended = run(folder, [cli, 'run']);
    // After a failure nobody opens the pipe any more: let go of it, so that the failure is told.
    ended.catch(() => closeSync(openSync(pipe, 'r+')));
    [whole] = await Promise.all([ended, opened]);
    return opened;
  };
  const start = 'start to the first command';
  return [
    { name: start, against: 'empty node', measure: first },
    { name: 'one phase, whole run', against: 'empty node', after: start, measure: () => whole },
  ];
}

/**
 * Gates of 1, 10 and 100 checks with eight at once, and 100 one after the other, each with its bare loop: judged alone,
 * and as the gate of a run, which keeps a journal, logs and a checkpoint.
 */
export function gateRows(root, cli) {
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
    const checks = `${count} ${count === 1 ? 'check' : 'checks'}, ${how}`;
    return [
      { name: bare, measure: () => run(folder, [loop, `${count}`, `${width}`]) },
      { name: `gate, ${checks}`, against: bare, measure: () => run(folder, [cli, 'gate', 'many']) },
      { name: `run with a gate, ${checks}`, against: bare, measure: () => run(folder, [cli, 'run']) },
    ];
  });
}
