import { expect, test } from '@jest/globals';
import { lazily } from '../../src/core/lazily.ts';

test('is loaded once, and not before somebody asks', async () => {
  let loads = 0;
  const load = lazily(async () => (loads += 1));
  expect(loads).toBe(0);
  await expect(Promise.all([load(), load()])).resolves.toEqual([1, 1]);
  await expect(load()).resolves.toBe(1);
});

test('is tried again after a failure, thrown or rejected', async () => {
  let loads = 0;
  const load = lazily(() => {
    loads += 1;
    if (loads === 1) throw new Error('thrown');
    return loads === 2 ? Promise.reject(new Error('rejected')) : Promise.resolve(loads);
  });
  await expect(load()).rejects.toThrow('thrown');
  await expect(load()).rejects.toThrow('rejected');
  await expect(load()).resolves.toBe(3);
});
