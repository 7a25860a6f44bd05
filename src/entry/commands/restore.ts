import { resolve } from 'node:path';
import { type Destination, restore, type RestoreEnding, type RestoreSurroundings } from '../../app/restore.ts';
import { exitOfProblem } from '../../core/exit.ts';
import { type RestoreDocument, restoreLines } from '../../core/views/restore.ts';
import type { Problem } from '../../model/result.ts';
import { EXIT, type ExitCode } from '../../model/status.ts';
import { carryRefusal, carryWorkflow } from '../../shell/carry.ts';
import type { RestoreOptions } from '../../shell/cli/program.ts';
import { systemClock } from '../../shell/clock.ts';
import { createByteProgress } from '../../shell/console/progress.ts';
import { createScreen } from '../../shell/console/screen.ts';
import { sha256 } from '../../shell/hash.ts';
import { endOrphans } from '../../shell/orphans.ts';
import { createSnapshots } from '../../shell/snapshots.ts';
import { createFileStorage } from '../../shell/storage.ts';
import { packerScript } from '../packing.ts';
import { currentUser, runAttempt } from '../../shell/tools.ts';

/** `bootspring restore`: state and files back to a checkpoint, here or in another folder. */
export async function restoreCommand(options: RestoreOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const workspace = resolve(options.cwd);
  const { id, phase, force } = options;
  const into = options.into === undefined ? undefined : destination(workspace, resolve(workspace, options.into), force);
  const around: RestoreSurroundings = {
    storage: createFileStorage(workspace),
    snapshots: createSnapshots({ workspace, env: process.env, packer: packerScript() }),
    clock: systemClock(),
    sha256,
    attempt: runAttempt(process.env),
    endOrphans,
  };
  const progress = screen.live ? createByteProgress(screen.stream, `Restoring ${phase}`) : undefined;
  const done = await restore(around, {
    id,
    phase,
    force,
    by: currentUser(process.env),
    ...(into === undefined ? {} : { into }),
    ...(progress === undefined ? {} : { onProgress: progress.show }),
  });
  progress?.end();
  if (!done.ok) return screen.fail([done.error]);
  const { warnings, fallbacks, problem } = done.value;
  screen.warn([...warnings, ...fallbacks].map(asProblem));
  const document = documentOf(done.value, phase);
  screen.print(restoreLines(document, into !== undefined));
  screen.json(() => ({ ...document, ...(problem === undefined ? {} : { error: problem, problems: [problem] }) }));
  if (problem === undefined) return EXIT.completed;
  screen.warn([problem]);
  return exitOfProblem(problem);
}

const asProblem = (message: string): Problem => ({ code: 'integrity', message });

function destination(workspace: string, folder: string, force: boolean): Destination {
  const carrying = { workspace, folder, force };
  return {
    folder,
    refusal: (id) => carryRefusal(carrying, id),
    carry: (id) => carryWorkflow(carrying, id),
  };
}

function documentOf({ id, phase, report, fallbacks }: RestoreEnding, requested: string): RestoreDocument {
  const { folder, written, bytes, deleted, kept, aside = null, notes } = report;
  return { id, phase, requested, folder, written, bytes, deleted, kept, aside, notes, fallbacks };
}
