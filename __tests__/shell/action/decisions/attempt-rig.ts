import * as fs from 'node:fs';
import * as path from 'node:path';
import { type Directions, readDirections } from '../../../../src/shell/action/decisions/directions.ts';
import type { Decision } from '../../../../src/model/event.ts';
import type { BasePlan, GatePlan } from '../../../../src/model/pipeline.ts';
import { gate, phase, pipeline, running, Story } from '../../../core/story.ts';
import { createFakeGitHub, type FakeGitHub } from '../../../rig/github/fake.ts';
import type { Pull } from '../../../rig/github/review.ts';
import type { WorkflowRun } from '../../../rig/github/runs.ts';
import { temporaryFolder } from '../../rig.ts';

/** A pull request whose workflow run failed, and the attempts that come after. */

export const HEAD = 'd'.repeat(40);
export const SKIP = '/bootspring skip pre-push reason: known flake';
export const MAY = { contents: 'read', actions: 'read', 'pull-requests': 'write' } as const;

export type AttemptEvent = 'pull_request' | 'push' | 'merge_group';

export interface AttemptRig {
  readonly github: FakeGitHub;
  readonly pull: Pull;
  readonly run: WorkflowRun;
  readonly folder: string;
  /** What an attempt that begins now is told; `refused` gets what is not carried out. */
  next(event?: AttemptEvent, refused?: string[], of?: WorkflowRun): ReturnType<typeof readDirections>;
  directions(event?: AttemptEvent, refused?: string[], of?: WorkflowRun): Promise<Directions | undefined>;
  /** What such an attempt decides at its gate. */
  skip(
    skippable?: GatePlan['skippable'],
    event?: AttemptEvent,
    refused?: string[],
    of?: WorkflowRun,
  ): Promise<Decision | undefined>;
  close(): Promise<void>;
}

/** A workflow that waits at its gate. */
export function paused(skippable: GatePlan['skippable'], name = 'pre-push', base?: BasePlan): Story['state'] {
  const phases = [phase('testing', { agents: [], gates: [gate(name, [], { skippable })] })];
  const plan = pipeline(phases, base === undefined ? {} : { base });
  const pause = { phase: 'testing', gate: name, reason: 'gate-rejected', details: [] } as const;
  return new Story(
    plan,
    running(),
    { type: 'PhaseStarted', phase: 'testing' },
    { type: 'WorkflowPaused', pause: { ...pause, details: [], options: ['retry', 'skip', 'cancel'] } },
  ).state;
}

/** A workflow that waits at its gate in the second round, which began then, in milliseconds since 1970. */
export function pausedInRound(at: number): Story['state'] {
  const state = paused(true);
  const [only] = state.phases;
  if (only !== undefined) only.round = 2;
  const round = { number: 2, from: 'testing', to: 'testing', feedback: '', at, sequence: 1, ended: [], outputs: {} };
  state.rounds.push(round);
  return state;
}

export async function createAttemptRig(): Promise<AttemptRig> {
  const github = await createFakeGitHub();
  const folder = temporaryFolder();
  github.comment(7, 'ann', '/bootspring skip pre-push reason: written before the run was made');
  const pull = github.openPull({ number: 7, author: 'mallory', head: { sha: HEAD } });
  const run = github.openRun({ headSha: HEAD, pulls: [7], actor: 'mallory' });
  github.people.set('ann', 'maintain').set('bob', 'write').set('mallory', 'admin').set('eve', 'read');
  const rig: AttemptRig = {
    github,
    pull,
    run,
    folder,
    next(event = 'pull_request', refused = [], of = run) {
      of.startedAt.push(github.now());
      const attempt = of.startedAt.length;
      const ref = event === 'pull_request' ? 'refs/pull/7/merge' : `refs/heads/${of.headBranch}`;
      const job = github.job({ runId: of.id, attempt, event, ref, sha: HEAD, permissions: MAY });
      const payload = event === 'pull_request' ? { pull_request: { number: 7, head: { sha: HEAD } } } : {};
      const file = path.join(folder, 'event.json');
      fs.writeFileSync(file, JSON.stringify({ ...payload, repository: { default_branch: 'main' } }));
      return readDirections({ ...job, GITHUB_EVENT_PATH: file }, (sentence) => refused.push(sentence));
    },
    async directions(event, refused, of) {
      const read = await rig.next(event, refused, of);
      if (!read.ok) throw new Error(read.error.because);
      return read.value;
    },
    async skip(skippable = true, event, refused, of) {
      return (await rig.directions(event, refused, of))?.decide(paused(skippable));
    },
    async close() {
      await github.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
  return rig;
}
