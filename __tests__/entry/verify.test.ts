import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { createFileStorage } from '../../src/shell/storage.ts';
import { valueOf } from '../shell/rig.ts';
import { cut, document, kept, run, verify } from './commands.ts';

describe('after a prune', () => {
  test('what was removed is no damage', async () => {
    const { cwd } = await kept();
    await run(cwd, { what: 'prune', keep: 0 });
    expect((await verify(cwd)).code).toBe(0);
    expect((await run(cwd)).out).toMatch(/^review +was pruned$/m);
    const { code, said } = await run(cwd, { what: 'diff', phases: ['build'] });
    expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining('The checkpoint of build was pruned.') });
  });

  test('checkpoints that are saved later are missed when they are gone', async () => {
    const { cwd, paths } = await kept({ status: 'cancelled', more: ['deploy'] });
    await run(cwd, { what: 'prune', keep: 0 });
    const opened = valueOf(await createFileStorage(cwd).open(paths.id));
    const events = [
      { type: 'RunStarted', run: 2, fence: opened.fence, attempt: 1 },
      { type: 'PhaseStarted', phase: 'deploy' },
      { type: 'PhaseFinished', phase: 'deploy', conclusion: 'success', because: '' },
      { type: 'CheckpointStarted', phase: 'deploy' },
      { type: 'CheckpointSaved', phase: 'deploy' },
    ] as const;
    valueOf(opened.journal.append(events, Date.now()));
    opened.close();
    const { code, said } = await verify(cwd);
    expect(code).toBe(3);
    expect(said).toContain('The checkpoint of deploy is missing.');
    expect(said).not.toContain('build');
  });
});

describe('verify', () => {
  test('what is whole is exit code 0', async () => {
    const { cwd, paths } = await kept();
    const { code, out } = await verify(cwd);
    expect(code).toBe(0);
    expect(out).toMatch(
      new RegExp(`^✓ ${paths.id}: \\d+ entries, 3 checkpoints and 2 layers \\(3\\.0 kB\\) are whole\n$`),
    );
    expect(document(await verify(cwd, true))).toMatchObject({ whole: true, restorable: ['build', 'tests', 'review'] });
  });

  test('damage is exit code 3: all of it, and what can still be restored', async () => {
    const { cwd, paths } = await kept();
    const told = document(await run(cwd, { json: true }));
    const { layers } = z
      .object({ layers: z.array(z.object({ digest: z.string() })) })
      .parse(z.array(z.unknown()).parse(told['checkpoints'])[1]);
    fs.rmSync(path.join(paths.layers, layers[1]?.digest.slice('sha256:'.length) ?? ''));
    cut(path.join(paths.checkpoints, 'review.json'));
    const { code, out, said } = await verify(cwd);
    expect(code).toBe(3);
    expect(said).toContain('The checkpoint of review is damaged');
    expect(said).toMatch(/The layer sha256:[0-9a-f]{64} is missing/);
    expect(said).toContain('warning: The files can still be restored from the checkpoints of build.');
    expect(out).toBe('');
    const facts = document(await verify(cwd, true));
    expect(facts).toMatchObject({ whole: false, restorable: ['build'], error: { code: 'integrity' } });
    expect(facts['problems']).toHaveLength(2);
  });

  test('a damaged journal is told beside damaged layers, and nothing can be restored', async () => {
    const { cwd, paths } = await kept();
    const journal = fs.readFileSync(paths.journal);
    journal[journal.length - 20] = 0x7f;
    fs.writeFileSync(paths.journal, journal);
    for (const name of fs.readdirSync(paths.layers)) cut(path.join(paths.layers, name));
    const { code, out, said } = await verify(cwd);
    expect(code).toBe(3);
    expect(said).toContain('The journal is damaged');
    expect(said.match(/^error: /gm)).toHaveLength(3);
    expect(said).toContain('warning: No checkpoint can be restored.');
    expect(out).toBe('');
  });

  test('a checkpoint that the journal tells of and that is gone is damage', async () => {
    const { cwd, paths } = await kept();
    fs.rmSync(path.join(paths.checkpoints, 'review.json'));
    const { code, said } = await verify(cwd);
    expect(code).toBe(3);
    expect(said).toContain('The checkpoint of review is missing.');
    expect(said).toContain('can still be restored from the checkpoints of build, tests.');
  });
});
