/** Files whose change may change what any tool says of any file. */
export const COMMON_WHOLE: readonly string[] = [
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
  '.npmrc',
  '.yarnrc*',
  '.gitignore',
  '.gitattributes',
  'bootspring.yml',
  'bootspring.yaml',
  '.github/workflows/**',
];
