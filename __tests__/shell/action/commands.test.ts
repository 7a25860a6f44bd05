import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createRunnerLog } from '../../../src/shell/action/commands.ts';
import { parseRunnerLog } from '../../rig/runner-log.ts';

function collect(): { readonly out: Parameters<typeof createRunnerLog>[0]; text(): string } {
  const chunks: Buffer[] = [];
  const out = {
    write: (chunk: string | Uint8Array): boolean => chunks.push(Buffer.from(chunk)) > 0,
    once: () => undefined,
  };
  return { out, text: () => Buffer.concat(chunks).toString('utf8') };
}

describe('a command', () => {
  test('keeps its data and properties, whatever they hold', () => {
    const { out, text } = collect();
    const log = createRunnerLog(out);
    log.command('error', '50% a\r\nb: c, d %0A', { title: 'x: 1, y%\n::error::z', file: 'a b.ts' });
    expect(text()).toBe('::error title=x%3A 1%2C y%25%0A%3A%3Aerror%3A%3Az,file=a b.ts::50%25 a%0D%0Ab: c, d %250A\n');
    expect(parseRunnerLog(text()).commands).toEqual([
      {
        name: 'error',
        data: '50% a\r\nb: c, d %0A',
        properties: { title: 'x: 1, y%\n::error::z', file: 'a b.ts' },
      },
    ]);
  });

  test('without properties has none', () => {
    const { out, text } = collect();
    createRunnerLog(out).command('endgroup', '');
    expect(text()).toBe('::endgroup::\n');
  });
});

describe('what others wrote', () => {
  test('is bracketed with a token that is new each time', () => {
    const { out, text } = collect();
    const log = createRunnerLog(out);
    for (const each of ['a\n', 'b\n']) {
      void log.write(each);
      log.command('endgroup', '');
    }
    const tokens = [...text().matchAll(/^::stop-commands::([0-9a-f]{48})$/gm)].map((found) => found[1]);
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) expect(text()).toContain(`\n::${token}::\n`);
  });

  test('never runs together with a command, and never becomes one', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '::error::x',
        '##[group]y',
        '\n',
        '\r',
        '\u00a0',
        '::',
        '##[',
        'stop-commands',
        '::endgroup::',
        'é',
      ),
      fc.string({ maxLength: 8 }),
    );
    const act = fc.record({ say: fc.boolean(), text: fc.array(piece, { maxLength: 6 }).map((all) => all.join('')) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const { out, text } = collect();
        const log = createRunnerLog(out);
        for (const { say, text: given } of acts) {
          if (say) log.say(given);
          else void log.write(Buffer.from(given));
          if (given.length % 3 === 0) log.command('notice', given);
        }
        log.close();
        const { commands, groups, faults } = parseRunnerLog(text());
        expect(faults).toEqual([]);
        expect(groups).toEqual([]);
        expect(commands).toEqual(
          acts
            .filter(({ text: given }) => given.length % 3 === 0)
            .map(({ text: data }) => ({ name: 'notice', data, properties: {} })),
        );
      }),
    );
  });

  test('our own lines go without a bracket, unless they quote what could be a command', () => {
    const { out, text } = collect();
    const log = createRunnerLog(out);
    log.say('[INFO] a::b');
    expect(text()).toBe('[INFO] a::b\n');
    log.say('x ##[error]y');
    expect(parseRunnerLog(text()).commands).toEqual([]);
    log.close();
    expect(parseRunnerLog(text()).faults).toEqual([]);
  });
});

test('a reader that is behind makes the writer wait', async () => {
  let drained = (): void => undefined;
  const log = createRunnerLog({
    write: (chunk) => chunk.length < 100,
    once: (_event, then) => {
      drained = then;
    },
  });
  expect(log.write('short')).toBeUndefined();
  const wait = log.write('x'.repeat(200));
  expect(wait).toBeInstanceOf(Promise);
  drained();
  await wait;
});
