import * as fs from 'node:fs';
import { join } from 'node:path';
import type { WorkflowState } from '../../../../src/core/state.ts';
import { createApi } from '../../../../src/shell/action/publish/api.ts';
import { readTarget } from '../../../../src/shell/action/publish/target.ts';
import { type MendedRun, type Mends, readMends } from '../../../../src/shell/action/offer/mends.ts';
import { createChanges } from '../../../../src/shell/changes/changes.ts';
import { createBudget } from '../../../../src/shell/remote/budget.ts';
import { createService } from '../../../../src/shell/remote/service.ts';
import { check, gate, phase, pipeline, Story } from '../../../core/story.ts';
import { createFakeGitHub, type FakeGitHub } from '../../../rig/github/fake.ts';
import type { JobRequest } from '../../../rig/github/jobs.ts';
import { git, repository, write } from '../../../rig/workspace.ts';

export const REPOSITORY = 'octo-org/octo-repo';
const TASK = 'testing/g/lint';

/** A pull request whose head is checked out, in the repository that the fake hosts. */
export interface Scene {
  readonly github: FakeGitHub;
  readonly folder: string;
  readonly head: string;
  /** Mends the workspace as a fix does, and completes the run. */
  mend(work: () => void): Promise<{ readonly run: MendedRun; readonly mends: Mends }>;
  /** The environment of a job for the pull request. */
  environment(job?: JobRequest & { readonly token?: string; readonly payload?: object }): Record<string, string>;
  api(job?: JobRequest): ReturnType<typeof createApi>;
}

const MAY = { contents: 'read', 'pull-requests': 'write' } as const;

/** Makes the scene, and closes it after its use; what was asked of the fake has to fit GitHub's description. */
export async function withScene(
  files: { readonly base: Record<string, string>; readonly head: Record<string, string> },
  use: (scene: Scene) => Promise<void>,
): Promise<void> {
  const github = await createFakeGitHub();
  try {
    const folder = repository(files.base);
    const base = git(folder, 'rev-parse', 'HEAD').trim();
    write(folder, files.head);
    git(folder, 'checkout', '-q', '-b', 'topic');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'change');
    const head = git(folder, 'rev-parse', 'HEAD').trim();
    git(folder, 'checkout', '-q', '--detach');
    github.openPull({ number: 7, head: { sha: head }, base: { sha: base } });
    github.hostCode(folder);
    const environment: Scene['environment'] = ({ token = '', payload = {}, ...job } = {}) => {
      const event = join(folder, '.git/event.json');
      const pull_request = { number: 7, head: { sha: head, ref: 'topic', repo: { full_name: REPOSITORY } } };
      const usual = { pull_request, repository: { full_name: REPOSITORY, default_branch: 'main' } };
      fs.writeFileSync(event, JSON.stringify({ ...usual, ...payload }));
      const request = { ref: 'refs/pull/7/merge', baseRef: 'main', permissions: MAY, ...job };
      return { ...github.job(request), GITHUB_EVENT_PATH: event, 'INPUT_COMMIT-TOKEN': token };
    };
    await use({
      github,
      folder,
      head,
      environment,
      async mend(work) {
        const state = await mendedState(folder, work);
        const run = { cwd: folder, env: environment(), state };
        const read = readMends(run);
        if (!read.ok || read.value === undefined) throw new Error(read.ok ? 'nothing was mended' : read.error);
        return { run, mends: read.value };
      },
      api(job) {
        const target = readTarget(environment(job));
        if (target === undefined) throw new Error('the job has all that a target needs');
        return createApi(target, createService('GitHub', createBudget(5_000), undefined));
      },
    });
    if (github.violations.length > 0) throw new Error(github.violations.join('\n'));
  } finally {
    await github.close();
  }
}

async function mendedState(folder: string, work: () => void): Promise<WorkflowState> {
  const plan = pipeline([phase('testing', { agents: [], gates: [gate('g', [check(TASK)])] })], {
    mode: 'adaptive',
    adaptive: { maxIterations: 3, protected: [], commit: {} },
  });
  const { state } = new Story(plan);
  const place = { phase: 'testing', gate: 'g', task: TASK, attempt: 1 };
  fs.mkdirSync(join(folder, '.bootspring/workflows', state.id), { recursive: true });
  fs.writeFileSync(join(folder, '.bootspring/.gitignore'), '*\n');
  const changes = createChanges({ workspace: folder, now: Date.now, redact: (text) => text });
  await changes.take(state.id, place);
  work();
  const told = await changes.tell(state.id, place, []);
  if (!told.ok || told.value.patch === undefined) throw new Error('the fix changed nothing');
  const [first] = state.phases;
  if (first?.gates[0] === undefined) throw new Error('the plan has a gate');
  Object.assign(state, { status: 'completed', conclusion: 'success' });
  Object.assign(first, { status: 'completed', conclusion: 'success' });
  first.gates[0].verdict = 'passed';
  first.fixes.push({ task: TASK, attempt: 1, outcome: { kind: 'passed' }, durationMs: 1, ...told.value });
  state.artifacts.push(told.value.patch);
  return state;
}
