import { afterAll, afterEach, beforeAll, beforeEach, describe } from '@jest/globals';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';
import { createCacheWork } from '../../src/shell/remote/cache-work.ts';
import { artifactStoreOn, cacheStoreOn, optionsFor, type Machine, machineFor } from '../shell/remote/rig.ts';
import { valueOf } from '../shell/rig.ts';
import { checkpointStoreConformance } from './checkpoint-store.ts';
import { reuseStoreConformance } from './reuse-store.ts';

let github: FakeGitHub;
let machine: Machine;
let runs = 0;

beforeAll(async () => {
  github = await createFakeGitHub();
});
afterAll(() => github.close());
beforeEach(() => {
  runs += 1;
  github.evictCaches();
  machine = machineFor(github.job({ runId: runs, permissions: { actions: 'read' } }));
});
afterEach(() => machine.leave());

describe.each([
  ['the cache store', cacheStoreOn],
  ['the artifact store', artifactStoreOn],
])('%s', (_name, storeOn) => {
  checkpointStoreConformance(() => {
    const store = storeOn(machine, { begins: 'empty' });
    return {
      store,
      reopen: async () => {
        // What no manifest was put after is of no use to another machine.
        valueOf(await store.put('wf_settled', 'settled', '{"a":1}'));
        return storeOn(machine);
      },
    };
  });
});

describe('the work of phases in the cache', () => {
  reuseStoreConformance(() => {
    machine.enter();
    const open = () => valueOf(createCacheWork(optionsFor(machine)));
    return { store: open(), reopen: open, forgetful: true };
  });
});
