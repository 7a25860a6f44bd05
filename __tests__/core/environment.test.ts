import { describe, expect, test } from '@jest/globals';
import { childEnvironment, packageVariables, pathName } from '../../src/core/environment.ts';

describe('childEnvironment', () => {
  const canaries = [
    'GITHUB_TOKEN GITHUB_ENV GITHUB_PATH GITHUB_OUTPUT GITHUB_STATE GITHUB_STEP_SUMMARY GH_TOKEN',
    'INPUT_GITHUB-TOKEN INPUT_COMMAND ACTIONS_RUNTIME_TOKEN ACTIONS_CACHE_URL ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'NODE_OPTIONS LD_PRELOAD LD_LIBRARY_PATH DYLD_INSERT_LIBRARIES BASH_ENV ENV NODE_PATH PYTHONSTARTUP',
    'AWS_SECRET_ACCESS_KEY NPM_TOKEN NODE_AUTH_TOKEN SSH_AUTH_SOCK DATABASE_URL MY_SECRET',
    'npm_config__auth npm_config__authToken NPM_CONFIG_OTP npm_config_//r.example/:_authToken npm_config__password npm_config_key',
    'NVM_AUTH_HEADER COREPACK_NPM_TOKEN COREPACK_NPM_PASSWORD BOOTSPRING_OUTPUT npm_lifecycle_event',
  ]
    .join(' ')
    .split(' ');
  const welcome = [
    'PATH HOME USER LOGNAME SHELL LANG LC_ALL LC_CTYPE TZ TERM COLORTERM NO_COLOR FORCE_COLOR TMPDIR TMP TEMP CI',
    'XDG_CACHE_HOME HTTP_PROXY https_proxy NO_PROXY no_proxy SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS',
    'JAVA_HOME JAVA_HOME_17_X64 GOPATH GOROOT CARGO_HOME RUSTUP_HOME NVM_DIR VOLTA_HOME PNPM_HOME BUN_INSTALL',
    'COREPACK_HOME COREPACK_INTEGRITY_KEYS PYENV_ROOT VIRTUAL_ENV ANDROID_HOME DOTNET_ROOT npm_config_cache NPM_CONFIG_REGISTRY',
    'GITHUB_ACTIONS GITHUB_SHA GITHUB_REF GITHUB_REPOSITORY GITHUB_RUN_ID GITHUB_EVENT_PATH GITHUB_WORKSPACE',
    'RUNNER_OS RUNNER_ARCH RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_TRACKING_ID',
  ]
    .join(' ')
    .split(' ');
  const environment = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, 'canary']));

  test.each(canaries)('%s stays out', (name) => {
    expect(childEnvironment(environment([name]), 'linux', [])).toEqual({});
    expect(childEnvironment(environment([name]), 'win32', [])).toEqual({});
  });

  test.each(welcome)('%s is passed on', (name) => {
    expect(childEnvironment(environment([name]), 'linux', [])).toEqual({ [name]: 'canary' });
  });

  test('what the configuration names is passed on, exactly', () => {
    const parent = environment(['NODE_OPTIONS', 'MY_SECRET', 'MY_SECRET_2', 'my_secret']);
    expect(Object.keys(childEnvironment(parent, 'linux', ['NODE_OPTIONS', 'MY_SECRET', 'NOT_SET']))).toEqual([
      'NODE_OPTIONS',
      'MY_SECRET',
    ]);
  });

  test('Windows compares names without regard to case and keeps their spelling', () => {
    const names = ['Path', 'SystemRoot', 'ComSpec', 'ProgramFiles(x86)', 'CommonProgramW6432', 'windir', 'github_sha'];
    expect(Object.keys(childEnvironment(environment([...names, 'input_x', 'Github_Token']), 'win32', []))).toEqual(
      names,
    );
    expect(childEnvironment(environment(['SystemRoot', 'path']), 'linux', [])).toEqual({});
    expect(pathName({ Path: 'x' }, 'win32')).toBe('Path');
    expect(pathName({ Path: 'x' }, 'linux')).toBe('PATH');
  });
});

test('packageVariables flattens what npm flattens, and nothing else', () => {
  const manifest = {
    name: 'tool',
    version: '1.2.3',
    config: { port: 80, deep: { flag: true, off: false } },
    bin: { tool: 'cli.js' },
    scripts: { test: 'x' },
    author: 'nobody',
  };
  expect(packageVariables(manifest)).toEqual({
    npm_package_name: 'tool',
    npm_package_version: '1.2.3',
    npm_package_config_port: '80',
    npm_package_config_deep_flag: 'true',
    npm_package_config_deep_off: '',
    npm_package_bin_tool: 'cli.js',
  });
});
