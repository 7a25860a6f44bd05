import { afterEach, beforeEach, expect } from '@jest/globals';
import type { SeenRequest } from '../../rig/github/exchange.ts';
import { createFakeGitHub, type FakeGitHub } from '../../rig/github/fake.ts';
import type { JobRequest } from '../../rig/github/jobs.ts';
import { type Heard, listen } from '../../rig/github/listen.ts';
import { type Machine, machineFor } from './rig.ts';

/** A GitHub for each test of a file, the machines of jobs, and what is printed. */
export interface Scene {
  readonly github: FakeGitHub;
  readonly heard: Heard;
  /** The machine of a job. */
  machine(job?: JobRequest): Machine;
  /** Requests of an operation, about keys that begin so. */
  asked(operation: string, key?: string): readonly SeenRequest[];
}

/**
 * Sets the scene for the tests of a file.
 *
 * @param defaults what each job has unless it is told otherwise
 */
export function setScene(defaults: JobRequest = {}): Scene {
  let github: FakeGitHub | undefined;
  let heard: Heard | undefined;
  const machines: Machine[] = [];
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('only within a test');
    return value;
  };
  beforeEach(async () => {
    github = await createFakeGitHub();
    heard = listen();
  });
  afterEach(async () => {
    heard?.end();
    for (const each of machines.splice(0).reverse()) each.leave();
    expect(github?.violations).toEqual([]);
    await github?.close();
  });
  return {
    get github() {
      return there(github);
    },
    get heard() {
      return there(heard);
    },
    machine(job = {}) {
      const made = machineFor(there(github).job({ ...defaults, ...job }));
      machines.push(made);
      return made;
    },
    asked: (operation, key = '') =>
      there(github).requests.filter((each) => each.operation === operation && (each.key ?? '').startsWith(key)),
  };
}
