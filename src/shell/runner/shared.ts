import { childEnvironment } from '../../core/environment.ts';
import { Redaction } from '../../core/redact/redaction.ts';
import { knownSecrets } from '../../core/redact/secrets.ts';
import type { Clock, FindingsBefore, Workspace } from '../../ports.ts';
import { createStepEnvironment } from '../environment.ts';
import type { StepEnvironment } from '../environment.ts';
import type { OutputSequencer } from '../output.ts';
import type { Outward } from '../outward.ts';
import type { Builtins } from './builtin.ts';
import { createFileMaker } from './files.ts';
import type { FileMaker } from './files.ts';

/** What attempts are run with. */
export interface RunnerOptions {
  /** The workspace, absolute. */
  readonly cwd: string;
  /** The `.bootspring` folder, absolute. */
  readonly stateDir: string;
  /** The caller's environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly workspace: Pick<Workspace, 'fingerprint' | 'writtenSince' | 'left'>;
  readonly sequencer: OutputSequencer;
  readonly builtins: Builtins;
  /** What tasks found before; without it nothing is known of that. */
  readonly before?: FindingsBefore;
  /** Told of each line that a command appends to BOOTSPRING_PROGRESS. */
  readonly onProgress?: (task: string, line: string) => void;
  /** What tells of the run elsewhere: it has variables for the commands, and secrets that they must not show. */
  readonly outward?: Pick<Outward, 'variables' | 'secrets'>;
}

/** What the attempts of a run have in common. */
export interface Shared extends RunnerOptions {
  readonly files: FileMaker;
  /** What no command's words may show, of the whole run. */
  readonly redaction: Redaction;
  readonly stepEnvironment: StepEnvironment;
  environmentFor(passEnv: readonly string[]): Readonly<Record<string, string>>;
}

/** Prepares what the attempts of a run have in common. */
export function createShared(options: RunnerOptions): Shared {
  const environments = new Map<string, Readonly<Record<string, string>>>();
  return {
    ...options,
    files: createFileMaker(options.stateDir, options.env['GITHUB_ACTIONS'] === 'true'),
    redaction: new Redaction(() => [...knownSecrets(options.env), ...(options.outward?.secrets() ?? [])]),
    stepEnvironment: createStepEnvironment(options.cwd),
    environmentFor(passEnv) {
      const key = passEnv.join('\0');
      let environment = environments.get(key);
      if (environment === undefined) {
        environment = childEnvironment(options.env, process.platform, passEnv);
        environments.set(key, environment);
      }
      return environment;
    },
  };
}
