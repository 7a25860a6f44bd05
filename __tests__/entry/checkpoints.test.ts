import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { CheckpointsOptions } from '../../src/shell/cli/checkpoints.ts';
import { createFileStorage } from '../../src/shell/storage.ts';
import { keep, type KeepOptions } from '../shell/store/kept.ts';
import { valueOf, writeTree } from '../shell/rig.ts';
import { cut, DAY, document, empty, kept, run, WORKS } from './commands.ts';

describe('checkpoints', () => {
  test('lists them with what a restore would do to the files that are here', async () => {
    const { cwd, paths } = await kept();
    const { code, out } = await run(cwd);
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines[0]).toBe(`default ${paths.id}  completed`);
    expect(lines[1]).toMatch(/^PHASE +TAKEN +FILES +SIZE +NEW +A RESTORE$/);
    expect(lines[2]).toMatch(
      /^build +20\d\d-.* 2 +3\.0 kB +.* writes 2 files \(3\.0 kB\), deletes 1; then runs: tests, review$/,
    );
    expect(lines[3]).toMatch(/^tests .* writes 1 file \(3\.0 kB\); then runs: review$/);
    expect(lines[4]).toMatch(/^review .* changes no file; then nothing is left to run$/);
  });

  test('as a document has the facts', async () => {
    const { cwd, paths } = await kept();
    expect(document(await run(cwd, { json: true, id: paths.id.slice(0, 8) }))).toMatchObject({
      id: paths.id,
      checkpoints: [
        {
          phase: 'build',
          standing: 'current',
          parent: null,
          files: { count: 2 },
          newBytes: expect.any(Number),
          restore: { writes: 2, deletes: 1, runs: ['tests', 'review'] },
        },
        { phase: 'tests', parent: 'build' },
        { phase: 'review', files: { deleted: 1 } },
      ],
    });
  });

  test('damage is shown and is no failure', async () => {
    const { cwd, paths } = await kept();
    cut(path.join(paths.checkpoints, 'tests.json'));
    const { code, out, said } = await run(cwd);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(out).toMatch(/^tests .*is not possible: The checkpoint of tests is damaged/m);
    expect(out).toMatch(/^review .*is not possible: There is no checkpoint of tests/m);
    expect(out).toMatch(/^build .*then runs/m);
  });

  test('what a restore has left behind is stale', async () => {
    const { cwd, paths } = await kept();
    const opened = valueOf(await createFileStorage(cwd).open(paths.id));
    valueOf(
      opened.journal.append(
        [
          { type: 'RestoreStarted', phase: 'build', by: 'somebody' },
          { type: 'Restored', phase: 'build', by: 'somebody' },
        ],
        Date.now(),
      ),
    );
    opened.close();
    const { out } = await run(cwd);
    expect(out).toMatch(/^build .*then runs: tests, review$/m);
    expect(out).toMatch(/^tests .*stale: the phase was reset since$/m);
  });

  test('none is told, and no workflow is exit code 7', async () => {
    const cwd = empty();
    expect((await run(cwd)).code).toBe(7);
    await keep(cwd, [], { more: ['build'] });
    expect((await run(cwd)).out).toContain('no checkpoint yet');
  });
});

describe('checkpoints diff', () => {
  const diff = (cwd: string, phases: string[], more = {}) => run(cwd, { what: 'diff', phases, ...more });

  test('tells what lies between two checkpoints', async () => {
    const { cwd, paths } = await kept();
    const { code, out } = await diff(cwd, ['build', 'review']);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      `build → review  ${paths.id}`,
      '- out/a  3.0 kB',
      '~ out/b  1 B → 2 B',
      '+ report  8 B',
      '1 added (8 B), 1 changed (2 B), 1 deleted (3.0 kB)',
      '',
    ]);
  });

  test('of one phase tells what it changed; of the first, what a checkout has not', async () => {
    const { cwd } = await kept();
    expect((await diff(cwd, ['tests'])).out).toContain('build → tests');
    expect((await diff(cwd, ['review'])).out).toContain('\n- out/a  3.0 kB\n1 deleted (3.0 kB)\n');
    expect((await diff(cwd, ['build'])).out).toContain('the checkout → build');
    expect(document(await diff(cwd, ['tests'], { json: true }))).toMatchObject({
      from: 'build',
      to: 'tests',
      added: ['report'],
    });
  });

  test('an unknown phase is exit code 2 with those that there are, a damaged one exit code 3', async () => {
    const { cwd, paths } = await kept();
    const unknown = await diff(cwd, ['built']);
    expect(unknown.code).toBe(2);
    expect(unknown.said).toContain('has no checkpoint of "built"');
    expect(unknown.said).toContain('did you mean "build"? it has those of: build, tests, review');
    cut(path.join(paths.checkpoints, 'tests.json'));
    expect((await diff(cwd, ['tests'])).code).toBe(3);
    expect((await diff(cwd, ['build', 'tests'])).code).toBe(3);
  });
});

describe('checkpoints prune', () => {
  const prune = (cwd: string, more: Partial<CheckpointsOptions> = {}) => run(cwd, { what: 'prune', ...more });
  const daysAgo = (days: number): KeepOptions => ({ at: Date.now() - days * DAY, status: 'completed' });

  test('without a rule those of workflows go in which nothing happened for 7 days', async () => {
    const { cwd, paths } = await kept(daysAgo(8));
    const newer = await keep(cwd, WORKS, daysAgo(6));
    const { code, out } = await prune(cwd);
    expect(code).toBe(0);
    expect(out).toContain(`- ${paths.id}  3 checkpoints, 2 layers`);
    expect(out).toContain('nothing happened in it for 8 days');
    expect(out).not.toContain(newer.id);
    expect(fs.readdirSync(paths.checkpoints)).toEqual([]);
    expect(fs.readdirSync(newer.checkpoints)).toHaveLength(3);
  });

  test('the configuration says for how many days', async () => {
    const { cwd, paths } = await kept(daysAgo(8));
    writeTree(cwd, { 'bootspring.yml': 'version: 1\ncheckpoints: { retention-days: 9 }\n' });
    expect((await prune(cwd)).out).toContain('nothing to remove');
    expect(fs.readdirSync(paths.checkpoints)).toHaveLength(3);
    writeTree(cwd, { 'bootspring.yml': 'version: 1\ncheckpoints: { retention-days: 0 }\n' });
    expect((await prune(cwd)).code).toBe(2);
  });

  test('--dry-run only tells, and the document has every removal', async () => {
    const { cwd, paths } = await kept(daysAgo(8));
    expect(document(await prune(cwd, { dryRun: true, json: true }))).toMatchObject({
      dryRun: true,
      rules: { olderThanMs: 7 * DAY },
      removals: expect.arrayContaining([
        {
          workflowId: paths.id,
          kind: 'manifest',
          name: 'build',
          bytes: expect.any(Number),
          because: expect.any(String),
        },
      ]),
      freed: expect.any(Number),
    });
    expect(fs.readdirSync(paths.checkpoints)).toHaveLength(3);
    expect((await prune(cwd, { dryRun: true, keep: 1 })).out).toContain('nothing to remove');
  });

  test('of one workflow spares the others; of an unknown one is exit code 2', async () => {
    const { cwd, paths } = await kept(daysAgo(8));
    const other = await keep(cwd, WORKS, daysAgo(9));
    await prune(cwd, { id: other.id });
    expect(fs.readdirSync(other.checkpoints)).toEqual([]);
    expect(fs.readdirSync(paths.checkpoints)).toHaveLength(3);
    expect((await prune(cwd, { id: 'wf_nobody' })).code).toBe(2);
  });
});
