/**
 * Whether checks may be limited to what changed without being asked for: in a pull request. What the merge queue merges is
 * checked whole, because nothing checks it after that.
 */
export const isPullRequest = (env: Readonly<Record<string, string | undefined>>): boolean =>
  env['GITHUB_ACTIONS'] === 'true' && /^pull_request(?:_target|_review)?$/.test(env['GITHUB_EVENT_NAME'] ?? '');
