import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainLine } from '../../../core/plain-line.ts';
import { PATCH_NAME } from '../../../model/constants.ts';
import type { MendOffer } from '../../../model/offer.ts';
import { attempt } from '../../files.ts';
import { readActions } from '../../remote/settings.ts';
import { pathsOf } from '../../workflow-dir.ts';
import { zipOf } from '../../zip.ts';
import type { Annotations } from '../annotations.ts';
import type { RunnerLog } from '../commands.ts';
import { commitMend } from './commit.ts';
import { type MendedRun, type Mends, readMends } from './mends.ts';

/** What a mend is offered with. */
export interface Offering extends MendedRun {
  readonly log: RunnerLog;
  readonly annotations: Annotations;
  /** Name of the artifact. */
  readonly artifact: string;
  /** Stores a file as that artifact, and answers whether that was done. */
  store(file: string): Promise<boolean>;
  /** Nothing went wrong beside the verdict. */
  readonly isWhole: boolean;
  readonly signal: AbortSignal;
}

/**
 * Stores the patch of a mended run as an artifact, and commits the mend where the configuration says so. What cannot be
 * done is told and changes no verdict.
 *
 * @returns undefined where there is nothing to offer
 */
export async function offerMends(run: Offering): Promise<MendOffer | undefined> {
  const read = readMends(run);
  if (!read.ok) run.annotations.warning(plainLine(`The mend is not offered: ${read.error}.`));
  if (!read.ok || read.value === undefined) return undefined;
  const [artifact, commit] = await Promise.all([storePatch(run, read.value), commitAsAsked(run, read.value)]);
  return { ...artifact, ...commit };
}

async function storePatch(run: Offering, { patch }: Mends): Promise<Pick<MendOffer, 'artifact'>> {
  const { env, cwd, state, artifact: name } = run;
  const { runId, repository, serverUrl } = readActions(env);
  if (runId === '' || repository === '') return {};
  // Tools that fetch artifacts take every one for an archive.
  const file = join(pathsOf(cwd, state.id).folder, 'bootspring-fix.zip');
  const written = attempt('write the patch', file, () => {
    // A phase may have put a link there.
    rmSync(file, { recursive: true, force: true });
    writeFileSync(file, zipOf(PATCH_NAME, patch), { flag: 'wx' });
  });
  if (!written.ok) {
    run.log.say(plainLine(`The patch is not stored as an artifact. ${written.error.message}`));
    return {};
  }
  if (!(await run.store(file))) return {};
  const url = `${serverUrl.replace(/\/+$/, '')}/${repository}/actions/runs/${runId}#artifacts`;
  return { artifact: { name, repository, runId, url } };
}

async function commitAsAsked(run: Offering, { files }: Mends): Promise<Pick<MendOffer, 'commit' | 'uncommitted'>> {
  const { state, log, annotations } = run;
  if (state.pipeline.adaptive?.commit === undefined || !run.isWhole) return {};
  const done = await commitMend(run, files, run.signal);
  if (done.ok) {
    const { sha, branch } = done.value;
    log.say(plainLine(`The mend is committed to ${branch} as ${sha}`));
    return { commit: { sha, branch } };
  }
  const uncommitted = plainLine(`The mend is not committed: ${done.error.because}.`);
  if (done.error.isWarning) annotations.warning(uncommitted);
  else log.say(uncommitted);
  return { uncommitted };
}
