import { prepare, type Prepared, type PlanSources } from '../app/prepare.ts';
import { heldTo, withBase } from '../core/plan/base-gates.ts';
import type { PlanOptions } from '../core/plan/pipeline.ts';
import { plainLine } from '../core/plain-line.ts';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import { readBaseConfig } from '../shell/action/base-config.ts';
import { readConfig } from '../shell/config.ts';

/** What a plan was made of. */
interface Planned {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The configuration file that was named. */
  readonly config: string | undefined;
  readonly sources: PlanSources;
  readonly options: PlanOptions;
}

/**
 * Holds the plan of a change to the gates of the commit that it is to go on top of. What that commit's configuration
 * leaves to detection is detected in the change, as it will be once that is merged.
 *
 * @returns an error where its gates cannot be planned for this change: to run without them would be for the change to
 *   decide how it is judged
 */
export async function holdToBase(planned: Planned, own: Prepared): Promise<Result<Prepared, readonly Problem[]>> {
  const { env, cwd, config, sources, options } = planned;
  const base = await readBaseConfig(env, cwd, config);
  if (base === undefined) return ok(own);
  const { sha } = base;
  if (base.kind === 'none') return ok(await withFirst(own, sources, sha, options.sha256));
  const unknown = (because: string): Result<Prepared, readonly Problem[]> => {
    const plan = { sha, differences: [], unknown: plainLine(because, 300) };
    return ok({ ...own, pipeline: withBase(own.pipeline, plan, options.sha256) });
  };
  if (base.kind === 'unknown') return unknown(base.because);
  const read = await readConfig(base.text, `${base.shown} of ${sha.slice(0, 12)}`, env);
  if (!read.ok) return unknown(`its ${base.shown} cannot be used: ${read.error[0]?.message ?? ''}`);
  const detect = async () => own.detection ?? sources.detect();
  const { estimates: _, ...usual } = options;
  const prepared = await prepare({ ...sources, detect, load: async () => read }, usual);
  if (prepared.ok) {
    const pipeline = heldTo(prepared.value.pipeline, own.pipeline, sha, options.sha256);
    return ok({ ...own, pipeline });
  }
  const [first] = prepared.error;
  // It has no such workflow or phase, or nothing to run: then it asks for no gate here.
  if (first?.code === 'usage' || first?.code === 'nothing') return unknown(first.message);
  return err(prepared.error.map(inTheBase));
}

/** What detection alone finds has no other policy than the files that it looks at. That a file takes its place is told. */
async function withFirst(own: Prepared, sources: PlanSources, sha: string, digest: PlanOptions['sha256']) {
  const loaded = await sources.load();
  if (!loaded.ok || loaded.value === undefined) return own;
  const differences = ['a configuration says what is judged, and there is none in the base: there it was detected'];
  return { ...own, pipeline: withBase(own.pipeline, { sha, differences }, digest) };
}

/** A gate of the base that this change takes the ground from. */
const inTheBase = (problem: Problem): Problem => ({
  ...problem,
  message: `a gate of the base commit cannot be judged on this change: ${problem.message}`,
  hint: 'merge the change of bootspring.yml first, and what its gates needed after it',
});
