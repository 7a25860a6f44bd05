import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cli, ended, start } from '../rig/cli.ts';
import { config, journal, kept, linesOf, workflowFolder, workspace, write } from '../rig/workspace.ts';

const GATED = config(
  `development: { run: echo x >> built }\ntesting: { run: 'echo x >> tested; while ! test -e go; do sleep 0.05; done' }`,
  'gates:\n  pre-commit:\n    checks:\n      lint: test -e mended\n',
);

/** A workflow that waits at its gate, then takes as long as `go` is not there. */
async function paused(): Promise<string> {
  const folder = workspace({ 'bootspring.yml': GATED });
  expect((await cli(folder, ['run'])).code).toBe(6);
  return folder;
}

describe('two processes on one workflow', () => {
  test('two `resume`: one wins, the other exits 4 and names the owner; the journal is whole', async () => {
    const folder = await paused();
    write(folder, { mended: '' });
    const both = [start(folder, ['resume']), start(folder, ['resume'])];
    const first = await Promise.race(both.map((each) => ended(each)));
    expect(first).toMatchObject({ code: 4, stdout: '' });
    expect(first.stderr).toMatch(/owned by process \d+ on|being claimed right now/);
    write(folder, { go: '' });
    const codes = (await Promise.all(both.map((each) => ended(each)))).map(({ code }) => code);
    expect(codes.toSorted()).toEqual([0, 4]);
    expect([linesOf(folder, 'built'), linesOf(folder, 'tested')]).toEqual([['x'], ['x']]);
    expect(journal(folder).filter(({ event }) => event.type === 'RunStarted')).toHaveLength(2);
    expect(await cli(folder, ['verify'])).toMatchObject({ code: 0 });
  });

  test('what only looks is never refused', async () => {
    const folder = await paused();
    write(folder, { mended: '' });
    const run = start(folder, ['resume']);
    await run.prints('Agent: testing-expert - Invoked');
    for (const command of ['status', 'logs', 'checkpoints', 'verify'])
      expect((await cli(folder, [command])).code).toBe(0);
    for (const command of ['resume', 'retry', 'cancel']) expect((await cli(folder, [command])).code).toBe(4);
    write(folder, { go: '' });
    expect((await ended(run)).code).toBe(0);
  });
});

describe('a phase that writes to the journal is caught: exit 3', () => {
  const JOURNAL = '"$BOOTSPRING_ARTIFACTS/../journal.jsonl"';
  const forged = (run: string): string =>
    workspace({
      'bootspring.yml': config(
        `development: { run: ${JSON.stringify(run)} }`,
        'gates:\n  pre-commit:\n    checks: { lint: exit 1 }\n',
      ),
    });

  test.each([
    ['appends "passed"', `echo '{"type":"GateFinished","verdict":"passed"}' >> ${JOURNAL}`],
    ['appends one byte', `printf x >> ${JOURNAL}`],
    ['empties it', `: > ${JOURNAL}`],
    ['removes it', `rm ${JOURNAL}`],
    ['replaces it with a longer one', `cat ${JOURNAL} ${JOURNAL} > copy; mv copy ${JOURNAL}`],
    ['changes a byte in place', `sed -i s/development/developmenT/ ${JOURNAL}`],
  ])('%s', async (_name, run) => {
    const folder = forged(run);
    const { code, stderr, stdout } = await cli(folder, ['run']);
    expect(code).toBe(3);
    expect(stderr).toMatch(/The journal was (changed|removed)/);
    expect(stderr).toContain('journal.jsonl');
    expect(stdout).not.toContain('Completed in');
  });
});

test('a phase that empties the gates in bootspring.yml changes nothing: the gates of the start are judged', async () => {
  const folder = workspace({
    'bootspring.yml': config(
      'planning: { run: "sed -i /^gates/,\\\\$d bootspring.yml" }\ndevelopment: { run: echo x >> built }',
      'gates:\n  pre-commit:\n    checks: { lint: exit 1 }\n',
    ),
  });
  expect((await cli(folder, ['run'])).code).toBe(6);
  expect(readFileSync(join(folder, 'bootspring.yml'), 'utf8')).not.toMatch(/^gates/m);
  expect((await cli(folder, ['resume'])).code).toBe(6);
});

describe('a damaged journal', () => {
  const fileOf = (folder: string): string => join(workflowFolder(folder), 'journal.jsonl');

  test.each([
    [
      'a byte inside a line',
      (lines: string[]) => lines.with(2, (lines[2] ?? '').replace('PhaseStarted', 'PhaseStartee')),
      3,
    ],
    ['a line that is missing', (lines: string[]) => lines.toSpliced(3, 1), 4],
    ['a line that is there twice', (lines: string[]) => lines.toSpliced(3, 0, lines[3] ?? ''), 5],
    ['two lines that changed places', (lines: string[]) => lines.with(2, lines[3] ?? '').with(3, lines[2] ?? ''), 3],
    ['a line of nonsense', (lines: string[]) => lines.with(1, '\u0000\u0000'), 2],
  ])('%s: exit 3, naming the line, for everything that reads it', async (_name, damage, line) => {
    const folder = await paused();
    const file = fileOf(folder);
    const text = damage(readFileSync(file, 'utf8').split('\n')).join('\n');
    writeFileSync(file, text);
    for (const command of ['status', 'verify', 'resume', 'logs', 'checkpoints', 'cancel']) {
      const { code, stderr, stdout } = await cli(folder, [command]);
      expect({ command, code, stdout }).toEqual({ command, code: 3, stdout: '' });
      expect(stderr).toContain(`journal.jsonl:${line}`);
    }
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('a torn last line: `status` reads on, `resume` cuts it off with a warning and goes on', async () => {
    const folder = await paused();
    const whole = kept(folder, 'journal.jsonl');
    appendFileSync(fileOf(folder), '{"v":1,"seq":99,"at":"2026-0');
    expect(await cli(folder, ['status'])).toMatchObject({ code: 0 });
    write(folder, { mended: '', go: '' });
    const resume = await cli(folder, ['resume']);
    expect(resume.code).toBe(0);
    expect(resume.stdout).toMatch(/\[WARN\] journal\.jsonl:\d+ is incomplete/);
    expect(resume.stdout).toMatch(/^warning: journal\.jsonl:\d+ is incomplete/m);
    expect(kept(folder, 'journal.jsonl').startsWith(whole)).toBe(true);
    expect(linesOf(folder, 'built')).toEqual(['x']);
    expect(await cli(folder, ['verify'])).toMatchObject({ code: 0 });
  });

  test('a checkpoint that was changed or removed: `verify` is exit 3 and names it', async () => {
    const folder = workspace({ 'bootspring.yml': config('a: { run: "true" }') });
    await cli(folder, ['run']);
    const file = join(workflowFolder(folder), 'checkpoints/a.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"success"', '"skipped"'));
    expect(await cli(folder, ['verify'])).toMatchObject({ code: 3, stderr: expect.stringContaining('a') });
    write(workflowFolder(folder), { 'checkpoints/a.json': '' });
    expect((await cli(folder, ['verify'])).code).toBe(3);
  });
});
