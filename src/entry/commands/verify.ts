import { resolve } from 'node:path';
import { look } from '../../app/look.ts';
import { safetyOf } from '../../core/checkpoint/safety.ts';
import { surveyManifests } from '../../core/checkpoint/survey.ts';
import { exitOfProblem } from '../../core/exit.ts';
import { restorableText, wholeLine } from '../../core/views/verify.ts';
import type { Problem } from '../../model/result.ts';
import { EXIT, type ExitCode } from '../../model/status.ts';
import type { Progress } from '../../ports.ts';
import { forgetKnown } from '../../shell/capture/known-file.ts';
import type { IdOptions } from '../../shell/cli/program.ts';
import { createByteProgress } from '../../shell/console/progress.ts';
import { createScreen, type Screen } from '../../shell/console/screen.ts';
import { sha256 } from '../../shell/hash.ts';
import { layers } from '../../shell/layer/layers.ts';
import type { Pool } from '../../shell/layer/types.ts';
import { createFileStorage } from '../../shell/storage.ts';
import { createFileStore } from '../../shell/store/file.ts';
import { readManifests } from '../../shell/store/manifests.ts';
import { prunedPhases } from '../../shell/store/pruned.ts';
import { verifyCheckpoints } from '../../shell/store/verify.ts';
import { findWorkflow } from '../../shell/workflow-dir.ts';
import { poolFor } from '../../shell/layer/threads.ts';
import { packerScript } from '../packing.ts';

/** `bootspring verify`: re-reads every byte of the journal, the checkpoints and the layers. */
export async function verifyCommand(options: IdOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const cwd = resolve(options.cwd);
  const found = findWorkflow(cwd, options.id);
  if (!found.ok) return screen.fail([found.error]);
  const { id } = found.value;
  const looked = await look(createFileStorage(cwd), id);
  const store = createFileStore(cwd);
  const stored = await readManifests(store, id);
  if (!stored.ok) return screen.fail([...journalProblem(looked), stored.error]);
  const state = looked.ok ? looked.value.state : undefined;
  const pruned = prunedPhases(cwd, id, looked.ok ? looked.value.entries : []);
  const surveyed = surveyManifests({
    state,
    stored: stored.value,
    sha256,
    pruned,
    safety: safetyOf(state, process.platform),
  });

  const verified = await withProgress(screen, (pool, onProgress) =>
    verifyCheckpoints({ workflowId: id, store, surveyed, layers, pool, onProgress }),
  );
  if (!verified.ok) return screen.fail([...journalProblem(looked), verified.error]);
  if (verified.value.layers.some(({ problem }) => problem?.code === 'integrity')) forgetKnown(cwd);
  const problems = [...journalProblem(looked), ...verified.value.problems];
  // What a journal does not tell of cannot be gone back to.
  const restorable = looked.ok ? verified.value.restorable : [];
  const facts = {
    id,
    entries: looked.ok ? looked.value.entries.length : 0,
    checkpoints: verified.value.checkpoints.length,
    layers: verified.value.layers.length,
    bytes: verified.value.layers.reduce((sum, layer) => sum + layer.bytes, 0),
    restorable,
    whole: problems.length === 0,
  };
  screen.warn(problems, 'error');
  const [first] = problems;
  if (first === undefined) screen.print([wholeLine(facts)]);
  else screen.warn([{ code: first.code, message: restorableText(facts) }]);
  screen.json(() => ({ ...facts, ...(first === undefined ? {} : { error: first, problems }) }));
  return first === undefined ? EXIT.completed : exitOfProblem(first);
}

/** Does long work with threads and a bar on the terminal, and takes both away after it. */
async function withProgress<T>(screen: Screen, work: (pool: Pool, onProgress: Progress) => Promise<T>): Promise<T> {
  const pool = poolFor(packerScript(), Infinity);
  const progress = screen.live ? createByteProgress(screen.stream, 'reading') : undefined;
  try {
    return await work(pool, (done, total) => progress?.show(done, total));
  } finally {
    progress?.end();
    await pool.close();
  }
}

const journalProblem = (looked: Awaited<ReturnType<typeof look>>): readonly Problem[] =>
  looked.ok ? [] : [looked.error];
