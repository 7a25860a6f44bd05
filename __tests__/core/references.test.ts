import { expect, test } from '@jest/globals';
import { checkReferences } from '../../src/core/references.ts';

const lookup = (name: string): string | undefined => (name === 'SET' ? 'x' : undefined);
const issues = (raw: object): readonly string[] =>
  checkReferences(raw, lookup).map(({ path, message }) => `${path.join('.')}: ${message}`);

const text = '${env:SET} ${env:NOT_SET}';

test('only context needs its variables from the start', () => {
  const env = { A: text };
  const raw = {
    workflows: { w: { context: { a: text, b: '${env:NOT_SET:-x}' }, phases: { p: { env, agents: [{ env }] } } } },
    gates: { g: { checks: { c: { env } } } },
    notifications: [{ webhook: text, secret: text }, { slack: text }],
  };
  expect(issues(raw)).toEqual(['workflows.w.context.a: the environment variable NOT_SET is not set']);
});

test('a phase called "env" or "context" changes nothing', () => {
  const phases = { env: { run: text }, context: { run: text } };
  expect(issues({ workflows: { w: { phases } } })).toEqual([
    expect.stringMatching(/^workflows\.w\.phases\.env\.run: .* not replaced in commands/),
    expect.stringMatching(/^workflows\.w\.phases\.context\.run: .* not replaced in commands/),
  ]);
});

test('a check written as text is a command', () => {
  expect(issues({ gates: { g: { checks: { c: text } } } })).toEqual([
    expect.stringContaining('not replaced in commands'),
  ]);
});

test('a command keeps what only its shell understands', () => {
  expect(issues({ workflows: { w: { phases: { p: { run: 'echo ${HOME} $${x}' } } } } })).toEqual([]);
});

test('variables that hold tokens cannot be asked for', () => {
  expect(issues({ gates: { g: { checks: { c: { env: { A: '${env:ACTIONS_RUNTIME_TOKEN}' } } } } } })).toEqual([
    expect.stringContaining('never passed on'),
  ]);
});
