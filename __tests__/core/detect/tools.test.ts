import { describe, expect, test } from '@jest/globals';
import { createJudge } from '../../../src/core/detect/judge.ts';
import { createExpander } from '../../../src/core/detect/leaves.ts';
import { matchNames, purposeOfName, standsAlone } from '../../../src/core/detect/names.ts';
import { manifestOf, memoryTree } from './repository.ts';

const TREE = memoryTree({
  'tsconfig.json': '{ /* comment */ "compilerOptions": { "noEmit": true, }, }',
  'tsconfig.build.json': { extends: './tsconfig.json', compilerOptions: { noEmit: false } },
  'tsconfig.more.json': { extends: ['./tsconfig.build.json', './tsconfig.json'] },
  'tsconfig.out.json': { compilerOptions: { outDir: 'dist' } },
  'tsconfig.refs.json': { files: [], references: [{ path: './tsconfig.json' }, { path: './tsconfig.more.json' }] },
  'tsconfig.loop.json': { extends: './tsconfig.loop.json' },
  'types/tsconfig.json': { extends: '../tsconfig.json' },
});

/** `kind`, or for what is no check what it is. */
function use(command: string, name = 'x'): string {
  const packages = {
    manager: 'npm' as const,
    byFolder: new Map([
      ['', manifestOf('package.json', { scripts: { [name]: command, unit: 'mocha', both: 'eslint . && jest' } })],
    ]),
    hooks: () => true,
  };
  const expander = createExpander(packages);
  const judged = createJudge(TREE, packages, expander, new Set())(expander.script('', name, 'npm')[0] ?? fail(command));
  if (judged.use === undefined) return 'unknown';
  return judged.use.is === 'check' ? judged.use.kind : judged.use.is;
}
function fail(command: string): never {
  throw new Error(`no leaf for ${command}`);
}

describe('what a command is about', () => {
  test.each([
    ['eslint .', 'lint'],
    ['eslint . --fix', 'fix'],
    ['eslint --fix-dry-run .', 'lint'],
    ['npx eslint@9 .', 'lint'],
    ['npx --yes standard', 'lint'],
    ['pnpm exec oxlint', 'lint'],
    ['yarn eslint .', 'lint'],
    ['./node_modules/.bin/eslint .', 'lint'],
    ['biome check .', 'lint'],
    ['biome ci', 'lint'],
    ['npx @biomejs/biome lint', 'lint'],
    ['biome check --write .', 'fix'],
    ['biome format .', 'format'],
    ['prettier --check .', 'format'],
    ['prettier -l src', 'format'],
    ['prettier --write .', 'fix'],
    ['prettier --check --write .', 'fix'],
    ['oxfmt --check', 'format'],
    ['oxfmt', 'fix'],
    ['dprint check', 'format'],
    ['tsc --noEmit', 'types'],
    ['tsc --noEmit --watch', 'watch'],
    ['tsc', 'types'],
    ['tsc -p tsconfig.build.json', 'build'],
    ['tsc -p tsconfig.out.json', 'build'],
    ['tsc --project types/tsconfig.json', 'types'],
    ['tsc -p types', 'types'],
    ['tsc -p tsconfig.more.json', 'types'],
    ['tsc -p tsconfig.loop.json', 'build'],
    ['tsc -b tsconfig.refs.json', 'types'],
    ['tsc -b --noEmit', 'types'],
    ['tsc --outDir lib', 'build'],
    ['tsc src/index.ts', 'build'],
    ['tsc -w', 'watch'],
    ['tsd', 'types'],
    ['vue-tsc --noEmit', 'types'],
    ['attw --pack .', 'types'],
    ['node --test', 'tests'],
    ['node --test --watch', 'watch'],
    ['node --import tsx --test test/*.ts', 'tests'],
    ['node --experimental-vm-modules node_modules/jest/bin/jest.js --ci', 'tests'],
    ['cross-env NODE_ENV=test NODE_OPTIONS="--a --b" jest', 'tests'],
    ['env A=1 mocha', 'tests'],
    ['A=1 B=2 mocha', 'tests'],
    ['dotenv -e .env.test -- vitest run', 'tests'],
    ['jest --watch', 'watch'],
    ['jest --watchAll', 'watch'],
    ['vitest watch', 'watch'],
    ['vitest --run', 'tests'],
    ['vitest bench', 'unknown'],
    ['ava', 'tests'],
    ['tap run a', 'tests'],
    ['playwright test', 'tests'],
    ['playwright install', 'install'],
    ['cypress run', 'tests'],
    ['cypress open', 'unknown'],
    ['c8 --reporter lcov mocha', 'tests'],
    ['nyc --exclude a --exclude b npm run unit', 'tests'],
    ['c8 node scripts/x.js', 'tests'],
    ['c8 report', 'coverage'],
    ['nyc check-coverage --lines 90', 'coverage'],
    ['react-scripts test', 'watch'],
    ['react-scripts test --watchAll=false', 'tests'],
    ['bun test', 'tests'],
    ['webpack', 'build'],
    ['webpack serve', 'serve'],
    ['rollup -c -w', 'watch'],
    ['vite', 'serve'],
    ['vite build', 'build'],
    ['esbuild a.ts --bundle', 'build'],
    ['tsup', 'build'],
    ['ncc build src/index.ts', 'build'],
    ['node scripts/build.js', 'build'],
    ['node test/index.js', 'tests'],
    ['next build', 'build'],
    ['next dev', 'serve'],
    ['npm audit --audit-level=high', 'security'],
    ['npm audit fix', 'fix'],
    ['yarn npm audit', 'security'],
    ['npm publish', 'release'],
    ['semantic-release', 'release'],
    ['npm ci', 'install'],
    ['yarn', 'install'],
    ['echo done', 'nothing'],
    ['echo done >&2 2>/dev/null', 'nothing'],
    [`echo '{"type":"commonjs"}' > dist/cjs/package.json`, 'unknown'],
    ['printf x >>dist/a', 'unknown'],
    ['node --version > dist/version', 'unknown'],
    ['run-p unit both', 'tests'],
    ['eslint . || true', 'lint'],
    ['(cd a && mocha)', 'tests'],
    ['concurrently "npm:unit" "eslint ."', 'tests'],
    ['rimraf dist', 'unknown'],
    ['constructor', 'unknown'],
    ['vite toString', 'serve'],
    ['next constructor', 'unknown'],
  ])('%s is %s', (command, expected) => expect(use(command)).toBe(expected));

  test('the name of a script counts only where the program is not known', () => {
    expect(use('node scripts/check-everything.js', 'lint')).toBe('lint');
    expect(use('make check', 'test')).toBe('tests');
    expect(use('rimraf dist', 'build')).toBe('build');
    expect(use('tsc -p missing.json', 'typecheck')).toBe('types');
    expect(use('tsc -p missing.json', 'compile')).toBe('build');
    expect(use('eslint .', 'test')).toBe('lint');
    expect(use('./x.sh', 'deploy')).toBe('release');
    expect(use('./x.sh', 'start')).toBe('serve');
  });
});

describe('names of scripts', () => {
  test.each([
    ['lint', 'lint'],
    ['lint:fix', 'fix'],
    ['check:format', 'format'],
    ['format', 'fix'],
    ['type-check', 'types'],
    ['build:types', 'build'],
    ['pretest', 'tests'],
    ['test:watch', 'serve'],
    ['release', 'release'],
    ['clean', undefined],
    ['__proto__', undefined],
    ['prettier', 'fix'],
  ])('%s says %s', (name, purpose) => expect(purposeOfName(name)).toBe(purpose));

  test('patterns part names at colons', () => {
    const names = ['lint', 'lint:js', 'lint:css', 'lint:js:deep'];
    expect(matchNames('lint:*', names)).toEqual(['lint:js', 'lint:css']);
    expect(matchNames('lint:**', names)).toEqual(['lint:js', 'lint:css', 'lint:js:deep']);
    expect(matchNames('lint', names)).toEqual(['lint']);
    expect(matchNames('**a**a**a**a**', ['a'.repeat(150)])).toEqual([]);
  });

  test('hooks and occasions of the package manager do not stand alone', () => {
    const all = new Set(['test', 'pretest', 'prepare', 'prettier', 'postinstall']);
    expect([...all].filter((name) => standsAlone(name, all))).toEqual(['test', 'prettier']);
  });
});
