import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { OwnerCalls } from '../../src/shell/owner.ts';
import { claim } from '../../src/shell/owner.ts';
import { lifeOf, ownIdentity } from '../../src/shell/process-identity.ts';
import type { LineChild } from './rig.ts';
import { compileFor, problemIn, startLines, temporaryFolder, valueOf } from './rig.ts';

const root = temporaryFolder();
afterAll(() => fs.rmSync(root, { recursive: true }));

let made = 0;
const newWorkflow = (): string => {
  const folder = path.join(root, `wf_${(made += 1)}`);
  fs.mkdirSync(folder);
  return folder;
};
const ownerFile = (workflow: string, fence: number): string => path.join(workflow, 'owner', `${fence}.json`);
const rewriteOwner = (workflow: string, fence: number, change: object): void => {
  const file = ownerFile(workflow, fence);
  fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(file, 'utf8')), ...change }));
};
const system: OwnerCalls = {
  link: (from, to) => fs.linkSync(from, to),
  list: (folder) => fs.readdirSync(folder),
};
const noLinks: OwnerCalls = {
  ...system,
  link: () => {
    throw Object.assign(new Error('no links here'), { code: 'EPERM' });
  },
};
const onLinux = process.platform === 'linux' ? test : test.skip;

/** Claims the folder of each line it hears; says the fence, or the code of the problem. `-` before it: without links. */
const SCRIPT = `
import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { claim } from './shell/owner.js';
const noLinks = {
  list: (folder) => readdirSync(folder),
  link: () => { throw Object.assign(new Error(), { code: 'ENOTSUP' }); },
};
let mine;
createInterface({ input: process.stdin }).on('line', (line) => {
  if (line === 'release') { mine.release(); console.log('released'); return; }
  const claimed = line.startsWith('-') ? claim(line.slice(1), noLinks) : claim(line);
  if (claimed.ok) mine = claimed.value;
  console.log(claimed.ok ? claimed.value.fence : claimed.error.code === 'owned' ? 'owned' : JSON.stringify(claimed.error));
});
console.log('ready');
`;

describe('the owner of a workflow', () => {
  test('keeps everybody else out until it releases, and every fence is higher', () => {
    const workflow = newWorkflow();
    const first = valueOf(claim(workflow));
    expect(first.fence).toBe(1);
    expect(first.stillMine()).toBe(true);
    const problem = problemIn(claim(workflow));
    expect(problem).toMatchObject({ code: 'owned', where: ownerFile(workflow, 1) });
    expect(problem.message).toMatch(new RegExp(`process ${process.pid} on .+ since \\d{4}-`));
    expect(problem.hint).toContain(`kill ${process.pid}`);
    first.release();
    first.release();
    expect(first.stillMine()).toBe(false);
    const second = valueOf(claim(workflow));
    expect(second.fence).toBe(2);
    expect(first.stillMine()).toBe(false);
    first.release();
    expect(second.stillMine()).toBe(true);
    expect(fs.readdirSync(path.join(workflow, 'owner')).sort()).toEqual(['2.json', 'fence']);
  });

  onLinux('a process with the same number that started at another time is not the owner', () => {
    const workflow = newWorkflow();
    const first = valueOf(claim(workflow));
    rewriteOwner(workflow, 1, { processStart: '1' });
    expect(valueOf(claim(workflow)).fence).toBe(2);
    expect(first.stillMine()).toBe(false);
  });

  onLinux('an owner from before the machine was restarted is gone', () => {
    const workflow = newWorkflow();
    valueOf(claim(workflow));
    rewriteOwner(workflow, 1, { bootId: 'another' });
    expect(valueOf(claim(workflow)).fence).toBe(2);
  });

  test.each([{ host: 'elsewhere.example' }, { pidNamespace: 'pid:[1]' }])(
    'an owner that cannot be seen from here (%j) stays; deleting its file takes over, with a higher fence',
    (change) => {
      const workflow = newWorkflow();
      valueOf(claim(workflow)).release();
      const lost = valueOf(claim(workflow));
      rewriteOwner(workflow, 2, change);
      const problem = problemIn(claim(workflow));
      expect(problem.code).toBe('owned');
      expect(problem.hint).toContain(`delete ${ownerFile(workflow, 2)}`);
      fs.rmSync(ownerFile(workflow, 2));
      expect(valueOf(claim(workflow)).fence).toBe(3);
      expect(lost.stillMine()).toBe(false);
    },
  );

  test('its time plays no part: an owner of long ago or of tomorrow stays', () => {
    const workflow = newWorkflow();
    valueOf(claim(workflow));
    for (const at of ['1970-01-01T00:00:00.000Z', '2999-01-01T00:00:00.000Z']) {
      rewriteOwner(workflow, 1, { at });
      fs.utimesSync(ownerFile(workflow, 1), new Date(at), new Date(at));
      expect(problemIn(claim(workflow)).code).toBe('owned');
    }
  });

  test('a damaged owner file keeps everybody out and is named', () => {
    const workflow = newWorkflow();
    valueOf(claim(workflow)).release();
    for (const text of ['', '{"pid":', '[]']) {
      fs.writeFileSync(ownerFile(workflow, 1), text);
      expect(problemIn(claim(workflow))).toMatchObject({ code: 'owned', where: ownerFile(workflow, 1) });
    }
  });

  test('where links are not possible it is claimed as well', () => {
    const workflow = newWorkflow();
    const first = valueOf(claim(workflow, noLinks));
    expect(problemIn(claim(workflow, noLinks)).code).toBe('owned');
    first.release();
    expect(valueOf(claim(workflow, noLinks)).fence).toBe(2);
  });

  test('a number that became free again is known to be spent', () => {
    const workflow = newWorkflow();
    let stalled = false;
    const link = (from: string, to: string): void => {
      if (!stalled) {
        stalled = true;
        // Others claim 1, 2 and 3 and sweep up while this claimer stands still before its link for 1.
        const text = fs.readFileSync(from);
        valueOf(claim(workflow)).release();
        valueOf(claim(workflow)).release();
        valueOf(claim(workflow));
        fs.writeFileSync(from, text);
        expect(path.basename(to)).toBe('1.json');
      }
      fs.linkSync(from, to);
    };
    expect(problemIn(claim(workflow, { ...system, link })).code).toBe('owned');
    expect(stalled).toBe(true);
    expect(fs.readdirSync(path.join(workflow, 'owner')).sort()).toEqual(['3.json', 'fence']);
  });

  test.each([true, false])(
    'another that wins right after the list was read stays the only one (released: %s)',
    (old) => {
      const workflow = newWorkflow();
      if (old) valueOf(claim(workflow)).release();
      let won: number | undefined;
      const list = (folder: string): readonly string[] => {
        const names = fs.readdirSync(folder);
        won ??= valueOf(claim(workflow)).fence;
        return names;
      };
      expect(problemIn(claim(workflow, { ...system, list })).code).toBe('owned');
      expect(fs.readdirSync(path.join(workflow, 'owner')).sort()).toEqual([`${won}.json`, 'fence']);
    },
  );

  test('an owner file with another token is not mine', () => {
    const workflow = newWorkflow();
    const first = valueOf(claim(workflow));
    rewriteOwner(workflow, 1, { token: 'another' });
    expect(first.stillMine()).toBe(false);
  });

  test('an owner folder that is a link is refused', () => {
    const workflow = newWorkflow();
    fs.symlinkSync(newWorkflow(), path.join(workflow, 'owner'));
    expect(problemIn(claim(workflow)).code).toBe('storage');
  });

  onLinux('a process that ended but was not waited for is gone', async () => {
    // It ends once its parent is a program that waits for nobody; a shell might.
    const child = 'until grep -q sleep /proc/$PPID/comm; do :; done';
    const parent = spawn('sh', ['-c', 'sh -c "$1" & echo $!; exec sleep 60', 'sh', child]);
    const pid = await new Promise<number>((resolve) => {
      parent.stdout.once('data', (text: Buffer) => resolve(Number(text.toString())));
    });
    while (!/\) Z /.test(fs.readFileSync(`/proc/${pid}/stat`, 'latin1'))) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    const { processStart: _own, ...self } = ownIdentity();
    expect(lifeOf({ ...self, pid })).toBe('dead');
    expect(lifeOf({ ...self, pid: parent.pid ?? 0 })).toBe('alive');
    parent.kill('SIGKILL');
  });
});

/** Races between processes: `RACES=100`. */
const RACES = Number(process.env['RACES'] ?? 40);

test('of many processes exactly one wins, again after a release and after SIGKILL', async () => {
  const script = compileFor(path.join(root, 'compiled'), SCRIPT);
  const start = async (): Promise<LineChild> => {
    const child = startLines(script);
    await child.hear();
    return child;
  };
  const children = await Promise.all(Array.from({ length: 6 }, start));
  const race = async (folder: string): Promise<{ winner: number; fence: number }> => {
    for (const child of children) child.say(folder);
    const said = await Promise.all(children.map((child) => child.hear()));
    const winners = said.flatMap((word, index) => (word === 'owned' ? [] : [{ winner: index, fence: Number(word) }]));
    if (winners.length !== 1) throw new Error(`not one winner: ${JSON.stringify(said)}`);
    return winners[0] ?? { winner: 0, fence: 0 };
  };
  try {
    for (const [mark, rounds] of [
      ['', RACES],
      ['-', RACES / 2],
    ] as const) {
      const workflow = newWorkflow();
      let last = 0;
      for (let round = 0; round < rounds; round += 1) {
        const { winner, fence } = await race(mark + workflow);
        expect(fence).toBeGreaterThan(last);
        last = fence;
        const child = children[winner];
        if (child === undefined) throw new Error('no winner');
        if (round % 20 === 19) {
          child.process.kill('SIGKILL');
          await child.ended;
          children[winner] = await start();
        } else {
          child.say('release');
          expect(await child.hear()).toBe('released');
        }
      }
      expect(fs.readdirSync(path.join(workflow, 'owner')).sort()).toEqual([`${last}.json`, 'fence']);
    }
  } finally {
    for (const child of children) child.process.kill('SIGKILL');
    await Promise.all(children.map((child) => child.ended));
  }
});
