import { describe, expect, test } from '@jest/globals';
import { readChain } from '../../../src/core/checkpoint/chain.ts';
import type { Checkpoint } from '../../../src/model/checkpoint.ts';
import { file, manifest, sha256 } from './made.ts';

/** Manifests of three phases, each the parent of the next; `change` is applied to them before they are written. */
function texts(change: (phase: string, made: Checkpoint) => unknown = (_, made) => made): Map<string, string> {
  const written = new Map<string, string>();
  let parent: string | null = null;
  for (const [index, phase] of ['design', 'development', 'testing'].entries()) {
    const before: string | undefined = parent === null ? undefined : written.get(parent);
    const made = manifest([file(`${phase}.txt`)], {
      phase,
      parent,
      parentDigest: before === undefined ? null : `sha256:${sha256(before)}`,
      journal: { sequence: 10 * (index + 1), digest: 'x' },
    });
    written.set(phase, JSON.stringify(change(phase, made)));
    parent = phase;
  }
  return written;
}

const messageOf = (map: ReadonlyMap<string, string>, phase = 'testing'): string => {
  const chain = readChain(map, phase, sha256);
  if (chain.ok) return 'read';
  expect(chain.error.problem.code).toBe('integrity');
  return `${chain.error.kind} ${chain.error.phase}: ${chain.error.problem.message}`;
};

test('readChain answers the manifests from the first to the named one', () => {
  const phases = (phase: string): unknown => {
    const chain = readChain(texts(), phase, sha256);
    return chain.ok ? chain.value.map((each) => each.phase) : chain.error;
  };
  expect(phases('testing')).toEqual(['design', 'development', 'testing']);
  expect(phases('development')).toEqual(['design', 'development']);
  const lookedUp = texts();
  const chain = readChain((name) => lookedUp.get(name), 'design', sha256);
  expect(chain.ok && chain.value.length).toBe(1);
});

describe('readChain refuses', () => {
  const only = (phase: string, change: Partial<Record<string, unknown>>) => (name: string, made: Checkpoint) =>
    name === phase ? { ...made, ...change } : made;

  test('a manifest that is missing, and says which needs it', () => {
    expect(messageOf(texts(), 'review')).toBe('missing review: There is no checkpoint of review.');
    const map = texts();
    map.delete('design');
    expect(messageOf(map)).toBe(
      'missing design: There is no checkpoint of design, and that of development tells only what differs from it.',
    );
  });

  test('a parent that was replaced by another that would do', () => {
    const map = texts();
    map.set('design', JSON.stringify(manifest([file('other')], { phase: 'design' })));
    expect(messageOf(map)).toContain('damaged design: The checkpoint of design is damaged: it is not the one that');
  });

  test('every byte of a parent that is changed', () => {
    const map = texts();
    const text = map.get('design') ?? '';
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === '7' ? '8' : '7';
      map.set('design', text.slice(0, at) + other + text.slice(at + 1));
      expect(messageOf(map)).toContain('damaged design');
    }
  });

  test.each<[string, (name: string, made: Checkpoint) => unknown, string]>([
    ['another workflow', only('design', { workflowId: 'wf_zzzzzz' }), 'its workflow is not that of development'],
    [
      'another configuration',
      only('design', { configDigest: 'other' }),
      'its configuration is not that of development',
    ],
    [
      'another commit',
      only('design', { source: { repository: 'acme/shop', sha: 'd'.repeat(40) } }),
      'its commit is not',
    ],
    ['another repository', only('design', { source: { sha: 'c'.repeat(40) } }), 'its repository is not that of'],
    [
      'a journal that goes back',
      only('design', { journal: { sequence: 20, digest: '' } }),
      'at entry 20 of the journal',
    ],
    ['the name of another phase', only('development', { phase: 'review' }), 'it is that of review'],
    ['a missing member', only('design', { layers: undefined }), 'layers: '],
    ['a newer format', only('design', { schemaVersion: 2 }), 'its format (2) is newer than this bootspring'],
    ['a parent without its digest', only('design', { parent: 'planning' }), 'it names a parent without its digest'],
  ])('%s', (_, change, message) => {
    expect(messageOf(texts(change))).toContain(message);
  });

  test('a circle', () => {
    const map = texts(only('design', { parent: 'testing', parentDigest: `sha256:${'0'.repeat(64)}` }));
    expect(messageOf(map)).toContain('The checkpoint of testing names itself as a parent');
  });

  test('what is no JSON', () => {
    expect(messageOf(new Map([['testing', '{']]))).toContain('it is no JSON');
  });
});
