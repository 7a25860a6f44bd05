import { type Artifact, type Artifacts, fileNameOf } from './artifacts.ts';
import type { Blobs } from './blobs.ts';
import { type Call, NOT_FOUND, page, restError, type Route } from './rest.ts';

/** Artifacts over REST: those of every attempt of a workflow run. */

const NEEDS = [{ permission: 'actions', level: 'read' }] as const;

function describe(artifact: Artifact, { api, repository }: Call): object {
  const url = `${api}/repos/${repository}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: Buffer.from(`Artifact${artifact.id}`).toString('base64'),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    digest: artifact.digest,
    workflow_run: {
      id: artifact.runId,
      repository_id: 1,
      head_repository_id: 1,
      head_branch: artifact.ref.replace(/^refs\/heads\//, ''),
      head_sha: artifact.sha,
    },
  };
}

/** The routes for artifacts. */
export function artifactRoutes(artifacts: Artifacts, blobs: Blobs): Route[] {
  return [
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      needs: NEEDS,
      handle(call) {
        const name = call.query.get('name');
        const runId = Number(call.params['run_id']);
        const found = artifacts.finished().filter((one) => one.runId === runId && (name === null || one.name === name));
        // Newest first, unless the other way round is asked for.
        const ordered = call.query.get('direction') === 'asc' ? found : found.toReversed();
        const { rows, headers } = page(ordered, call, `/repos/${call.repository}/actions/runs/${runId}/artifacts`);
        return {
          status: 200,
          headers,
          body: { total_count: found.length, artifacts: rows.map((one) => describe(one, call)) },
        };
      },
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      needs: NEEDS,
      handle({ params }) {
        const artifact = artifacts.finished().find(({ id }) => id === Number(params['artifact_id']));
        if (artifact === undefined || params['archive_format'] !== 'zip') return NOT_FOUND;
        if (artifact.expired) return restError(410, 'Artifact has expired');
        return { status: 302, headers: { location: blobs.sign(artifact.blob, 'read', fileNameOf(artifact)) } };
      },
    },
  ];
}
