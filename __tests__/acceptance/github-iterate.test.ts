import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import { createAttemptedJob } from '../rig/attempts.ts';
import { createFakeGitHub } from '../rig/github/fake.ts';

/** The second version takes a service, and the first one will not do. */
const PHASES = [
  'development:',
  '  run: |',
  '    test ! -e count || test -e ../up || { echo the service is down; exit 3; }',
  '    n=$(($(cat count 2>/dev/null || echo 0) + 1)); echo $n > count',
  '    echo development $n >> ../told.log; cat "$BOOTSPRING_CONTEXT" > ../heard.json',
  'testing: { run: "echo testing >> ../told.log" }',
  'iterate:',
  '  run: |',
  '    echo iterate >> ../told.log',
  '    test "$(cat count)" -gt 1 || echo "goto=development" >> "$BOOTSPRING_OUTPUT"',
  '    test "$(cat count)" -gt 1 || echo "feedback=not enough" >> "$BOOTSPRING_OUTPUT"',
].join('\n');

test('failed jobs that are run again start at the phase that failed, in the round that it failed in', async () => {
  const github = await createFakeGitHub();
  const job = createAttemptedJob(github, PHASES);
  try {
    const first = await job.attempt(1);
    expect(first).toMatchObject({ exitCode: 6, outputs: { 'failed-phase': 'development' } });
    job.bringServiceUp();
    const second = await job.attempt(2);
    expect(second).toMatchObject({ exitCode: 0, outputs: { status: 'completed', 'resumed-from': 'iterate' } });
    const told = fs.readFileSync(path.join(job.world, 'told.log'), 'utf8').trim().split('\n');
    expect(told).toEqual(['development 1', 'testing', 'iterate', 'development 2', 'testing', 'iterate']);
    const heard = JSON.parse(fs.readFileSync(path.join(job.world, 'heard.json'), 'utf8'));
    expect(heard.feedback).toMatchObject({ from: 'iterate', round: 2, text: 'not enough' });
    expect(second.summary).toContain('**🔁 Round 2**');
  } finally {
    job.remove();
    await github.close();
  }
});
