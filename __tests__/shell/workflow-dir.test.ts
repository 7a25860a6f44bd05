import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createJournal } from '../../src/shell/journal.ts';
import {
  ensureWorkflow,
  findWorkflow,
  latestWorkflow,
  pathsOf,
  listWorkflows,
  newWorkflowId,
  removeWorkflow,
} from '../../src/shell/workflow-dir.ts';
import { WORKFLOW_ID_PATTERN } from '../../src/model/status.ts';
import { problemIn, temporaryFolder, valueOf } from './rig.ts';

let root = '';
beforeEach(() => {
  root = temporaryFolder();
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const workflowAt = (id: string, at?: number): void => {
  const paths = valueOf(ensureWorkflow(root, id));
  const journal = valueOf(createJournal(paths.journal));
  if (at !== undefined) valueOf(journal.append([{ type: 'Warned', message: 'x'.repeat(500) }], at));
  journal.close();
};
const T = Date.UTC(2024, 1, 19);

describe('removing a workflow', () => {
  test('takes its folder and its temporary files, and those of no other', () => {
    workflowAt('wf_aaaaaa');
    workflowAt('wf_bbbbbb');
    const temporary = path.join(root, '.bootspring/tmp');
    for (const id of ['wf_aaaaaa', 'wf_bbbbbb']) fs.mkdirSync(path.join(temporary, id, 'run-x'), { recursive: true });
    expect(removeWorkflow(root, 'wf_aaaaaa')).toBeUndefined();
    expect(fs.readdirSync(temporary)).toEqual(['wf_bbbbbb']);
    expect(fs.readdirSync(path.join(root, '.bootspring/workflows'))).toEqual(['wf_bbbbbb']);
    expect(removeWorkflow(root, 'wf_aaaaaa')).toBeUndefined();
  });

  test('that cannot be removed is told and not thrown', () => {
    // A name that every system refuses, whoever asks: rights do not hold against the administrator.
    expect(removeWorkflow(root, 'wf_\0')).toMatchObject({
      code: 'storage',
      message: expect.stringContaining('Could not remove what a run left'),
    });
  });
});

describe('workflow ids', () => {
  test('are wf_ and ten characters, all of which occur equally often', () => {
    const counts = new Map<string, number>();
    for (let turn = 0; turn < 3600; turn += 1) {
      const id = newWorkflowId(randomBytes);
      expect(id).toMatch(/^wf_[a-z0-9]{10}$/);
      expect(id).toMatch(WORKFLOW_ID_PATTERN);
      for (const letter of id.slice(3)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    expect(counts.size).toBe(36);
    // 1,000 expected of each; the bounds are more than six standard deviations away.
    expect(Math.min(...counts.values())).toBeGreaterThan(800);
    expect(Math.max(...counts.values())).toBeLessThan(1200);
    let byte = 255;
    expect(newWorkflowId((size) => new Uint8Array(size).map(() => (byte = byte === 255 ? 0 : 255)))).toBe(
      'wf_aaaaaaaaaa',
    );
  });

  test.each(['../x', 'wf_../../x', 'wf_abc/def', 'wf_ABCDEF', 'wf_abc', '', '__proto__', 'wf_abcdef\n'])(
    '%j is refused before any path is made of it',
    (id) => {
      expect(problemIn(ensureWorkflow(root, id)).code).toBe('usage');
      expect(problemIn(findWorkflow(root, id)).code).toBe('usage');
      expect(fs.readdirSync(root)).toEqual([]);
    },
  );
});

describe('the folder of a workflow', () => {
  test('has the names of the contract and is ignored by git', () => {
    const paths = valueOf(ensureWorkflow(root, 'wf_abcdef'));
    const relative = (file: string): string => path.relative(root, file).split(path.sep).join('/');
    const base = '.bootspring/workflows/wf_abcdef';
    expect(relative(paths.folder)).toBe(base);
    expect(relative(paths.state)).toBe(`${base}/state.json`);
    expect(relative(paths.journal)).toBe(`${base}/journal.jsonl`);
    expect(relative(paths.metrics)).toBe(`${base}/metrics.json`);
    expect(relative(paths.orchestratorLog)).toBe(`${base}/logs/orchestrator.log`);
    expect(relative(paths.phaseLog('testing'))).toBe(`${base}/logs/phase-testing.log`);
    expect(fs.readdirSync(paths.folder).sort()).toEqual(['artifacts', 'checkpoints', 'layers', 'logs']);
    expect(fs.readFileSync(path.join(root, '.bootspring', '.gitignore'), 'utf8')).toBe('*\n');
    fs.writeFileSync(path.join(root, '.bootspring', '.gitignore'), 'mine\n');
    valueOf(ensureWorkflow(root, 'wf_abcdef'));
    expect(fs.readFileSync(path.join(root, '.bootspring', '.gitignore'), 'utf8')).toBe('mine\n');
  });

  test('keeps formatters and linters that read no .gitignore in there away from what is in it', () => {
    valueOf(ensureWorkflow(root, 'wf_abcdef'));
    const read = (name: string): unknown => JSON.parse(fs.readFileSync(path.join(root, '.bootspring', name), 'utf8'));
    expect(read('.prettierrc')).toEqual({ parser: 'babel', requirePragma: true });
    const off = { enabled: false };
    expect(read('biome.json')).toEqual({ root: false, formatter: off, linter: off, assist: off });
  });

  test.each(['.bootspring', '.bootspring/workflows', '.bootspring/workflows/wf_abcdef'])(
    'is refused when %s is a link, and nothing is written behind it',
    (name) => {
      const outside = temporaryFolder();
      fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      fs.symlinkSync(outside, path.join(root, name));
      expect(problemIn(ensureWorkflow(root, 'wf_abcdef'))).toMatchObject({
        code: 'storage',
        where: path.join(root, name),
      });
      if (name.endsWith('workflows') || name === '.bootspring') {
        expect(problemIn(listWorkflows(root)).code).toBe('storage');
      }
      expect(fs.readdirSync(outside)).toEqual([]);
      fs.rmSync(outside, { recursive: true });
    },
  );

  test('that cannot be written is a storage problem', () => {
    fs.writeFileSync(path.join(root, '.bootspring'), 'a file');
    expect(problemIn(ensureWorkflow(root, 'wf_abcdef')).code).toBe('storage');
    if (process.getuid?.() === 0 || process.platform === 'win32') return;
    fs.rmSync(path.join(root, '.bootspring'));
    fs.chmodSync(root, 0o555);
    expect(problemIn(ensureWorkflow(root, 'wf_abcdef')).message).toContain('EACCES');
    fs.chmodSync(root, 0o755);
  });
});

describe('the workflows of a workspace', () => {
  test('are listed newest first by their first entry, unreadable ones last, other things not', () => {
    expect(valueOf(listWorkflows(root))).toEqual([]);
    workflowAt('wf_middle', T + 1);
    workflowAt('wf_newest', T + 2);
    workflowAt('wf_aaaaaa', T);
    workflowAt('wf_bbbbbb', T);
    workflowAt('wf_empty0');
    fs.mkdirSync(path.join(root, '.bootspring/workflows/notes'));
    fs.symlinkSync('wf_newest', path.join(root, '.bootspring/workflows/wf_linked'));
    const list = valueOf(listWorkflows(root));
    expect(list.map(({ id }) => id)).toEqual(['wf_newest', 'wf_middle', 'wf_bbbbbb', 'wf_aaaaaa', 'wf_empty0']);
    expect(list[0]?.createdAt).toBe('2024-02-19T00:00:00.002Z');
    expect(valueOf(latestWorkflow(root)).id).toBe('wf_newest');
    expect(valueOf(findWorkflow(root)).id).toBe('wf_newest');
  });

  test('of which nothing was recorded are passed over: their process was killed before the first entry', () => {
    workflowAt('wf_nofile');
    fs.rmSync(pathsOf(root, 'wf_nofile').journal, { force: true });
    workflowAt('wf_nobyte');
    fs.writeFileSync(pathsOf(root, 'wf_nobyte').journal, '');
    expect(problemIn(latestWorkflow(root)).code).toBe('nothing');
    workflowAt('wf_damaged');
    fs.writeFileSync(pathsOf(root, 'wf_damaged').journal, 'x');
    expect(valueOf(latestWorkflow(root)).id).toBe('wf_damaged');
  });

  test('are found by id or by its unique beginning', () => {
    expect(problemIn(findWorkflow(root)).code).toBe('nothing');
    for (const id of ['wf_abcdef', 'wf_abcdefg', 'wf_abzzzz', 'wf_xyzxyz']) workflowAt(id, T);
    expect(valueOf(findWorkflow(root, 'wf_abcdef')).id).toBe('wf_abcdef');
    expect(valueOf(findWorkflow(root, 'wf_x')).id).toBe('wf_xyzxyz');
    expect(valueOf(findWorkflow(root, 'abz')).id).toBe('wf_abzzzz');
    expect(problemIn(findWorkflow(root, 'wf_ab')).message).toContain('wf_abzzzz');
    expect(problemIn(findWorkflow(root, 'wf_nothere')).code).toBe('usage');
  });
});

test('a workflow whose journal is damaged at its beginning is still the newest', () => {
  const workspace = temporaryFolder();
  for (const [id, first] of [
    ['wf_aaaaaa', '{"v":1,"seq":1,"at":"2020-01-01T00:00:00.000Z"}\n'],
    ['wf_bbbbbb', 'x"v":1,"seq":1,"at":"2026-01-01T00:00:00.000Z"}\n'],
  ] as const) {
    fs.mkdirSync(path.join(workspace, '.bootspring', 'workflows', id), { recursive: true });
    fs.writeFileSync(path.join(workspace, '.bootspring', 'workflows', id, 'journal.jsonl'), first);
  }
  expect(valueOf(listWorkflows(workspace)).map((each) => each.id)).toEqual(['wf_bbbbbb', 'wf_aaaaaa']);
  fs.rmSync(workspace, { recursive: true });
});
