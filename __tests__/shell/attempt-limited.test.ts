import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { StepScope } from '../../src/model/scope.ts';
import { git, write } from '../rig/workspace.ts';
import { attemptRig, request, step } from './attempt-rig.ts';

const rig = attemptRig();

/** The workspace as a repository in which these files were committed; answers the commit. */
function committed(files: Readonly<Record<string, string>>): string {
  write(rig.cwd, files);
  git(rig.cwd, 'init', '-q');
  git(rig.cwd, 'add', '-A');
  git(rig.cwd, 'commit', '-q', '--allow-empty', '-m', 'one');
  return git(rig.cwd, 'rev-parse', 'HEAD').trim();
}

const names = (base: string | undefined, more: object = {}): StepScope => ({
  ...(base === undefined ? {} : { base }),
  since: 'then',
  limit: { kind: 'names', before: "printf '[%s]'", after: '', patterns: ['*.js'], whole: ['package.json'], ...more },
});
const limited = (scope: StepScope, command = 'echo everything') => step(command, { key: 'k', scope });
const run = (...steps: readonly ReturnType<typeof limited>[]) => rig.runner.start(request(steps)).done;

describe('a limited step', () => {
  test('is given the files that have changed when it starts', async () => {
    const base = committed({ 'a.js': '1', 'b.js': '1' });
    write(rig.cwd, { 'b.js': '2', "it's new.js": '1', 'README.md': '1' });
    const report = await run(limited(names(base)));
    expect(report.outcome).toEqual({ kind: 'passed', only: '2 changed files' });
    expect(report.evidence?.tail).toContain("[b.js][it's new.js]");
    const told = `--> only 2 changed files (b.js, it's new.js) since then: printf '[%s]' b.js 'it'\\''s new.js'`;
    expect(await rig.logged()).toContain(told);
  });

  test.each([
    ['1.58.0', '[--quiet][a.js]'],
    ['1.60.0', '[--new][--quiet][a.js]'],
    [undefined, '[--new][--quiet][a.js]'],
  ])('with version %s of its tool gets the options that it knows', async (version, tail) => {
    const base = committed({ '.gitignore': 'node_modules' });
    const installed = { 'node_modules/tool/package.json': JSON.stringify({ version }) };
    write(rig.cwd, { 'a.js': '1', ...(version === undefined ? {} : installed) });
    const newer = { option: '--new', package: 'tool', version: '1.60.0' };
    const report = await run(limited(names(base, { before: "printf '[%s]' --new --quiet", newer })));
    expect(report.evidence?.tail).toBe(tail);
  });

  test('has nothing to judge when none of them is for it, and that is no pass', async () => {
    const base = committed({ 'a.js': '1' });
    rmSync(join(rig.cwd, 'a.js'));
    const report = await run(limited(names(base)));
    expect(report.outcome).toEqual({ kind: 'skipped', because: 'no changed file fits', isEmpty: true });
    expect(report.steps).toEqual([expect.not.objectContaining({ tree: expect.anything() })]);
    expect(await rig.logged()).toContain('nothing to check: no changed file fits');
  });

  test('runs as it is when something changed that concerns every file, or git cannot tell', async () => {
    const base = committed({ 'package.json': '{}' });
    write(rig.cwd, { 'package.json': '{ }', 'a.js': '1' });
    const whole = await run(limited(names(base)));
    expect(whole.outcome).toEqual({ kind: 'passed' });
    expect(whole.evidence?.tail).toBe('everything');
    expect(await rig.logged()).toContain('everything is checked: package.json changed');
    const unknown = await run(limited(names('f'.repeat(40))));
    expect(unknown.outcome).toEqual({ kind: 'passed' });
    expect(await rig.logged()).toContain('everything is checked: what changed is not known');
  });

  test('fails as it would on everything', async () => {
    const base = committed({});
    write(rig.cwd, { 'a.js': '1' });
    const report = await run(limited(names(base, { before: 'exit 3; echo' })));
    expect(report.outcome).toMatchObject({ kind: 'failed', detail: 'exit code 3' });
  });

  test('with more names than a command line takes is several commands, until one is not good', async () => {
    const base = committed({});
    const long = 'x'.repeat(200);
    write(rig.cwd, Object.fromEntries(Array.from({ length: 600 }, (_each, at) => [`${long}${at}.js`, ''])));
    const report = await run(
      limited(names(base, { before: 'for f in', after: '; do echo "$f" >> seen; done; echo call >> calls' })),
    );
    expect(report.outcome).toEqual({ kind: 'passed', only: '600 changed files' });
    const count = (file: string): number =>
      Number(execFileSync('wc', ['-l', file], { cwd: rig.cwd }).toString().split(' ')[0]);
    expect(count('seen')).toBe(600);
    expect(count('calls')).toBe(2);
    rmSync(join(rig.cwd, 'calls'));
    await run(limited(names(base, { before: 'echo call >> calls; false' })));
    expect(count('calls')).toBe(1);
  });

  test('that is nothing without names gets all files where it is not limited', async () => {
    const base = committed({ 'a.js': '1', 'b.md': '1', 'package.json': '{}' });
    const placeholder = { before: "printf '[%s]' ", isPlaceholder: true as const };
    const whole = await run(limited(names(undefined, placeholder), "printf '[%s]' {files}"));
    expect(whole.outcome).toEqual({ kind: 'passed' });
    expect(whole.evidence?.tail).toBe('[a.js]');
    write(rig.cwd, { 'package.json': '{ }', 'c.js': '' });
    const voided = await run(limited(names(base, placeholder), "printf '[%s]' {files}"));
    expect(voided.evidence?.tail).toBe('[a.js][c.js]');
    expect(voided.outcome).toEqual({ kind: 'passed' });
  });

  test('that is for files which nobody has is no answer where it is not limited: its gate does not pass by that', async () => {
    const base = committed({ 'a.js': '1' });
    const typo = { before: 'echo ', isPlaceholder: true as const, patterns: ['*.jss'] };
    const whole = await run(limited(names(undefined, typo), 'echo {files}'));
    expect(whole.outcome).toEqual({ kind: 'skipped', because: 'no file fits' });
    write(rig.cwd, { 'a.js': '2' });
    expect((await run(limited(names(base, typo), 'echo {files}'))).outcome).toMatchObject({ isEmpty: true });
  });

  test('beside steps on everything says which part was limited', async () => {
    const base = committed({});
    write(rig.cwd, { 'a.js': '1' });
    const none = limited(names(base, { patterns: ['*.css'] }));
    expect((await run(limited(names(base)), step('true'))).outcome).toEqual({
      kind: 'passed',
      only: '1 changed file, the rest on everything',
    });
    expect((await run(none, limited(names(base)), none)).outcome).toEqual({ kind: 'passed', only: '1 changed file' });
    // A build whose tests had nothing to judge is no pass of tests.
    expect((await run(step('true'), none)).outcome).toEqual({ kind: 'passed', only: 'true' });
    expect((await run(none, none)).outcome).toMatchObject({ kind: 'skipped', isEmpty: true });
    expect((await run(none, step('exit 1'))).outcome).toMatchObject({ kind: 'failed' });
  });
});
