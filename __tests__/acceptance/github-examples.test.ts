import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';
import { runStep, type Stage } from '../rig/runner.ts';
import { config } from '../rig/workspace.ts';
import { temporaryFolder, writeTree } from '../shell/rig.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

function folder(): string {
  const path = temporaryFolder();
  made.push(path);
  return path;
}

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd,
    encoding: 'utf8',
  }).trim();

let github: FakeGitHub;
/** What outlives every runner: where commands leave traces, and whether the service is up that testing needs. */
let world = '';
beforeEach(async () => {
  github = await createFakeGitHub();
  world = folder();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

/** Phases that leave traces in the world: what is built differs each time. */
const phases = (): string =>
  config(
    [
      `development: { run: "mkdir -p dist && date +%N > dist/app.js && echo built >> ${world}/built.log", outputs: ["dist/**"] }`,
      `testing: { run: "test -e ${world}/up && cp dist/app.js tested.js" }`,
    ].join('\n'),
  );

function repository(files: Readonly<Record<string, string>>): { readonly origin: string; readonly sha: string } {
  const origin = folder();
  writeTree(origin, files);
  git(origin, 'init', '-q', '-b', 'main');
  git(origin, 'add', '-A');
  git(origin, 'commit', '-qm', 'one');
  return { origin, sha: git(origin, 'rev-parse', 'HEAD') };
}

interface Job {
  readonly origin: string;
  readonly sha: string;
  readonly attempt: number;
  /** Each step with its id; a job ends with the first that fails. */
  readonly steps: readonly { readonly id: string; readonly inputs: Readonly<Record<string, string>> }[];
}

/** Runs a job on a fresh runner that has a checkout and nothing else. */
async function runJob({ origin, sha, attempt, steps }: Job): Promise<{ workspace: string; ran: readonly Stage[] }> {
  const workspace = path.join(world, 'work');
  fs.rmSync(workspace, { recursive: true, force: true });
  git(world, 'clone', '-q', origin, workspace);
  const job = github.job({ attempt, sha, permissions: { contents: 'read', actions: 'read' } });
  const ran: Stage[] = [];
  for (const { id, inputs } of steps) {
    const env = { GITHUB_ACTION: id };
    const { main } = await runStep({ workspace, github: job, env, inputs, mainOnly: true });
    ran.push(main);
    if (main.exitCode !== 0) break;
  }
  return { workspace, ran };
}

const builds = (): number => fs.readFileSync(path.join(world, 'built.log'), 'utf8').trim().split('\n').length;
const serviceIsUp = (): void => fs.writeFileSync(path.join(world, 'up'), '');

describe('a package in a folder of its own (examples/monorepo.yml)', () => {
  test('a re-run finds what this package built', async () => {
    const from = repository({ 'packages/api/bootspring.yml': phases(), 'packages/web/index.js': '1;\n' });
    const steps = [{ id: 'run', inputs: { 'working-directory': 'packages/api', matrix: '{"package":"api"}' } }];
    const first = await runJob({ ...from, attempt: 1, steps });
    expect(first.ran.map(({ exitCode }) => exitCode)).toEqual([6]);
    const app = fs.readFileSync(path.join(first.workspace, 'packages/api/dist/app.js'));
    serviceIsUp();

    const second = await runJob({ ...from, attempt: 2, steps });
    expect(second.ran[0]).toMatchObject({ exitCode: 0, outputs: { 'resumed-from': 'development' } });
    expect(builds()).toBe(1);
    expect(fs.readFileSync(path.join(second.workspace, 'packages/api/tested.js'))).toEqual(app);
  });
});
