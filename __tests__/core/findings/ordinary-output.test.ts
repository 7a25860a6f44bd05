import { expect, test } from '@jest/globals';
import { inDocument, inLines, shown } from './read.ts';

/** Lines that look a little like findings and are none. */
const ORDINARY = [
  'Listening on http://localhost:3000: ready',
  'Local:   http://localhost:5173/',
  'GET https://registry.npmjs.org:443/x 200 12:30:05',
  'connect ECONNREFUSED 127.0.0.1:5432',
  'example.com:443: error: certificate has expired',
  'db.internal:5432:1: connection refused',
  '12:30:05 - Starting compilation in watch mode...',
  '[12:30:05] Starting task build',
  '2026-01-02T12:30:05.123Z error: could not connect',
  '2026-01-02 12:30:05: error: could not connect',
  '    at Object.<anonymous> (/home/me/project/src/a.js:12:5)',
  '    at run (/home/me/project/node_modules/x/index.js:1:1)',
  'node:internal/modules/cjs/loader:1568',
  '/home/me/project/src/a.js:12',
  'src/a.ts:12:5',
  'src/a.ts:12:  const error = 1;',
  'src/a.ts:12: error handling is done elsewhere',
  'src/a.ts:12:5:const error = 1;',
  'src/a.ts:12:5:    const error = 1;',
  'node_modules/x/index.js:3:4: something of others',
  'Downloading 12% [=====>      ] 3:20 left',
  'error Command failed with exit code 1.',
  'npm error code ELIFECYCLE',
  'npm warn deprecated inflight@1.0.6: This module is not supported',
  'warning: in the working copy of a.txt, LF will be replaced by CRLF',
  'error: test failed, to rerun pass `--lib`',
  'error: could not compile `shop` (lib) due to 1 previous error',
  'Tests: 3 failed, 4 passed',
  'FAILED tests/test_a.py::test_x - this is no run of pytest',
  'FAIL',
  '[warn] src/ugly.ts',
  'Error: boom',
  '  12:5  3 files changed',
  '  ● Console',
  '* { margin: 0 }',
  'Total (1,2): error prone',
  '(see 3:4) a - b',
  'image: ghcr.io/me/app:1.2.3: pulled',
  'sha256:12:34: not a file',
  'C:12:5: drives are no files',
  '::group::src/a.ts:1:2: error',
  '::debug file=src/a.ts,line=1::nothing',
  'packages/a lint: src/x.ts(1,2): error TS1: which src is not known',
  'ok',
  'ok  \texample.com/shop/calc\t0.004s',
  '--- a/src/a.ts',
  '+++ b/src/a.ts',
  '--> see https://example.com/a:1:2',
  'running 2 tests',
  'test result: ok. 2 passed; 0 failed; 0 ignored',
  'Success: no issues found in 5 source files',
  'All checks passed!',
  'Found 0 warnings and 0 errors.',
];

test.each(ORDINARY)('is no finding: %s', (line) => {
  const { findings, tests, notes } = inLines(line);
  expect({ findings: findings.map(shown), tests, notes }).toEqual({ findings: [], tests: [], notes: [] });
});

test('nor are all of them one after the other', () => {
  expect(inLines(ORDINARY.join('\n')).findings.map(shown)).toEqual([]);
});

test.each([
  '{}',
  '[]',
  '"text"',
  'null',
  '{"diagnostics":[{"message":"x","filename":"a.ts"}]}',
  '{"results":[{"filePath":"a.js","messages":[]}]}',
  '{"runs":[{"results":[]}]}',
  '{"name":"shop","version":"1.0.0","scripts":{"type":"module"}}',
  '[{"name":"a","message":"b"}]',
  '{"level":"error","msg":"boom","file":"src/a.ts:1:2"}',
  '{"type":"test","event":"other"}',
])('is a document of no tool: %s', (text) => {
  const { format, findings, tests } = inDocument(text);
  expect({ format, findings, tests }).toEqual({ format: undefined, findings: [], tests: [] });
});
