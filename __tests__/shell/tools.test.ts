import { expect, test } from '@jest/globals';
import { quotaCores } from '../../src/shell/tools.ts';

const cores = (files: Readonly<Record<string, string>>): number | undefined => quotaCores((path) => files[path]);
const CGROUP = '/sys/fs/cgroup';

test.each([
  ['no control groups', {}, undefined],
  ['version 2, in a container', { '/proc/self/cgroup': '0::/\n', [`${CGROUP}/cpu.max`]: '150000 100000\n' }, 2],
  ['version 2, no quota', { '/proc/self/cgroup': '0::/\n', [`${CGROUP}/cpu.max`]: 'max 100000\n' }, undefined],
  [
    'version 2, a quota on a group above',
    {
      '/proc/self/cgroup': '0::/a/b\n',
      [`${CGROUP}/cpu.max`]: 'max 100000',
      [`${CGROUP}/a/cpu.max`]: '300000 100000',
      [`${CGROUP}/a/b/cpu.max`]: '800000 100000',
    },
    3,
  ],
  [
    'version 1',
    {
      '/proc/self/cgroup': '4:memory:/x\n3:cpu,cpuacct:/docker/1\n0::/\n',
      [`${CGROUP}/cpu,cpuacct/docker/1/cpu.cfs_quota_us`]: '50000\n',
      [`${CGROUP}/cpu,cpuacct/docker/1/cpu.cfs_period_us`]: '100000\n',
    },
    1,
  ],
  [
    'version 1, in a container that sees its own group at the root',
    {
      '/proc/self/cgroup': '1:cpu:/docker/1\n',
      [`${CGROUP}/cpu/cpu.cfs_quota_us`]: '400000',
      [`${CGROUP}/cpu/cpu.cfs_period_us`]: '100000',
    },
    4,
  ],
  [
    'version 1, no quota',
    {
      '/proc/self/cgroup': '1:cpu:/\n',
      [`${CGROUP}/cpu/cpu.cfs_quota_us`]: '-1',
      [`${CGROUP}/cpu/cpu.cfs_period_us`]: '100000',
    },
    undefined,
  ],
  ['nonsense', { '/proc/self/cgroup': 'x\n0::/\n', [`${CGROUP}/cpu.max`]: 'a b c' }, undefined],
])('cores that a quota leaves: %s', (_what, files, expected) => {
  expect(cores(files)).toBe(expected);
});
