/**
 * Runs something with the environment of a job, in a folder that is its workspace: the clients read both from the process when they are
 * called. The cache's client looks for relative paths below the current folder, and names them below GITHUB_WORKSPACE.
 */
export async function within<T>(
  variables: Readonly<Record<string, string>>,
  folder: string,
  run: () => Promise<T>,
): Promise<T> {
  const set: Record<string, string> = { GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, ...variables };
  const before = Object.keys(set).map((name) => [name, process.env[name]] as const);
  const cwd = process.cwd();
  Object.assign(process.env, set);
  process.chdir(folder);
  try {
    return await run();
  } finally {
    process.chdir(cwd);
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
