import type { CheckKind } from '../../model/status.ts';
import { runProgram } from './configs.ts';
import { scriptTitle } from './leaves.ts';
import type { Row } from './rows.ts';
import type { Scene } from './scene.ts';

/** Scripts that mend, as people name them; the first that does only that wins. */
const NAMES: Readonly<Partial<Record<CheckKind, readonly string[]>>> = {
  lint: ['lint:fix', 'fix:lint', 'lint-fix', 'eslint:fix', 'lint:write', 'fix:eslint', 'fix'],
  format: [
    'format:fix',
    'fix:format',
    'format:write',
    'format',
    'fmt',
    'prettier:fix',
    'prettier:write',
    'prettier',
    'style',
    'style:fix',
    'fix:prettier',
    'fix',
  ],
};

const TAKES_FIX =
  /^(eslint|standard|semistandard|ts-standard|xo|oxlint|stylelint|markdownlint|markdownlint-cli2|tslint)$/;

/** Whether all that a script does is to mend, among other things what `kind` complains of. */
function mends(scene: Scene, name: string, kind: CheckKind): boolean {
  const uses = scene.expander.script('', name, scene.chosen.name).map((leaf) => scene.judge(leaf).use);
  return (
    uses.length > 0 &&
    uses.every((use) => use?.is === 'fix') &&
    uses.some((use) => use?.is === 'fix' && use.kind === kind)
  );
}

/** The check's own command with the option that makes it mend. */
function derived(scene: Scene, row: Row): string | undefined {
  const { bare, leaf } = row.judged;
  if (bare === undefined || bare.rest.words.length === 0 || leaf.folder !== '') return undefined;
  const { text } = bare.rest;
  const { name } = scene.chosen;
  const { title } = leaf.step;
  if (bare.tool === 'prettier')
    return runProgram(name, text.replace(/(^|\s)(--check|-c|--list-different|-l)(?=\s|$)/, '$1--write'));
  if (bare.tool === 'oxfmt') return runProgram(name, text.replace(/\s(--check|--list-different)(?=\s|$)/, ''));
  if (bare.tool === 'biome') return runProgram(name, `${text.replace(/^(\S+\s+)ci\b/, '$1check')} --write`);
  if (!TAKES_FIX.test(bare.tool)) return undefined;
  const whole = leaf.names.some((each) => title === scriptTitle(name, each));
  return whole ? `${title}${name === 'npm' ? ' --' : ''} --fix` : runProgram(name, `${text} --fix`);
}

/** A command that mends what rows of one kind complain of: a script of the repository, else made of the check itself. */
export function fixFor(scene: Scene, rows: readonly Row[]): string | undefined {
  const [first] = rows;
  if (first === undefined || (first.kind !== 'lint' && first.kind !== 'format')) return undefined;
  const name = (NAMES[first.kind] ?? []).find((each) => mends(scene, each, first.kind));
  if (name !== undefined) return scriptTitle(scene.chosen.name, name);
  return rows.length === 1 ? derived(scene, first) : undefined;
}
