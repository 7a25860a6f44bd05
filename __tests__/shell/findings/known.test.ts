import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { FindingsFile } from '../../../src/model/finding.ts';
import { knownFindings } from '../../../src/shell/findings/known.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { pathsOf } from '../../../src/shell/workflow-dir.ts';
import { digestOf, finding, testCase } from '../../core/findings/made.ts';
import { began, check, ended, failed, gate, phase, pipeline, running, Story } from '../../core/story.ts';
import { temporary } from '../../rig/workspace.ts';

const LINT = 'a/g/lint';
const ALL = Array.from({ length: 12 }, (_each, at) => finding({ file: 'a.ts', line: at + 1 }));
const FILE: FindingsFile = {
  schemaVersion: 1,
  task: LINT,
  attempt: 1,
  findings: ALL,
  tests: [testCase('one')],
  omitted: { findings: 0, tests: 0 },
};

/** A workflow whose check found twelve things, and the file with them, which a test may spoil. */
function scene(file: unknown = FILE, isSealed = true) {
  const paths = pathsOf(temporary(), 'wf_abc123');
  const path = join(paths.findings, 'a.g.lint.1.json');
  mkdirSync(dirname(path), { recursive: true });
  const text = JSON.stringify(file);
  writeFileSync(path, text);
  const seal = isSealed ? { digest: `sha256:${sha256(text)}` } : {};
  const findings = digestOf(ALL, { tests: { passed: 1, failed: 0, skipped: 0 }, ...seal });
  const plan = pipeline([phase('a', { agents: [], gates: [gate('g', [check(LINT)])] })]);
  const story = new Story(plan, running(), { type: 'PhaseStarted', phase: 'a' });
  story.tell({ type: 'GateStarted', phase: 'a', gate: 'g' }, began(LINT), ended(LINT, failed, 1, { findings }));
  return { path, read: () => knownFindings(paths, story.state) };
}

test.each([[true], [false]])('all of them come from the file (its digest known: %s)', (isSealed) => {
  const [known, ...rest] = scene(FILE, isSealed).read();
  expect(rest).toEqual([]);
  expect(known).toEqual({ task: LINT, attempt: 1, findings: ALL, tests: FILE.tests, omitted: FILE.omitted, notes: [] });
});

const spoils: readonly (readonly [string, (path: string) => void, string])[] = [
  ['missing', (path) => rmSync(path), 'is not here'],
  ['changed', (path) => writeFileSync(path, JSON.stringify({ ...FILE, findings: [] })), 'is damaged'],
  ['larger than 32 MiB', (path) => truncateSync(path, 32 * 1024 ** 2 + 1), 'is too large'],
];

const posix = process.platform === 'win32' ? test.skip : test;
const posixSpoils: typeof spoils = [
  [
    'a link',
    (path) => {
      writeFileSync(`${path}.other`, JSON.stringify(FILE));
      rmSync(path);
      symlinkSync(`${path}.other`, path);
    },
    'cannot be read (ELOOP)',
  ],
  [
    'a folder',
    (path) => {
      rmSync(path);
      mkdirSync(path);
    },
    'is no regular file',
  ],
];

function expectJournal(spoil: (path: string) => void, told: string): void {
  const { path, read } = scene();
  spoil(path);
  const [known] = read();
  expect(known?.findings).toEqual(ALL.slice(0, 10));
  expect(known?.omitted).toEqual({ findings: 2, tests: 1 });
  expect(known?.notes).toHaveLength(1);
  expect(known?.notes[0]).toContain(told);
  expect(known?.notes[0]).toContain('10 of 12 findings are shown');
}

test.each(spoils)('a file that is %s: the journal serves, and it is said', (_name, spoil, told) => {
  expectJournal(spoil, told);
});

posix.each(posixSpoils)('%s in its place: the journal serves, and it is said', (_name, spoil, told) => {
  expectJournal(spoil, told);
});

test.each<[string, unknown]>([
  ['no findings file', { findings: 'many' }],
  ['that of another task', { ...FILE, task: 'a/g/types' }],
  ['that of another attempt', { ...FILE, attempt: 2 }],
  ['nothing at all', null],
])('what is %s counts as damaged', (_name, file) => {
  expect(scene(file, false).read()[0]?.notes[0]).toContain('is damaged');
});
