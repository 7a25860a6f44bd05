type Env = Readonly<Record<string, string | undefined>>;

/** `https://github.com`, without a slash at the end; undefined where this is no run of GitHub Actions. */
export function serverUrlOf(env: Env): string | undefined {
  const { GITHUB_RUN_ID: id = '', GITHUB_SERVER_URL: server = 'https://github.com' } = env;
  return id === '' || !URL.canParse(server) ? undefined : server.replace(/\/+$/, '');
}

/** Page of this attempt of the workflow run; undefined where this is no run of GitHub Actions. */
export function runPage(env: Env): string | undefined {
  const { GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '1', GITHUB_REPOSITORY: name = '' } = env;
  const server = serverUrlOf(env);
  if (server === undefined || !/^\d+$/.test(id) || !/^\d+$/.test(attempt) || !/^[\w.-]+\/[\w.-]+$/.test(name)) {
    return undefined;
  }
  return `${server}/${name}/actions/runs/${id}/attempts/${attempt}`;
}
