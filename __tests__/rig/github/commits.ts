import { NOT_FOUND, type Route } from './rest.ts';
import type { Samples } from './samples.ts';

/** Commits with their files, as far as somebody looks at them. */
export interface Commits {
  /** Text of a file by `<commit> <path>`; a commit without any is not known. */
  readonly files: Map<string, string>;
  readonly routes: readonly Route[];
}

const REPO = '/repos/{owner}/{repo}';
const READ: Route['needs'] = [{ permission: 'contents', level: 'read' }];

/** Makes a repository without commits. */
export function createCommits(samples: Samples): Commits {
  const files = new Map<string, string>();
  const routes: Route[] = [
    {
      method: 'GET',
      path: `${REPO}/contents/{path}`,
      needs: READ,
      handle({ params, query }) {
        const path = params['path'] ?? '';
        const text = files.get(`${query.get('ref')} ${path}`);
        if (text === undefined) return NOT_FOUND;
        const content = Buffer.from(text).toString('base64').replaceAll(/.{60}/g, '$&\n');
        const file = { ...samples('content-file'), type: 'file', path, name: path, size: text.length };
        return { status: 200, body: { ...file, encoding: 'base64', content } };
      },
    },
    {
      method: 'GET',
      path: `${REPO}/git/commits/{commit_sha}`,
      needs: READ,
      handle({ params }) {
        const sha = params['commit_sha'] ?? '';
        const isKnown = [...files.keys()].some((key) => key.startsWith(`${sha} `));
        return isKnown ? { status: 200, body: { ...samples('git-commit'), sha } } : NOT_FOUND;
      },
    },
  ];
  return { files, routes };
}
