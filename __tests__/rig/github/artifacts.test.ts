import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultArtifactClient, type UploadArtifactResponse } from '@actions/artifact';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { temporaryFolder } from '../../shell/rig.ts';
import { digestOf } from './artifacts.ts';
import { within } from './environment.ts';
import { createFakeGitHub, type FakeGitHub } from './fake.ts';
import type { JobRequest } from './jobs.ts';
import { type Heard, listen } from './listen.ts';

const listSchema = z.object({
  total_count: z.number(),
  artifacts: z.array(
    z.object({ id: z.number(), name: z.string(), digest: z.string(), archive_download_url: z.string() }),
  ),
});

let github: FakeGitHub;
let folder: string;
let heard: Heard;

beforeEach(async () => {
  github = await createFakeGitHub();
  folder = temporaryFolder();
  heard = listen();
});
afterEach(async () => {
  heard.end();
  expect(github.violations).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
  await github.close();
});

const client = new DefaultArtifactClient();
const TEXT = 'a tar, as far as anybody here knows';
const READS = { permissions: { actions: 'read' } } as const;

const upload = (name: string, request: JobRequest = {}, skipArchive = true): Promise<UploadArtifactResponse> =>
  within(github.job(request), folder, () => {
    const file = join(folder, skipArchive ? name : 'file.txt');
    writeFileSync(file, TEXT);
    return client.uploadArtifact(name, [file], folder, { skipArchive, retentionDays: 7 });
  });

const rest = (path: string, request: JobRequest = READS): Promise<Response> => {
  const { GITHUB_API_URL: api, 'INPUT_GITHUB-TOKEN': token } = github.job(request);
  return fetch(path.startsWith('http') ? path : `${api}/repos/octo-org/octo-repo/actions/${path}`, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
    redirect: 'manual',
  });
};

const list = async (query = '', runId = 1_658_821_493): Promise<z.infer<typeof listSchema>> =>
  listSchema.parse(await (await rest(`runs/${runId}/artifacts${query}`)).json());

/** The ids of a job's token, as the client puts them into its requests. */
function backendIdsIn({ ACTIONS_RUNTIME_TOKEN: token = '' }: Readonly<Record<string, string>>): object {
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  const [, run, job] = /Actions\.Results:([^:]+):([^"]+)"/.exec(claims) ?? [];
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}

/** Downloads an artifact as REST wants it: the address without the token. */
async function download(url: string): Promise<Response> {
  const redirect = await rest(url);
  expect(redirect.status).toBe(302);
  return fetch(redirect.headers.get('location') ?? '');
}

describe('artifacts', () => {
  test('of the real client come back raw over REST, with their digest', async () => {
    const { digest, size } = await upload('one.tar');
    const { total_count, artifacts } = await list();
    expect({ total_count, size }).toEqual({ total_count: 1, size: TEXT.length });
    expect(artifacts).toMatchObject([{ name: 'one.tar', digest: `sha256:${digest}` }]);
    const answer = await download(artifacts[0]?.archive_download_url ?? '');
    expect(answer.headers.get('content-type')).toBe('application/x-tar');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.toString('utf8')).toBe(TEXT);
    expect(digestOf(bytes)).toBe(artifacts[0]?.digest);
  });

  test('of many blocks come back in order', async () => {
    const bytes = randomBytes(20 * 1024 * 1024);
    await within(github.job(), folder, () => {
      writeFileSync(join(folder, 'large.tar'), bytes);
      return client.uploadArtifact('large.tar', [join(folder, 'large.tar')], folder, { skipArchive: true });
    });
    expect(github.requests.filter(({ query }) => query.get('comp') === 'block').length).toBeGreaterThan(2);
    const { artifacts } = await list();
    expect(artifacts[0]?.digest).toBe(digestOf(bytes));
    const answer = await download(artifacts[0]?.archive_download_url ?? '');
    expect(digestOf(Buffer.from(await answer.arrayBuffer()))).toBe(digestOf(bytes));
  });

  test('that did not arrive as a whole are not finished', async () => {
    github.fault({
      match: ({ to, query }) => to === 'blob' && query.get('comp') === 'blocklist',
      answer: { status: 201, headers: { etag: '"0x1"', 'last-modified': 'Sun, 01 Nov 2026 00:00:00 GMT' } },
    });
    await expect(upload('one.tar')).rejects.toThrow('size or hash is not that of what was uploaded');
    expect(github.artifacts).toMatchObject([{ name: 'one.tar', digest: undefined }]);
  });

  test('can be uploaded again once they are deleted', async () => {
    await upload('one.tar');
    await within(github.job(), folder, () => client.deleteArtifact('one.tar'));
    expect((await list()).total_count).toBe(0);
    await upload('one.tar');
  });

  test('are made by the job whose token it is', async () => {
    const [own, other] = [github.job(), github.job({ runId: 2 })];
    await expect(
      within(own, folder, async () => {
        writeFileSync(join(folder, 'one.tar'), TEXT);
        process.env['ACTIONS_RUNTIME_TOKEN'] = (own['ACTIONS_RUNTIME_TOKEN'] ?? '').replace(/^[^.]+/, 'e30');
        return client.uploadArtifact('one.tar', [join(folder, 'one.tar')], folder, { skipArchive: true });
      }),
    ).rejects.toThrow('the token is not known');
    const answer = await fetch(`${github.url}/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${own['ACTIONS_RUNTIME_TOKEN']}`, 'content-type': 'application/json' },
      body: JSON.stringify(backendIdsIn(other)),
    });
    expect(answer.status).toBe(403);
  });

  test('that are archived come back as a zip', async () => {
    await upload('all', {}, false);
    const { artifacts } = await list();
    const answer = await download(artifacts[0]?.archive_download_url ?? '');
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toContain('all.zip');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString('latin1'),
    ).toBe('PK');
  });

  test('never change, not even in the next attempt', async () => {
    await upload('one.tar');
    for (const attempt of [1, 2])
      await expect(upload('one.tar', { attempt })).rejects.toThrow(
        '(409) Conflict: an artifact with this name already exists on the workflow run',
      );
    await upload('one.tar', { runId: 2 });
  });

  test('keep their name after an upload that failed, and are never listed', async () => {
    const fault = github.fault({ match: ({ operation }) => operation === 'FinalizeArtifact', answer: 400, times: 1 });
    await expect(upload('one.tar')).rejects.toThrow('Failed to FinalizeArtifact');
    expect(fault.hits).toBe(1);
    await expect(upload('one.tar')).rejects.toThrow('(409)');
    expect((await list()).total_count).toBe(0);
  });

  test('of an earlier attempt are listed by the service, and their download answers 404', async () => {
    const { id = 0 } = await upload('one.tar');
    await within(github.job({ attempt: 2 }), folder, async () => {
      expect((await client.listArtifacts()).artifacts).toMatchObject([{ name: 'one.tar', id }]);
      await expect(client.downloadArtifact(id)).rejects.toThrow('(404)');
    });
    await within(github.job({ attempt: 2, rerun: 'all' }), folder, async () => {
      expect((await client.listArtifacts()).artifacts).toEqual([]);
    });
    await within(github.job(), folder, () => client.downloadArtifact(id));
    expect((await list()).artifacts).toMatchObject([{ id }]);
  });

  test('are of one workflow run', async () => {
    await upload('one.tar');
    expect((await list('', 2)).total_count).toBe(0);
  });

  test('come in pages, the newest first', async () => {
    const job = github.job();
    for (let each = 1; each <= 5; each += 1) github.plantArtifact(job, `${each}.tar`, Buffer.from(String(each)));
    const answer = await rest('runs/1658821493/artifacts?per_page=2&page=2');
    expect(answer.headers.get('link')).toContain('page=3>; rel="next"');
    const { total_count, artifacts } = listSchema.parse(await answer.json());
    expect({ total_count, names: artifacts.map(({ name }) => name) }).toEqual({
      total_count: 5,
      names: ['3.tar', '2.tar'],
    });
    expect((await list('?name=4.tar')).artifacts).toMatchObject([{ name: '4.tar' }]);
  });

  test('are shown to tokens with `actions: read` alone', async () => {
    const answer = await rest('runs/1658821493/artifacts', { permissions: { contents: 'write' } });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Resource not accessible by integration');
  });

  test('that have expired are listed, and their download answers 410', async () => {
    await upload('one.tar');
    expect(github.evictArtifacts()).toBe(1);
    const { artifacts } = await list();
    expect(artifacts).toMatchObject([{ name: 'one.tar' }]);
    expect((await rest(artifacts[0]?.archive_download_url ?? '')).status).toBe(410);
  });

  test('that are poisoned keep their digest, or get the one that fits', async () => {
    const { digest } = await upload('one.tar');
    github.poisonArtifact('one.tar', Buffer.from('evil'));
    const kept = (await list()).artifacts[0];
    expect(kept?.digest).toBe(`sha256:${digest}`);
    expect(await (await download(kept?.archive_download_url ?? '')).text()).toBe('evil');
    github.poisonArtifact('one.tar', Buffer.from('evil'), 'fitting');
    expect((await list()).artifacts[0]?.digest).toBe(digestOf(Buffer.from('evil')));
  });
});
