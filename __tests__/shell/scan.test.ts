import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compileUserPatterns, createScanner } from '../../src/shell/scan.ts';

function scan(text: string | Buffer, size = 1000): string[] {
  const scanner = createScanner([]);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) scanner.write(bytes.subarray(at, at + size), 'stdout');
  return scanner.finish();
}

describe('createScanner', () => {
  test('finds a pattern wherever it is and however it is cut', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.integer({ min: 1, max: 70_000 }), fc.boolean(), (before, size, lines) => {
        const filler = (lines ? 'some line of output\n' : 'x').repeat(Math.ceil(before / (lines ? 20 : 1)));
        expect(scan(`${filler} socket hang up ${filler}`, size)).toEqual(['socket-hang-up']);
      }),
      { numRuns: 60 },
    );
  });

  test('finds a pattern where a long line is cut', () => {
    for (let before = 65_536 - 20; before <= 65_536; before++) {
      expect(scan(`${'x'.repeat(before)} socket hang up ${'x'.repeat(70_000)}`)).toEqual(['socket-hang-up']);
    }
  });

  test('every known pattern is found by way of its anchor, with and without colours', () => {
    const samples: [string, string][] = [
      ['http-503', '\u001b[31mHTTP\u001b[0m 503'],
      ['type-error', '\u001b[91merror\u001b[0m\u001b[90m TS2322: \u001b[0mno'],
      ['tests-failed', '\u001b[1mTests: \u001b[22m \u001b[1m\u001b[31m1 failed\u001b[39m, 2 total'],
      ['tap-failed', 'ℹ fail 2'],
      ['tap-failed', '\u001b[34mℹ fail 2\u001b[39m'],
      ['lint-problems', '✖ 2 problems (2 errors, 0 warnings)'],
      ['suite-failed', 'FAIL src/a.test.ts'],
      ['ECONNREFUSED', 'connect ECONNREFUSED 10.1.2.3:80'],
      ['ETIMEDOUT', 'ESOCKETTIMEDOUT'],
      ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT'],
      ['EHOSTUNREACH', 'connect ENETUNREACH'],
      ['network-timeout', 'dial tcp: i/o timeout'],
      ['network-timeout', 'request to https://example.test timed out'],
      ['tls-handshake', 'Client network socket disconnected before secure TLS connection was established'],
      ['git-remote', 'unexpected disconnect while reading sideband packet'],
      ['npm-network', 'npm error code ECONNRESET'],
      ['missing-command', "'x' is not recognized as an internal or external command"],
      ['missing-module', 'Error [ERR_MODULE_NOT_FOUND]: Cannot find package'],
      ['rate-limit', 'API rate limit exceeded for user'],
      ['expectation', 'Expected values to be equal:'],
      ['fetch-failed', 'code: ERR_SOCKET_TIMEOUT'],
    ];
    for (const [id, line] of samples)
      expect([line, scan(`a\n${line}\nb\n`)]).toEqual([line, expect.arrayContaining([id])]);
  });

  test('a pattern does not reach over a line end, nor from one stream into the other', () => {
    expect(scan('socket hang\nup')).toEqual([]);
    const scanner = createScanner([]);
    scanner.write(Buffer.from('socket hang'), 'stdout');
    scanner.write(Buffer.from(' up'), 'stderr');
    expect(scanner.finish()).toEqual([]);
  });

  test('several in one line and many times over are reported once each, in the order of the table', () => {
    const line = '403 Forbidden, then ECONNRESET, then 502 Bad Gateway, AssertionError\n';
    expect(scan(line.repeat(5000))).toEqual(['ECONNRESET', 'http-502', 'assertion', 'http-403']);
  });

  test("the user's patterns are found under their own text, colours aside", async () => {
    const patterns = await compileUserPatterns(['transient', '/flak[ey]+ \\d+$/', '/nö/', '/never/', '/(/', 'exit:7']);
    expect(patterns.map((pattern) => pattern.text)).toEqual(['/flak[ey]+ \\d+$/', '/nö/', '/never/']);
    const scanner = createScanner(patterns);
    const line = `${'x'.repeat(100_000)}\nit was flaky \u001b[31m42\u001b[0m\nnö\n`;
    for (const byte of Buffer.from(line)) scanner.write(Buffer.from([byte]), 'stdout');
    expect(scanner.finish()).toEqual(['/flak[ey]+ \\d+$/', '/nö/']);
  });

  test("a user's pattern made to backtrack takes linear time", async () => {
    const scanner = createScanner(await compileUserPatterns(['/(a+)+$/']));
    const startedAt = performance.now();
    scanner.write(Buffer.from(`${'a'.repeat(300_000)}!`), 'stdout');
    scanner.finish();
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });
});
