import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../../src/shell/config/parse.ts';
import type { Problem } from '../../../src/model/result.ts';

const show = ({ where, message, hint }: Problem): string =>
  `${where ?? '-'} ${message}${hint === undefined ? '' : ` -> ${hint}`}`;

async function problems(text: string, env: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const parsed = await parseConfig(text, 'bootspring.yml', env);
  return parsed.ok ? [] : parsed.error.map(show);
}

describe('what the file means', () => {
  test('cross-field rules point into the file, at values and at keys', async () => {
    const text = [
      'version: 1',
      'workflows:',
      '  w:',
      '    phases:',
      '      a: {run: x, needs: [b]}',
      '      b: {run: x, needs: [a], gate: g}',
      '      c: {run: x, needs: [d], outputs: ["../x"]}',
      'gates:',
      '  empty: {checks: {}, after: a}',
      '',
    ].join('\n');
    expect(await problems(text)).toEqual([
      'bootspring.yml:5:26 phases need each other in a circle: a → b → a -> remove one of these needs',
      'bootspring.yml:6:37 phase "b" names the gate "g", which is not defined -> define it under gates: (gates: empty)',
      'bootspring.yml:7:27 phase "c" needs "d", which is no phase of this workflow -> phases: a, b, c',
      'bootspring.yml:7:41 the pattern "../x" leads out of the workspace -> patterns are relative to the workspace, without ".."',
      'bootspring.yml:9:3 gate "empty" has no checks -> a gate without checks judges nothing: add a check or remove it',
    ]);
  });

  test('references to the environment', async () => {
    const text = [
      'version: 1',
      'workflows:',
      '  w:',
      '    context: {a: "${env:NO}", b: "${env:YES}", c: "${env:NO:-x}", d: "${HOME}"}',
      '    phases:',
      '      a: {run: "echo ${env:X}", env: {A: "${env:LATER}", B: "${env:"}, outputs: ["${env:Q}"]}',
      '',
    ].join('\n');
    expect(await problems(text, { YES: '' })).toEqual([
      'bootspring.yml:4:18 the environment variable NO is not set -> set NO, or give a default: ${env:NO:-…}',
      'bootspring.yml:4:70 "${HOME}" is not a reference to the environment -> write ${env:NAME} or ${env:NAME:-default}, and $${ for a literal ${',
      'bootspring.yml:6:16 ${env:…} is not replaced in commands: text from outside must not become part of a command line -> put it under env: and use $NAME in the command',
      'bootspring.yml:6:61 "${env:" is not a reference to the environment -> write ${env:NAME} or ${env:NAME:-default}, and $${ for a literal ${',
      'bootspring.yml:6:82 ${env:…} is not replaced here -> it works in values of context, in values of env and in the addresses and secrets of notifications',
    ]);
  });

  test("the contract's example is understood, and what is not supported in it is listed", async () => {
    const text = readFileSync(new URL('../../fixtures/contract.yml', import.meta.url), 'utf8');
    expect(await problems(text)).toEqual([
      'bootspring.yml:5:9 "on" of a workflow is not yet supported -> remove it, and name the workflow: "bootspring run NAME", or the input "workflow" of the action',
      'bootspring.yml:24:15 "once" is not yet supported -> remove it, and guard the command itself against running twice',
    ]);
  });

  test('warnings leave the configuration usable, and places can be asked for by path', async () => {
    const text =
      'version: 1\nworkflows:\n  w:\n    phases:\n      p: {run: npm ci, inputs: [a], timeout: 1m, gate: g}\ngates:\n  g: {checks: {lint: x}}\n';
    const parsed = await parseConfig(text, 'bootspring.yml', {});
    if (!parsed.ok) throw new Error(parsed.error.map(show).join('\n'));
    expect(parsed.value.warnings.map(show)).toEqual([
      expect.stringContaining('declares inputs and installs dependencies'),
    ]);
    const { where } = parsed.value;
    const phase = ['workflows', 'w', 'phases', 'p'];
    expect(where([...phase, 'run'])).toBe('bootspring.yml:5:16');
    expect(where([...phase, 'timeoutMs'])).toBe('bootspring.yml:5:46');
    expect(where([...phase, 'gate', 0])).toBe('bootspring.yml:5:56');
    expect(where(['gates', 'g', 'checks', 'lint', 'run'])).toBe('bootspring.yml:7:22');
    expect(where([...phase, 'nothing', 'here'])).toBe('bootspring.yml:5:10');
  });
});
