import type { Builtins } from './builtin.ts';
import type { SecretsEnvironment } from './secrets.ts';

/** The built-in checks, each loaded when it is first used. */
export function createBuiltins(load: SecretsEnvironment['load']): Builtins {
  return {
    coverage: async (step, { cwd, env, workflowStartedAt, signal }) => {
      const { runCoverage } = await import('./coverage.ts');
      return runCoverage(step, { cwd, env, startedAt: workflowStartedAt, signal });
    },
    secrets: async (step, { cwd, signal }) => {
      const { runSecrets } = await import('./secrets.ts');
      return runSecrets(step, { cwd, load, signal });
    },
    audit: async (step, { cwd, env, signal, timeoutMs }) => {
      const { runAudit } = await import('./audit.ts');
      const { capture } = await import('../capture.ts');
      return runAudit(step, {
        cwd,
        env,
        run: (command, options) => capture(command, { ...options, timeoutMs }),
        signal,
      });
    },
  };
}
