import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { RUNNER_FILES } from '../../core/environment.ts';
import { OUTPUT_LIMIT, parseOutputs } from '../../core/outputs.ts';
import type { ParsedOutputs } from '../../core/outputs.ts';
import type { AttemptContext, AttemptRequest } from '../../ports.ts';

/** The files through which an attempt and bootspring talk. */
export interface AttemptFiles {
  /** The BOOTSPRING_* variables, and decoys for the files of GitHub's runner. */
  readonly variables: Readonly<Record<string, string>>;
  readonly output: string;
  /** Where a command that is asked for a report writes it. */
  readonly report: string;
  readonly progress: string;
  /** Stand-ins for the files of GitHub's runner, by name. */
  readonly decoys: Readonly<Record<string, string>>;
}

/** Makes the files of attempts, in a folder of this run's own below `<stateDir>/tmp/<workflowId>`. */
export interface FileMaker {
  /** Throws what the file system throws. */
  prepare(request: AttemptRequest): AttemptFiles;
  /** To be called when the attempt is over. */
  release(files: AttemptFiles): void;
  /** Removes everything made; for the end of the run. */
  remove(): void;
}

/** `decoys`: give commands stand-ins for GITHUB_ENV and its like, so that what they append goes nowhere. */
export function createFileMaker(stateDir: string, decoys: boolean): FileMaker {
  const folders = new Map<string, string>();
  const texts = new WeakMap<AttemptContext, string>();
  const contexts = new Map<string, string>();
  const pool = new DecoyPool();

  const folderOf = (workflowId: string): string => {
    const known = folders.get(workflowId);
    // A command may have cleaned the checkout of everything that git ignores.
    if (known !== undefined && existsSync(known)) return known;
    const parent = join(stateDir, 'tmp', workflowId);
    mkdirSync(parent, { recursive: true });
    const made = mkdtempSync(join(parent, 'run-'));
    folders.set(workflowId, made);
    return made;
  };
  /** Attempts with the same context share a file; it cannot be written to, so none can change it for another. */
  const contextFile = (folder: string, context: AttemptContext): string => {
    const text = texts.get(context) ?? JSON.stringify(context, null, 2);
    texts.set(context, text);
    const known = contexts.get(text);
    if (known !== undefined && existsSync(known)) return known;
    const path = join(folder, `context-${contexts.size}.json`);
    rmSync(path, { force: true });
    writeFileSync(path, text, { mode: 0o444 });
    contexts.set(text, path);
    return path;
  };
  return {
    prepare(request) {
      const folder = folderOf(request.workflowId);
      const artifacts = join(stateDir, 'workflows', request.workflowId, 'artifacts');
      const own = join(artifacts, request.phase);
      if (!existsSync(own)) mkdirSync(own, { recursive: true });
      const stem = join(folder, `${request.task.replaceAll('/', '.')}.${request.attempt}`);
      const output = `${stem}.output`;
      const progress = `${stem}.progress`;
      const variables: Record<string, string> = {
        BOOTSPRING_WORKFLOW_ID: request.workflowId,
        BOOTSPRING_PHASE: request.phase,
        BOOTSPRING_AGENT: request.name,
        ...(request.gate === undefined ? {} : { BOOTSPRING_GATE: request.gate }),
        BOOTSPRING_ATTEMPT: `${request.attempt}`,
        BOOTSPRING_CONTEXT: contextFile(folder, request.context),
        BOOTSPRING_ARTIFACTS: artifacts,
        BOOTSPRING_ARTIFACT_DIR: own,
        BOOTSPRING_OUTPUT: output,
        BOOTSPRING_PROGRESS: progress,
      };
      const standIns = decoys ? pool.take(folder) : {};
      const report = `${stem}.report`;
      return { variables: { ...variables, ...standIns }, output, report, progress, decoys: standIns };
    },
    release: (files) => pool.giveBack(files.decoys),
    remove() {
      for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
      folders.clear();
    },
  };
}

/**
 * Sets of decoys. To create a file costs more than to start a process, so a set in which nothing was written serves the
 * next attempt; one that was written to is never given to another.
 */
class DecoyPool {
  #made = 0;
  readonly #free: Readonly<Record<string, string>>[] = [];

  take(folder: string): Readonly<Record<string, string>> {
    for (let set = this.#free.pop(); set !== undefined; set = this.#free.pop()) if (isUntouched(set)) return set;
    const number = ++this.#made;
    const path = (name: string): string => join(folder, `decoy-${number}.${name.toLowerCase()}`);
    return Object.fromEntries(RUNNER_FILES.map((name) => [name, emptyFile(path(name))]));
  }

  giveBack(set: Readonly<Record<string, string>>): void {
    if (Object.keys(set).length > 0) this.#free.push(set);
  }
}

function isUntouched(set: Readonly<Record<string, string>>): boolean {
  return Object.values(set).every((path) => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found !== undefined && found.isFile() && found.size === 0;
  });
}

/** GitHub's own libraries refuse to append to a file that is not there. */
function emptyFile(path: string): string {
  closeSync(openSync(path, 'w'));
  return path;
}

/**
 * What a command wrote to its output file, as `redact` leaves it; undefined, at the price of one look, when it wrote none.
 * Outputs are kept in the journal and go on to later phases, so a secret in one is noted with its name, and the file that
 * still has it is removed.
 */
export function readOutputs(path: string, redact: (text: string) => string): ParsedOutputs | undefined {
  try {
    return outputsIn(path, redact);
  } catch (thrown) {
    return { outputs: {}, notes: [`BOOTSPRING_OUTPUT cannot be read: ${String(thrown)}`] };
  }
}

function outputsIn(path: string, redact: (text: string) => string): ParsedOutputs | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile() || found.size === 0) return undefined;
  const size = found.size;
  if (size > OUTPUT_LIMIT) {
    return {
      outputs: {},
      notes: [`BOOTSPRING_OUTPUT has ${size} bytes, more than ${OUTPUT_LIMIT}; all of it is ignored.`],
    };
  }
  const written = readFrom(path, 0, OUTPUT_LIMIT).toString('utf8');
  const shown = redact(written);
  const parsed = parseOutputs(shown);
  if (shown === written) return parsed;
  rmSync(path, { force: true });
  const { outputs } = parseOutputs(written);
  const changed = Object.keys(parsed.outputs).filter((name) => parsed.outputs[name] !== outputs[name]);
  const notes = changed.map(
    (name) => `BOOTSPRING_OUTPUT "${name}" holds a secret; it is kept, and passed on, as *** in its place.`,
  );
  return { outputs: parsed.outputs, notes: [...notes, ...parsed.notes] };
}

/** At most `limit` bytes of a file from an offset. */
export function readFrom(path: string, offset: number, limit: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const left = Math.max(0, Math.min(limit, statSync(path).size - offset));
    const buffer = Buffer.allocUnsafe(left);
    return buffer.subarray(0, readSync(file, buffer, 0, left, offset));
  } finally {
    closeSync(file);
  }
}
