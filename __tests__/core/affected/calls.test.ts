import { describe, expect, test } from '@jest/globals';
import { namesLimit, type Surroundings } from '../../../src/core/affected/calls.ts';

const around: Surroundings = {
  isCall: (rest) => rest.words[0]?.text === 'npm' && rest.words[1]?.text === 'run',
  list: (folder) => (folder === '' || folder === 'flat' ? ['eslint.config.js', 'package.json'] : []),
};
const old: Surroundings = { ...around, list: () => ['.eslintrc.json'] };

const spliced = (command: string, from: Surroundings = around): string => {
  const limit = namesLimit({ command }, from);
  return limit.ok ? `${limit.value.before}|${limit.value.after}` : limit.error;
};

const ESLINT = '--no-error-on-unmatched-pattern --no-warn-ignored';

describe('names take the place of the paths that a tool is given', () => {
  test.each([
    ['eslint .', `eslint ${ESLINT}|`],
    ['npx --no-install eslint src test --max-warnings 0', `npx --no-install eslint ${ESLINT}| --max-warnings 0`],
    ['eslint --ext .ts,.tsx "src/**/*.ts" --quiet > out.txt', `eslint ${ESLINT} --ext .ts,.tsx| --quiet > out.txt`],
    ['NODE_OPTIONS=-x eslint', `NODE_OPTIONS=-x eslint ${ESLINT}|`],
    ['prettier --check .', 'prettier --ignore-unknown --check|'],
    ['prettier -u -l -- src lib', 'prettier --ignore-unknown -u -l --|'],
    ['prettier --write --log-level warn src', 'prettier --ignore-unknown --write --log-level warn|'],
    ['biome check --write ./src', 'biome check --no-errors-on-unmatched --files-ignore-unknown=true --write|'],
    ['oxlint --type-aware -D correctness src', 'oxlint --no-error-on-unmatched-pattern --type-aware -D correctness|'],
    ['oxfmt --check --no-error-on-unmatched-pattern', 'oxfmt --check --no-error-on-unmatched-pattern|'],
    ['ruff format --check .', 'ruff format --force-exclude --check|'],
  ])('%s', (command, expected) => {
    expect(spliced(command)).toBe(expected);
  });

  test('and what they were given limits which names', () => {
    const limit = namesLimit({ command: 'prettier --check src "docs/**/*.md"' }, around);
    expect(limit).toMatchObject({ ok: true, value: { paths: ['src', 'docs/**/*.md'] } });
    expect(namesLimit({ command: 'oxlint' }, around)).not.toHaveProperty('value.paths');
  });

  test('and an option that only newer versions of the tool have is known as such, unless it was written out', () => {
    const option = '--no-error-on-unmatched-pattern';
    const newer = { option, package: 'oxlint', version: '1.60.0' };
    expect(namesLimit({ command: 'oxlint src' }, around)).toMatchObject({ value: { newer } });
    expect(namesLimit({ command: `oxlint ${option} src` }, around)).not.toHaveProperty('value.newer');
    expect(namesLimit({ command: 'eslint src' }, around)).not.toHaveProperty('value.newer');
  });

  test('with what concerns every file', () => {
    const limit = namesLimit({ command: 'eslint .' }, around);
    expect(limit).toMatchObject({
      value: { whole: expect.arrayContaining(['package.json', 'yarn.lock', '*eslint*', 'tsconfig*.json']) },
    });
  });
});

describe('a command stays as it is', () => {
  test.each([
    ['eslint . && tsc', 'more than one plain command'],
    ['cd a; eslint .', 'more than one plain command'],
    ['eslint $(git ls-files)', 'more than one plain command'],
    ['npm run lint', 'the script that it runs cannot be seen through'],
    ['tsc --noEmit', 'its tool is not one that is given files'],
    ['jest', 'its tool is not one that is given files'],
    ['c8 eslint .', 'wrapped in another program'],
    ['eslint --unheard of src', 'an option that is not known here'],
    ['oxlint --type-check src', 'an option that is not known here'],
    ['eslint $FILES', 'the shell fills in its paths'],
    ['prettier --check src/*.ts', 'the shell fills in its paths'],
    ['prettier --check . "!dist"', 'takes files away'],
    ['prettier --check', 'it is given no path'],
    ['eslint ../other', 'outside of its folder'],
    ['eslint /etc', 'outside of its folder'],
    ['biome rage', 'its subcommand'],
  ])('%s: %s', (command, because) => {
    expect(spliced(command)).toContain(because);
  });

  test('when ESLint has its older configuration, which warns of ignored files by name', () => {
    expect(spliced('eslint .', old)).toContain('eslint.config.js');
    expect(spliced('eslint -c config/eslint.config.mjs .', old)).toContain(ESLINT);
    expect(spliced('eslint -c .eslintrc.json .', around)).toContain('eslint.config.js');
    expect(namesLimit({ command: 'eslint .', cwd: 'flat/deep' }, { ...around, list: old.list }).ok).toBe(false);
    expect(namesLimit({ command: 'eslint .', cwd: 'flat/deep' }, around).ok).toBe(true);
  });
});
