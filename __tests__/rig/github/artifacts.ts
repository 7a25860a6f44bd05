import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Blob, Blobs } from './blobs.ts';
import { type Answer, type SeenRequest, twirpError } from './exchange.ts';
import type { Job } from './jobs.ts';

/** The artifact service: artifacts by name, each name once a workflow run, whatever became of it. */

/** An artifact of a workflow run. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly attempt: number;
  readonly sha: string;
  readonly ref: string;
  readonly runBackendId: string;
  readonly jobBackendId: string;
  readonly mimeType: string;
  readonly expiresAt: string;
  readonly createdAt: string;
  readonly blob: Blob;
  /** As the client told it; undefined while the upload is not finished. */
  digest: string | undefined;
  size: number;
  expired: boolean;
}

/** The artifact service of one repository. */
export interface Artifacts {
  /** In the order of their creation, those that were never finished too. */
  readonly all: readonly Artifact[];
  /** Those that were finished. */
  finished(): readonly Artifact[];
  /** Stores an artifact as if a job had uploaded it. */
  plant(artifact: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly job: Job;
    mimeType?: string;
  }): Artifact;
  /** Forgets an artifact altogether. */
  remove(artifact: Artifact): void;
  /** Copies of all of them. */
  kept(): readonly Artifact[];
  /** Has these again and no others. */
  take(kept: readonly Artifact[]): void;
  handle(request: SeenRequest, job: Job): Answer;
}

const idsSchema = { workflow_run_backend_id: z.string(), workflow_job_run_backend_id: z.string() };
const createSchema = z.object({
  ...idsSchema,
  name: z.string(),
  expires_at: z.optional(z.string()),
  version: z.number(),
  mime_type: z.optional(z.string()),
});
const finalizeSchema = z.object({
  ...idsSchema,
  name: z.string(),
  size: z.optional(z.union([z.string(), z.number()])),
  hash: z.optional(z.string()),
});
const listSchema = z.object({
  ...idsSchema,
  name_filter: z.optional(z.string()),
  id_filter: z.optional(z.union([z.string(), z.number()])),
});
const nameSchema = z.object({ ...idsSchema, name: z.string() });

/** `sha256:` and the digest of some bytes. */
export const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 1);

/** Makes an empty artifact service. */
export function createArtifacts(blobs: Blobs): Artifacts {
  const all: Artifact[] = [];
  let lastId = 0;

  const add = (job: Job, name: string, mimeType: string, expiresAt: string | undefined): Artifact => {
    lastId += 1;
    const createdAt = START + lastId * 1000;
    const artifact: Artifact = {
      id: lastId,
      name,
      runId: job.runId,
      attempt: job.attempt,
      sha: job.sha,
      ref: job.ref,
      runBackendId: job.runBackendId,
      jobBackendId: job.jobBackendId,
      mimeType,
      expiresAt: expiresAt ?? new Date(createdAt + 90 * DAY).toISOString(),
      createdAt: new Date(createdAt).toISOString(),
      blob: blobs.create(name),
      digest: undefined,
      size: 0,
      expired: false,
    };
    all.push(artifact);
    return artifact;
  };
  const remove = (artifact: Artifact): void => {
    all.splice(all.indexOf(artifact), 1);
    blobs.remove(artifact.blob.id);
  };
  const ofRun = (job: Job): Artifact[] => all.filter(({ runId }) => runId === job.runId);
  /** What the runtime token is shown: "Re-run all jobs" hides the artifacts of earlier attempts. */
  const shown = (job: Job): Artifact[] =>
    ofRun(job).filter(
      ({ digest, expired, attempt }) =>
        digest !== undefined && !expired && (attempt === job.attempt || job.rerun === 'failed'),
    );

  const create = (json: unknown, job: Job): Answer => {
    const { name, mime_type, expires_at } = createSchema.parse(json);
    if (name === '' || /["<>:|*?\r\n\\/]/.test(name))
      return twirpError(400, 'invalid_argument', `the artifact name "${name}" is not valid`);
    if (ofRun(job).some((one) => one.name === name))
      return twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    const { blob } = add(job, name, mime_type ?? 'application/zip', expires_at);
    return { status: 200, body: { ok: true, signed_upload_url: blobs.sign(blob, 'write') } };
  };

  const finalize = (json: unknown, job: Job): Answer => {
    const { name, size, hash } = finalizeSchema.parse(json);
    const artifact = ofRun(job).find((one) => one.name === name && one.jobBackendId === job.jobBackendId);
    if (artifact === undefined || artifact.digest !== undefined)
      return twirpError(404, 'not_found', 'no artifact with this name is being uploaded');
    const { bytes, written } = artifact.blob;
    const isWhole = written && bytes.length === Number(size ?? 0) && (hash ?? digestOf(bytes)) === digestOf(bytes);
    if (!isWhole) return twirpError(400, 'invalid_argument', 'size or hash is not that of what was uploaded');
    artifact.digest = hash ?? digestOf(bytes);
    artifact.size = bytes.length;
    return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
  };

  const list = (json: unknown, job: Job): Answer => {
    const { name_filter, id_filter } = listSchema.parse(json);
    const found = shown(job)
      .filter(({ name }) => name_filter === undefined || name === name_filter)
      .filter(({ id }) => id_filter === undefined || id === Number(id_filter));
    return {
      status: 200,
      body: {
        artifacts: found.map((one) => ({
          workflow_run_backend_id: one.runBackendId,
          workflow_job_run_backend_id: one.jobBackendId,
          database_id: String(one.id),
          name: one.name,
          size: String(one.size),
          created_at: one.createdAt,
          digest: one.digest,
        })),
      },
    };
  };

  const address = (json: unknown, job: Job): Answer => {
    const { name } = nameSchema.parse(json);
    // An earlier attempt's artifacts are listed, and yet their download answers 404.
    const found = shown(job).find((one) => one.name === name && one.attempt === job.attempt);
    if (found === undefined) return twirpError(404, 'not_found', 'no artifact with this name');
    return { status: 200, body: { signed_url: blobs.sign(found.blob, 'read', fileNameOf(found)) } };
  };

  const forget = (json: unknown, job: Job): Answer => {
    const { name } = nameSchema.parse(json);
    const found = shown(job).find((one) => one.name === name);
    if (found === undefined) return twirpError(404, 'not_found', 'no artifact with this name');
    remove(found);
    return { status: 200, body: { ok: true, artifact_id: String(found.id) } };
  };

  return {
    all,
    finished: () => all.filter(({ digest }) => digest !== undefined),
    plant({ name, bytes, job, mimeType = 'application/x-tar' }) {
      const artifact = add(job, name, mimeType, undefined);
      Object.assign(artifact.blob, { bytes: Buffer.from(bytes), contentType: mimeType, written: true });
      artifact.digest = digestOf(bytes);
      artifact.size = bytes.length;
      return artifact;
    },
    remove,
    kept: () => all.map((one) => ({ ...one, blob: blobs.copy(one.blob) })),
    take(kept) {
      for (const one of all.splice(0)) blobs.remove(one.blob.id);
      all.push(...kept.map((one) => ({ ...one, blob: blobs.restore(one.blob) })));
    },
    handle({ operation, body }, job) {
      const json: unknown = JSON.parse(body.toString('utf8'));
      const ids = z.object(idsSchema).parse(json);
      // Only deleting and downloading name the job that made the artifact, which may be another one of the run.
      const ownJob = operation === 'CreateArtifact' || operation === 'FinalizeArtifact';
      if (ids.workflow_run_backend_id !== job.runBackendId)
        return twirpError(403, 'permission_denied', 'the token is of another workflow run');
      if (ownJob && ids.workflow_job_run_backend_id !== job.jobBackendId)
        return twirpError(403, 'permission_denied', 'the token is of another job');
      switch (operation) {
        case 'CreateArtifact':
          return create(json, job);
        case 'FinalizeArtifact':
          return finalize(json, job);
        case 'ListArtifacts':
          return list(json, job);
        case 'GetSignedArtifactURL':
          return address(json, job);
        case 'DeleteArtifact':
          return forget(json, job);
        default:
          return twirpError(404, 'bad_route', `no method ${operation}`);
      }
    },
  };
}

/** Name of the file that a browser would save: a raw artifact is that file, any other a zip. */
export const fileNameOf = ({ name, mimeType }: Artifact): string =>
  mimeType === 'application/zip' && !name.endsWith('.zip') ? `${name}.zip` : name;
