import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Collected } from '../../../src/core/findings/collect.ts';
import { collectorOf } from '../../../src/shell/findings/collector.ts';
import { readReports } from '../../../src/shell/findings/reports.ts';
import { fixture, shown, shownTest } from '../../core/findings/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
const root = join(folder, 'workspace');
const onPosix = process.platform === 'win32' ? test.skip : test;
beforeAll(() => void mkdirSync(join(root, 'pkg/reports'), { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const JUNIT = '<testsuite><testcase classname="c" name="t"><failure message="boom"/></testcase></testsuite>';

async function read(
  paths: readonly string[],
  options: { since?: number; cwd?: string; signal?: AbortSignal } = {},
): Promise<Collected> {
  const sink = collectorOf({ root, cwd: options.cwd });
  await readReports(paths, { root, sink, since: 0, ...options });
  return sink.result();
}

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(root, name), content);
  return name;
}

describe('a report', () => {
  test.each([
    ['node-junit', 2, 4],
    ['checkstyle', 3, 0],
    ['sarif', 5, 0],
    ['jest-json', 2, 4],
    ['cargo-test-json', 2, 2],
    ['tap', 2, 5],
    ['tsc', 4, 0],
  ])('is known by what is in it: %s', async (name, findings, tests) => {
    const found = await read([put('report.bin', fixture(name))]);
    expect([found.findings.length, found.tests.length, found.notes]).toEqual([findings, tests, []]);
  });

  test('may be told from the folder of the command, or by its absolute path', async () => {
    put('pkg/reports/a.xml', JUNIT);
    expect((await read(['reports/a.xml'], { cwd: 'pkg' })).findings).toHaveLength(1);
    expect((await read([join(root, 'pkg/reports/a.xml')])).findings).toHaveLength(1);
  });

  test('of a module of Maven leads to its classes', async () => {
    mkdirSync(join(root, 'shop/target/surefire-reports'), { recursive: true });
    mkdirSync(join(root, 'shop/src/test/java/com/example'), { recursive: true });
    put('shop/src/test/java/com/example/CalcTest.java', '');
    const { findings } = await read([put('shop/target/surefire-reports/TEST-a.xml', fixture('surefire-junit'))]);
    expect(findings.map(shown)[0]).toBe(
      'error shop/src/test/java/com/example/CalcTest.java:14 <com.example.CalcTest › adds> | expected: <3> but was: <-1>',
    );
  });

  test('may have a mark at its start, and another encoding', async () => {
    const text = '<testsuite><testcase name="tést"/></testsuite>';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const latin = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, 'latin1');
    for (const bytes of [Buffer.from(`\ufeff${text}`), utf16, latin]) {
      const { tests, notes } = await read([put('marked.xml', bytes)]);
      expect([tests.map(shownTest), notes]).toEqual([['passed tést'], []]);
    }
    expect((await read([put('marked.json', `\ufeff${fixture('eslint-json')}`)])).findings).toHaveLength(3);
  });
});

describe('a report that cannot be read is a note', () => {
  test.each<readonly [string, string | Uint8Array, string]>([
    ['empty', '', 'bad is empty.'],
    ['binary', Uint8Array.of(1, 0, 2, 0, 3), 'bad is no text.'],
    ['JSON of no tool', '{"name": "shop"}', 'bad is JSON of no tool that is known here, so nothing is read from it.'],
    ['JSON that is cut', '[{"filePath": "a", "mess', 'bad:1 is no valid JSON, so nothing is read from it.'],
    [
      'XML of no tool',
      '<html/>',
      'bad:1 is XML of no report that is known here: its root is <html>, not that of JUnit or checkstyle.',
    ],
  ])('%s', async (_name, content, note) => {
    const { findings, tests, notes } = await read([put('bad', content)]);
    expect({ findings, tests, notes }).toEqual({ findings: [], tests: [], notes: [note] });
  });

  test('bytes that are no UTF-8, which are read as far as they go', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<testsuite>\n<testcase name="t'),
      Buffer.from([0xff]),
      Buffer.from('"/></testsuite>'),
    ]);
    const { tests, notes } = await read([put('bytes.xml', bytes)]);
    expect(tests.map(({ name }) => name)).toEqual(['t\ufffd']);
    expect(notes).toEqual(['bytes.xml:2 has bytes that are no utf-8; they are shown as \ufffd.']);
  });

  test('missing, a folder, outside, and the others are read all the same', async () => {
    writeFileSync(join(folder, 'outside.xml'), JUNIT);
    const { findings, notes } = await read([
      'gone.xml',
      'pkg',
      '../outside.xml',
      '/etc/passwd',
      put('good.xml', JUNIT),
    ]);
    expect(findings).toHaveLength(1);
    expect(notes).toEqual([
      "gone.xml can't be read: it is not there; look whether the command writes it.",
      'pkg is no file that has an end, so it is not read.',
      'outside.xml is outside of the workspace, so it is not read.',
      'passwd is outside of the workspace, so it is not read.',
    ]);
  });

  onPosix('a link that leads out, and a pipe that nobody writes to', async () => {
    writeFileSync(join(folder, 'secret.xml'), JUNIT);
    symlinkSync(join(folder, 'secret.xml'), join(root, 'out.xml'));
    symlinkSync(join(root, put('here.xml', JUNIT)), join(root, 'in.xml'));
    symlinkSync('loop.xml', join(root, 'loop.xml'));
    execFileSync('mkfifo', [join(root, 'pipe.xml')]);
    const { findings, notes } = await read(['out.xml', 'in.xml', 'loop.xml', 'pipe.xml']);
    expect(findings).toHaveLength(1);
    expect(notes).toEqual([
      'out.xml is a link that leads out of the workspace, so it is not read.',
      "loop.xml can't be read: it is a link that leads to itself.",
      'pipe.xml is no file that has an end, so it is not read.',
    ]);
  });

  test('older than the attempt', async () => {
    put('old.xml', JUNIT);
    utimesSync(join(root, 'old.xml'), 1_000, 1_000);
    const { findings, notes } = await read(['old.xml'], { since: 1_010_000 });
    expect([findings, notes]).toEqual([
      [],
      ['old.xml was last written before this attempt began, so it tells of other work and is not read.'],
    ]);
    expect((await read(['old.xml'], { since: 1_001_500 })).findings).toHaveLength(1);
  });

  test('more JSON than fits into memory', async () => {
    put('huge.json', `[{"filePath":"${'x'.repeat(70_000)}`);
    truncateSync(join(root, 'huge.json'), 65 * 1024 * 1024);
    const { findings, notes } = await read(['huge.json']);
    expect([findings, notes]).toEqual([[], ['huge.json has more than 64 MiB of JSON, so it is not read.']]);
  });
});

describe('a large report', () => {
  test('is read while others have their turn, and no more of it is kept than the bounds', async () => {
    const file = openSync(join(root, 'large.xml'), 'w');
    const output = `<system-out>${'a line of output &amp; more\n'.repeat(80)}</system-out>`;
    writeSync(file, '<testsuites>');
    for (let suite = 0; suite < 100; suite++) {
      const cases = Array.from(
        { length: 250 },
        (_each, at) =>
          `<testcase classname="c${suite}" name="t${at}">${at % 2 === 0 ? '<failure message="boom"/>' : ''}${at < 20 ? output : ''}</testcase>`,
      );
      writeSync(file, `<testsuite name="s${suite}">${cases.join('')}</testsuite>`);
    }
    writeSync(file, '</testsuites>');
    closeSync(file);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const { findings, tests, omitted, notes } = await read(['large.xml']);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
    expect([findings.length, tests.length, omitted, notes]).toEqual([
      10_000,
      20_000,
      { findings: 2_500, tests: 5_000 },
      [],
    ]);
  });

  test('is left when nobody waits for it any more', async () => {
    const { findings, notes } = await read([put('any.xml', JUNIT)], { signal: AbortSignal.abort() });
    expect([findings, notes]).toEqual([[], []]);
  });
});
