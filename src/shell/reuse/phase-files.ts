import * as path from 'node:path';
import { needlesOf, secretValues } from '../../core/checkpoint/needles.ts';
import type { PhaseFiles } from '../../ports.ts';
import type { Digests } from '../sources.ts';

/** What phases are made from and leave, in a folder of this machine. What does the work is loaded when it is needed. */
export function createPhaseFiles(options: {
  readonly workspace: string;
  /** Environment of the caller: commands see a part of it, and its secrets must not be kept. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly packer: string | undefined;
}): PhaseFiles {
  const workspace = path.resolve(options.workspace);
  const { env, packer } = options;
  let digests: Digests | undefined;
  let tools: PhaseFiles['tools'] | undefined;
  let sequences: readonly Buffer[] | undefined;
  const needles = (): readonly Buffer[] =>
    (sequences ??= needlesOf(secretValues(env)).map((needle) => Buffer.from(needle, 'latin1')));
  return {
    async inputs(globs) {
      const [{ readInputs }, { createDigests }] = await Promise.all([import('./inputs.ts'), import('../sources.ts')]);
      return readInputs(workspace, (digests ??= createDigests(workspace)), globs);
    },
    async tools(managers, passEnv) {
      tools ??= (await import('./tools.ts')).createTools(workspace, env);
      return tools(managers, passEnv);
    },
    variable: (name) => (Object.hasOwn(env, name) ? env[name] : undefined),
    holdsSecret(text) {
      const bytes = Buffer.from(text, 'utf8');
      return needles().some((needle) => bytes.includes(needle));
    },
    async pack(request) {
      const { packPhase } = await import('./pack.ts');
      return packPhase({ workspace, packer, needles: needles() }, request);
    },
    async putBack(request) {
      const { putBackPhase } = await import('./put-back.ts');
      return putBackPhase({ workspace, packer }, request);
    },
  };
}
