import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../../src/shell/config/parse.ts';
import type { Problem } from '../../../src/model/result.ts';

const show = ({ where, message, hint }: Problem): string =>
  `${where ?? '-'} ${message}${hint === undefined ? '' : ` -> ${hint}`}`;

async function problems(text: string, env: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const parsed = await parseConfig(text, 'bootspring.yml', env);
  return parsed.ok ? [] : parsed.error.map(show);
}

const SECTIONS = 'version, workflows, gates, checkpoints, retry, limits, adaptive, notifications';

describe('YAML that cannot be read', () => {
  test.each([
    ['', '1:1 the file is empty -> it needs at least "version: 1"; "bootspring init" writes a first one'],
    ['# nothing\n', '1:1 the file is empty -> it needs at least "version: 1"; "bootspring init" writes a first one'],
    ['a: 1\n---\nb: 2\n', '2:1 the file holds more than one document -> remove the "---" and what follows it'],
    ['version: 1\nversion: 1\n', '2:1 the key "version" is there twice -> keep one of the two'],
    ['__proto__: 1\n', '1:1 the key "__proto__" is not allowed'],
    ['version: 1\nlimits: {constructor: 1}\n', '2:10 the key "constructor" is not allowed'],
    ['a: &x [*x]\n', '1:8 the alias *x stands inside what it repeats'],
    ['a: *x\n', '1:4 the anchor &x is not defined'],
    ['? [a]\n: b\n', '1:3 a key must be plain text'],
    [': b\n', '1:1 a key is missing -> write one before the ":"'],
    ['a: "x\n', '2:1 missing closing quote: " -> look for a quote or a bracket that is not closed'],
    [
      'a: b: c\n',
      '1:4 nested mappings are not allowed in compact mappings -> put quotes around a value that holds ": "',
    ],
    ['\ta: 1\n', '1:1 tabs are not allowed as indentation -> indent with spaces'],
    ['a: @x\n', '1:4 plain value cannot start with reserved character @ -> put quotes around the value'],
    ['%YAML 1.1\n---\nversion: 1\n', '1:1 YAML 1.1 is not supported -> remove the %YAML line'],
    [
      'version: !!js/function x\n',
      '1:10 unresolved tag: tag:yaml.org,2002:js/function -> tags are not supported: put quotes around text that starts with "!"',
    ],
    ['version: 1 # \u0007\n', '1:14 the file holds a control character -> remove it'],
    ['a: "\\0"\n', '1:4 text must not hold the character NUL'],
  ])('%j', async (text, expected) => {
    expect(await problems(text)).toEqual([`bootspring.yml:${expected}`]);
  });

  test('merge keys are off', async () => {
    expect(await problems('version: 1\nlimits:\n  <<: {max-parallel: 2}\n')).toEqual([
      'bootspring.yml:3:3 unknown key "<<" in limits -> merge keys are not supported: write the keys out',
    ]);
  });

  test('words that only YAML 1.1 takes for booleans are text', async () => {
    expect(
      await problems('version: 1\nworkflows: {w: {context: {a: yes, on: off}, phases: {p: {run: no}}}}\n'),
    ).toEqual([]);
  });
});

describe('the shape of the file', () => {
  const inPhase = (settings: string): string => `version: 1\nworkflows:\n  w:\n    phases:\n      p: {${settings}}\n`;
  const inGate = (checks: string): string => `version: 1\ngates:\n  pre-push:\n    checks:\n      ${checks}\n`;

  test.each([
    ['3\n', `1:1 expected a mapping with some of: ${SECTIONS}, found a number (3)`],
    ['- a\n', `1:1 expected a mapping with some of: ${SECTIONS}, found a list`],
    ['limits: {}\n', '1:1 "version" is missing -> add version: 1'],
    ['verson: 1\n', '1:1 unknown key "verson" -> did you mean "version"?'],
    ['version: 2\n', '1:10 version: expected 1, found a number (2) -> this bootspring reads version 1 of the format'],
    ['version: "1"\n', '1:10 version: expected 1, found "1" -> this bootspring reads version 1 of the format'],
    ['version: 1\nworflows: {}\n', '2:1 unknown key "worflows" -> did you mean "workflows"?'],
    ['version: 1\nelephants: {}\n', `2:1 unknown key "elephants" -> known keys: ${SECTIONS}`],
    ['version: 1\n"\\e[31m": 1\n', `2:1 unknown key "\\u001b[31m" -> known keys: ${SECTIONS}`],
    ['version: 1\nworkflows: {}\n', '2:12 workflows: there is no workflow in it'],
    [
      'version: 1\nworkflows: {w: {mode: paralel, phases: {p: {run: x}}}}\n',
      '2:23 workflows.w.mode: expected sequential, parallel or adaptive, found "paralel" -> did you mean parallel?',
    ],
    [
      'version: 1\nworkflows: {w: {mode: parallel}}\n',
      '2:16 workflows.w: "phases" is missing: expected a mapping of names, one for each phase',
    ],
    [
      'version: 1\nworkflows: {w: {phases: {1: {run: x}}}}\n',
      '2:26 "1" cannot be used here: a name needs at least one character that is not a digit',
    ],
    [
      'version: 1\nworkflows: {w: {phases: {Build: {run: x}}}}\n',
      '2:26 "Build" cannot be used here: names are lower-case letters, digits, "-" and "_", start with a letter or a digit and have at most 64 characters',
    ],
    ['version: 1\nlimits: {max-parallel: 0}\n', '2:24 limits.max-parallel: the smallest possible value is 1'],
    [
      'version: 1\nlimits: {max-parallel: 1.5}\n',
      '2:24 limits.max-parallel: expected a whole number, found a number (1.5)',
    ],
    [
      'version: 1\nlimits: {max-parallel: .inf}\n',
      '2:24 limits.max-parallel: expected a whole number, found a number (Infinity)',
    ],
    [
      'version: 1\nlimits: {maxParallel: 1}\n',
      '2:10 unknown key "maxParallel" in limits -> did you mean "max-parallel"?',
    ],
    [
      'version: 1\ncheckpoints: {max-size: 12}\n',
      '2:25 checkpoints.max-size: expected a size such as "500MB" or "2GiB", found a number (12) -> give the unit: 12MB or 12GiB',
    ],
    [
      'version: 1\ncheckpoints: {stores: [cash]}\n',
      '2:24 checkpoints.stores[0]: expected file, cache or artifact, found "cash" -> did you mean cache?',
    ],
  ])('%j', async (text, expected) => {
    expect(await problems(text)).toEqual([`bootspring.yml:${expected}`]);
  });

  test.each([
    ['rum: x', '11 unknown key "rum" in workflows.w.phases.p -> did you mean "run"?'],
    ['run: 20', '16 workflows.w.phases.p.run: expected a command, found a number (20) -> put it in quotes: "20"'],
    ['run: true', '16 workflows.w.phases.p.run: expected a command, found true -> put it in quotes: "true"'],
    ['run:', '15 workflows.w.phases.p.run: expected a command, found nothing'],
    ['run: " "', '16 workflows.w.phases.p.run: the command is empty'],
    ['run: x, inputs: 3', '27 workflows.w.phases.p.inputs: expected a list of strings, found a number (3)'],
    [
      'run: x, inputs: src',
      '27 workflows.w.phases.p.inputs: expected a list of strings, found "src" -> write it as a list: ["src"]',
    ],
    [
      'run: x, inputs: [3]',
      '28 workflows.w.phases.p.inputs[0]: expected a string, found a number (3) -> put it in quotes: "3"',
    ],
    ['run: x, gate: {}', '25 workflows.w.phases.p.gate: expected a name or a list of names, found a mapping'],
    [
      'run: x, env: 3',
      '24 workflows.w.phases.p.env: expected a mapping of names to strings, or a list of names to pass on, found a number (3)',
    ],
    [
      'run: x, env: {A: 3}',
      '28 workflows.w.phases.p.env.A: expected a string, found a number (3) -> put it in quotes: "3"',
    ],
    [
      'run: x, env: [A-B]',
      '25 workflows.w.phases.p.env[0]: names of environment variables are letters, digits and "_"',
    ],
    [
      'run: x, env: [INPUT_X]',
      '25 workflows.w.phases.p.env[0]: variables that start with INPUT_ or ACTIONS_ are never passed on to commands',
    ],
    [
      'run: x, env: {BOOTSPRING_PHASE: x}',
      '25 "BOOTSPRING_PHASE" cannot be used here: variables that start with BOOTSPRING_ are set by bootspring itself',
    ],
    [
      'run: x, timeout: 20',
      '28 workflows.w.phases.p.timeout: expected a duration such as "500ms", "30s", "20m" or "1.5h", found a number (20) -> give the unit: 20s, 20m or 20h',
    ],
    [
      'run: x, timeout: 20 minutes',
      '28 workflows.w.phases.p.timeout: expected a duration such as "500ms", "30s", "20m" or "1.5h", found "20 minutes"',
    ],
    ['run: x, timeout: 0s', '28 workflows.w.phases.p.timeout: a duration must be more than nothing'],
    ['run: x, timeout: 600h', '28 workflows.w.phases.p.timeout: the longest possible duration is 576h'],
    ['run: x, retry: {attempts: 0}', '37 workflows.w.phases.p.retry.attempts: the smallest possible value is 1'],
    [
      'run: x, retry: {on: ["exit:256"]}',
      '32 workflows.w.phases.p.retry.on[0]: expected "transient", "exit:N" with N from 0 to 255, or "/pattern/", found "exit:256"',
    ],
    [
      'run: x, retry: {on: ["/(?=a)/"]}',
      '32 the pattern cannot be used: invalid or unsupported Perl syntax: `(?=` -> patterns use the syntax of RE2, which has no look-around and no back references',
    ],
    [
      'run: x, agents: [{name: a, run: x}]',
      '27 workflows.w.phases.p.agents: "run" and "agents" exclude each other: "run" is short for one agent with one command',
    ],
    ['agents: []', '19 workflows.w.phases.p.agents: the list of agents is empty'],
    ['agents: [{name: a}]', '20 workflows.w.phases.p.agents[0]: "run" is missing: expected a command'],
    [
      'agents: [{name: a, run: x}, {name: a, run: y}]',
      '46 workflows.w.phases.p.agents[1].name: two agents of one phase are called "a"',
    ],
  ])('a phase with %s', async (settings, expected) => {
    expect(await problems(inPhase(settings))).toEqual([`bootspring.yml:5:${expected}`]);
  });

  test.each([
    [
      'lint: 3',
      '13 gates.pre-push.checks.lint: expected a command, auto or a mapping, found a number (3) -> put it in quotes: "3"',
    ],
    ['lint: ""', '13 gates.pre-push.checks.lint: the command is empty'],
    ['lint: {}', '13 gates.pre-push.checks.lint: "run" is missing: expected a command'],
    ['lint: {rum: x}', '14 unknown key "rum" in gates.pre-push.checks.lint -> did you mean "run"?'],
    [
      'lint: {run: x, minimum: 3}',
      '22 unknown key "minimum" in gates.pre-push.checks.lint -> known keys: run, fix, enforcement, timeout, retry, weight, env, reports, scope, files',
    ],
    [
      'lint: {run: x, enforcement: advisry}',
      '35 gates.pre-push.checks.lint.enforcement: expected required or advisory, found "advisry" -> did you mean advisory?',
    ],
    ['lint: {auto: false}', '20 gates.pre-push.checks.lint.auto: expected true, found false'],
    [
      'lint: {auto: true, minimum: 3}',
      '26 unknown key "minimum" in gates.pre-push.checks.lint -> known keys: auto, enforcement, fix, timeout, retry, reports, weight, scope',
    ],
    [
      'coverage: {minimun: 80}',
      '18 unknown key "minimun" in gates.pre-push.checks.coverage -> did you mean "minimum"?',
    ],
    ['coverage: {minimum: 101}', '27 gates.pre-push.checks.coverage.minimum: a percentage is 0 to 100'],
    [
      'coverage: {minimum: 80%}',
      '27 gates.pre-push.checks.coverage.minimum: expected a percentage, 0 to 100, found "80%"',
    ],
    [
      'coverage: {enforcement: required}',
      '17 gates.pre-push.checks.coverage: the coverage check says nothing to measure: give "minimum", "changed-lines", "no-decrease" or "report", or write auto',
    ],
    ['security: {audit: 5}', '25 gates.pre-push.checks.security.audit: expected true or false, found a number (5)'],
    [
      'other: {level: medium}',
      '22 gates.pre-push.checks.other.level: expected low, moderate, high or critical, found "medium"',
    ],
    [
      'security: {secrets: false, audit: false}',
      '17 gates.pre-push.checks.security: the security check looks for nothing: "secrets" and "audit" are both false',
    ],
  ])('a check with %s', async (check, expected) => {
    expect(await problems(inGate(check))).toEqual([`bootspring.yml:5:${expected}`]);
  });

  test('problems come all together, by position', async () => {
    const text =
      'version: 2\nlimits: {max-parallel: x, other: 1}\ngates: 3\nworkflows: {w: {context: {a: "${env:NO}"}, phases: {p: {run: 3}}}}\n';
    expect((await problems(text)).map((line) => line.split(' ', 1)[0])).toEqual([
      'bootspring.yml:1:10',
      'bootspring.yml:2:24',
      'bootspring.yml:2:27',
      'bootspring.yml:3:8',
      'bootspring.yml:4:30',
      'bootspring.yml:4:62',
    ]);
  });

  test('more problems than anybody reads are counted', async () => {
    const keys = Array.from({ length: 60 }, (_, index) => `key${index}: 1\n`).join('');
    const told = await problems(`version: 1\n${keys}`);
    expect(told).toHaveLength(51);
    expect(told.at(-1)).toBe('- and 10 more problems -> fix these first');
  });
});
