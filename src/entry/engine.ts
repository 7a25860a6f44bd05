import { join } from 'node:path';
import type { Surroundings } from '../app/surroundings.ts';
import { VERSION } from '../model/version.ts';
import type { WorkflowStorage } from '../ports.ts';
import { createLazyChanges } from '../shell/changes/lazy.ts';
import { systemClock } from '../shell/clock.ts';
import type { RunConsole } from '../shell/console/run-console.ts';
import { sha256 } from '../shell/hash.ts';
import { createLazyHistoryStore } from '../shell/history/lazy-file-store.ts';
import { endOrphans } from '../shell/orphans.ts';
import { createOutputSequencer } from '../shell/output.ts';
import type { Waited } from '../shell/notify/announcer.ts';
import { createOutward } from '../shell/outward.ts';
import { createPhaseLog } from '../shell/phase-log.ts';
import { createLazyReuseStore } from '../shell/reuse/lazy-file-store.ts';
import { createPhaseFiles } from '../shell/reuse/phase-files.ts';
import { createAttemptRunner } from '../shell/runner/attempt.ts';
import { createBuiltins } from '../shell/runner/builtins.ts';
import { onSignal } from '../shell/signals.ts';
import { createSnapshots, withoutFiles } from '../shell/snapshots.ts';
import { runAttempt } from '../shell/tools.ts';
import { pathsOf, STATE_FOLDER } from '../shell/workflow-dir.ts';
import { createWorkspace } from '../shell/workspace.ts';
import { packerScript, telemetryScript } from './packing.ts';
import { loadScanner } from './scanner.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Joins everything that a run needs, for a workspace of this machine. `finish` waits for the last output, and
 * `outward` tells of the run when it is over.
 *
 * @param keeps whether anything is kept of the run: logs, and files in its checkpoints
 * @param waited how long the job waited for a runner, where there is a job
 */
export function createEngine(
  cwd: string,
  env: Env,
  screen: RunConsole,
  storage: WorkflowStorage,
  keeps: boolean,
  waited?: Waited,
) {
  const clock = systemClock();
  const workspace = createWorkspace(cwd, env);
  const stateDir = join(cwd, STATE_FOLDER);
  const closing: (() => Promise<void>)[] = [];
  const read: WorkflowStorage['read'] = (id) => storage.read(id);
  const script = telemetryScript();
  const outward = createOutward({ env, clock, version: VERSION, script, read, notifies: keeps, waited });
  const runner: Surroundings['runner'] = (id, before) => {
    const { logs } = pathsOf(cwd, id);
    const phaseLog = createPhaseLog({
      folder: logs,
      onProblem: (message) => process.stderr.write(`warning: ${message}\n`),
    });
    const sequencer = createOutputSequencer({
      sinks: keeps ? [phaseLog, screen.sink] : [screen.sink],
      spillFolder: join(stateDir, 'tmp'),
    });
    const attempts = createAttemptRunner({
      cwd,
      stateDir,
      env,
      clock,
      workspace,
      sequencer,
      builtins: createBuiltins(loadScanner),
      before,
      onProgress: (task, line) => screen.progress?.(task, line),
      outward,
    });
    closing.push(async () => {
      await sequencer.settled();
      await phaseLog.flush();
      attempts.close();
    });
    return attempts;
  };
  const snapshots = createSnapshots({ workspace: cwd, env, packer: packerScript(), ahead: keeps });
  const phaseFiles = createPhaseFiles({ workspace: cwd, env, packer: packerScript() });
  const creator = { version: VERSION, platform: process.platform, arch: process.arch };
  const around: Surroundings = {
    clock,
    storage,
    workspace,
    snapshots: keeps ? snapshots : withoutFiles(snapshots),
    ...(keeps ? { changes: createLazyChanges(cwd, env, clock) } : {}),
    ...(keeps ? { reuse: { store: createLazyReuseStore(cwd), files: phaseFiles } } : {}),
    ...(keeps ? { history: createLazyHistoryStore(cwd) } : {}),
    sha256,
    onCapture: (phase, done, total) => screen.capturing?.(phase, done, total),
    runner,
    observers: [screen, outward.observer],
    creator,
    attempt: runAttempt(env),
    onSignal: (then) =>
      onSignal((signal) => {
        outward.hurry();
        then(signal);
      }),
    endOrphans,
  };
  return { around, workspace, outward, finish: () => Promise.all(closing.map((close) => close())) };
}
