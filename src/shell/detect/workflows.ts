import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Workflow } from '../../core/detect/workflow.ts';
import { readWorkflow } from '../../core/detect/workflow.ts';
import { readText } from './folder.ts';

/** The repository's own workflows, for whichever ecosystem looks for its commands in them. */
export interface Workflows {
  readonly workflows: readonly Workflow[];
  /** Folder of the workspace in the repository, with `/`; empty at its top. */
  readonly prefix: string;
  /** Top of the repository. */
  readonly top: string;
  readonly notes: readonly string[];
}

const MAX_WORKFLOW = 512 * 1024;
const MAX_WORKFLOWS = 100;
/** Bytes that are parsed in all: parsing is what costs. */
const MAX_PARSED = 4 * 1024 * 1024;
const MAX_LEVELS = 30;

/** The nearest folder at or above the workspace that holds `.git`; the workspace when there is none. */
function topOf(cwd: string): string {
  let folder = cwd;
  for (let i = 0; i < MAX_LEVELS; i++) {
    if (existsSync(join(folder, '.git'))) return folder;
    const above = dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  return cwd;
}

/**
 * Reads `.github/workflows`. `mentions` tells from the raw text whether a file can matter, so that most need no parsing.
 * A file that cannot be read becomes a note.
 */
export async function readWorkflows(cwd: string, mentions: RegExp): Promise<Workflows> {
  const top = topOf(cwd);
  const prefix = relative(top, cwd).split(sep).join('/');
  const notes: string[] = [];
  const workflows: Workflow[] = [];
  let parsed = 0;
  let names: readonly string[] = [];
  try {
    names = readdirSync(join(top, '.github', 'workflows'))
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch {
    return { workflows, prefix, top, notes };
  }
  if (names.length > MAX_WORKFLOWS)
    notes.push(`.github/workflows holds ${names.length} files; the first ${MAX_WORKFLOWS} are read.`);
  for (const name of names.slice(0, MAX_WORKFLOWS)) {
    const path = `.github/workflows/${name}`;
    const read = readText(join(top, path), MAX_WORKFLOW);
    if (read.tooLarge) notes.push(`${path} is larger than ${MAX_WORKFLOW / 1024} KiB and is not read.`);
    if (read.text === undefined || !/\b(run|uses)\s*:/.test(read.text) || !mentions.test(read.text)) continue;
    parsed += read.text.length;
    if (parsed > MAX_PARSED) {
      notes.push(
        `.github/workflows holds more than ${MAX_PARSED / 1024 / 1024} MiB; ${path} and what follows is not read.`,
      );
      break;
    }
    const { parseYaml } = await import('./yaml.ts');
    const answer = await parseYaml(read.text);
    const workflow = answer.ok ? readWorkflow(path, answer.value.value, answer.value.locate) : undefined;
    if (!answer.ok) notes.push(`${path} ${answer.error}; it is left out.`);
    else if (workflow !== undefined) workflows.push(workflow);
  }
  return { workflows, prefix, top, notes };
}
