import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { counts, lodash, type Manager, npm, outcomeOf, text } from './audit-samples.ts';

/** Written by npm 11 to a registry that does not take the request; host name replaced. */
const refusedByRegistry = {
  message: '405 Method Not Allowed - POST https://registry.example/-/npm/v1/security/advisories/bulk',
  method: 'POST',
  uri: 'https://registry.example/-/npm/v1/security/advisories/bulk',
  headers: { allow: ['GET,HEAD'], 'content-length': ['0'], 'x-fetch-attempts': ['1'] },
  statusCode: 405,
  body: '',
  error: { summary: '', detail: '' },
};
const reason = (code: string) =>
  `request to https://registry.example/-/npm/v1/security/advisories/bulk failed, reason: ${code} registry.example`;
const npmSilence = (message: string) => text({ message, error: { summary: '', detail: '' } });
const npmTrailer =
  'npm error audit endpoint returned an error\nnpm error A complete log of this run can be found in: x.log';

describe('a service that did not answer is unreachable', () => {
  test.each<[string, Manager, string, string, string]>([
    ['npm, refused', 'npm', text(refusedByRegistry), npmTrailer, '405'],
    ['npm, no such host', 'npm', npmSilence(reason('getaddrinfo ENOTFOUND')), npmTrailer, 'ENOTFOUND'],
    ['npm, refused connection', 'npm', npmSilence(reason('connect ECONNREFUSED')), npmTrailer, 'ECONNREFUSED'],
    ['npm, server error', 'npm', text({ ...refusedByRegistry, statusCode: 503, message: '503 …' }), npmTrailer, '503'],
    ['npm 6', 'npm', text({ error: { code: 'ENOAUDIT', summary: 'does not support audit requests' } }), '', 'ENOAUDIT'],
    ['npm, only words', 'npm', '', npmTrailer, 'npm error audit endpoint returned an error'],
    [
      'pnpm',
      'pnpm',
      text({
        error: {
          code: 'ERR_PNPM_AUDIT_BAD_RESPONSE',
          message: 'The audit endpoint (at https://registry.example/audits) responded with 410: {"error":"retired"}',
        },
      }),
      '',
      '410',
    ],
    [
      'yarn classic',
      'yarn',
      text({ type: 'error', data: 'https://r.example: Request failed "405 Method Not Allowed"' }),
      '',
      '405',
    ],
    ['yarn berry', 'yarn', '➤ YN0035: │ https://r.example: Response Code: 404 (Not Found)', '', '404'],
    ['bun', 'bun', '', 'error: audit request failed (status 405)', '405'],
    ['bun, refused', 'bun', '', 'error: POST https://registry.example/-/npm/v1/bulk - 405', '405'],
    ['bun, no such host', 'bun', '', 'error: POST https://r.example/bulk - DNSResolveFailed', 'DNSResolveFailed'],
    ['bun, no connection', 'bun', '', 'ConnectionRefused: audit request failed', 'ConnectionRefused'],
  ])('%s', (_name, manager, stdout, stderr, because) => {
    const detail = `the advisory service did not answer (${because})`;
    expect(outcomeOf(manager, stdout, { stderr })).toEqual({ kind: 'errored', reason: 'unreachable', detail });
  });

  test('but not because of words in a report that was cut off', () => {
    const cut = npm({ a: { ...lodash, via: [{ title: 'fetch failed with ETIMEDOUT' }] } }, { critical: 1 }).slice(
      0,
      -40,
    );
    const outcome = outcomeOf('npm', cut, { stderr: npmTrailer });
    expect(outcome).toMatchObject({ kind: 'errored', reason: 'internal' });
  });
});

describe('no lock file is told with the mend', () => {
  test.each<[Manager, string, string, string]>([
    [
      'npm',
      text({ error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.', detail: 'Try …' } }),
      'npm error code ENOLOCK',
      'npm install --package-lock-only',
    ],
    [
      'pnpm',
      text({ error: { code: 'ERR_PNPM_AUDIT_NO_LOCKFILE', message: 'No pnpm-lock.yaml found' } }),
      '',
      'pnpm install --lockfile-only',
    ],
    ['bun', '', 'error: Lockfile not found', 'bun install --lockfile-only'],
    ['yarn', text({ type: 'error', data: 'No lockfile in this directory.' }), '', 'yarn install'],
  ])('%s', (manager, stdout, stderr, mend) => {
    const detail = `there is no lock file to audit; \`${mend}\` writes one`;
    expect(outcomeOf(manager, stdout, { stderr })).toEqual({ kind: 'errored', reason: 'report-missing', detail });
  });
});

describe('whatever is not understood is an error', () => {
  test.each<[string, Manager, string]>([
    ['nothing', 'npm', ''],
    ['an empty object', 'npm', '{}'],
    ['an empty object of pnpm', 'pnpm', '{}'],
    ['an empty object of yarn', 'yarn', '{}'],
    ['an empty list', 'bun', '[]'],
    ['a package of which nothing is known', 'bun', '{"left-pad":[]}'],
    ['a text', 'npm', 'found 0 vulnerabilities'],
    ['a cut document', 'npm', npm({ lodash }).slice(0, -3)],
    ['lines without a summary', 'yarn', text({ type: 'info', data: 'Waiting' })],
    ['a line that is no JSON', 'yarn', `${text({ type: 'auditSummary', data: { vulnerabilities: counts } })}\nKilled`],
    ['vulnerabilities as a number', 'npm', text({ auditReportVersion: 2, vulnerabilities: 0 })],
    ['words of an outage with exit code 0', 'npm', npmSilence(reason('connect ECONNREFUSED'))],
  ])('%s', (_name, manager, stdout) => {
    expect(outcomeOf(manager, stdout, { exitCode: 0 })).toMatchObject({ kind: 'errored', reason: 'internal' });
  });

  test('any text at all', () => {
    const managers = fc.constantFrom<Manager>('npm', 'pnpm', 'yarn', 'bun');
    const anything = fc.oneof(fc.string(), fc.json()).filter((some) => some.trim() !== '{}');
    fc.assert(
      fc.property(managers, anything, anything, fc.nat(2), (manager, stdout, stderr, exitCode) => {
        expect(outcomeOf(manager, stdout, { stderr, exitCode }).kind).toBe('errored');
      }),
    );
  });
});
