import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { XMLValidator } from 'fast-xml-parser';
import { cli, document } from '../rig/cli.ts';
import { BROWSER, visit } from '../rig/browser.ts';
import { config, idOf, kept, workspace } from '../rig/workspace.ts';

const CONFIG = config(
  'development: { run: "printf \'\\\\033[31mred\\\\033[0m </script>\\\\n\'", gate: pre-commit }\ndeployment: { run: echo out }',
  'gates:\n  pre-commit:\n    checks: { lint: "echo wrong; exit 1" }\n',
);

async function pausedRun(): Promise<string> {
  const folder = workspace({ 'bootspring.yml': CONFIG });
  expect(await cli(folder, ['run', '-q'])).toMatchObject({ code: 6 });
  return folder;
}

describe('bootspring report --against', () => {
  test('a run that was mended: the checks that ended otherwise, in JSON and on the page', async () => {
    const folder = await pausedRun();
    writeFileSync(join(folder, 'bootspring.yml'), CONFIG.replace('echo wrong; exit 1', 'echo right'));
    const first = idOf(folder);
    expect(await cli(folder, ['run', '-q'])).toMatchObject({ code: 0 });
    const json = document(await cli(folder, ['report', '--format', 'json', '--against']));
    expect(json).toMatchObject({
      findings: [],
      comparison: {
        before: { id: first, status: 'paused' },
        after: { status: 'completed' },
        tasks: [
          { task: 'development/pre-commit/lint', before: 'failed', after: 'passed' },
          { task: expect.stringMatching(/^deployment\//), before: 'not run', after: 'passed' },
        ],
      },
    });
    expect(document(await cli(folder, ['report', '--json', '--against', first.slice(0, 9)]))).toEqual(json);
    const page = await cli(folder, ['report', '--against', 'previous', '--output', '-']);
    expect(page.stdout).toContain(`"before":{"label":"${first}"`);
  });

  test('an attempt before it: a retry is compared with what it mended', async () => {
    const folder = workspace({ 'bootspring.yml': CONFIG.replace('echo wrong; exit 1', 'test -e mended') });
    expect(await cli(folder, ['run', '-q'])).toMatchObject({ code: 6 });
    writeFileSync(join(folder, 'mended'), '');
    expect(await cli(folder, ['resume', '-q'])).toMatchObject({ code: 0 });
    const json = document(await cli(folder, ['report', '--json', '--against', 'attempt:1']));
    expect(json).toMatchObject({
      comparison: {
        before: { label: 'attempt 1', status: 'paused' },
        after: { label: 'attempt 2', status: 'completed' },
        phases: [{ phase: 'development' }, { phase: 'deployment', before: { status: 'pending' } }],
      },
    });
  });

  test.each([
    ['a workflow without one before it', ['report', '--against'], 'There is no workflow default before'],
    ['an attempt that is not there', ['report', '--against', 'attempt:7'], 'has no attempt 7'],
    ['an id that is not there', ['report', '--against', 'wf_nothing1'], 'There is no workflow wf_nothing1'],
    ['a format that has no place for it', ['report', '--format', 'junit', '--against'], 'no effect on junit'],
  ])('%s is told', async (_name, args, said) => {
    const folder = await pausedRun();
    const run = await cli(folder, args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(said);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });
});

describe('bootspring report', () => {
  test('writes a page into the folder of the workflow, prints its path and changes nothing else', async () => {
    const folder = await pausedRun();
    const journal = kept(folder, 'journal.jsonl');
    const made = await cli(folder, ['report']);
    const path = join('.bootspring/workflows', idOf(folder), 'report.html');
    expect(made).toMatchObject({ code: 0, stdout: `${path}\n`, stderr: '' });
    const page = readFileSync(join(folder, path), 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('<title>Paused at gate pre-commit after development');
    expect(page).toContain('["red","f1"," \\u003c/script>",""]');
    expect(kept(folder, 'journal.jsonl')).toBe(journal);
    expect(await cli(folder, ['verify'])).toMatchObject({ code: 0 });
    if (BROWSER === undefined) return;
    const seen = await visit(page, `return document.querySelector('h1').textContent`);
    expect(seen).toEqual({ answer: 'Paused at gate pre-commit after development', console: [] });
  });

  test('the other formats go to stdout', async () => {
    const folder = await pausedRun();
    const junit = await cli(folder, ['report', '--format', 'junit']);
    expect(XMLValidator.validate(junit.stdout)).toBe(true);
    expect(junit.stdout).toContain('<testsuite name="development/pre-commit" tests="1" failures="1"');
    const markdown = await cli(folder, ['report', '--format', 'markdown']);
    expect(markdown.stdout).toMatch(/^## ❌ Paused at gate pre\\-commit after development/);
    expect(markdown.stdout).toContain(`\`bootspring resume ${idOf(folder)}\``);
    const json = document(await cli(folder, ['report', idOf(folder), '--format', 'json']));
    expect(json).toMatchObject({
      schemaVersion: 1,
      state: { status: 'paused' },
      metrics: { runs: 1 },
      fates: [{ phase: 'development' }, { phase: 'deployment', kind: 'blocked' }],
      tasks: [{ tail: 'red </script>' }, { id: 'development/pre-commit/lint', tail: 'wrong' }, { outcome: null }],
    });
    expect(document(await cli(folder, ['report', '--json']))).toEqual(json);
    expect(document(await cli(folder, ['report', '--json', '--format', 'markdown']))).toMatchObject({
      format: 'markdown',
      text: markdown.stdout,
    });
    expect(existsSync(join(folder, '.bootspring/workflows', idOf(folder), 'report.html'))).toBe(false);
  });

  test('--output: the name decides, and the folder is made', async () => {
    const folder = await pausedRun();
    const made = await cli(folder, ['report', '--output', 'reports/ci/junit.xml', '--json']);
    expect(document(made)).toMatchObject({ format: 'junit', output: join(folder, 'reports/ci/junit.xml') });
    expect(XMLValidator.validate(readFileSync(join(folder, 'reports/ci/junit.xml'), 'utf8'))).toBe(true);
    const blocked = await cli(folder, ['report', '--output', 'bootspring.yml/a.html']);
    expect(blocked).toMatchObject({ code: 5, stdout: '' });
    expect(blocked.stderr).toMatch(/^error: Could not make the folder of the report/);
  });

  test.each([
    ['a format that is not there', ['report', '--format', 'pdf'], 2, 'Allowed choices are html, json, junit, markdown'],
    ['an id that is not there', ['report', 'wf_nothing1'], 2, 'wf_nothing1'],
  ])('%s is told', async (_name, args, code, said) => {
    const folder = await pausedRun();
    const run = await cli(folder, args);
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(said);
    expect(run.stdout).toBe('');
  });
});
