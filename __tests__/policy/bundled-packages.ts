/**
 * The packages that each bundle holds, by the bundle's name: what people get besides our own code. A package that comes
 * or goes changes this list, so that somebody has looked at it. `a inside b` ships in what b publishes.
 */
const PRESET = '@secretlint/secretlint-rule-preset-recommend';
const COVERAGE = [
  '@nodable/entities',
  'anynum',
  'fast-xml-builder',
  'fast-xml-parser',
  'is-unsafe',
  'path-expression-matcher',
  'strnum',
  'xml-naming',
];
const GLOBS = ['@isaacs/nonrecursive-glob-match', 'balanced-match', 'brace-expansion', 'minimatch'];
const ENGINE = [...COVERAGE, ...GLOBS, 'fastest-levenshtein', 'picocolors', 're2js', 'yaml', 'zod'];

export const BUNDLED: Readonly<Record<string, readonly string[]>> = {
  main: ENGINE,
  post: ['zod'],
  cli: [
    ...ENGINE,
    '@clack/core',
    '@clack/prompts',
    '@colors/colors',
    'ansi-escapes',
    'ansi-regex',
    'ansi-styles',
    'cli-cursor',
    'cli-table3',
    'commander',
    'emoji-regex',
    'environment',
    'fast-string-truncated-width',
    'fast-string-width',
    'fast-wrap-ansi',
    'get-east-asian-width',
    'is-fullwidth-code-point',
    'log-update',
    'mimic-function',
    'onetime',
    'restore-cursor',
    'signal-exit',
    'sisteransi',
    'slice-ansi',
    'string-width',
    'strip-ansi',
    'wrap-ansi',
  ],
  // The threads that pack start in a few milliseconds because they load nothing of others.
  packer: [],
  secrets: [
    ...GLOBS,
    '@secretlint/core',
    '@secretlint/profiler',
    PRESET,
    'boundary',
    'debug',
    'has-flag',
    'ms',
    'structured-source',
    'supports-color',
    ...['@textlint/regexp-string-matcher', 'escape-string-regexp', 'node-forge'].map(
      (name) => `${name} inside ${PRESET}`,
    ),
    ...['lodash.sortby', 'lodash.uniq', 'lodash.uniqwith'].map((name) => `${name} inside ${PRESET}`),
  ],
};

/** Licences that ask for no more than their text beside the code. */
export const LICENCES: readonly string[] = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0'];
