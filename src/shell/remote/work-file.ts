import * as fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod/mini';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { attempt, problemOf } from '../files.ts';
import { seal, unseal } from '../store/sealed.ts';

/**
 * The work of a phase as one file, for stores that keep files: a line of JSON that tells the bytes of what follows,
 * the sealed record, and the packed layer, if there is one.
 */

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const headSchema = z.strictObject({
  schemaVersion: z.literal(1),
  record: z.int().check(z.gte(1)),
  layer: z.optional(z.strictObject({ size: z.int().check(z.gte(0)), digest: z.string().check(z.regex(DIGEST)) })),
});

const HEAD_LIMIT = 256;
/** Bytes of a record: it lists inputs and outputs by their paths. */
const RECORD_LIMIT = 64 * 1024 ** 2;

/** What is in such a file. */
export interface Work {
  readonly record: string;
  /** The file with the layer, and the digest that it is stored under. */
  readonly layer?: { readonly digest: string; readonly file: string };
}

/** Writes the file; it must not exist. */
export async function packWork({ record, layer }: Work, to: string): Promise<Result<void, Problem>> {
  try {
    const sealed = Buffer.from(seal(record));
    const told = layer === undefined ? {} : { layer: { size: fs.statSync(layer.file).size, digest: layer.digest } };
    const head = JSON.stringify({ schemaVersion: 1, record: sealed.length, ...told });
    fs.writeFileSync(to, Buffer.concat([Buffer.from(`${head}\n`), sealed]), { mode: 0o600, flag: 'wx' });
    if (layer !== undefined) await pipeline(fs.createReadStream(layer.file), fs.createWriteStream(to, { flags: 'a' }));
    return ok(undefined);
  } catch (error) {
    return err(problemOf(error, 'write work to be stored', to));
  }
}

const damaged = (why: string): Result<never, Problem> =>
  err({ code: 'integrity', message: `Stored work is damaged: ${why}.`, hint: 'The phase runs, and is stored anew.' });

/**
 * Reads the file. The layer is written to `layerTo`, which must not exist; what is in it was not looked at.
 *
 * @returns `integrity` when it is not whole
 */
export async function unpackWork(file: string, layerTo: string): Promise<Result<Work, Problem>> {
  const head = attempt('read stored work', file, () => readHead(file));
  if (!head.ok) return head;
  if (head.value === undefined) return damaged('it does not begin with a head, or has another length than that tells');
  const { start, sizes } = head.value;
  const bytes = attempt('read stored work', file, () => readPart(file, start, sizes.record));
  if (!bytes.ok) return bytes;
  const record = unseal(bytes.value);
  if (!record.ok) return damaged(record.error);
  const { layer } = sizes;
  if (layer === undefined) return ok({ record: record.value });
  try {
    const from = fs.createReadStream(file, { start: start + sizes.record });
    await pipeline(from, fs.createWriteStream(layerTo, { flags: 'wx', mode: 0o600 }));
    return ok({ record: record.value, layer: { digest: layer.digest, file: layerTo } });
  } catch (error) {
    return err(problemOf(error, 'take a layer out of stored work', layerTo));
  }
}

interface Head {
  /** Where the record begins. */
  readonly start: number;
  readonly sizes: z.infer<typeof headSchema>;
}

function readHead(file: string): Head | undefined {
  const { size } = fs.statSync(file);
  const bytes = readPart(file, 0, Math.min(HEAD_LIMIT, size));
  const end = bytes.indexOf(0x0a);
  if (end === -1) return undefined;
  const sizes = headSchema.safeParse(parse(bytes.toString('utf8', 0, end)));
  if (!sizes.success || sizes.data.record > RECORD_LIMIT) return undefined;
  const { record, layer } = sizes.data;
  return end + 1 + record + (layer?.size ?? 0) === size ? { start: end + 1, sizes: sizes.data } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readPart(file: string, from: number, length: number): Buffer {
  const fd = fs.openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, fs.readSync(fd, bytes, 0, length, from));
  } finally {
    fs.closeSync(fd);
  }
}
