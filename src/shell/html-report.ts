import * as path from 'node:path';
import type { KnownFindings } from '../core/findings/known.ts';
import { Redaction } from '../core/redact/redaction.ts';
import { knownSecrets } from '../core/redact/secrets.ts';
import type { WorkflowState } from '../core/state.ts';
import type { Comparison } from '../core/views/compare.ts';
import { chosenFindings, wantedLines } from '../core/views/html/findings.ts';
import { htmlReport } from '../core/views/html/page.ts';
import type { Entry, Source } from '../model/event.ts';
import { VERSION } from '../model/version.ts';
import { realOf } from './files.ts';
import { findGit } from './git.ts';
import { readLogs } from './log-tails.ts';
import { readSources } from './source-lines.ts';
import type { WorkflowPaths } from './workflow-dir.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A workflow whose page is to be made, and what is known of it. */
export interface PageRequest {
  /** The workspace: lines of its files are shown. */
  readonly cwd: string;
  readonly paths: WorkflowPaths;
  readonly state: WorkflowState;
  readonly entries: readonly Entry[];
  /** Milliseconds since 1970 while somebody works on it. */
  readonly now: number | undefined;
  /** Its secrets are not shown. */
  readonly env: Env;
  readonly findings: readonly KnownFindings[];
  readonly comparison?: Comparison | undefined;
}

/** The page of a workflow, with logs, findings and the lines that they are about. */
export function renderPage({ cwd, paths, env, ...more }: PageRequest): string {
  const { state, findings } = more;
  const redaction = new Redaction(() => knownSecrets(env));
  const sources = readSources(cwd, wantedLines(chosenFindings(findings)), (text) => redaction.text(text));
  const link = linkOf(cwd, state.source, env);
  return htmlReport({ ...more, version: VERSION, logs: readLogs(paths, state), sources, link });
}

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * What the address of every file of the workspace at its commit begins with; undefined where that cannot be told.
 *
 * @param cwd the workspace, which may be a folder of the repository
 */
export function linkOf(cwd: string, { repository, sha }: Source, env: Env): string | undefined {
  if (repository === undefined || sha === undefined || !REPOSITORY.test(repository) || !SHA.test(sha)) return undefined;
  const told = env['GITHUB_SERVER_URL'] ?? '';
  const server = /^https:\/\/[\w.:-]+$/.test(told) ? told : 'https://github.com';
  const git = findGit(cwd);
  const folder = git === undefined ? '' : path.relative(realOf(git.root), realOf(cwd));
  const parts = [repository, 'blob', sha, ...folder.split(path.sep).filter((part) => part !== '')];
  const encoded = parts
    .flatMap((part) => part.split('/'))
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')));
  return `${server}/${encoded.join('/')}/`;
}
