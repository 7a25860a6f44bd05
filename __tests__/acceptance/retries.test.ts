import { describe, expect, test } from '@jest/globals';
import { cli } from '../rig/cli.ts';
import { config, journal, kept, linesOf, workspace } from '../rig/workspace.ts';

const QUICK = 'retry: { attempts: 3, initial: 10ms, max: 20ms }';
/** Fails with a text the first time it is run, then passes. */
const once = (text: string, code = 1): string =>
  `echo x >> tries; test -e seen && exit 0; touch seen; echo '${text}'; exit ${code}`;

const tries = (folder: string): number => linesOf(folder, 'tries').length;
const agent = (run: string, more = ''): string =>
  `testing: { agents: [{ name: unit, run: ${JSON.stringify(run)}${more} }] }`;

describe('a failure that passes by itself', () => {
  test('is tried again, shown as flaky, and the output of the first attempt is still there', async () => {
    const folder = workspace({ 'bootspring.yml': config(agent(once('Error: read ECONNRESET')), QUICK) });
    const run = await cli(folder, ['run']);
    expect(run.code).toBe(0);
    expect(tries(folder)).toBe(2);
    expect(run.stdout).toMatch(/unit .*flaky: passed at attempt 2/);
    const state = JSON.parse(kept(folder, 'state.json'));
    expect(state.phases[0].agents[0]).toMatchObject({ attempts: 2, flaky: true, conclusion: 'success' });
    expect(JSON.parse(kept(folder, 'metrics.json'))).toMatchObject({ flaky: ['testing/unit'], retries: { total: 1 } });
    const log = kept(folder, 'logs/phase-testing.log');
    expect(log).toContain('Error: read ECONNRESET');
    expect(log).toMatch(/^==> testing\/unit \(attempt 1\)[^]*<== exit code 1[^]*^==> testing\/unit \(attempt 2\)/m);
    const because = journal(folder).flatMap(({ event }) => (event.type === 'RetryScheduled' ? [event.because] : []));
    expect(because).toEqual([expect.stringMatching(/connection/i)]);
  });

  test.each([
    ['an exit code that retry.on names', once('no words', 75), "['exit:75']", 2],
    ['an exit code that it does not name', once('no words', 76), "['exit:75']", 1],
    ['a pattern that it names', once('the flux is low'), "['/flux .. low/']", 2],
    ['a passing failure that it does not ask for', once('Error: read ECONNRESET'), "['exit:75']", 1],
  ])('%s', async (_name, run, on, expected) => {
    const folder = workspace({ 'bootspring.yml': config(agent(run, `, retry: { on: ${on}, initial: 10ms }`)) });
    expect((await cli(folder, ['run'])).code).toBe(expected === 2 ? 0 : 6);
    expect(tries(folder)).toBe(expected);
  });

  test('ends with the attempts: the third failure pauses', async () => {
    const folder = workspace({ 'bootspring.yml': config(agent('echo x >> tries; echo ECONNRESET; exit 1'), QUICK) });
    expect((await cli(folder, ['run'])).code).toBe(6);
    expect(tries(folder)).toBe(3);
  });
});

test('the budget of a run counts all of its retries together', async () => {
  const fail = '"echo x >> tries; echo ECONNRESET; exit 1"';
  const folder = workspace({
    'bootspring.yml': config(
      `testing: { parallel: true, agents: [{ name: a, run: ${fail} }, { name: b, run: ${fail} }] }`,
      'retry: { attempts: 5, initial: 10ms, max: 20ms, budget: 3 }',
    ),
  });
  expect((await cli(folder, ['run'])).code).toBe(6);
  expect(tries(folder)).toBe(2 + 3);
});

describe('what trying again cannot mend is not tried again', () => {
  const gate = (check: string, run: string): string =>
    config(
      'development: { run: "true" }',
      `gates:\n  pre-commit:\n    checks:\n      ${check}: ${JSON.stringify(run)}\n${QUICK}`,
    );
  test.each([
    ['a lint failure, whatever its output says', gate('lint', once('ECONNRESET'))],
    ['an answer that says 401', config(agent(once('npm error code E401')), QUICK)],
    ['a plain failure', config(agent(once('expected 1, got 2')), QUICK)],
    ['a command that is not there', config(agent('echo x >> tries; surely-not-a-command ECONNRESET'), QUICK)],
  ])('%s', async (_name, text) => {
    const folder = workspace({ 'bootspring.yml': text });
    expect((await cli(folder, ['run'])).code).toBe(6);
    expect(tries(folder)).toBe(1);
  });

  test('but the same text in a tests check is', async () => {
    const folder = workspace({ 'bootspring.yml': gate('tests', once('ECONNRESET')) });
    expect((await cli(folder, ['run'])).code).toBe(0);
    expect(tries(folder)).toBe(2);
  });
});
