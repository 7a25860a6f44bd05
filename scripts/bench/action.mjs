/** The action on a runner: how soon the first command starts, and what storing checkpoints adds to phases of 2 s. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode as run } from './measure.mjs';

/** Each phase writes 50 files of 100 kB that nothing compresses, and takes 2 s. */
const PHASES = ['development', 'testing', 'review'];
const WORK = (phase) =>
  `mkdir -p out/${phase}; for i in $(seq 50); do head -c 100000 /dev/urandom > out/${phase}/$i; done; sleep 2`;

/** A repository with a commit: what is in it need not be stored. */
function repository(root, name, phases) {
  const folder = join(root, name);
  mkdirSync(folder);
  const lines = Object.entries(phases).map(([phase, command]) => `      ${phase}:\n        run: '${command}'`);
  const config = `version: 1\nworkflows:\n  default:\n    phases:\n${lines.join('\n')}\n`;
  writeFileSync(join(folder, 'bootspring.yml'), config);
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'one');
  return folder;
}

/** None when this Node cannot run the sources of the tests. */
export async function actionRows(root, main) {
  const rig = await import('../../__tests__/rig/github/fake.ts').catch(() => undefined);
  if (rig === undefined) return { rows: [], close: async () => {} };
  const github = await rig.createFakeGitHub();
  let runId = 1;
  const environment = (workspace, stores) => ({
    PATH: process.env.PATH,
    HOME: root,
    ...github.job({ runId: (runId += 1), permissions: { contents: 'read', actions: 'read' } }),
    GITHUB_WORKSPACE: workspace,
    GITHUB_ACTION: '__self',
    RUNNER_TEMP: root,
    'INPUT_CHECKPOINT-STORES': stores,
  });
  const pipe = join(root, 'first-of-action');
  execFileSync('mkfifo', [pipe]);
  const starts = repository(root, 'action-start', { development: `: > ${pipe}` });
  const first = async () => {
    const startedAt = performance.now();
    const opened = open(pipe).then((file) => {
      const took = performance.now() - startedAt;
      return file.close().then(() => took);
    });
    const ended = run(starts, [main], environment(starts, 'cache,artifact'));
    // After a failure nobody opens the pipe any more: let go of it, so that the failure is told.
    ended.catch(() => closeSync(openSync(pipe, 'r+')));
    await ended;
    return opened;
  };
  const works = repository(root, 'action-work', Object.fromEntries(PHASES.map((phase) => [phase, WORK(phase)])));
  const whole = (stores) => () => run(works, [main], environment(works, stores));
  const against = 'action: three phases of 2 s, 15 MB, kept in the workspace';
  const rows = [
    { name: 'action: start of main to the first command', against: 'empty node', measure: first },
    { name: against, measure: whole('file') },
    { name: 'action: the same, stored in the cache and in artifacts', against, measure: whole('cache,artifact') },
  ];
  return { rows, close: () => github.close() };
}
