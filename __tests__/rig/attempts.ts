import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect } from '@jest/globals';
import { temporaryFolder } from '../shell/rig.ts';
import type { FakeGitHub } from './github/fake.ts';
import type { JobRequest } from './github/jobs.ts';
import { type Stage, runStep, type StepRequest } from './runner.ts';
import { checkout, createOrigin, type Origin } from './runner-checkout.ts';
import { config } from './workspace.ts';

/** Attempts of one job, each on a fresh runner that has a checkout and nothing else. */

/** Development builds once, testing fails until the service is up, deploy uses what was built. */
export const PIPELINE = [
  'development: { run: "mkdir -p dist && date +%N > dist/app.js && echo built >> ../built.log", outputs: ["dist/**"] }',
  'testing: { run: "test -e ../up || { echo the service is down; exit 3; }" }',
  'deploy: { run: "cat dist/app.js > deployed.txt" }',
].join('\n');

/** What of an attempt is not as usual. */
export interface AttemptOptions extends Pick<
  StepRequest,
  'cancelAt' | 'cancelAfterMs' | 'killAt' | 'event' | 'mainOnly'
> {
  readonly inputs?: Record<string, string>;
  readonly job?: JobRequest;
  readonly env?: Record<string, string>;
  /** A further step of the same job: what is in the workspace stays. */
  readonly further?: boolean;
}

export interface Attempt extends Stage {
  readonly post: Stage;
  /** Processes of `main` that outlived it. */
  readonly leftByMain: number;
  /** Processes of the step that outlived `post` as well. */
  readonly leftByPost: number;
  readonly workspace: string;
  /** How often development has built, in all attempts. */
  readonly builds: number;
  file(name: string): Buffer;
}

/** A job whose attempts can be run. */
export interface AttemptedJob {
  readonly origin: Origin;
  /** What outlives every runner: where commands leave traces, and the service. */
  readonly world: string;
  attempt(number: number, options?: AttemptOptions): Promise<Attempt>;
  bringServiceUp(): void;
  /** Commits files on top of what attempts check out. */
  commit(files: Readonly<Record<string, string>>): void;
  /** The first attempt fails in testing, then the service is brought up; answers what development built. */
  failOnce(options?: AttemptOptions): Promise<Buffer>;
  /** Remembers the job and its GitHub as they are now; what it answers brings that back. Commits are not undone. */
  keep(): () => void;
  remove(): void;
}

/** Inputs of an attempt of which only the checkpoints matter: what it would publish besides takes most of its time. */
const KEEPS_ONLY = { 'check-runs': 'false', 'pr-comment': 'false', 'report-artifact': 'false' } as const;
/** Inputs of one that shows itself on GitHub. */
export const PUBLISHES = { 'report-artifact': 'false' } as const;

/** @param usual inputs of every attempt that has no others */
export function createAttemptedJob(
  github: FakeGitHub,
  phases = PIPELINE,
  rest = '',
  usual: Readonly<Record<string, string>> = KEEPS_ONLY,
): AttemptedJob {
  const origin = createOrigin({ 'bootspring.yml': config(phases, rest), 'src/app.ts': 'export {};\n' });
  const world = temporaryFolder();
  let { sha } = origin;
  const bringServiceUp = (): void => fs.writeFileSync(path.join(world, 'up'), '');
  const attempt = async (number: number, options: AttemptOptions = {}): Promise<Attempt> => {
    const { inputs = {}, job = {}, env = {}, further = false, ...when } = options;
    const workspace = path.join(world, 'work');
    if (!further) checkout(origin, workspace);
    const permissions = { contents: 'read', actions: 'read' } as const;
    const variables = github.job({ attempt: number, sha, permissions, ...job });
    const request = { workspace, github: variables, env: { GITHUB_ACTION: '__self', ...env }, ...when };
    const { main, post, leftByMain, leftByPost } = await runStep({ ...request, inputs: { ...usual, ...inputs } });
    const built = path.join(world, 'built.log');
    const builds = fs.existsSync(built) ? fs.readFileSync(built, 'utf8').split('\n').length - 1 : 0;
    const file = (name: string): Buffer => fs.readFileSync(path.join(workspace, name));
    return { ...main, post, leftByMain, leftByPost, workspace, builds, file };
  };
  return {
    origin,
    world,
    attempt,
    bringServiceUp,
    commit: (files) => void (sha = origin.commit(files)),
    async failOnce(options) {
      const first = await attempt(1, options);
      const outputs = { 'failed-phase': 'testing', 'resumed-from': '' };
      expect(first).toMatchObject({ exitCode: 6, outputs, builds: 1 });
      bringServiceUp();
      return first.file('dist/app.js');
    },
    keep() {
      const files = Object.fromEntries(
        fs
          .readdirSync(world, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => [name, fs.readFileSync(path.join(world, name))]),
      );
      const kept = github.kept();
      return () => {
        for (const name of fs.readdirSync(world)) fs.rmSync(path.join(world, name), { recursive: true });
        for (const [name, bytes] of Object.entries(files)) fs.writeFileSync(path.join(world, name), bytes);
        github.take(kept);
      };
    },
    remove: () => [origin.folder, world].forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })),
  };
}

/** It went on after development, whose files are back. */
export function expectResumed(ran: Attempt, app: Buffer): void {
  expect(ran).toMatchObject({ exitCode: 0, builds: 1 });
  expect(ran.outputs).toMatchObject({ status: 'completed', 'resumed-from': 'development' });
  expect(JSON.parse(ran.outputs['reused'] ?? '')).toMatchObject([{ phase: 'development' }]);
  expect(ran.file('dist/app.js')).toEqual(app);
  expect(ran.file('deployed.txt')).toEqual(app);
}

/** Every phase ran again, and it was said why. */
export function expectFullRun(ran: Attempt, told: RegExp): void {
  expect(ran.raw).toMatch(told);
  expect(ran).toMatchObject({ exitCode: 0, builds: 2 });
  expect(ran.outputs).toMatchObject({ status: 'completed', 'resumed-from': '', reused: '[]' });
}
