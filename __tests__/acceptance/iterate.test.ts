import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cli } from '../rig/cli.ts';
import { config, idOf, journal, kept, repository, temporary, workflowFolder, write } from '../rig/workspace.ts';

/** `development` makes a version more each time; `iterate` is content with the one in `wanted`. */
const files = (wanted: string, most = 3): Record<string, string> => ({
  wanted,
  count: '0',
  'develop.sh': [
    'test ! -e broken || exit 1',
    'n=$(($(cat count) + 1)); echo $n > count',
    'cp "$BOOTSPRING_CONTEXT" heard-$n.json',
    'echo $n > "$BOOTSPRING_ARTIFACT_DIR/version-$n"',
    'echo "version=$n" >> "$BOOTSPRING_OUTPUT"',
  ].join('\n'),
  'iterate.sh': [
    'test "$(cat count)" -lt "$(cat wanted)" || exit 0',
    'printf "goto=development\\nfeedback<<END\\nversion %s will not do\\nmore of it\\nEND\\n" "$(cat count)" >> "$BOOTSPRING_OUTPUT"',
  ].join('\n'),
  'bootspring.yml': config(
    `
development: { run: sh develop.sh, gate: pre-commit }
testing: { run: test -f count }
iterate: { run: sh iterate.sh }`,
    `gates: { pre-commit: { checks: { lint: test -f count } } }\nlimits: { max-iterations: ${most} }\n`,
  ),
});

test('iterate goes back to development with feedback twice, and three rounds are in every report', async () => {
  const folder = repository(files('3'));
  const run = await cli(folder, ['run']);
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('Phase: iterate - Going back to development (round 2 of 4): version 1 will not do\n');
  expect(run.stdout).toContain('Phase: iterate - Going back to development (round 3 of 4): version 2 will not do\n');
  const heard = JSON.parse(readFileSync(join(folder, 'heard-3.json'), 'utf8'));
  expect(heard.feedback).toEqual({
    from: 'iterate',
    to: 'development',
    round: 3,
    text: 'version 2 will not do\nmore of it',
    outputs: { development: { version: '2' } },
  });
  expect(JSON.parse(kept(folder, 'state.json'))).toMatchObject({ status: 'completed', round: 3 });
  expect(JSON.parse(kept(folder, 'metrics.json')).rounds).toMatchObject([{ round: 2 }, { round: 3 }]);
  const artifacts = join(workflowFolder(folder), 'artifacts/development');
  expect(existsSync(join(artifacts, 'version-3'))).toBe(true);
  expect(existsSync(join(artifacts, 'version-2'))).toBe(false);
  expect((await cli(folder, ['report', '--format', 'markdown'])).stdout).toContain('**🔁 Round 3**');
  expect((await cli(folder, ['verify'])).code).toBe(0);
});

test('a loop that never converges pauses, and goes on from the begin of its round in a folder that knows nothing', async () => {
  const folder = repository(files('99', 1));
  const run = await cli(folder, ['run']);
  expect(run.code).toBe(6);
  expect(JSON.parse(kept(folder, 'state.json')).pause).toMatchObject({
    phase: 'iterate',
    reason: 'not-converging',
    options: ['retry', 'cancel'],
  });
  // A person's retry has as many rounds again, and what the phase fails of there leaves the begin of its round.
  write(folder, { broken: '' });
  expect((await cli(folder, ['resume'])).code).toBe(6);
  const other = join(temporary(), 'other');
  const restored = await cli(folder, ['restore', idOf(folder), 'iterate', '--into', other]);
  expect(restored.code).toBe(0);
  write(other, { wanted: '3' });
  expect((await cli(other, ['resume'])).code).toBe(6);
  const { rm } = await import('node:fs/promises');
  await rm(join(other, 'broken'));
  expect((await cli(other, ['resume'])).code).toBe(0);
  const heard = JSON.parse(readFileSync(join(other, 'heard-3.json'), 'utf8'));
  expect(heard.feedback).toMatchObject({ round: 3, text: 'version 2 will not do\nmore of it' });
  const started = journal(other).flatMap(({ event }) => (event.type === 'PhaseStarted' ? [event.phase] : []));
  expect(started.filter((phase) => phase === 'development')).toHaveLength(4);
});
