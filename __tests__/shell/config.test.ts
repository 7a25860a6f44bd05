import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadConfig, unreadable } from '../../src/shell/config.ts';

let cwd = '';

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'bootspring-config-'));
  await mkdir(join(cwd, '.github'));
});

afterEach(async () => {
  await rm(cwd, { recursive: true, force: true });
});

const GOOD = 'version: 1\nlimits: {max-parallel: 2}\n';
const write = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(cwd, name), content);

async function problems(file?: string): Promise<readonly string[]> {
  const loaded = await loadConfig(file === undefined ? { cwd, env: {} } : { cwd, file, env: {} });
  if (loaded.ok) return [];
  expect(loaded.error.map((problem) => problem.code)).toEqual(loaded.error.map(() => 'config'));
  return loaded.error.map(
    ({ where, message, hint }) => `${where ?? '-'}: ${message}${hint === undefined ? '' : ` -> ${hint}`}`,
  );
}

describe('finding', () => {
  test('no file is fine', async () => {
    expect(await loadConfig({ cwd, env: {} })).toEqual({ ok: true, value: undefined });
  });

  test.each(['bootspring.yml', '.github/bootspring.yml'])('%s is found', async (name) => {
    await write(name, GOOD);
    const loaded = await loadConfig({ cwd, env: {} });
    expect(loaded).toMatchObject({
      ok: true,
      value: {
        config: { version: 1, limits: { maxParallel: 2 } },
        path: join(cwd, name),
        shown: name,
        text: GOOD,
        warnings: [],
      },
    });
  });

  test('two files are an error', async () => {
    await write('bootspring.yml', GOOD);
    await write('.github/bootspring.yml', GOOD);
    expect(await problems()).toEqual([
      'bootspring.yml and .github/bootspring.yml: there are two configuration files -> keep one and remove the other',
    ]);
  });

  test('the ending .yaml is not passed over', async () => {
    await write('.github/bootspring.yaml', GOOD);
    expect(await problems()).toEqual([
      '.github/bootspring.yaml: this file is not read: its name must end in .yml -> rename it to .github/bootspring.yml',
    ]);
  });

  test('a file that was named wins over the usual places, and must be there', async () => {
    await write('bootspring.yml', 'nonsense');
    await write('other.yaml', GOOD);
    expect(await problems('other.yaml')).toEqual([]);
    expect(await problems('missing.yml')).toEqual([
      'missing.yml: the configuration file does not exist -> check the path given with --config',
    ]);
  });

  test('problems name a file in another folder as it was given', async () => {
    await write('bootspring.yml', 'version: 2\n');
    const file = join(cwd, 'bootspring.yml');
    const loaded = await loadConfig({ cwd: join(cwd, '.github'), file, env: {} });
    expect(loaded.ok ? [] : loaded.error.map(({ where }) => where)).toEqual([`${file}:1:10`]);
    expect(await problems('./.github/../bootspring.yml')).toEqual([expect.stringMatching(/^bootspring\.yml:1:10: /)]);
  });
});

describe('reading', () => {
  test('a folder', async () => {
    await mkdir(join(cwd, 'bootspring.yml'));
    expect(await problems()).toEqual(['bootspring.yml: the configuration is a folder, not a file']);
  });

  test('a link to nothing', async () => {
    await symlink('nowhere', join(cwd, 'bootspring.yml'));
    expect(await problems()).toEqual([
      expect.stringMatching(/^bootspring\.yml: the configuration file does not exist/),
    ]);
  });

  test('a link to itself', async () => {
    await symlink('bootspring.yml', join(cwd, 'bootspring.yml'));
    expect(await problems()).toEqual(['bootspring.yml: the configuration file is a link that leads back to itself']);
  });

  test('a device, which could be read for ever', async () => {
    await symlink('/dev/zero', join(cwd, 'bootspring.yml'));
    expect(await problems()).toEqual(['bootspring.yml: the configuration is not a regular file']);
  });

  test('a file that may not be read', () => {
    expect(unreadable('EACCES', 'f')).toMatchObject({
      code: 'config',
      message: 'the configuration file may not be read',
      where: 'f',
    });
    expect(unreadable('EIO', 'f')).toMatchObject({ message: 'the configuration file cannot be read (EIO)' });
  });

  test('bytes that are not UTF-8', async () => {
    await write('bootspring.yml', new Uint8Array([0x61, 0xff]));
    expect(await problems()).toEqual([
      'bootspring.yml: the configuration file is not valid UTF-8 -> save it with the encoding UTF-8',
    ]);
  });

  test('a byte order mark is no content', async () => {
    await write('bootspring.yml', `\uFEFF${GOOD}`);
    expect(await problems()).toEqual([]);
  });

  test('1 MiB is read, one byte more is not', async () => {
    const comment = '#'.repeat(1024 * 1024 - GOOD.length);
    await write('bootspring.yml', GOOD + comment);
    expect(await problems()).toEqual([]);
    await write('bootspring.yml', `${GOOD}${comment}#`);
    expect(await problems()).toEqual([
      'bootspring.yml: the configuration file is larger than 1 MiB -> is it the right file?',
    ]);
  });

  test('line ends of Windows do not move positions', async () => {
    await write('bootspring.yml', 'version: 1\r\nother: 1\r\n');
    expect(await problems()).toEqual([expect.stringMatching(/^bootspring\.yml:2:1: unknown key "other"/)]);
  });
});
