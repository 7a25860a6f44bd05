import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Event } from '../../src/model/event.ts';
import type { FileJournal, JournalCalls } from '../../src/shell/journal.ts';
import { createJournal, openJournal, readJournal } from '../../src/shell/journal.ts';
import { problemIn, temporaryFolder, valueOf } from './rig.ts';

const root = temporaryFolder();
afterAll(() => fs.rmSync(root, { recursive: true }));

let made = 0;
const newPath = (): string => {
  const folder = path.join(root, String((made += 1)));
  fs.mkdirSync(folder);
  return path.join(folder, 'journal.jsonl');
};
const warned = (message: string): Event => ({ type: 'Warned', message });
const AT = Date.UTC(2024, 1, 19);

const journalOf = (file: string, messages: readonly string[]): FileJournal => {
  const journal = valueOf(createJournal(file));
  for (const message of messages) valueOf(journal.append([warned(message)], AT));
  return journal;
};
const messagesOf = (entries: readonly { event: Event }[]): string[] =>
  entries.map(({ event }) => (event.type === 'Warned' ? event.message : event.type));

const system: JournalCalls = {
  write: (fd, bytes, offset, length) => fs.writeSync(fd, bytes, offset, length),
  sync: (fd) => fs.fdatasyncSync(fd),
  truncate: (fd, length) => fs.ftruncateSync(fd, length),
};
/** Notes the name of each call. */
const watching = (calls: string[]): JournalCalls => ({
  write: (...args) => (calls.push('write'), system.write(...args)),
  sync: (fd) => (calls.push('sync'), system.sync(fd)),
  truncate: (...args) => (calls.push('truncate'), system.truncate(...args)),
});
const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** Rewrites a line's body and seals it again, as somebody who knows the format could. */
const forge = (file: string, change: (body: string) => string): void => {
  const line = fs.readFileSync(file, 'utf8').trimEnd();
  const body = change(line.slice(0, line.lastIndexOf(',"hash":"')));
  fs.writeFileSync(file, `${body},"hash":"${createHash('sha256').update(body).digest('hex')}"}\n`);
};

describe('a journal file', () => {
  test('gives back what was appended, over several openings', async () => {
    const file = newPath();
    const first = journalOf(file, ['a']);
    const group = valueOf(first.append([warned('b'), warned('c')], AT));
    expect(group.map((entry) => entry.seq)).toEqual([2, 3]);
    expect(first.append([], AT)).toEqual({ ok: true, value: [] });
    first.close();

    const opened = valueOf(await openJournal(file));
    expect(opened.warnings).toEqual([]);
    expect(messagesOf(opened.entries)).toEqual(['a', 'b', 'c']);
    expect(opened.entries.slice(1)).toEqual(group);
    const [next] = valueOf(opened.journal.append([warned('d')], AT));
    expect(next).toMatchObject({ seq: 4, at: '2024-02-19T00:00:00.000Z', prev: opened.entries[2]?.hash });
    expect(opened.journal.head()).toEqual({ seq: 4, hash: next?.hash });
    expect(await opened.journal.verifyOnDisk()).toEqual({ ok: true, value: undefined });
    expect(messagesOf(valueOf(await readJournal(file)).entries)).toEqual(['a', 'b', 'c', 'd']);
    opened.journal.close();
  });

  test('is made once: an existing one is not touched', () => {
    const file = newPath();
    journalOf(file, ['a']).close();
    const before = fs.readFileSync(file);
    expect(problemIn(createJournal(file))).toMatchObject({ code: 'storage', where: file });
    expect(fs.readFileSync(file)).toEqual(before);
  });

  test('one write and one flush for a group of events', () => {
    const file = newPath();
    const calls: string[] = [];
    const journal = valueOf(createJournal(file, watching(calls)));
    valueOf(journal.append([warned('a'), warned('b'), warned('c')], AT));
    expect(calls).toEqual(['write', 'sync']);
    journal.close();
  });

  test('a missing journal and a link are storage problems', async () => {
    const file = newPath();
    expect(problemIn(await openJournal(file))).toMatchObject({ code: 'storage', where: file });
    const other = newPath();
    journalOf(other, ['a']).close();
    fs.symlinkSync(other, file);
    expect(problemIn(await openJournal(file)).code).toBe('storage');
  });
});

describe('a torn or damaged journal', () => {
  test('cut at every length, it opens with the whole lines and can be appended to', async () => {
    const file = newPath();
    journalOf(file, ['a', 'é', 'c']).close();
    const bytes = fs.readFileSync(file);
    for (let length = 0; length <= bytes.length; length += 1) {
      fs.writeFileSync(file, bytes.subarray(0, length));
      const whole = bytes.subarray(0, length).filter((byte) => byte === 0x0a).length;
      const torn = length > 0 && bytes[length - 1] !== 0x0a;

      const read = valueOf(await readJournal(file));
      expect([read.entries.length, read.warnings.length]).toEqual([whole, torn ? 1 : 0]);
      expect(fs.statSync(file).size).toBe(length);

      const opened = valueOf(await openJournal(file));
      expect([opened.entries.length, opened.warnings.length]).toEqual([whole, torn ? 1 : 0]);
      if (torn) expect(opened.warnings[0]).toContain(`journal.jsonl:${whole + 1} is incomplete`);
      valueOf(opened.journal.append([warned('after')], AT));
      expect(await opened.journal.verifyOnDisk()).toMatchObject({ ok: true });
      opened.journal.close();
      expect(valueOf(await readJournal(file)).entries.length).toBe(whole + 1);
    }
  });

  test('the cut is durable before anything else is written', async () => {
    const file = newPath();
    journalOf(file, ['a']).close();
    fs.appendFileSync(file, '{"v":1');
    const calls: string[] = [];
    const { journal } = valueOf(await openJournal(file, watching(calls)));
    valueOf(journal.append([warned('b')], AT));
    expect(calls).toEqual(['truncate', 'sync', 'write', 'sync']);
    journal.close();
  });

  test('every byte flipped in turn is told, never accepted', async () => {
    const file = newPath();
    journalOf(file, ['a', 'é', 'c']).close();
    const bytes = fs.readFileSync(file);
    for (let at = 0; at < bytes.length; at += 1) {
      for (const change of [0x01, 0x20, 0x80, (bytes[at] ?? 0) ^ 0x0a]) {
        if (change === 0) continue;
        const flipped = Buffer.from(bytes);
        flipped[at] = (bytes[at] ?? 0) ^ change;
        fs.writeFileSync(file, flipped);
        const read = await readJournal(file);
        if (at === bytes.length - 1) {
          const { entries, warnings } = valueOf(read);
          expect([entries.length, warnings.length]).toEqual([2, 1]);
        } else {
          const line = 1 + bytes.subarray(0, at).filter((byte) => byte === 0x0a).length;
          expect(problemIn(read).code).toBe('integrity');
          expect(problemIn(read).message).toContain(`journal.jsonl:${line}:`);
        }
      }
    }
  });

  test('the line and what is wrong with it are named, and the file stays as it is', async () => {
    const file = newPath();
    journalOf(file, ['a', 'b', 'c']).close();
    const lines = fs.readFileSync(file, 'utf8').split('\n');
    const [one = '', two = '', three = ''] = lines;
    const messageOf = async (text: string): Promise<string> => {
      fs.writeFileSync(file, text);
      const { code, message } = problemIn(await openJournal(file));
      expect(fs.readFileSync(file, 'utf8')).toBe(text);
      return `${code} ${message}`;
    };
    expect(await messageOf(`${one}\n${two.replace('"b"', '"x"')}\n${three}\n`)).toBe(
      'integrity The journal is damaged at journal.jsonl:2: its hash does not match its bytes.',
    );
    expect(await messageOf(`${one}\n${three}\n`)).toContain(':2: its sequence is 3 where 2 is expected');
    expect(await messageOf(`${one}\nhello\n${three}\n`)).toContain(':2: it is not JSON');
    expect(await messageOf(`${one}\n\n${two}\n`)).toContain(':2: it is not JSON');

    fs.writeFileSync(file, `${one}\n`);
    forge(file, (body) => body.replace('Warned', 'Wormed'));
    expect(problemIn(await openJournal(file)).message).toContain(':1: it is not an entry (event.type');
  });

  test('a journal of a newer version is told as such, not as damage', async () => {
    const file = newPath();
    journalOf(file, ['a']).close();
    forge(file, (body) => body.replace('"v":1', '"v":2').replace('Warned', 'Unheard'));
    const problem = problemIn(await openJournal(file));
    expect(problem.code).toBe('usage');
    expect(problem.message).toContain('journal.jsonl:1 was written by a newer version of bootspring');
  });
});

describe('somebody else writes to the journal', () => {
  test.each([
    ['appends a line', (file: string) => fs.appendFileSync(file, '{"forged":true}\n')],
    ['cuts it', (file: string) => fs.truncateSync(file, 10)],
    ['removes it', (file: string) => fs.rmSync(file)],
    ['replaces it by a folder', (file: string) => (fs.rmSync(file), fs.mkdirSync(file))],
    ['replaces it by a link', (file: string) => (fs.renameSync(file, `${file}.2`), fs.symlinkSync(`${file}.2`, file))],
  ])('%s: the next append and all later ones are refused', async (_name, tamper) => {
    const file = newPath();
    const journal = journalOf(file, ['a', 'b']);
    tamper(file);
    expect(problemIn(journal.append([warned('c')], AT)).code).toBe('integrity');
    expect(problemIn(journal.append([warned('d')], AT)).code).toBe('integrity');
    expect(problemIn(await journal.verifyOnDisk()).code).toBe('integrity');
    journal.close();
  });

  test('a rewrite of the same length is caught by reading it again', async () => {
    const file = newPath();
    const journal = journalOf(file, ['failed', 'b']);
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('failed', 'passed'));
    const problem = problemIn(await journal.verifyOnDisk());
    expect(problem.code).toBe('integrity');
    expect(problem.message).toContain('journal.jsonl:1: its hash does not match');
    journal.close();
  });

  test('a rewrite of the same length with a valid chain is caught too', async () => {
    const file = newPath();
    const journal = journalOf(file, ['failed', 'b']);
    const forged = newPath();
    journalOf(forged, ['passed', 'b']).close();
    fs.copyFileSync(forged, file);
    expect(valueOf(await readJournal(file)).entries.length).toBe(2);
    const problem = problemIn(await journal.verifyOnDisk());
    expect(problem.code).toBe('integrity');
    expect(problem.message).toContain('rewritten');
    journal.close();
  });
});

describe('the disk fails', () => {
  test.each(['ENOSPC', 'EIO', 'EDQUOT', 'EACCES', 'EROFS', 'EMFILE'])(
    '%s after half a line: the file is as before, later appends are refused',
    async (code) => {
      const file = newPath();
      let broken = false;
      const journal = valueOf(
        createJournal(file, {
          ...system,
          write: (fd, bytes, offset, length) => {
            if (broken && offset > 0) throw failure(code);
            return system.write(fd, bytes, offset, broken ? 20 : length);
          },
        }),
      );
      valueOf(journal.append([warned('a')], AT));
      const before = fs.readFileSync(file);
      broken = true;
      const problem = problemIn(journal.append([warned('b'), warned('c')], AT));
      expect(problem).toMatchObject({ code: 'storage', where: file });
      expect(problem.message).toContain(code);
      expect(problem.hint).toBeTruthy();
      expect(fs.readFileSync(file)).toEqual(before);
      broken = false;
      expect(problemIn(journal.append([warned('d')], AT)).code).toBe('storage');
      expect(fs.readFileSync(file)).toEqual(before);
      expect(await journal.verifyOnDisk()).toMatchObject({ ok: true });
      journal.close();
    },
  );

  test('a failed flush takes the lines back: they were never acknowledged', () => {
    const file = newPath();
    const journal = valueOf(
      createJournal(file, {
        ...system,
        sync: () => {
          throw failure('EIO');
        },
      }),
    );
    expect(problemIn(journal.append([warned('a')], AT)).code).toBe('storage');
    expect(fs.statSync(file).size).toBe(0);
    expect(journal.head().seq).toBe(0);
    journal.close();
  });

  test('short writes are completed', async () => {
    const file = newPath();
    const journal = valueOf(
      createJournal(file, {
        ...system,
        write: (fd, bytes, offset, length) => system.write(fd, bytes, offset, Math.min(7, length)),
      }),
    );
    valueOf(journal.append([warned('a'), warned('b')], AT));
    journal.close();
    expect(messagesOf(valueOf(await readJournal(file)).entries)).toEqual(['a', 'b']);
  });

  test('an event that JSON cannot hold is refused before anything is written', () => {
    const file = newPath();
    const journal = journalOf(file, []);
    const event: Event = { type: 'RetryDue', task: 'a/b', attempt: Number.POSITIVE_INFINITY };
    expect(problemIn(journal.append([warned('a'), event], AT)).code).toBe('integrity');
    expect(fs.statSync(file).size).toBe(0);
    journal.close();
  });
});
