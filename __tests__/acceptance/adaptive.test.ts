import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cli, start } from '../rig/cli.ts';
import { git, journal, kept, repository, workflowFolder } from '../rig/workspace.ts';

const LINT = `
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
const fix = process.argv.includes('--fix');
let errors = 0;
for (const name of readdirSync('src')) {
  const lines = readFileSync('src/' + name, 'utf8').split('\\n');
  lines.forEach((line, at) => {
    if (!line.startsWith('var ')) return;
    if (fix) lines[at] = line.replace('var ', 'let ');
    else console.log('src/' + name + ':' + (at + 1) + ':1: error no-var Unexpected var', errors += 1);
  });
  if (fix) writeFileSync('src/' + name, lines.join('\\n'));
}
process.exitCode = errors > 0 ? 1 : 0;
`;

const yaml = (checks: string, rest = ''): string =>
  `version: 1\nworkflows: { default: { mode: adaptive, phases: { testing: { gate: pre-push } } } }\n${rest}` +
  `gates:\n  pre-push:\n    checks:\n${checks.trim().replaceAll(/^/gm, '      ')}\n`;

/** A gate with one test that fails, and a fix for it. */
const failing = (fix: string, more = ''): Record<string, string> => ({
  'src/a.txt': 'wrong\n',
  'test/a.sh': 'grep -q right src/a.txt\n',
  'bootspring.yml': yaml(
    `unit: { run: "for each in test/*.sh; do test ! -e $each || sh $each || exit 1; done", fix: ${JSON.stringify(fix)}${more} }`,
  ),
});

const paused = (folder: string): unknown => JSON.parse(kept(folder, 'state.json')).pause;
const fixes = (folder: string) => journal(folder).flatMap(({ event }) => (event.type === 'FixFinished' ? [event] : []));

test('thirty lint errors are mended, the type error pauses, and the patch applies', async () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const sources = names.map((name) => [`src/${name}.js`, `var x = 1;\n`.repeat(6)] as const);
  const folder = repository({
    ...Object.fromEntries(sources),
    'lint.mjs': LINT,
    'types.txt': 'wrong\n',
    'bootspring.yml': yaml('lint: { run: node lint.mjs, fix: node lint.mjs --fix }\ntypes: grep -q right types.txt'),
  });
  const run = await cli(folder, ['run']);
  expect(run.code).toBe(6);
  expect(paused(folder)).toMatchObject({ reason: 'gate-rejected', details: ['types failed: exit code 1'] });
  expect(run.stdout).toContain('mended: lint: the fix changed 5 files');
  const patch = join(workflowFolder(folder), 'artifacts/testing/bootspring-fix.patch');
  expect(readFileSync(patch, 'utf8').match(/^\+let /gm)).toHaveLength(30);
  git(folder, 'checkout', '-q', '--', '.');
  git(folder, 'apply', patch);
  expect(git(folder, 'diff', '--stat')).toContain('5 files changed, 30 insertions(+), 30 deletions(-)');
  const checks = journal(folder).flatMap(({ event }) =>
    event.type === 'AttemptFinished' ? [`${event.task} ${event.outcome.kind}`] : [],
  );
  expect(checks.filter((each) => each.endsWith('lint passed'))).toHaveLength(1);
  expect(checks.filter((each) => each.endsWith('types failed'))).toHaveLength(2);
});

test('a fix that deletes the failing test is paused with the diff, and only a person lets it stand', async () => {
  const folder = repository(failing('rm test/a.sh'));
  const run = await cli(folder, ['run']);
  expect(run.code).toBe(6);
  expect(paused(folder)).toMatchObject({
    reason: 'fix-protected',
    gate: 'pre-push',
    details: ['the fix of unit waits for a person', 'deleted test/a.sh (protected: test/)'],
    diff: expect.stringContaining('-grep -q right src/a.txt'),
  });
  for (const shown of [run.stdout, kept(folder, 'logs/orchestrator.log'), (await cli(folder, ['status'])).stdout])
    expect(shown).toContain('-grep -q right src/a.txt');
  expect(journal(folder).some(({ event }) => event.type === 'GateFinished' && event.verdict === 'passed')).toBe(false);
  expect((await cli(folder, ['resume'])).code).toBe(0);
});

test('what mends the agents of a phase is tried, and they work again', async () => {
  const folder = repository({
    'bootspring.yml':
      'version: 1\nworkflows: { default: { mode: adaptive, phases: { testing: { run: "test -e made", fix: touch made } } } }\n',
  });
  expect((await cli(folder, ['run'])).code).toBe(0);
  expect(fixes(folder)).toMatchObject([{ task: 'testing/testing-expert', change: { count: 1, protected: 0 } }]);
});

test.each([
  ['changes nothing', 'true', ['unit was not mended: its fix changed nothing'], 1],
  ['does not help', 'date +%N >> src/a.txt', ['unit was not mended: it fails in the same way after its fix'], 1],
])('a fix that %s ends the attempts to mend', async (_what, fix, details, times) => {
  const folder = repository(failing(fix));
  expect((await cli(folder, ['run'])).code).toBe(6);
  expect(paused(folder)).toMatchObject({ reason: 'gate-rejected', details: expect.arrayContaining(details) });
  expect(fixes(folder)).toHaveLength(times);
});

test('a failure that is another one each time is mended as often as the limit says', async () => {
  const count = 'wc -l < src/a.txt; grep -q right src/a.txt';
  const folder = repository({
    'src/a.txt': 'wrong\n',
    'bootspring.yml': yaml(`unit: { run: "${count}", fix: "echo x >> src/a.txt" }`, 'limits: { max-iterations: 2 }\n'),
  });
  expect((await cli(folder, ['run'])).code).toBe(6);
  expect(fixes(folder)).toHaveLength(2);
  expect(paused(folder)).toMatchObject({
    details: expect.arrayContaining(['unit was not mended: it fails after 2 fixes, the most that are tried']),
  });
});

test('a fix that hangs is ended, and what it left waits for a person', async () => {
  const folder = repository(failing('echo right > src/a.txt; sleep 60', ', timeout: 1s'));
  expect((await cli(folder, ['run'])).code).toBe(6);
  expect(paused(folder)).toMatchObject({ reason: 'fix-failed', diff: expect.stringContaining('+right') });
});

test('a process that a fix leaves behind is ended before anything is judged', async () => {
  const later = 'echo right > src/a.txt; (setsid sh -c \\"sleep 1; echo gone > test/a.sh\\" > /dev/null 2>&1 &)';
  const folder = repository({
    ...failing(''),
    'bootspring.yml': yaml(`unit: { run: "sh test/a.sh && sleep 1.5", fix: "${later}" }`),
  });
  const run = await cli(folder, ['run']);
  expect([run.code, readFileSync(join(folder, 'test/a.sh'), 'utf8')]).toEqual([0, 'grep -q right src/a.txt\n']);
});

test.each([
  ['deletes the workspace', 'rm -rf ./* .git .bootspring; mkdir -p test', [3, 5]],
  ['deletes the workspace but for the journal', 'rm -rf src test bootspring.yml .git', [6]],
  [
    'writes to the journal',
    'for each in .bootspring/workflows/*/journal.jsonl; do echo x >> $each; done; rm test/a.sh',
    [3],
  ],
])('a fix that %s is never green', async (_what, fix, codes) => {
  const folder = repository(failing(fix));
  const run = await cli(folder, ['run']);
  expect(codes).toContain(run.code);
  expect(run.stdout).not.toContain('Completed');
});

test('what a fix did is known even when the run is killed in the middle of it', async () => {
  const folder = repository(failing('rm test/a.sh; touch src/done; echo be\\gun; sleep 30'));
  const run = start(folder, ['run']);
  await run.prints('begun');
  run.child.kill('SIGKILL');
  await run.done;
  expect(existsSync(join(folder, 'test/a.sh'))).toBe(false);
  expect((await cli(folder, ['resume'])).code).toBe(6);
  expect(paused(folder)).toMatchObject({ reason: 'fix-protected', diff: expect.stringContaining('deleted file') });
  expect((await cli(folder, ['resume'])).code).toBe(0);
});
