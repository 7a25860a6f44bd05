import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepare } from '../../app/prepare.ts';
import { initialConfig } from '../../core/views/init.ts';
import { span } from '../../core/views/text.ts';
import { EXIT, type ExitCode } from '../../model/status.ts';
import type { Common } from '../../shell/cli/program.ts';
import { createScreen } from '../../shell/console/screen.ts';
import { attempt } from '../../shell/files.ts';
import { planSources } from '../../shell/sources-of-plan.ts';
import { planOptions } from './run.ts';

const NAME = 'bootspring.yml';
const SCHEMA = './node_modules/bootspring/schema/bootspring.schema.json';

/** `bootspring init`: writes a configuration that does what detection does, to start from. Never over one that is there. */
export async function initCommand(options: Common): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const cwd = resolve(options.cwd);
  const there = [NAME, join('.github', NAME)].find((name) => existsSync(join(cwd, name)));
  if (there !== undefined) {
    return screen.fail([
      {
        code: 'usage',
        message: `${there} is there already`,
        hint: 'edit it, or remove it first; `bootspring validate` checks it',
      },
    ]);
  }
  const prepared = await prepare(planSources({ cwd }, process.env), planOptions({}));
  if (!prepared.ok) return screen.fail(prepared.error);
  const text = initialConfig(prepared.value.pipeline, SCHEMA);
  const file = join(cwd, NAME);
  const written = attempt('write the configuration', file, () => writeFileSync(file, text, { flag: 'wx' }));
  if (!written.ok) return screen.fail([written.error]);
  screen.print([[span('✓ ', 'good'), span(`${NAME} written; look at what it does with: bootspring plan`)]]);
  screen.json(() => ({ file: NAME, text }));
  return EXIT.completed;
}
