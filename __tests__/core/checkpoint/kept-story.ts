import { createHash } from 'node:crypto';
import { type StoredManifests, surveyManifests } from '../../../src/core/checkpoint/survey.ts';
import type { Checkpoint, Row } from '../../../src/model/checkpoint.ts';
import { ok, type Problem, type Result } from '../../../src/model/result.ts';
import { phase, pipeline, running, Story } from '../../core/story.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const LAYER = {
  digest: `sha256:${'a'.repeat(64)}`,
  size: 10,
  mediaType: 'application/vnd.bootspring.layer.v1.tar+gzip',
} as const;
export const row = (path: string, more: object = {}): Row => ({
  type: 'file',
  path,
  mode: '0644',
  size: 3,
  mtime: '1700000000.000000000',
  digest: `sha256:${'b'.repeat(64)}`,
  layer: 0,
  ...more,
});

/** A workflow whose phases a, b and c have checkpoints, each of one file. */
export class Kept {
  readonly story = new Story(pipeline(['a', 'b', 'c', 'd'].map((name) => phase(name))), running());
  readonly texts = new Map<string, string>();
  #parent: string | null = null;

  constructor(...phases: readonly string[]) {
    for (const name of phases) this.save(name);
  }

  save(name: string, more: Partial<Checkpoint> = {}, saved = true): void {
    const parentText = this.#parent === null ? undefined : this.texts.get(this.#parent);
    const text = JSON.stringify({
      schemaVersion: 1,
      workflowId: 'wf_abc123',
      workflow: 'default',
      phase: name,
      sequence: 1,
      createdAt: '2026-01-01T00:00:00.000Z',
      parent: this.#parent,
      parentDigest: parentText === undefined ? null : `sha256:${sha256(parentText)}`,
      source: { sha: 'c0ffee' },
      configDigest: 'digest',
      state: {},
      context: {},
      outputs: {},
      artifacts: [],
      layers: [LAYER],
      files: { count: 1, bytes: 3, deleted: 0 },
      journal: { sequence: this.story.state.sequence, digest: '' },
      entries: [row(`${name}.txt`)],
      deleted: [],
      ...more,
    });
    this.texts.set(name, text);
    this.story.tell(
      { type: 'PhaseStarted', phase: name },
      { type: 'PhaseFinished', phase: name, conclusion: 'success', because: '' },
      { type: 'CheckpointStarted', phase: name },
      saved
        ? { type: 'CheckpointSaved', phase: name, digest: `sha256:${sha256(text)}` }
        : { type: 'CheckpointFailed', phase: name, because: 'a test' },
    );
    if (saved) this.#parent = name;
  }

  survey(stored: StoredManifests = this.stored(), pruned: ReadonlySet<string> = new Set()) {
    const { state } = this.story;
    return surveyManifests({ state, stored, sha256, pruned, safety: { platform: 'linux', maxSize: 1_000 } });
  }

  stored(): Map<string, Result<string | undefined, Problem>> {
    return new Map([...this.texts].map(([name, text]) => [name, ok(text)]));
  }
}
