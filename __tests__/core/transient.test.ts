import { describe, expect, test } from '@jest/globals';
import { BESIDE_PATTERNS, classify, COUNTER_PATTERNS, PATTERNS } from '../../src/core/transient.ts';
import type { Failure } from '../../src/core/transient.ts';
import { FAILURE_REASONS } from '../../src/model/outcome.ts';
import type { Evidence, Outcome } from '../../src/model/outcome.ts';

const ALL = [...PATTERNS, ...COUNTER_PATTERNS];

function idsOf(line: string): string[] {
  return ALL.filter((pattern) => pattern.pattern.test(line)).map((pattern) => pattern.id);
}

describe('patterns of what else is wrong than a failed test', () => {
  const beside = (line: string): string[] =>
    BESIDE_PATTERNS.filter(
      ({ pattern, anchor }) => pattern.test(line) && new RegExp(anchor).test(line.toLowerCase()),
    ).map(({ id }) => id);
  test.each([
    ['Jest: "global" coverage threshold for lines (90%) not met: 50%', 'coverage-threshold'],
    ['ERROR: Coverage for lines (50%) does not meet global threshold (80%)', 'coverage-threshold'],
    ['FAIL Required test coverage of 80% not reached. Total coverage: 50.00%', 'coverage-threshold'],
    ['Error: 75.00% line coverage does not meet threshold of 80.00%.', 'coverage-threshold'],
    ['panic: runtime error: index out of range [recovered]', 'go-panic'],
    ['{"Action":"output","Test":"TestA","Output":"panic: runtime error\\n"}', 'go-panic'],
    ['FAIL\tex.com/m/sub [build failed]', 'go-build'],
    ['⎯⎯⎯⎯⎯⎯ Unhandled Errors ⎯⎯⎯⎯⎯⎯', 'unhandled'],
    ['!!!!!!!!!!!!!!!!!! stopping after 1 failures !!!!!!!!!!!!!!!!!!', 'tests-not-run'],
    ['!!!!!!!!!!!!!! Interrupted: 1 error during collection !!!!!!!!!!!!!!', 'tests-not-run'],
    ['warning: 8/10 tests were not run due to test failure', 'tests-not-run'],
    ['  3 did not run', 'tests-not-run'],
  ])('%s', (line, id) => expect(beside(line)).toEqual([id]));

  test.each([
    'Coverage report written',
    'it did not run far',
    '--- FAIL: TestA (0.00s)',
    'Test run interrupted by nobody',
  ])('and not: %s', (line) => expect(beside(line)).toEqual([]));
});

describe('patterns', () => {
  test.each([
    ['Error: read ECONNRESET', 'ECONNRESET'],
    ['curl: (56) Recv failure: Connection reset by peer', 'ECONNRESET'],
    ['connect ECONNREFUSED 93.184.216.34:443', 'ECONNREFUSED'],
    ['npm ERR! connect ETIMEDOUT 10.0.0.1:443', 'ETIMEDOUT'],
    ['getaddrinfo EAI_AGAIN example.test', 'EAI_AGAIN'],
    ['getaddrinfo ENOTFOUND example.test', 'ENOTFOUND'],
    ['Temporary failure in name resolution', 'name-resolution'],
    ["W: Temporary failure resolving 'deb.example.test'", 'name-resolution'],
    ['fatal: unable to access: Could not resolve host: example.test', 'unresolved-host'],
    ['Error: socket hang up', 'socket-hang-up'],
    ['npm ERR! network timeout at: https://example.test/x', 'network-timeout'],
    ['TypeError: fetch failed', 'fetch-failed'],
    ['net/http: TLS handshake timeout', 'tls-handshake'],
    ['error: RPC failed; curl 92 HTTP/2 stream 0 was not closed cleanly', 'git-remote'],
    ['fatal: early EOF', 'git-remote'],
    ['fatal: The remote end hung up unexpectedly', 'git-remote'],
    ['toomanyrequests: You have reached your pull rate limit', 'docker-limit'],
    ['npm ERR! network request failed', 'npm-network'],
    ['npm error network This is a problem related to network connectivity.', 'npm-network'],
    ['HTTP 503', 'http-503'],
    ['HTTP/1.1 429', 'http-429'],
    ['Request failed with status code 502', 'http-502'],
    ['upstream: 502 Bad Gateway', 'http-502'],
    ['429 Too Many Requests - GET https://example.test', 'http-429'],
    ['The requested URL returned error: 500', 'http-500'],
    ['{"status": 504}', 'http-504'],
    ['npm error code E503', 'http-503'],
    ['503 Service Temporarily Unavailable', 'http-503'],
    ['HTTP status 408', 'http-408'],
    ['425 Too Early', 'http-425'],
    ['AssertionError [ERR_ASSERTION]: 1 == 2', 'assertion'],
    ['    expect(received).toBe(expected) // Object.is equality', 'expectation'],
    ['    Expected: 3', 'expectation'],
    ['Tests:       2 failed, 10 passed, 12 total', 'tests-failed'],
    [' Test Files  1 failed (1)', 'tests-failed'],
    ['# fail 3', 'tap-failed'],
    ['ℹ fail 1', 'tap-failed'],
    ['  3 failing', 'mocha-failing'],
    ['=================== 1 failed, 3 passed in 0.12s ===================', 'suite-failed'],
    ['--- FAIL: TestX (0.00s)', 'suite-failed'],
    ["src/a.ts(1,2): error TS2322: Type 'x'", 'type-error'],
    ['✖ 3 problems (1 error, 2 warnings)', 'lint-problems'],
    ['SyntaxError: Unexpected token', 'syntax-error'],
    ['bash: line 1: eslint: command not found', 'missing-command'],
    ['sh: 1: eslint: not found', 'missing-command'],
    ['/bin/sh: 1: eslint: not found', 'missing-command'],
    ['npm error 403 Forbidden - PUT https://example.test', 'http-403'],
    ['npm error code E401', 'http-401'],
  ])('%s is %s', (line, id) => {
    expect(idsOf(line)).toContain(id);
    // Lines without the anchor are never looked at.
    const anchor = ALL.find((pattern) => pattern.id === id)?.anchor ?? 'none';
    expect(line).toMatch(new RegExp(anchor, 'i'));
  });

  test.each([
    'connect ECONNREFUSED 127.0.0.1:5432',
    'connect ECONNREFUSED ::1:5432',
    'Connection refused: localhost',
    '# fail 0',
    '  0 failing',
    'Tests:       12 passed, 12 total',
    '✖ 3 problems (0 errors, 3 warnings)',
    'compiled 503 modules in 429 ms, 500 chunks, exit status 1',
    'took 502ms at port 5003',
    'page not found',
  ])('%s says nothing', (line) => {
    expect(idsOf(line)).toEqual([]);
  });

  test('ids are unique', () => {
    expect(new Set(ALL.map((pattern) => pattern.id)).size).toBe(ALL.length);
  });
});

describe('classify', () => {
  const failed: Outcome = { kind: 'failed', reason: 'exit-code', detail: 'exit code 1' };
  const evidence = (facts: Partial<Evidence>): Evidence => ({ matched: [], tail: '', bytes: 0, ...facts });
  const of = (facts: Partial<Evidence>, more: Partial<Failure> = {}): boolean =>
    classify({ outcome: failed, evidence: evidence(facts), retryOn: ['transient'], ...more }).transient;

  test('what did not fail is not tried again', () => {
    const outcomes: Outcome[] = [
      { kind: 'passed' },
      { kind: 'reused', from: 'x' },
      { kind: 'skipped', because: 'x' },
      { kind: 'cancelled', detail: 'x' },
    ];
    for (const outcome of outcomes) {
      expect(of({ exitCode: 75, matched: ['ECONNRESET'] }, { outcome, retryOn: ['transient', 'exit:75'] })).toBe(false);
    }
  });

  test.each(FAILURE_REASONS)('%s has an answer of its own', (reason) => {
    const transient = new Set(['unreachable', 'spawn-failed']).has(reason);
    for (const kind of ['failed', 'errored'] as const) {
      const answer = classify({ outcome: { kind, reason, detail: 'x' }, retryOn: ['transient'] });
      expect(answer.transient).toBe(transient);
      expect(answer.because).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('a hang is transient', () => {
    expect(of({}, { outcome: { kind: 'timedOut', detail: 'x' } })).toBe(true);
  });

  test('exit code 75 and signals from outside are transient, crashes are not', () => {
    expect(of({ exitCode: 75 })).toBe(true);
    for (const exitCode of [129, 137, 143]) expect(of({ exitCode })).toBe(true);
    for (const exitCode of [1, 2, 132, 134, 135, 136, 139]) expect(of({ exitCode })).toBe(false);
    for (const signal of ['SIGKILL', 'SIGTERM', 'SIGHUP']) expect(of({ signal })).toBe(true);
    for (const signal of ['SIGSEGV', 'SIGABRT', 'SIGILL', 'SIGFPE', 'SIGBUS']) {
      expect(of({ signal, matched: ['ECONNRESET'] })).toBe(false);
    }
  });

  test('a permanent pattern beats a transient one', () => {
    expect(of({ exitCode: 1, matched: ['ECONNRESET'] })).toBe(true);
    for (const counter of COUNTER_PATTERNS) {
      expect(of({ exitCode: 1, matched: ['ECONNRESET', counter.id] })).toBe(false);
    }
  });

  test('what reads files only is never transient by itself', () => {
    for (const checkKind of ['lint', 'format', 'types'] as const) {
      expect(of({ exitCode: 75, matched: ['ECONNRESET'] }, { checkKind })).toBe(false);
      expect(of({ exitCode: 75 }, { checkKind, retryOn: ['exit:75'] })).toBe(true);
      expect(of({ exitCode: 1, matched: ['/x/'] }, { checkKind, retryOn: ['transient', '/x/'] })).toBe(true);
    }
    expect(of({ exitCode: 75 }, { checkKind: 'tests' })).toBe(true);
  });

  test('what the user names is stronger than permanent patterns, but not than a missing command', () => {
    const retryOn = ['transient', 'exit:3', '/flaky/', 'exit:127'];
    expect(of({ exitCode: 3, matched: ['assertion'] }, { retryOn })).toBe(true);
    expect(of({ exitCode: 1, matched: ['assertion', '/flaky/'] }, { retryOn })).toBe(true);
    expect(of({ exitCode: 1, matched: ['assertion'] }, { retryOn })).toBe(false);
    const outcome: Outcome = { kind: 'errored', reason: 'command-not-found', detail: 'x' };
    expect(of({ exitCode: 127, matched: ['/flaky/'] }, { retryOn, outcome })).toBe(false);
  });

  test('without "transient" only what the user names counts', () => {
    const retryOn = ['exit:3'];
    expect(of({ exitCode: 75 }, { retryOn })).toBe(false);
    expect(of({ exitCode: 1, matched: ['ECONNRESET'] }, { retryOn })).toBe(false);
    expect(of({}, { retryOn, outcome: { kind: 'timedOut', detail: 'x' } })).toBe(false);
    expect(of({ exitCode: 3 }, { retryOn })).toBe(true);
    expect(of({ exitCode: 3 }, { retryOn: [] })).toBe(false);
  });
});
