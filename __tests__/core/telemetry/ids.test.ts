import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseTraceparent, spanIdOf, traceIdOf, traceparent } from '../../../src/core/telemetry/ids.ts';
import { sha256 } from '../../../src/shell/hash.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

describe('TRACEPARENT', () => {
  test('is read as W3C Trace Context has it', () => {
    const read = { traceId: TRACE, spanId: SPAN };
    expect(parseTraceparent(`00-${TRACE}-${SPAN}-01`)).toEqual({ ...read, sampled: true });
    expect(parseTraceparent(`00-${TRACE}-${SPAN}-00`)).toEqual({ ...read, sampled: false });
    expect(parseTraceparent(`01-${TRACE}-${SPAN}-03-more`)).toEqual({ ...read, sampled: true });
  });

  test.each([
    undefined,
    '',
    'x',
    `00-${TRACE}-${SPAN}`,
    `00-${TRACE}-${SPAN}-01-more`,
    `ff-${TRACE}-${SPAN}-01`,
    `00-${TRACE.toUpperCase()}-${SPAN}-01`,
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
  ])('counts as not set when it is %j', (text) => {
    expect(parseTraceparent(text)).toBeUndefined();
  });

  test('that is given to a command can be read', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string(), (workflowId, run, name) => {
        const traceId = traceIdOf(workflowId, sha256);
        const spanId = spanIdOf({ workflowId, run, attempt: 1 }, name, sha256);
        expect(parseTraceparent(traceparent(traceId, spanId))).toEqual({ traceId, spanId, sampled: true });
      }),
    );
  });
});

test('spans differ by workflow, run, attempt of the workflow run, and name', () => {
  const of = { workflowId: 'wf_abc123', run: 1, attempt: 1 };
  const others = [of, { ...of, workflowId: 'wf_abc124' }, { ...of, run: 2 }, { ...of, attempt: 2 }];
  const ids = others.flatMap((each) => ['', 'a', 'a#1'].map((name) => spanIdOf(each, name, sha256)));
  expect(new Set(ids).size).toBe(12);
});
