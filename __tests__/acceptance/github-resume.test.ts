import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';
import { runStep } from '../rig/runner.ts';
import { temporaryFolder, writeTree } from '../shell/rig.ts';
import { config } from '../rig/workspace.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd,
    encoding: 'utf8',
  }).trim();

/** A repository whose testing phase fails as long as the service that it needs is down. */
function repository(): string {
  const folder = temporaryFolder();
  made.push(folder);
  writeTree(folder, {
    'bootspring.yml': config(
      [
        'development: { run: "mkdir -p dist && date +%N > dist/app.js && echo built >> ../built.log", outputs: ["dist/**"] }',
        'testing: { run: "test -e ../up || { echo the service is down; exit 3; }" }',
        'deploy: { run: "cat dist/app.js > deployed.txt" }',
      ].join('\n'),
    ),
    'src/app.ts': 'export {};\n',
  });
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'one');
  return folder;
}

let github: FakeGitHub;
let origin = '';
let sha = '';
/** What outlives every runner: where commands leave traces, and the service. */
let world = '';
beforeEach(async () => {
  github = await createFakeGitHub();
  origin = repository();
  sha = git(origin, 'rev-parse', 'HEAD');
  world = temporaryFolder();
  made.push(world);
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

/** Runs the step on a fresh runner that has a checkout and nothing else. */
async function attempt(number: number, more: { readonly inputs?: Record<string, string> } = {}) {
  const workspace = path.join(world, 'work');
  fs.rmSync(workspace, { recursive: true, force: true });
  git(world, 'clone', '-q', origin, workspace);
  const env = github.job({ attempt: number, sha, permissions: { contents: 'read', actions: 'read' } });
  const inputs = { matrix: 'null', 'github-token': env['INPUT_GITHUB-TOKEN'] ?? '', ...more.inputs };
  const ran = await runStep({ workspace, inputs, env: { ...env, GITHUB_ACTION: '__self', GITHUB_SHA: sha } });
  const built = path.join(world, 'built.log');
  return {
    ...ran.main,
    post: ran.post,
    workspace,
    text: ran.main.raw,
    builds: fs.existsSync(built) ? fs.readFileSync(built, 'utf8').split('\n').length - 1 : 0,
  };
}

describe('a job that failed and is run again on a fresh runner', () => {
  test('starts at the failed phase with the files of the finished ones, byte for byte', async () => {
    const first = await attempt(1);
    expect(first).toMatchObject({ exitCode: 6, outputs: { 'failed-phase': 'testing', 'resumed-from': '' }, builds: 1 });
    const app = fs.readFileSync(path.join(first.workspace, 'dist/app.js'));
    fs.writeFileSync(path.join(world, 'up'), '');
    const second = await attempt(2);
    expect(second.text).toContain('Going on from the checkpoint of development');
    expect(second).toMatchObject({ exitCode: 0, builds: 1 });
    expect(second.outputs).toMatchObject({ status: 'completed', 'resumed-from': 'development' });
    expect(JSON.parse(second.outputs['reused'] ?? '')).toMatchObject([{ phase: 'development' }]);
    expect(fs.readFileSync(path.join(second.workspace, 'dist/app.js'))).toEqual(app);
    expect(fs.readFileSync(path.join(second.workspace, 'deployed.txt'))).toEqual(app);
  });
});
