import * as z from 'zod/mini';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { download, type Fetched } from './download.ts';
import { ask, outage, readText, type Service } from './service.ts';
import type { Actions } from './settings.ts';
import { damaged, discard } from './unpack.ts';

/**
 * The reading side of artifacts, by GitHub's REST API: the service that the runner's token opens does not hand out what
 * an earlier attempt stored.
 */

const artifactSchema = z.object({
  id: z.int(),
  name: z.string(),
  size_in_bytes: z.int(),
  expired: z.optional(z.boolean()),
  digest: z.nullish(z.string()),
});
/** An artifact as the API lists it. */
export type ListedArtifact = z.infer<typeof artifactSchema>;

const listSchema = z.object({ artifacts: z.array(z.unknown()) });

/** How the API is reached. */
export interface Api {
  readonly service: Service;
  readonly actions: Actions;
  readonly token: string;
}

const PER_PAGE = 100;
/** A job can store 500 artifacts. */
const MAX_PAGES = 100;
const MAX_ANSWER = 4 * 1024 ** 2;
/** Most bytes of an artifact. */
const MAX_ARTIFACT = 10 * 1024 ** 3;

/** The line of YAML that lets artifacts be read. */
export const READ_HINT =
  'Give the job `permissions: { contents: read, actions: read }`, so that a re-run finds what artifacts hold.';

const refused = (doing: string, status: number): Problem => ({
  code: 'storage',
  message: `Artifacts cannot be ${doing} (${status}).`,
  hint:
    status === 401
      ? 'Give the step a `github-token` that is valid: `${{ github.token }}` is, while the job runs.'
      : READ_HINT,
});

const headersOf = ({ token }: Api): Readonly<Record<string, string>> => ({
  accept: 'application/vnd.github+json',
  'x-github-api-version': '2022-11-28',
  authorization: `Bearer ${token}`,
});

function parseList(text: string | undefined): readonly unknown[] | undefined {
  try {
    const parsed = z.safeParse(listSchema, JSON.parse(text ?? ''));
    return parsed.success ? parsed.data.artifacts : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The artifacts of the workflow run, those of every attempt.
 *
 * @returns `storage` when the API does not answer or may not be asked
 */
export async function listArtifacts(api: Api): Promise<Result<readonly ListedArtifact[], Problem>> {
  const { service, actions } = api;
  const base = `${actions.apiUrl}/repos/${actions.repository}/actions/runs/${actions.runId}/artifacts`;
  const found: ListedArtifact[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const request = {
      url: `${base}?per_page=${PER_PAGE}&page=${page}`,
      method: 'GET',
      headers: headersOf(api),
    } as const;
    const answered = await ask(service, request, async (response, beat) => ({
      status: response.status,
      text: await readText(response, MAX_ANSWER, beat),
    }));
    if (!answered.ok) return answered;
    if (answered.value.status !== 200) return err(service.note(refused('listed', answered.value.status)));
    const rows = parseList(answered.value.text);
    if (rows === undefined) return err(service.note(outage(`${service.what} gave an answer that could not be read.`)));
    for (const row of rows) {
      const artifact = z.safeParse(artifactSchema, row);
      if (artifact.success) found.push(artifact.data);
    }
    if (rows.length < PER_PAGE) break;
  }
  return ok(found);
}

/** The signed address of an artifact; undefined when it is gone. */
async function addressOf(api: Api, artifact: ListedArtifact): Promise<Result<string | undefined, Problem>> {
  const { service, actions } = api;
  const url = `${actions.apiUrl}/repos/${actions.repository}/actions/artifacts/${artifact.id}/zip`;
  const answered = await ask(service, { url, method: 'GET', headers: headersOf(api) }, async (response) => {
    await response.body?.cancel();
    return { status: response.status, location: response.headers.get('location') };
  });
  if (!answered.ok) return answered;
  const { status, location } = answered.value;
  if (status === 404 || status === 410) return ok(undefined);
  if (status !== 302 || location === null || !URL.canParse(location)) {
    return err(service.note(refused('downloaded', status)));
  }
  return ok(location);
}

/**
 * Fetches an artifact and holds it against the digest that the API tells, before anything of it is looked at.
 *
 * @param to file of the spool
 * @returns undefined when it is gone; `integrity` when it is another file than the one that was stored, `storage` when
 * it cannot be fetched
 */
export async function fetchArtifact(
  api: Api,
  artifact: ListedArtifact,
  to: string,
): Promise<Result<Fetched | undefined, Problem>> {
  const what = `The artifact ${artifact.name}`;
  const { digest, size_in_bytes: size } = artifact;
  if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest)) {
    return err(damaged(what, 'GitHub does not tell its digest'));
  }
  if (size > MAX_ARTIFACT) return err(damaged(what, `it is larger than ${MAX_ARTIFACT} bytes`));
  const address = await addressOf(api, artifact);
  if (!address.ok) return address;
  if (address.value === undefined) return ok(undefined);
  const fetched = await download(api.service, { url: address.value, to, what, limit: size });
  if (!fetched.ok || fetched.value === undefined) return fetched;
  if (`sha256:${fetched.value.sha256}` === digest) return fetched;
  discard(to);
  return err(damaged(what, 'its digest is not the one that it was stored with'));
}
