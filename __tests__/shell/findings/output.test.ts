import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Collected } from '../../../src/core/findings/collect.ts';
import { OutputFindings } from '../../../src/shell/findings/output.ts';
import { fixture, ROOT, shown, shownTest } from '../../core/findings/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'output-findings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Piece = readonly [stream: 'stdout' | 'stderr', text: string | Uint8Array];

async function written(
  pieces: readonly Piece[],
  options: { root: string; cwd?: string } = { root: ROOT },
): Promise<Collected> {
  const findings = new OutputFindings(options);
  for (const [stream, text] of pieces) findings.write(typeof text === 'string' ? Buffer.from(text) : text, stream);
  return (await findings.end()).result();
}

/** Pieces of so many bytes. */
const cut = (text: string, size: number): Piece[] => {
  const bytes = Buffer.from(text);
  return Array.from(
    { length: Math.ceil(bytes.length / size) },
    (_each, at) => ['stdout', bytes.subarray(at * size, (at + 1) * size)] as const,
  );
};

const ERROR = 'src/a.ts(1,2): error TS1: bad — ünï';

describe('findings in output', () => {
  test.each([1, 2, 3, 7, 64, 100_000])('are the same in pieces of %d bytes', async (size) => {
    for (const name of [
      'tsc-pretty',
      'oxlint-json',
      'biome-json-1',
      'eslint-json',
      'cargo-test-json',
      'go-test-json',
      'ruff-json',
      'node-tap',
    ]) {
      const whole = await written([['stdout', fixture(name)]]);
      expect(whole.findings.length).toBeGreaterThan(0);
      expect(await written(cut(fixture(name), size))).toEqual(whole);
    }
  });

  test('of the two streams do not mix', async () => {
    const { findings } = await written([
      ['stdout', 'src/a.ts(1,2): er'],
      ['stderr', 'src/b.ts(3,4): error TS2: other\nsrc/c.ts(5'],
      ['stdout', 'ror TS1: one\n'],
      ['stderr', ',6): error TS3: third'],
    ]);
    expect(findings.map(({ file, message }) => [file, message])).toEqual([
      ['src/a.ts', 'one'],
      ['src/b.ts', 'other'],
      ['src/c.ts', 'third'],
    ]);
  });

  test('are found in JSON between what package managers say', async () => {
    const text = `\n> shop@1.0.0 lint\n> eslint -f json .\n\n${fixture('eslint-json')}npm error code 1\n${ERROR}\n`;
    const { findings } = await written([['stdout', text]]);
    expect(findings.map(({ tool, file }) => [tool, file])).toEqual([
      ['tsc', 'src/a.ts'],
      ['eslint', 'src/app.js'],
      ['eslint', 'src/app.js'],
      ['eslint', 'src/app.js'],
    ]);
  });

  test('are found in events between other lines, with the tests', async () => {
    const { findings, tests } = await written([['stdout', fixture('cargo-test-json')]]);
    expect(findings.map(shown)).toEqual([
      'error src/lib.rs:12:9 rustc <tests::adds> | assertion `left == right` failed⏎  left: -1⏎ right: 3',
      'warning src/lib.rs:2:9-2:15 rustc unused_variables | unused variable: `unused`',
    ]);
    expect(tests.map(shownTest)).toEqual(['passed tests::works', 'failed tests::adds']);
  });

  test.each([
    ['an object of JavaScript', '{\n  a: 1,\n'],
    ['a list that never ends', '[{"filePath": "a",\n'],
    ['an object that is closed wrongly', '{"a": ]}\n'],
    ['a line in brackets', '[12:30:05] Starting\n[warn] x\n{ curly }\n'],
    ['log lines in JSON', '{"level":30,"msg":"hello"}\n{"level":50,"msg":"src/x.ts:1:2: error: not this"}\n'],
  ])('are not hidden by %s', async (_name, text) => {
    const { findings } = await written([['stdout', `${text}${ERROR}\n`]]);
    expect(findings.map(({ message }) => message)).toEqual(['bad — ünï']);
  });

  test('are found behind bytes that are no UTF-8, and behind lines that are far too long', async () => {
    const { findings, notes } = await written([
      ['stdout', Uint8Array.of(0xff, 0xfe, 0x00, 0xc3, 0x0a)],
      ['stdout', `${'x'.repeat(300_000)} error: src/a.ts:1:2: error: no\n[${' '.repeat(200_000)}\n`],
      ['stdout', `${ERROR}\n`],
    ]);
    expect(findings.map(({ message }) => message)).toEqual(['bad — ünï']);
    expect(notes).toEqual([]);
  });

  test('are found in a document larger than any line', async () => {
    const file = {
      filePath: '/home/me/project/a.js',
      messages: [{ ruleId: 'r', severity: 2, message: 'big', line: 1, column: 1 }],
      source: 'x'.repeat(3_000_000),
    };
    const { findings } = await written([...cut(JSON.stringify([file]), 65_536), ['stdout', `\n${ERROR}\n`]]);
    expect(findings.map(({ message }) => message)).toEqual(['big', 'bad — ünï']);
  });

  test.each(['one " quote', 'brackets ]}', 'a " and ]}', 'a backslash \\'])(
    'are found in a document with %j in it',
    async (message) => {
      const document = JSON.stringify(
        [{ filePath: '/home/me/project/a.js', messages: [{ severity: 2, message }] }],
        null,
        2,
      );
      const { findings } = await written([['stdout', `${document}\n${ERROR}\n`]]);
      expect(findings.map((each) => each.message)).toEqual([message, 'bad — ünï']);
    },
  );

  test.each([
    ['and ends', '"}\n', ['bad — ünï']],
    ['and does not end', '', []],
  ])('are given up where JSON is larger than can be kept, with a note (%s)', async (_how, end, told) => {
    const mebibyte = Buffer.alloc(1024 * 1024, 'x');
    const pieces: Piece[] = [
      ['stdout', '{"runs":"'],
      ...Array.from({ length: 33 }, (): Piece => ['stdout', mebibyte]),
      ['stdout', `${end}${ERROR}\n`],
    ];
    const { findings, notes } = await written(pieces);
    expect(findings.map(({ message }) => message)).toEqual(told);
    expect(notes).toEqual([
      'The output has JSON of more than 32 MiB, which is not read; have the tool write it into a report.',
    ]);
  });

  test('are looked for in 64 MiB, and the rest is told', async () => {
    const mebibyte = Buffer.alloc(1024 * 1024, `${'x'.repeat(1023)}\n`);
    const pieces: Piece[] = [
      ['stdout', `${ERROR}\n`],
      ...Array.from({ length: 65 }, (): Piece => ['stderr', mebibyte]),
      ['stdout', 'src/late.ts(1,2): error TS1: late\n'],
    ];
    const { findings, notes } = await written(pieces);
    expect(findings.map(({ file }) => file)).toEqual(['src/a.ts']);
    expect(notes).toEqual(['Findings are looked for in the first 64 MiB of output; there are 66 MiB.']);
  });

  test('lead to files that are there, also through a link to the workspace', async () => {
    mkdirSync(join(folder, 'real/pkg/src'), { recursive: true });
    writeFileSync(join(folder, 'real/pkg/src/a.ts'), '');
    writeFileSync(join(folder, 'real/top.ts'), '');
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    const text = [
      `${join(folder, 'real')}/top.ts:1:1: error: one`,
      'src/a.ts:1:1: error: two',
      'top.ts:2:2: error: three',
    ].join('\n');
    const { findings } = await written([['stdout', text]], { root: join(folder, 'link'), cwd: 'pkg' });
    expect(findings.map(({ file }) => file)).toEqual(['pkg/src/a.ts', 'top.ts', 'top.ts']);
  });
});

test('a command that says nothing has no findings', async () => {
  expect(await written([])).toEqual({ findings: [], tests: [], omitted: { findings: 0, tests: 0 }, notes: [] });
});
