import { describe, expect, test } from '@jest/globals';
import { readContext } from '../../../src/shell/action/context.ts';
import { INPUTS, isOn, readInputs } from '../../../src/shell/action/inputs.ts';
import { createAnnotations, annotateProblem } from '../../../src/shell/action/annotations.ts';
import type { RunnerLog } from '../../../src/shell/action/commands.ts';

const env = (inputs: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

describe('readInputs', () => {
  test('nothing at all and every default mean the same', () => {
    const nothing = readInputs({});
    expect(nothing).toEqual(readInputs(env(Object.fromEntries(INPUTS.map((each) => [each.name, each.default])))));
    expect(nothing).toEqual({
      ok: true,
      value: {
        command: 'run',
        context: '',
        workingDirectory: '.',
        fresh: false,
        matrix: '',
        jobSummary: true,
        annotations: true,
        notices: [],
      },
    });
  });

  test('takes what is given, without the white space around it', () => {
    const given = {
      command: ' gate ',
      gate: 'pre-push',
      workflow: 'w',
      phase: 'p',
      mode: 'sequential',
      config: 'c.yml',
      'max-parallel': '004',
      fresh: 'TRUE',
      'job-summary': 'False',
    };
    expect(readInputs(env(given))).toMatchObject({
      ok: true,
      value: { command: 'gate', gate: 'pre-push', maxParallel: 4, fresh: true, jobSummary: false, mode: 'sequential' },
    });
  });

  test('switching off what is not there yet needs no warning', () => {
    expect(readInputs(env({ shard: 'False' }))).toMatchObject({ value: { notices: [] } });
  });

  test('what is published is on, off, or left to what the token may', () => {
    const read = (value: string) => readInputs(env({ 'pr-comment': value, 'check-runs': value }));
    expect(read('TRUE')).toMatchObject({ value: { checkRuns: true, prComment: true } });
    expect(read('False')).toMatchObject({ value: { checkRuns: false, prComment: false } });
    expect(read('')).not.toHaveProperty('value.checkRuns');
    expect(read('no')).toMatchObject({
      ok: false,
      error: [{ message: 'input "check-runs": expected true, false or phases' }, {}],
    });
  });

  test('a value is quoted on one line and cut', () => {
    const read = readInputs(env({ mode: `a\n${'b'.repeat(1000)}` }));
    expect(read.ok ? '' : read.error[0]?.hint).toMatch(/^it is "a b{97}…" now$/);
  });

  test('what is no flag counts as on, until it is told to be none', () => {
    expect([isOn({}, 'annotations'), isOn(env({ annotations: 'x' }), 'annotations')]).toEqual([true, true]);
    expect(isOn(env({ annotations: ' FALSE' }), 'annotations')).toBe(false);
  });
});

describe('readContext', () => {
  test.each([
    ['', {}],
    ['  \n', {}],
    ['a: 1\nb: text\nc: true\nd: "1"', { a: 1, b: 'text', c: true, d: '1' }],
    ['{"a.b": "x", "c-d": -1.5}', { 'a.b': 'x', 'c-d': -1.5 }],
  ])('%j', async (text, value) => {
    expect(await readContext(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['text', 'expected a mapping'],
    ['a: null', 'the value of "a" must be'],
    ['a: [1]', 'the value of "a" must be'],
    ['a: .nan', 'the value of "a" must be'],
    ['a: 1\na: 2', ''],
    ['"a b": 1', 'is no name'],
    [`${'a'.repeat(65)}: 1`, 'is no name'],
    ['constructor: 1', ''],
    ['a: &x 1\nb: *y', ''],
    ['a: !!js/function x', ''],
    [`a: ${'x'.repeat(70_000)}`, 'more than 65536 characters'],
    [`a: ${'[ '.repeat(5_000)}`, 'nested more than'],
    ['a: "\u0000"', ''],
  ])('refuses %.40j', async (text, why) => {
    const read = await readContext(text);
    expect(read).toMatchObject({ ok: false, error: { code: 'config' } });
    const message = read.ok ? '' : read.error.message;
    expect(message).toMatch(/^input "context": \S/);
    expect(message).toContain(why);
  });
});

describe('annotations', () => {
  const logged = (): { log: RunnerLog; lines: string[] } => {
    const lines: string[] = [];
    const log: RunnerLog = {
      say: (text) => void lines.push(text),
      write: () => undefined,
      command: (name, data, properties = {}) => void lines.push(`${name} ${JSON.stringify(properties)} ${data}`),
      close: () => undefined,
    };
    return { log, lines };
  };

  test('from the eleventh of a kind on, they are lines of the log', () => {
    const { log, lines } = logged();
    const annotations = createAnnotations(log, true);
    for (let at = 1; at <= 12; at += 1) annotations.error(`e${at}`, { title: 'T' });
    annotations.warning('w');
    expect(lines.slice(9)).toEqual(['error {"title":"T"} e10', 'error: T: e11', 'error: T: e12', 'warning {} w']);
  });

  test('are cut where the runner would cut them', () => {
    const { log, lines } = logged();
    createAnnotations(log, true).error('x'.repeat(5_000));
    expect(lines[0]?.length).toBeLessThan(4_096);
  });

  test.each<[string | undefined, string, string]>([
    ['bootspring.yml:3:5', '.', '{"file":"bootspring.yml","line":"3","col":"5"}'],
    ['.github/bootspring.yml:7', 'sub/dir', '{"file":"sub/dir/.github/bootspring.yml","line":"7"}'],
    ['a.yml and b.yml', '.', '{}'],
    ['/tmp/wf_x/journal.jsonl:3', '.', '{}'],
    [undefined, '.', '{}'],
  ])('a problem at %s is put there', (where, folder, properties) => {
    const { log, lines } = logged();
    const problem = { code: 'config', message: 'm\nn', hint: 'h', ...(where === undefined ? {} : { where }) } as const;
    annotateProblem(createAnnotations(log, true), problem, folder);
    expect(lines).toEqual([`error ${properties} m n\n${where === undefined ? '' : `at ${where}\n`}h`]);
  });
});
