/**
 * The environment of commands is an allow-list (docs: what a command sees): tokens, `INPUT_*`, `ACTIONS_*` and
 * whatever changes how a process is loaded stay out unless the configuration names them.
 */

/** Names allowed on every platform. */
const NAMES = new Set(
  `PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM COLORTERM NO_COLOR FORCE_COLOR CLICOLOR CLICOLOR_FORCE
  TMPDIR TMP TEMP CI DISPLAY
  HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY FTP_PROXY http_proxy https_proxy no_proxy all_proxy ftp_proxy
  NODE_EXTRA_CA_CERTS NODE_USE_SYSTEM_CA CURL_CA_BUNDLE REQUESTS_CA_BUNDLE GIT_SSL_CAINFO
  GOPATH GOROOT GOPROXY GOFLAGS GOCACHE GOMODCACHE GOBIN GOSUMDB GOPRIVATE GOTOOLCHAIN
  CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN CARGO_TARGET_DIR CARGO_TERM_COLOR
  VOLTA_HOME PNPM_HOME BUN_INSTALL DENO_DIR DENO_INSTALL FNM_DIR FNM_MULTISHELL_PATH N_PREFIX ASDF_DIR ASDF_DATA_DIR
  COREPACK_INTEGRITY_KEYS MISE_DATA_DIR YARN_CACHE_FOLDER PLAYWRIGHT_BROWSERS_PATH PUPPETEER_CACHE_DIR CYPRESS_CACHE_FOLDER
  PYENV_ROOT VIRTUAL_ENV CONDA_PREFIX PIP_CACHE_DIR POETRY_HOME UV_CACHE_DIR pythonLocation
  RBENV_ROOT GEM_HOME GEM_PATH BUNDLE_PATH
  ANDROID_HOME ANDROID_SDK_ROOT ANDROID_NDK_HOME GRADLE_HOME GRADLE_USER_HOME M2_HOME MAVEN_HOME
  DOTNET_ROOT DOTNET_CLI_HOME NUGET_PACKAGES
  GITHUB_ACTIONS GITHUB_ACTOR GITHUB_ACTOR_ID GITHUB_BASE_REF GITHUB_HEAD_REF GITHUB_REF GITHUB_REF_NAME
  GITHUB_REF_TYPE GITHUB_REF_PROTECTED GITHUB_SHA GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER
  GITHUB_REPOSITORY_OWNER_ID GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_RUN_ATTEMPT GITHUB_RETENTION_DAYS
  GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_JOB GITHUB_EVENT_NAME
  GITHUB_EVENT_PATH GITHUB_SERVER_URL GITHUB_API_URL GITHUB_GRAPHQL_URL GITHUB_WORKSPACE
  RUNNER_OS RUNNER_ARCH RUNNER_NAME RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_ENVIRONMENT RUNNER_DEBUG
  RUNNER_TRACKING_ID AGENT_TOOLSDIRECTORY ImageOS ImageVersion`.split(/\s+/),
);

const PREFIXES = ['LC_', 'XDG_', 'SSL_CERT_', 'JAVA_HOME', 'NVM_', 'COREPACK_'] as const;

/** Further names on Windows, where names are compared without regard to case. */
const WINDOWS_NAMES = `SYSTEMROOT SYSTEMDRIVE COMSPEC PATHEXT APPDATA LOCALAPPDATA USERPROFILE USERNAME USERDOMAIN
  HOMEDRIVE HOMEPATH PROGRAMDATA ALLUSERSPROFILE PUBLIC NUMBER_OF_PROCESSORS OS WINDIR PSMODULEPATH`.split(/\s+/);
const WINDOWS_PREFIXES = ['PROGRAMFILES', 'COMMONPROGRAM', 'PROCESSOR_'] as const;
const WINDOWS = new Set([...[...NAMES].map((name) => name.toUpperCase()), ...WINDOWS_NAMES]);

const NPM_SETTING = /^npm_config_/i;
/** A setting that is or may be a credential. */
const CREDENTIAL = /auth|token|password|passwd|secret|otp|key/i;

/** Files of GitHub's runner that change later steps when something is appended to them; commands get decoys. */
export const RUNNER_FILES = [
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
] as const;

/** The part of the caller's environment that commands may see: the allow-list and what `passEnv` names. */
export function childEnvironment(
  parent: Readonly<Record<string, string | undefined>>,
  platform: string,
  passEnv: readonly string[],
): Record<string, string> {
  const windows = platform === 'win32';
  const named = new Set(windows ? passEnv.map((name) => name.toUpperCase()) : passEnv);
  const child: Record<string, string> = {};
  for (const name of Object.keys(parent)) {
    const value = parent[name];
    if (value === undefined) continue;
    const allowed = windows ? isAllowedOnWindows(name.toUpperCase()) : isAllowed(name);
    if (allowed || named.has(windows ? name.toUpperCase() : name)) child[name] = value;
  }
  return child;
}

function isAllowed(name: string): boolean {
  if (NAMES.has(name)) return true;
  if (CREDENTIAL.test(name)) return false;
  return NPM_SETTING.test(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}

function isAllowedOnWindows(name: string): boolean {
  if (WINDOWS.has(name)) return true;
  if (CREDENTIAL.test(name)) return false;
  return NPM_SETTING.test(name) || [...PREFIXES, ...WINDOWS_PREFIXES].some((prefix) => name.startsWith(prefix));
}

/** Name under which the environment holds PATH: Windows often calls it `Path`. */
export function pathName(environment: Readonly<Record<string, string>>, platform: string): string {
  if (platform !== 'win32') return 'PATH';
  return Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}

/**
 * The fields of a package.json that npm puts into a script's environment (name, version, config, engines, bin),
 * flattened the way npm does it: `npm_package_config_port`, `npm_package_bin_tool`.
 */
export function packageVariables(manifest: Readonly<Record<string, unknown>>): Record<string, string> {
  const variables: Record<string, string> = {};
  const add = (name: string, value: unknown, depth: number): void => {
    if (value === undefined || depth > 8) return;
    if (value === null || value === false) variables[name] = '';
    else if (typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) add(`${name}_${key}`, inner, depth + 1);
    } else if (typeof value === 'string' || typeof value === 'number' || value === true) variables[name] = `${value}`;
  };
  for (const field of ['name', 'version', 'config', 'engines', 'bin']) add(`npm_package_${field}`, manifest[field], 0);
  return variables;
}
