import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Call, NOT_FOUND, page, restError, type Route } from './rest.ts';
import { BOT, type Pull } from './review.ts';
import type { Samples } from './samples.ts';

/** The code of the repository, as a real one that git keeps: what pull requests change, reviews of it, and commits. */

/** A review of a pull request, with its comments. */
export interface MadeReview {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  readonly commit: string;
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

const commentSchema = z.object({
  path: z.string(),
  body: z.string(),
  line: z.int(),
  side: z.literal('RIGHT'),
  start_line: z.optional(z.int()),
  start_side: z.optional(z.literal('RIGHT')),
});
export type ReviewComment = z.infer<typeof commentSchema>;

/** What is kept of code. */
export interface Code {
  /** Folder of the repository; empty as long as there is none. */
  folder: string;
  readonly reviews: MadeReview[];
  readonly routes: readonly Route[];
}

const REPO = '/repos/{owner}/{repo}';
const reviewSchema = z.object({
  commit_id: z.string(),
  body: z.string(),
  event: z.literal('COMMENT'),
  comments: z.array(commentSchema),
});
const treeSchema = z.object({
  base_tree: z.string(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      sha: z.optional(z.nullable(z.string())),
      content: z.optional(z.string()),
    }),
  ),
});
const blobSchema = z.object({ content: z.string(), encoding: z.literal('base64') });
const madeSchema = z.object({ message: z.string(), tree: z.string(), parents: z.array(z.string()) });
const refSchema = z.object({ sha: z.string(), force: z.optional(z.boolean()) });

const may = (permission: string, level: 'read' | 'write'): Route['needs'] => [{ permission, level }];

/** Makes a place for code. */
export function createCode(
  samples: Samples,
  shared: {
    readonly pulls: readonly Pull[];
    readonly protectedBranches: ReadonlySet<string>;
    readonly user: (login: string) => object;
  },
): Code {
  const { pulls, user } = shared;
  const git = (args: readonly string[], input?: string | Buffer, env: Record<string, string> = {}): string =>
    execFileSync('git', args, {
      cwd: code.folder,
      env: { PATH: process.env['PATH'] ?? '', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...env },
      input: input ?? '',
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
      .toString('utf8')
      .replace(/\n$/, '');
  const tried = (args: readonly string[]): string | undefined => {
    try {
      return git(args);
    } catch {
      return undefined;
    }
  };
  const pullOf = ({ params }: Call): Pull | undefined =>
    pulls.find(({ number }) => number === Number(params['pull_number']));
  const changed = ({ base, head }: Pull): readonly object[] => {
    const from = git(['merge-base', base.sha, head.sha]);
    const names = git(['diff', '--no-renames', '--name-status', '-z', from, head.sha]).split('\0');
    const rows: object[] = [];
    for (let at = 0; at + 1 < names.length; at += 2) {
      const [letter = '', filename = ''] = names.slice(at, at + 2);
      const patch = git(['diff', '--no-renames', from, head.sha, '--', filename]);
      rows.push({
        ...samples('diff-entry'),
        filename,
        status: letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified',
        sha: tried(['rev-parse', `${head.sha}:${filename}`]) ?? null,
        ...(patch.includes('\n@@') ? { patch: patch.slice(patch.indexOf('\n@@') + 1) } : {}),
      });
    }
    return rows;
  };
  const describeReview = ({ id, author, body, commit }: MadeReview): object => ({
    ...samples('pull-request-review'),
    id,
    body,
    commit_id: commit,
    state: 'COMMENTED',
    user: user(author),
  });
  /** Whether all comments are about lines that the pull request shows: GitHub takes no other. */
  const areShown = ({ base, head }: Pull, comments: readonly ReviewComment[]): boolean => {
    const from = git(['merge-base', base.sha, head.sha]);
    const diffs = new Map<string, string>();
    return comments.every(({ path, line, start_line = line }) => {
      const shown = diffs.get(path) ?? git(['diff', '--no-renames', from, head.sha, '--', path]);
      diffs.set(path, shown);
      return [...shown.matchAll(/^@@ \S+ \+(\d+)(?:,(\d+))? @@/gm)].some(([, first, count = '1']) => {
        const last = Number(first) + Number(count) - 1;
        return start_line >= Number(first) && line <= last && start_line <= line;
      });
    });
  };

  const routes: Route[] = [
    {
      method: 'GET',
      path: `${REPO}/pulls/{pull_number}/files`,
      needs: may('pull-requests', 'read'),
      handle(call) {
        const pull = pullOf(call);
        if (pull === undefined || code.folder === '') return NOT_FOUND;
        const { rows, headers } = page(changed(pull), call, `/repos/${call.repository}/pulls/${pull.number}/files`);
        return { status: 200, headers, body: rows };
      },
    },
    {
      method: 'GET',
      path: `${REPO}/pulls/{pull_number}/reviews`,
      needs: may('pull-requests', 'read'),
      handle(call) {
        const pull = pullOf(call);
        if (pull === undefined) return NOT_FOUND;
        const own = code.reviews.filter((each) => each.pull === pull.number);
        const { rows, headers } = page(own, call, `/repos/${call.repository}/pulls/${pull.number}/reviews`);
        return { status: 200, headers, body: rows.map(describeReview) };
      },
    },
    {
      method: 'POST',
      path: `${REPO}/pulls/{pull_number}/reviews`,
      needs: may('pull-requests', 'write'),
      handle(call) {
        const pull = pullOf(call);
        if (pull === undefined || code.folder === '') return NOT_FOUND;
        const { commit_id: commit, body, comments } = reviewSchema.parse(call.json);
        if (!areShown(pull, comments))
          return restError(422, 'Unprocessable Entity: "Pull request review thread line must be part of the diff"');
        const author = call.job.login ?? BOT;
        const made = { id: 1 + code.reviews.length, pull: pull.number, author, commit, body, comments };
        code.reviews.push(made);
        return { status: 200, body: describeReview(made) };
      },
    },
    {
      method: 'GET',
      path: `${REPO}/branches/{branch}`,
      needs: may('contents', 'read'),
      handle({ params }) {
        const name = params['branch'] ?? '';
        const sha = code.folder === '' ? undefined : tried(['rev-parse', '--verify', `refs/heads/${name}`]);
        if (sha === undefined) return NOT_FOUND;
        const commit = {
          ...samples('commit'),
          sha,
          commit: {
            ...z.looseObject({}).parse(samples('commit')['commit']),
            message: git(['log', '-1', '--format=%B', sha]),
            tree: { sha: git(['rev-parse', `${sha}^{tree}`]), url: 'https://github.localhost/' },
          },
        };
        const isProtected = shared.protectedBranches.has(name);
        return { status: 200, body: { ...samples('branch-with-protection'), name, commit, protected: isProtected } };
      },
    },
    {
      method: 'GET',
      path: `${REPO}/git/trees/{tree_sha}`,
      needs: may('contents', 'read'),
      handle({ params }) {
        const sha = params['tree_sha'] ?? '';
        const rows = git(['ls-tree', '-r', '-t', '-z', sha]).split('\0').filter(Boolean);
        const tree = rows.map((row) => {
          const [, mode = '', type = '', blob = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t([^]*)$/.exec(row) ?? [];
          return { path, mode, type, sha: blob };
        });
        return { status: 200, body: { ...samples('git-tree'), sha, tree, truncated: false } };
      },
    },
    {
      method: 'POST',
      path: `${REPO}/git/blobs`,
      needs: may('contents', 'write'),
      handle({ json }) {
        const content = Buffer.from(blobSchema.parse(json).content, 'base64');
        const sha = git(['hash-object', '-w', '--stdin'], content);
        return { status: 201, body: { ...samples('short-blob'), sha } };
      },
    },
    {
      method: 'POST',
      path: `${REPO}/git/trees`,
      needs: may('contents', 'write'),
      handle({ json }) {
        const { base_tree: base, tree } = treeSchema.parse(json);
        const folder = mkdtempSync(join(tmpdir(), 'bootspring-index-'));
        const env = { GIT_INDEX_FILE: join(folder, 'index') };
        try {
          git(['read-tree', base], '', env);
          for (const { path, mode, sha, content } of tree) {
            const blob = content === undefined ? sha : git(['hash-object', '-w', '--stdin'], content);
            if (blob === null || blob === undefined) git(['rm', '-q', '--cached', '--', path], '', env);
            else git(['update-index', '--add', '--cacheinfo', `${mode},${blob},${path}`], '', env);
          }
          return { status: 201, body: { ...samples('git-tree'), sha: git(['write-tree'], '', env), tree: [] } };
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    },
    {
      method: 'POST',
      path: `${REPO}/git/commits`,
      needs: may('contents', 'write'),
      handle({ json, job }) {
        const { message, tree, parents } = madeSchema.parse(json);
        const name = job.login ?? BOT;
        const who = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
          [`GIT_${role}_NAME`, name],
          [`GIT_${role}_EMAIL`, `${name}@users.noreply.github.com`],
        ]);
        const above = parents.flatMap((parent) => ['-p', parent]);
        const sha = git(['commit-tree', tree, ...above, '-F', '-'], message, Object.fromEntries(who));
        const author = { name, email: `${name}@users.noreply.github.com`, date: '2026-11-01T00:00:00Z' };
        return { status: 201, body: { ...samples('git-commit'), sha, author, message } };
      },
    },
    {
      method: 'PATCH',
      path: `${REPO}/git/refs/{ref}`,
      needs: may('contents', 'write'),
      handle({ params, json }) {
        const { sha, force = false } = refSchema.parse(json);
        const ref = `refs/${params['ref'] ?? ''}`;
        const now = tried(['rev-parse', '--verify', ref]);
        if (now === undefined) return restError(422, 'Reference does not exist');
        const isForward = tried(['merge-base', '--is-ancestor', now, sha]) !== undefined;
        if (!isForward && !force) return restError(422, 'Update is not a fast forward');
        git(['update-ref', ref, sha]);
        return {
          status: 200,
          body: { ...samples('git-ref'), ref, object: { type: 'commit', sha, url: 'https://github.localhost/' } },
        };
      },
    },
  ];
  const code: Code = { folder: '', reviews: [], routes };
  return code;
}
