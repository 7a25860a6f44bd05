import { describe, expect, test } from '@jest/globals';
import { detectIn, find, plan, unplanned, workflowOf } from './repository.ts';

const installedTree = { 'node_modules/a/package.json': '{}' };

describe('the plan is what CI runs', () => {
  test('a test script that runs everything becomes a discovery of each kind', () => {
    const scripts = {
      build: 'node scripts/build.js',
      dts: 'tsc -p types/tsconfig.json',
      lint: 'standard',
      test: 'npm run build && npm run lint && npm run dts && tap run "t/*.js"',
      prepack: 'npm run build',
      release: 'standard-version',
    };
    const files = {
      'package.json': { scripts, devDependencies: { tap: '1' } },
      'package-lock.json': {},
      'types/tsconfig.json': { compilerOptions: { noEmit: true } },
    };
    const found = detectIn(files, [workflowOf(['npm install', 'npm test'])]);
    expect(plan(found)).toEqual([
      'install: npm ci',
      'build: node scripts/build.js',
      'lint: standard',
      'types: tsc -p types/tsconfig.json',
      'tests: node scripts/build.js',
      'tests: tap run "t/*.js"',
    ]);
    expect(unplanned(found)).toEqual([]);
    expect(find(found, 'lint')).toMatchObject({
      because: 'npm test runs it (.github/workflows/ci.yml:11); scripts.lint in package.json',
      fix: 'npm run lint -- --fix',
    });
    expect(find(found, 'install').because).toBe(
      'package-lock.json is there and node_modules is missing; .github/workflows/ci.yml:10 runs npm install',
    );
  });

  test('what a build writes with echo is a part of it', () => {
    const scripts = { build: `tsc -p . && echo '{"type":"commonjs"}' > dist/cjs/package.json && echo done` };
    expect(plan(detectIn({ 'package.json': { scripts } }, [workflowOf(['npm run build'])]))).toEqual([
      'build: tsc -p .',
      `build: echo '{"type":"commonjs"}' > dist/cjs/package.json`,
    ]);
  });

  test('two commands of CI that overlap run nothing twice', () => {
    const scripts = {
      check: 'npm run check:type && npm run check:lint',
      'check:lint': 'eslint .',
      'check:type': 'tsd && tsc --noEmit',
      'fix:lint': 'eslint --fix .',
      test: 'node --test && npm run check:type',
    };
    const found = detectIn({ 'package.json': { scripts } }, [workflowOf(['npm test', 'npm run check', 'npm test'])]);
    expect(plan(found)).toEqual(['tests: node --test', 'types: tsd', 'types: tsc --noEmit', 'lint: eslint .']);
    expect(find(found, 'types').because).toBe(
      'npm test runs them (.github/workflows/ci.yml:10); npm run check runs them (.github/workflows/ci.yml:11); scripts.check:type in package.json',
    );
    expect(find(found, 'lint').fix).toBe('npm run fix:lint');
    const keys = found.discoveries.flatMap((discovery) => discovery.steps.map((step) => step.key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a wrapper stands for what it wraps, and says so', () => {
    const scripts = {
      lint: 'eslint .',
      test: 'mocha test/',
      'test-ci': 'nyc --exclude test --reporter=lcovonly npm test',
    };
    const found = detectIn({ 'package.json': { scripts } }, [
      workflowOf(['npm run lint', 'npm test', 'npm run test-ci']),
    ]);
    expect(plan(found)).toEqual(['lint: eslint .', 'tests: nyc --exclude test --reporter=lcovonly npm test']);
    expect(find(found, 'tests').because).toBe(
      '.github/workflows/ci.yml:12 runs it; scripts.test-ci in package.json; it runs npm test inside; npm test is not run a second time',
    );
    expect(found.coverage?.report).toBe('coverage/lcov.info');
  });

  test('c8 around a tool stands for the tool, and more reporting for less', () => {
    const scripts = { a: 'mocha', b: 'c8 mocha', c: 'jest', d: 'jest --ci --coverage', e: 'jest --ci' };
    const run = (...names: readonly string[]): readonly string[] =>
      plan(detectIn({ 'package.json': { scripts } }, [workflowOf(names.map((name) => `npm run ${name}`))]));
    expect(run('a', 'b')).toEqual(['tests: c8 mocha']);
    expect(run('c', 'd', 'e')).toEqual(['tests: jest --ci --coverage']);
    expect(run('d', 'c')).toEqual(['tests: jest --ci --coverage']);
  });

  test('what CI does not run is found and not planned', () => {
    const scripts = {
      'lint:base': 'eslint --config x ',
      lint: 'npm run lint:base -- .',
      test: 'jest',
      'test:tap': 'jest --reporters tap',
    };
    const found = detectIn(
      {
        'package.json': { scripts, devDependencies: { typescript: '5', prettier: '3' } },
        'tsconfig.json': {},
        '.prettierrc': '',
        ...installedTree,
      },
      [workflowOf(['npm ci', 'npm test'])],
    );
    expect(plan(found)).toEqual(['tests: jest']);
    expect(unplanned(found)).toEqual([
      'lint: eslint --config x .',
      'tests: jest --reporters tap',
      'format: npx --no-install prettier --check .',
      'types: npx --no-install tsc --noEmit -p tsconfig.json',
    ]);
    expect(find(found, 'lint').because).toBe(
      "scripts.lint in package.json; scripts.lint:base in package.json; the repository's own CI does not run it",
    );
  });

  test('programs that CI calls by themselves count, and npx is no second lint', () => {
    const found = detectIn({ 'package.json': { scripts: { lint: 'eslint .' } } }, [
      workflowOf(['npx eslint .', 'npm run lint', 'npx tsc --noEmit']),
    ]);
    expect(plan(found)).toEqual(['lint: npx eslint .', 'types: npx tsc --noEmit']);
  });

  test('other scripts that CI runs stand for themselves; preparation of the runner is nothing', () => {
    const scripts = { size: 'size-limit', test: 'jest' };
    const found = detectIn({ 'package.json': { scripts } }, [
      workflowOf(['sudo apt-get install x', 'npm run size', 'npm test']),
    ]);
    expect(plan(found)).toEqual(['custom: size-limit', 'tests: jest']);
  });

  test('what mends, watches, serves, releases or is missing is left out with a note', () => {
    const scripts = { fix: 'eslint --fix .', watch: 'jest --watch', start: 'vite', out: 'npm publish', test: 'jest' };
    const steps = ['npm run fix', 'npm run watch', 'npm start', 'npm run out', 'npm run nope', 'npm test'];
    const found = detectIn({ 'package.json': { scripts } }, [workflowOf(steps)]);
    expect(plan(found)).toEqual(['tests: jest']);
    for (const word of ['changes files', 'watches files', 'never ends', 'releases', 'npm run nope']) {
      expect(found.notes.join('\n')).toContain(word);
    }
  });

  test('vitest is made to end', () => {
    const found = detectIn({ 'package.json': { scripts: { test: 'cross-env A=1 vitest --silent' } } }, [
      workflowOf(['npm test']),
    ]);
    expect(plan(found)).toEqual(['tests: cross-env A=1 vitest run --silent']);
    expect(found.notes.join()).toContain('watches files unless CI is set');
  });

  test('a folder of its own is installed and run there', () => {
    const files = {
      'package.json': { scripts: { test: 'jest' } },
      'docs/package.json': { scripts: { build: 'vite build' }, dependencies: { vite: '5' } },
      'docs/pnpm-lock.yaml': '',
    };
    const docs = { run: 'pnpm i --ignore-scripts\npnpm build', 'working-directory': 'docs' };
    const found = detectIn(files, [workflowOf(['npm test', docs])]);
    expect(plan(found)).toEqual([
      'install: docs $ pnpm install --frozen-lockfile --ignore-scripts',
      'tests: jest',
      'build: docs $ vite build',
    ]);
  });
});

describe('the plan without CI', () => {
  test('scripts serve by their names, once', () => {
    const scripts = {
      test: 'npm run lint && jest',
      'test:ci': 'jest --ci',
      lint: 'eslint .',
      'lint:fix': 'eslint --fix .',
      format: 'prettier --write .',
      'format:check': 'prettier --check .',
      typecheck: 'tsc --noEmit',
      build: 'rimraf dist && tsc -p tsconfig.build.json',
      dev: 'vite',
    };
    const found = detectIn({ 'package.json': { scripts }, 'tsconfig.build.json': {} });
    expect(plan(found)).toEqual([
      'lint: eslint .',
      'format: prettier --check .',
      'types: tsc --noEmit',
      'build: rimraf dist',
      'build: tsc -p tsconfig.build.json',
      'tests: rimraf dist',
      'tests: tsc -p tsconfig.build.json',
      'tests: jest',
    ]);
    expect(unplanned(found)).toEqual([]);
    expect(find(found, 'lint')).toMatchObject({
      because: 'scripts.lint in package.json; npm test runs it (scripts.test in package.json)',
      fix: 'npm run lint:fix',
    });
    expect(find(found, 'format')).toMatchObject({
      because: 'scripts.format:check in package.json',
      fix: 'npm run format',
    });
  });

  test('a fix is a script that only mends, else the check with its option', () => {
    const fix = (scripts: object): string | undefined => find(detectIn({ 'package.json': { scripts } }), 'lint').fix;
    expect(fix({ lint: 'eslint .', fix: 'eslint --fix . && prettier --write .' })).toBe('npm run fix');
    expect(fix({ lint: 'eslint .', fix: 'eslint --fix . && node publish-it.js && jest' })).toBe(
      'npm run lint -- --fix',
    );
    expect(fix({ test: 'biome ci . && jest' })).toBe('npx --no-install biome check . --write');
    expect(fix({ lint: 'node lint.js' })).toBeUndefined();
  });

  test('a pattern of scripts serves together', () => {
    const scripts = { 'lint:js': 'eslint .', 'lint:css': 'stylelint "**/*.css"', 'lint:fix': 'eslint --fix .' };
    expect(plan(detectIn({ 'package.json': { scripts } }))).toEqual(['lint: eslint .', 'lint: stylelint "**/*.css"']);
  });

  test('tools that are set up and installed serve where no script does', () => {
    const files = {
      'package.json': {
        devDependencies: { eslint: '9', prettier: '3', typescript: '5', vitest: '2' },
        packageManager: 'pnpm@9.0.0',
      },
      'pnpm-lock.yaml': '',
      'eslint.config.js': '',
      'prettier.config.js': '',
      'tsconfig.json': { files: [], references: [{ path: './a' }] },
      ...installedTree,
    };
    const found = detectIn(files);
    expect(plan(found)).toEqual([
      'lint: pnpm exec eslint .',
      'format: pnpm exec prettier --check .',
      'types: pnpm exec tsc -b --noEmit',
      'tests: pnpm exec vitest run',
    ]);
    expect(find(found, 'lint')).toMatchObject({
      because: 'eslint.config.js; eslint is a dependency of package.json; no script runs it',
      fix: 'pnpm exec eslint . --fix',
    });
  });

  test('a configuration without its tool is nothing', () => {
    expect(plan(detectIn({ 'package.json': {}, 'eslint.config.js': '', 'tsconfig.json': {} }))).toEqual([]);
  });

  test('tests of node itself are known by what they import', () => {
    const files = {
      'package.json': { scripts: { test: 'echo "Error: no test specified" && exit 1' } },
      'test/a.test.js': "import test from 'node:test';",
    };
    expect(plan(detectIn(files))).toEqual(['tests: node --test']);
    expect(plan(detectIn({ 'package.json': {}, 'test/a.test.js': "import test from 'tape';" }))).toEqual([]);
  });

  test('packages of a workspace serve where the root has no script', () => {
    const files = {
      'package.json': { scripts: { lint: 'eslint .' }, workspaces: ['packages/*'] },
      'packages/a/package.json': { scripts: { test: 'eslint . && ava', lint: 'eslint .' }, dependencies: { x: '1' } },
      'packages/b/package.json': { scripts: { test: 'mocha', build: 'tsup' } },
      'package-lock.json': {},
    };
    expect(plan(detectIn(files))).toEqual([
      'install: npm ci',
      'lint: eslint .',
      'build: packages/b $ tsup',
      'tests: packages/b $ tsup',
      'tests: packages/a $ ava',
      'tests: packages/b $ mocha',
    ]);
  });

  test('one script of the root for all packages stays one step', () => {
    const files = {
      'package.json': { scripts: { test: 'npm test --workspaces --if-present', build: 'turbo run build' } },
      'packages/a/package.json': { scripts: { test: 'ava', build: 'tsup' } },
    };
    expect(plan(detectIn(files))).toEqual([
      'build: turbo run build',
      'tests: turbo run build',
      'tests: npm test --workspaces --if-present',
    ]);
  });

  test('no dependencies, nothing to install; no lock file, nothing to audit', () => {
    const none = detectIn({ 'package.json': {} });
    expect([none.discoveries, none.notes, none.manager?.auditCommand]).toEqual([[], [], '']);
    const open = detectIn({ 'package.json': { dependencies: { a: '1' } } });
    expect(plan(open)).toEqual(['install: npm install --no-package-lock']);
    expect(open.notes.join()).toContain('no lock file');
  });
});
