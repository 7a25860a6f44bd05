import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import type { CoverageStep } from '../../src/model/pipeline.ts';
import { type CoverageResult, type CoverageRun, runCoverage } from '../../src/shell/runner/coverage.ts';

export const REPORT = 'coverage/lcov.info';

/** An environment in which git has no settings but those of the repository. */
export const ENV = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
};

/** A workspace that each test has for itself, and the folder around it. */
export const place = { top: '', cwd: '' };
beforeEach(() => {
  place.top = fs.realpathSync(fs.mkdtempSync(path.join(tmpdir(), 'coverage-')));
  place.cwd = path.join(place.top, 'work');
  fs.mkdirSync(place.cwd);
});
afterEach(() => fs.rmSync(place.top, { recursive: true, force: true }));

export function write(file: string, content: string): void {
  fs.mkdirSync(path.dirname(path.join(place.cwd, file)), { recursive: true });
  fs.writeFileSync(path.join(place.cwd, file), content);
}

/** An lcov record: the counts of the lines from 1 on. */
export const record = (file: string, ...hits: readonly number[]): string =>
  `SF:${file}\n${hits.map((count, index) => `DA:${index + 1},${count}\n`).join('')}end_of_record\n`;

export const git = (...args: readonly string[]): string =>
  execFileSync('git', [...args], { cwd: place.cwd, env: ENV, encoding: 'utf8' });

/** Numbered lines of text. */
export const lines = (count: number): string =>
  `${Array.from({ length: count }, (_, number) => `line ${number}`).join('\n')}\n`;

export function commit(message: string): void {
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

/** Makes the workspace a repository on the branch main with one commit. */
export function repository(): void {
  git('init', '-q', '-b', 'main');
  write('.gitignore', 'coverage/\n.bootspring/\n');
  write('src/a.ts', lines(5));
  commit('first');
}

export function judge(step: Partial<CoverageStep>, run: Partial<CoverageRun> = {}): Promise<CoverageResult> {
  const whole: CoverageStep = { kind: 'coverage', key: 'coverage', title: 'coverage', report: REPORT, ...step };
  return runCoverage(whole, { cwd: place.cwd, env: ENV, ...run });
}
