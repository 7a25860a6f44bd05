import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ChainHead } from '../../src/core/chain.ts';
import { CHAIN_START, checkLine, encodeEntry } from '../../src/core/chain.ts';
import type { Event } from '../../src/model/event.ts';
import { entrySchema } from '../../src/model/event.ts';

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const AT = Date.UTC(2024, 1, 19, 10);

const encode = (head: ChainHead, event: Event): { line: string; entry: ChainHead } => {
  const encoded = encodeEntry(head, event, AT, sha256);
  if (!encoded.ok) throw new Error(encoded.error);
  return encoded.value;
};

const kindOf = (line: string | Uint8Array, head: ChainHead = CHAIN_START): string => {
  const checked = checkLine(typeof line === 'string' ? Buffer.from(line) : line, head, sha256);
  return checked.ok ? 'good' : checked.error.kind;
};

const reseal = (line: string, change: (body: string) => string): string => {
  const body = change(line.slice(0, line.lastIndexOf(',"hash":"')));
  return `${body},"hash":"${sha256(body)}"}`;
};

const someEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ type: fc.constant('Warned' as const), message: fc.string({ unit: 'binary' }) }),
  fc.record({ type: fc.constant('PhaseStarted' as const), phase: fc.string({ unit: 'grapheme' }) }),
  fc.record({
    type: fc.constant('RetryDue' as const),
    task: fc.string(),
    attempt: fc.double({ noNaN: true, noDefaultInfinity: true }),
  }),
);

describe('the chain of journal lines', () => {
  const warned: Event = { type: 'Warned', message: 'careful' };

  test('a line has the documented form, and its hash is over the bytes before the hash', () => {
    const { line } = encode(CHAIN_START, warned);
    const body = `{"v":1,"seq":1,"at":"2024-02-19T10:00:00.000Z","event":{"type":"Warned","message":"careful"},"prev":"${'0'.repeat(64)}"`;
    expect(line).toBe(`${body},"hash":"${sha256(body)}"}`);
  });

  test('any events come back as they were, one line each, each following the one before', () => {
    fc.assert(
      fc.property(fc.array(someEvent, { minLength: 1, maxLength: 8 }), (events) => {
        let written = CHAIN_START;
        let read = CHAIN_START;
        for (const event of events) {
          const { line, entry } = encode(written, event);
          written = entry;
          expect(line).not.toMatch(/[\n\r]/);
          const checked = checkLine(Buffer.from(line), read, sha256);
          if (!checked.ok) throw new Error(checked.error.detail);
          read = checked.value.head;
          expect(entrySchema.parse(checked.value.json)).toEqual(JSON.parse(line));
          expect(JSON.stringify(entrySchema.parse(checked.value.json).event)).toBe(JSON.stringify(event));
        }
      }),
    );
  });

  test('no changed byte passes', () => {
    fc.assert(
      fc.property(someEvent, fc.nat(), fc.integer({ min: 1, max: 255 }), (event, where, change) => {
        const bytes = Buffer.from(encode(CHAIN_START, event).line);
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(kindOf(bytes)).not.toBe('good');
      }),
      { numRuns: 500 },
    );
  });

  test('what is wrong is told apart', () => {
    const { line, entry } = encode(CHAIN_START, warned);
    expect(kindOf(line)).toBe('good');
    expect(kindOf('')).toBe('not-json');
    expect(kindOf(line.slice(0, -1))).toBe('not-json');
    expect(kindOf('{}')).toBe('hash');
    expect(kindOf(`${line} `)).toBe('hash');
    expect(kindOf(line.replace('careful', 'careless'))).toBe('hash');
    expect(kindOf(reseal(line, (body) => body.replace('"v":1', '"v":2')))).toBe('newer');
    expect(kindOf(line.replace('"v":1', '"v":2'))).toBe('hash');
    expect(kindOf(line, entry)).toBe('sequence');
    expect(kindOf(line, { seq: 0, hash: '1'.repeat(64) })).toBe('previous');
    expect(kindOf(reseal(line, () => '[1'))).toBe('not-json');
  });

  test('what JSON cannot hold is refused and named', () => {
    const event: Event = { type: 'RetryDue', task: 'a/b', attempt: Number.NaN };
    expect(encodeEntry(CHAIN_START, event, AT, sha256)).toEqual({
      ok: false,
      error: 'in RetryDue, attempt is NaN',
    });
    expect(encodeEntry(CHAIN_START, warned, Number.NaN, sha256).ok).toBe(false);
  });
});
