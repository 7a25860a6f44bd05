import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changedInputs, differences } from '../../../src/core/reuse/differences.ts';
import {
  digestOfFacts,
  factsOf,
  namedManagers,
  namedVariables,
  type ReuseScene,
} from '../../../src/core/reuse/facts.ts';
import type { PhasePlan } from '../../../src/model/pipeline.ts';
import { type ReuseFacts, reuseFactsSchema } from '../../../src/model/reuse.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { agent, phase } from '../story.ts';

const command = (text: string, more: object = {}) => ({
  steps: [{ kind: 'command' as const, key: text, title: text, command: text, ...more }],
});
const PLAN = phase('build', {
  agents: [agent('build/one', command('npm run one', { env: { KEY: '${env:SEED:-x}' } })), agent('build/two')],
  inputs: ['src/**'],
  outputs: ['dist/**'],
  passEnv: ['LEVEL'],
});
const SCENE: ReuseScene = {
  inputs: {
    files: new Map([
      ['src/a', 'file:1'],
      ['src/b', 'file:2'],
    ]),
    unmatched: [],
  },
  variable: (name) => (name === 'LEVEL' ? '3' : undefined),
  tools: { node: 'v24.0.0', platform: 'linux' },
  parameters: { goal: 'x' },
  earlier: { plan: { id: '1' } },
};
const facts = (more: Partial<ReuseScene> = {}, plan: PhasePlan = PLAN): ReuseFacts =>
  factsOf(plan, { ...SCENE, ...more }, sha256);
const digest = (of: ReuseFacts): string => digestOfFacts(of, sha256);
const inputs = (files: Readonly<Record<string, string>>, unmatched: readonly string[] = []) => ({
  inputs: { files: new Map(Object.entries(files)), unmatched },
});

/** Each names what is different, and what people are told of it. */
const CHANGES: readonly [string, ReuseFacts, string][] = [
  [
    'feedback',
    facts({ feedback: { from: 'iterate', text: 'more', outputs: {} } }),
    'the feedback of the round differs',
  ],
  ['the content of an input', facts(inputs({ 'src/a': 'file:9', 'src/b': 'file:2' })), 'changed: src/a'],
  ['the executable bit', facts(inputs({ 'src/a': 'program:1', 'src/b': 'file:2' })), 'changed: src/a'],
  ['a new input', facts(inputs({ 'src/a': 'file:1', 'src/b': 'file:2', 'src/c': 'file:3' })), 'new: src/c'],
  ['an input that is gone', facts(inputs({ 'src/a': 'file:1' })), 'gone: src/b'],
  ['several', facts(inputs({ 'src/b': 'file:1', 'src/c': 'file:2' })), 'changed: src/b and 2 more'],
  ['a glob without a match', facts(inputs({ 'src/a': 'file:1', 'src/b': 'file:2' }, ['lib/**'])), 'the inputs differ'],
  [
    'a command',
    facts({}, { ...PLAN, agents: [PLAN.agents[0] ?? agent('x'), agent('build/two', command('other'))] }),
    'the command of two differs',
  ],
  ['an agent', facts({}, { ...PLAN, agents: PLAN.agents.toReversed() }), 'the agents differ'],
  ['a declared output', facts({}, { ...PLAN, outputs: ['out/**'] }), 'the declared outputs differ'],
  [
    'a variable that is passed on',
    facts({ variable: () => '4' }),
    'the environment variable LEVEL differs; the environment variable SEED differs',
  ],
  ['a variable that is not set', facts({ variable: () => undefined }), 'the environment variable LEVEL differs'],
  ['a tool', facts({ tools: { ...SCENE.tools, node: 'v20.0.0' } }), 'node was v24.0.0 and is v20.0.0'],
  ['another tool', facts({ tools: { ...SCENE.tools, npm: '11' } }), 'npm was not there and is 11'],
  ['a parameter', facts({ parameters: { goal: 'y' } }), 'the parameters of the workflow differ'],
  ['an output before it', facts({ earlier: {} }), 'what earlier phases wrote to BOOTSPRING_OUTPUT differs'],
];

describe('work is other work when there is another', () => {
  test.each(CHANGES)('%s', (_, now, told) => {
    expect(digest(now)).not.toBe(digest(facts()));
    expect(differences(facts(), now)).toBe(told);
  });
});

test('the same is the same in whatever order it is found', () => {
  const shuffled = facts({
    inputs: { files: new Map([...SCENE.inputs.files].toReversed()), unmatched: [] },
    tools: { platform: 'linux', node: 'v24.0.0' },
  });
  expect(digest(shuffled)).toBe(digest(facts()));
  expect(differences(facts(), shuffled)).toBeUndefined();
});

test('what a step is called, why it is there and what prepares the workspace do not count', () => {
  const [one = agent('x'), two = agent('y')] = PLAN.agents;
  const titled = { ...one, because: 'other', steps: one.steps.map((step) => ({ ...step, title: 'T', key: 'K' })) };
  const plan = { ...PLAN, agents: [agent('build/install', { always: true }), titled, two] };
  expect(digest(facts({}, plan))).toBe(digest(facts()));
});

test('no value of the environment can be read in it, and it is written and read without a difference', () => {
  const told = facts({ variable: () => 'hunter2-hunter2' });
  expect(JSON.stringify(told)).not.toContain('hunter2');
  const read = reuseFactsSchema.parse(JSON.parse(JSON.stringify(told)));
  expect(digest(read)).toBe(digest(told));
});

test('inputs beyond what is listed still count, and which changed is not told', () => {
  const many = (last: string): Readonly<Record<string, string>> =>
    Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`src/${at}`, at === 20_000 ? last : 'file:1']));
  const [before, now] = [facts(inputs(many('a'))), facts(inputs(many('b')))];
  expect(before.files).toBeUndefined();
  expect(digest(now)).not.toBe(digest(before));
  expect(differences(before, now)).toBe('the inputs differ');
});

test('a path that would end a line does not', () => {
  expect(
    changedInputs(facts(), facts(inputs({ 'src/a': 'file:1', 'src/b': 'file:2', 'x\ny': 'file:3' }))),
  ).not.toContain('\n');
});

test('any difference of the inputs makes another digest', () => {
  const files = fc.dictionary(fc.string({ minLength: 1 }), fc.constantFrom('file:1', 'file:2', 'program:1'));
  fc.assert(
    fc.property(files, files, (one, other) => {
      const same = JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
      expect(digest(facts(inputs(one))) === digest(facts(inputs(other)))).toBe(same);
    }),
  );
});

test('variables are those that the phase passes on and those that its commands refer to', () => {
  expect(namedVariables(PLAN)).toEqual(['LEVEL', 'SEED']);
});

test.each([
  ['npm run build', ['npm']],
  ['cd x && pnpm -r build; yarn', ['pnpm', 'yarn']],
  ['npx tsc', ['npm']],
  ['bunx x | pnpx y', ['bun', 'pnpm']],
  ['/usr/bin/npm ci', ['npm']],
  ['make npm.txt not-npm', []],
])('package managers of %j', (text, names) => {
  expect(namedManagers({ agents: [agent('a/b', command(text))] })).toEqual(names);
});
