import type { Checkpoint } from '../../model/checkpoint.ts';
import { checkpointSchema } from '../../model/checkpoint.ts';
import { areRows } from './plain-rows.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';

/** The text of a phase's manifest, without its seal; undefined when there is none. */
export type ManifestTexts = ReadonlyMap<string, string> | ((phase: string) => string | undefined);

/** Why a chain of manifests cannot be read. */
export interface ChainFault {
  readonly kind: 'missing' | 'damaged';
  /** Phase whose manifest it is. */
  readonly phase: string;
  /** Of code `integrity`. */
  readonly problem: Problem;
}

const faultOf = (kind: ChainFault['kind'], phase: string, message: string): { ok: false; error: ChainFault } =>
  err({
    kind,
    phase,
    problem: {
      code: 'integrity',
      message,
      hint: 'Use the checkpoint of an earlier phase; `bootspring checkpoints` lists them.',
    },
  });

/**
 * Reads a manifest whose rows are looked at without the schema, which makes an object for each of them again: tens of
 * thousands of rows are what a manifest consists of. Undefined when anything is wrong: the schema tells what.
 */
function readPlainly(json: unknown): Checkpoint | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  if (!('entries' in json) || !areRows(json.entries)) return undefined;
  const { entries } = json;
  const parsed = checkpointSchema.safeParse({ ...json, entries: [] });
  return parsed.success ? { ...parsed.data, entries } : undefined;
}

/** Reads one manifest; the error is one clause. */
export function readManifest(text: string): Result<Checkpoint, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err('it is no JSON');
  }
  const plain = readPlainly(json);
  if (plain !== undefined) return ok(plain);
  const parsed = checkpointSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const version =
    typeof json === 'object' && json !== null && 'schemaVersion' in json && typeof json.schemaVersion === 'number'
      ? json.schemaVersion
      : 1;
  if (version > 1) return err(`its format (${version}) is newer than this bootspring; update bootspring`);
  return err(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it is not as it should be'}`.replace(/^: /, ''));
}

/** What a manifest and the one that names it as its parent must agree on; the answer is one clause. */
function disagreement(parent: Checkpoint, child: Checkpoint): string | undefined {
  const told = (what: string): string => `its ${what} is not that of ${child.phase}, which follows it`;
  if (parent.workflowId !== child.workflowId) return told('workflow');
  if (parent.configDigest !== child.configDigest) return told('configuration');
  if (parent.source.repository !== child.source.repository) return told('repository');
  if (parent.source.sha !== child.source.sha) return told('commit');
  if (parent.journal.sequence >= child.journal.sequence) {
    return `it was taken at entry ${parent.journal.sequence} of the journal, and ${child.phase}, which follows it, at ${child.journal.sequence}`;
  }
  return undefined;
}

/**
 * Follows the parents of a phase's manifest to the first one and checks that each is the very manifest that its
 * child was made from.
 *
 * @param sha256 of a text as UTF-8, in hexadecimal digits
 * @returns the manifests from the first to the named one
 */
export function readChain(
  texts: ManifestTexts,
  phase: string,
  sha256: (text: string) => string,
): Result<readonly Checkpoint[], ChainFault> {
  const textOf = typeof texts === 'function' ? texts : (name: string) => texts.get(name);
  const chain: Checkpoint[] = [];
  const seen = new Set<string>();
  for (let name: string | null = phase; name !== null;) {
    const child: Checkpoint | undefined = chain.at(-1);
    if (seen.has(name)) {
      return faultOf(
        'damaged',
        name,
        `The checkpoint of ${name} names itself as a parent, through ${[...seen].join(', ')}.`,
      );
    }
    seen.add(name);
    const text = textOf(name);
    if (text === undefined) {
      const use = child === undefined ? '' : `, and that of ${child.phase} tells only what differs from it`;
      return faultOf('missing', name, `There is no checkpoint of ${name}${use}.`);
    }
    const told = (why: string): { ok: false; error: ChainFault } =>
      faultOf('damaged', name ?? phase, `The checkpoint of ${name} is damaged: ${why}.`);
    if (child !== undefined && `sha256:${sha256(text)}` !== child.parentDigest) {
      return told(`it is not the one that the checkpoint of ${child.phase} was made from`);
    }
    const manifest = readManifest(text);
    if (!manifest.ok) return told(manifest.error);
    if (manifest.value.phase !== name) return told(`it is that of ${manifest.value.phase}`);
    const wrong: string | undefined = child === undefined ? undefined : disagreement(manifest.value, child);
    if (wrong !== undefined) return told(wrong);
    const { parent, parentDigest }: Checkpoint = manifest.value;
    if ((parent === null) !== (parentDigest === null))
      return told('it names a parent without its digest, or the reverse');
    chain.push(manifest.value);
    name = parent;
  }
  return ok(chain.reverse());
}
