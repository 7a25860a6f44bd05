import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mendPart } from '../../../../src/core/views/mend-part.ts';
import { type MendedRun, readMends } from '../../../../src/shell/action/offer/mends.ts';
import { offerMends } from '../../../../src/shell/action/offer/offering.ts';
import { createAnnotations } from '../../../../src/shell/action/annotations.ts';
import { createRunnerLog } from '../../../../src/shell/action/commands.ts';
import { write } from '../../../rig/workspace.ts';
import { withScene } from './rig.ts';

const FILES = { base: { 'a.js': 'one\n' }, head: { 'a.js': 'two\n' } };
const patchOf = ({ cwd, state }: MendedRun): string =>
  join(cwd, '.bootspring/workflows', state.id, state.artifacts[0]?.path ?? '');

/** What is offered of a mended run, and what the log says. */
async function offered(run: MendedRun, isStored: boolean, isWhole = true) {
  let said = '';
  const log = createRunnerLog({
    write(text) {
      said += String(text);
      return true;
    },
    once: () => undefined,
  });
  const stored: string[] = [];
  const offer = await offerMends({
    ...run,
    log,
    annotations: createAnnotations(log, true),
    artifact: 'bootspring-fix-x-1.zip',
    store(file) {
      stored.push(file);
      return Promise.resolve(isStored);
    },
    isWhole,
    signal: new AbortController().signal,
  });
  log.close();
  return { offer, said, stored };
}

describe('the offer of a mend', () => {
  test('names the artifact once it is stored, else the patch in the workspace, and why nothing is committed', () =>
    withScene(FILES, async ({ folder, mend }) => {
      const { run } = await mend(() => write(folder, { 'a.js': 'three\n' }));
      const { offer, said, stored } = await offered(run, true);
      expect(stored.map((file) => fs.existsSync(file))).toEqual([true]);
      expect(said).toMatch(/^::warning::The mend is not committed: there is no commit-token\./m);
      const shown = mendPart(run.state, 10, offer);
      expect(shown).toContain('lint: the fix changed 1 file');
      expect(shown).toMatch(
        /gh run download \d+ -R octo-org\/octo-repo -n bootspring-fix-x-1\.zip && git apply bootspring-fix\.patch ` \(\[the patch\]\(http\S+#artifacts\)\)/,
      );
      expect(shown).toContain('The mend is not committed: there is no commit\\-token');
      expect(shown).not.toContain('.bootspring/workflows');
      const without = await offered(run, false, false);
      expect(without.offer).toEqual({});
      expect(mendPart(run.state, 10, without.offer)).toContain('git apply .bootspring/workflows/');
    }));

  test.each<[string, (run: MendedRun) => unknown, string]>([
    ['holds a secret', ({ env }) => env, 'the patch holds a secret'],
    ['was changed', (run) => fs.appendFileSync(patchOf(run), 'x'), 'is not what the fix left'],
    ['is gone', (run) => fs.rmSync(patchOf(run)), 'is not there'],
  ])('is none where the patch %s', (_what, spoil, because) =>
    withScene(FILES, async ({ folder, mend }) => {
      const { run } = await mend(() => write(folder, { 'a.js': 'const key = "s3cret-and-mixed-0001";\n' }));
      spoil(run);
      const env = because.includes('secret') ? { ...run.env, DEPLOY_TOKEN: 's3cret-and-mixed-0001' } : run.env;
      const { offer, said, stored } = await offered({ ...run, env }, true);
      expect([offer, stored]).toEqual([undefined, []]);
      expect(said).toMatch(new RegExp(`^::warning::The mend is not offered: .*${because}`, 'm'));
    }),
  );

  test('leaves out a phase whose fix waits for a person', () =>
    withScene(FILES, async ({ folder, mend }) => {
      const { run } = await mend(() => write(folder, { 'a.js': 'three\n' }));
      Object.assign(run.state.phases[0] ?? {}, { held: { reason: 'fix-protected', details: [] } });
      expect(readMends(run)).toEqual({ ok: true, value: undefined });
    }));
});
