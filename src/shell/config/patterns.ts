import type { Config, ConfigIssue, RetryConfig } from '../../model/config.ts';

type Path = readonly (string | number)[];

/** Every `retry` of a configuration, with its path. */
function retries(config: Config): readonly { readonly path: Path; readonly retry: RetryConfig }[] {
  const found: { path: Path; retry: RetryConfig }[] = [];
  const add = (path: Path, retry: RetryConfig | undefined): void => {
    if (retry !== undefined) found.push({ path: [...path, 'retry'], retry });
  };
  add([], config.retry);
  for (const [workflow, { phases }] of Object.entries(config.workflows ?? {})) {
    for (const [name, phase] of Object.entries(phases)) {
      const path = ['workflows', workflow, 'phases', name];
      add(path, phase.retry);
      for (const [index, agent] of (phase.agents ?? []).entries()) add([...path, 'agents', index], agent.retry);
    }
  }
  for (const [name, gate] of Object.entries(config.gates ?? {})) {
    for (const [check, settings] of Object.entries(gate.checks)) {
      if ('retry' in settings) add(['gates', name, 'checks', check], settings.retry);
    }
  }
  return found;
}

/**
 * Compiles the patterns of `retry.on`. They are matched by RE2, in linear time:
 * look-around and back references, which it cannot do, are refused here and not in the middle of a run.
 */
export async function checkPatterns(config: Config): Promise<readonly ConfigIssue[]> {
  const patterns = retries(config).flatMap(({ path, retry }) =>
    (retry.on ?? []).flatMap((entry, index) =>
      entry.startsWith('/') ? [{ path: [...path, 'on', index], source: entry.slice(1, -1) }] : [],
    ),
  );
  if (patterns.length === 0) return [];
  const { RE2JS } = await import('re2js');
  return patterns.flatMap(({ path, source }) => {
    try {
      RE2JS.compile(source);
      return [];
    } catch (error) {
      const reason =
        error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : 'it does not parse';
      const hint = 'patterns use the syntax of RE2, which has no look-around and no back references';
      return [{ path, message: `the pattern cannot be used: ${reason}`, hint }];
    }
  });
}
