import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { readTarget } from '../../../../src/shell/action/publish/target.ts';
import { unpublishedText } from '../../../../src/shell/action/publish/told.ts';
import type { Unpublished } from '../../../../src/shell/action/publish/api.ts';
import { temporaryFolder } from '../../rig.ts';

const [TESTED, HEAD] = ['a'.repeat(40), 'b'.repeat(40)];
const ENV = {
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_SERVER_URL: 'https://ghes.example/',
  GITHUB_API_URL: 'https://ghes.example/api/v3',
  GITHUB_SHA: TESTED,
  GITHUB_REF: 'refs/heads/main',
  'INPUT_GITHUB-TOKEN': 'ghs_x',
};

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => fs.rmSync(folder, { recursive: true })));

function event(payload: unknown): Record<string, string> {
  const folder = temporaryFolder();
  folders.push(folder);
  const file = path.join(folder, 'event.json');
  fs.writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return { ...ENV, GITHUB_EVENT_PATH: file };
}

const pull = (full_name: string | null, sha = HEAD): object => ({
  pull_request: { number: 7, head: { sha, repo: full_name === null ? null : { full_name } } },
});

describe('what is published is about', () => {
  test('the commit that was tested, where there is no other', () => {
    expect(readTarget(ENV)).toMatchObject({ sha: TESTED, pull: undefined, token: 'ghs_x' });
    expect(readTarget(ENV)?.runUrl).toBe('https://ghes.example/octo-org/octo-repo/actions/runs/77/attempts/2');
  });

  test('the head of a pull request, and of a merge group', () => {
    expect(readTarget(event(pull('octo-org/octo-repo')))).toMatchObject({ sha: HEAD, pull: 7 });
    expect(readTarget(event(pull('mallory/octo-repo')))).toMatchObject({ sha: HEAD, pull: 7 });
    expect(readTarget(event(pull(null)))).toMatchObject({ sha: HEAD, pull: 7 });
    expect(readTarget(event({ merge_group: { head_sha: HEAD } }))).toMatchObject({ sha: HEAD, pull: undefined });
  });

  test('what the ref says when the event cannot be read or is malformed', () => {
    const ref = { GITHUB_REF: 'refs/pull/12/merge' };
    for (const payload of ['{', '', [], pull('o/r', '../../x')])
      expect(readTarget({ ...event(payload), ...ref })).toMatchObject({ sha: TESTED, pull: 12 });
  });

  test.each(['GITHUB_RUN_ID', 'GITHUB_REPOSITORY', 'GITHUB_SHA', 'INPUT_GITHUB-TOKEN'])(
    'nothing without %s',
    (name) => {
      expect(readTarget({ ...ENV, [name]: '' })).toBeUndefined();
    },
  );
});

describe('what could not be published', () => {
  const refused: Unpublished = { kind: 'refused', because: 'does not allow it (403)' };
  const away: Unpublished = { kind: 'away', because: 'did not answer (503)' };

  test('is one text for all that is refused, a warning where it was asked for', () => {
    const both = new Map([
      ['checks', refused],
      ['comment', refused],
    ] as const);
    const [told, ...more] = unpublishedText(both, { inputs: {} });
    expect(more).toEqual([]);
    expect(told).toMatchObject({ isWarning: false });
    expect(told?.text).toMatch(
      /^Not published: check runs and the comment on the pull request\. GitHub does not allow it/,
    );
    expect(unpublishedText(both, { inputs: { prComment: true } })).toMatchObject([{ isWarning: true }]);
    const found = new Map([...both].reverse());
    expect(unpublishedText(found, { inputs: {} })).toEqual([told]);
  });

  test('because of a token that is not valid asks for no permission', () => {
    const unknown: Unpublished = { kind: 'refused', because: 'does not take the token (401)', status: 401 };
    const [told] = unpublishedText(new Map([['checks', unknown]] as const), { inputs: {} });
    expect(told?.text).toBe(
      'Not published: check runs. GitHub does not take the token (401). Leave `github-token` as it is, or give it a token that is valid.',
    );
  });

  test('because of an outage is a warning only once nothing follows', () => {
    const one = new Map([['checks', away]] as const);
    const asked = { inputs: { checkRuns: true } };
    expect(unpublishedText(one, asked)).toMatchObject([{ isWarning: false }]);
    expect(unpublishedText(one, { ...asked, begun: true })).toMatchObject([{ isWarning: true }]);
    expect(unpublishedText(new Map(), asked)).toEqual([]);
  });
});
