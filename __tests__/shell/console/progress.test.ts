import { WriteStream } from 'node:tty';
import { expect, test } from '@jest/globals';
import { createByteProgress } from '../../../src/shell/console/progress.ts';

/** A terminal that keeps what is written, or a file. */
function stream(isTTY: boolean) {
  const written: string[] = [];
  const fake: NodeJS.WriteStream = Object.create(WriteStream.prototype, {
    isTTY: { value: isTTY },
    columns: { value: 120 },
    rows: { value: 40 },
    write: { value: (chunk: string) => written.push(chunk) > 0 },
  });
  return { fake, written, shown: () => written.filter((each) => each.includes(' of ')) };
}

test('a terminal sees a bar, bytes and rate, at most ten times a second, and nothing once it is over', () => {
  const { fake, written, shown } = stream(true);
  let now = 0;
  const { show, end } = createByteProgress(fake, 'Restoring testing', () => now);
  for (; now <= 1_000; now += 10) show(now * 1_000, 1_000_000);
  expect(shown()).toHaveLength(11);
  expect(shown()[0]).toContain('Restoring testing  ░░░░░░░░░░░░░░░░░░░░░░░░  0 B of 1.0 MB');
  expect(shown()[5]).toContain('Restoring testing  ████████████░░░░░░░░░░░░  500 kB of 1.0 MB, 1.0 MB/s');
  end();
  const before = written.length;
  now += 1_000;
  show(1, 1);
  end();
  expect(written).toHaveLength(before);
});

test('elsewhere nothing is written', () => {
  const { fake, written } = stream(false);
  const { show, end } = createByteProgress(fake, 'Restoring testing', () => 0);
  show(1, 2);
  end();
  expect(written).toEqual([]);
});
