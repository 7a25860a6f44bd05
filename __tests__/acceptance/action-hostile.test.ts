import { afterAll, describe, expect, test } from '@jest/globals';
import { CANARIES, createWorkspaces, runStep, type Stage } from '../rig/runner.ts';

const workspaces = createWorkspaces();
afterAll(() => workspaces.removeAll());

/** A workflow whose one phase prints the bytes and ends as told. */
async function printing(bytes: string | Uint8Array, exitCode = 0, inputs = {}): Promise<Stage> {
  const data = Buffer.from(bytes).toString('base64');
  const workspace = workspaces.make({
    'bootspring.yml': 'version: 1\nworkflows: { default: { phases: { testing: { run: node print.js } } } }\n',
    'print.js': `process.stdout.write(Buffer.from('${data}', 'base64')); process.exitCode = ${exitCode};`,
  });
  return (await runStep({ workspace, inputs })).main;
}

/** The action's own commands: none for a run that passes, one error for one that does not. */
function expectHarmless(main: Stage, commands: readonly string[] = []): void {
  expect(main.log.faults).toEqual([]);
  expect(main.log.commands.map(({ name }) => name)).toEqual(commands);
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ['an error', '::error::x'],
  ['an old error', '##[error]x'],
  ['an old group in a line', 'x ##[group]y'],
  ['the end of a group', '::endgroup::'],
  ['a bracket of its own', '::stop-commands::abcdefghijklmnop\n::error::x\n::abcdefghijklmnop::'],
  ['a mask', '::add-mask::a'],
  ['a variable', '::set-env name=PATH::/tmp'],
  ['a path', '::add-path::/tmp'],
  ['an output', '::set-output name=status::completed'],
  ['a state', '::save-state name=finished::true'],
  ['a matcher', '::add-matcher::/tmp/matcher.json'],
  ['a guessed token', `::${'0'.repeat(48)}::\n::error::x`],
  ['white space before', ' \t::error::x'],
  ['a hard blank before', '\u00a0::error::x'],
  ['an ideographic blank before', '\u3000::error::x'],
  ['a carriage return before', 'progress\r::error::x'],
  ['a line separator before', 'a\u2028::error::x'],
  ['capitals', '::ERROR::x\n##[Error]x'],
];

describe('what a phase prints is text', () => {
  test.each(HOSTILE)('%s', async (_name, text) => {
    const main = await printing(`before\n${text}\nafter\n`);
    expect(main.exitCode).toBe(0);
    expectHarmless(main);
    const lines = ['before', ...text.split(/\r\n|\n|\r/), 'after'];
    expect(main.log.groups).toEqual([{ title: 'testing/testing-expert: node print.js', lines }]);
  });

  test('also at the end of output that does not end its line', async () => {
    for (const [, text] of HOSTILE.slice(0, 3)) {
      const main = await printing(`before\n${text}`);
      expectHarmless(main);
      expect(main.log.groups[0]?.lines.at(-1)).toBe(text);
    }
  });

  test('also where the end of it is shown again, outside of the group', async () => {
    const text = HOSTILE.map(([, each]) => each).join('\n');
    const main = await printing(`${text}\n`, 1);
    expect(main.exitCode).toBe(6);
    expectHarmless(main, ['error']);
    expect(main.outputs).toMatchObject({ status: 'paused', 'failed-phase': 'testing' });
    expect(main.log.outside.join('\n')).toContain('x ##[group]y');
  });

  test('also when it guesses at tokens it has seen', async () => {
    // A process can not see the log it writes to; the nearest thing is to repeat an earlier step's token.
    const first = await printing('x\n');
    const token = /::stop-commands::(\w+)/.exec(first.raw)?.[1] ?? '';
    expect(token).toMatch(/^[0-9a-f]{48}$/);
    expectHarmless(await printing(`::${token}::\n::error::x\n`));
  });

  test('with colours, and without any other control sequence', async () => {
    const esc = '\u001b';
    const main = await printing(
      `${esc}[1;31mred${esc}[0m ${esc}]8;;https://evil.example${esc}\\link${esc}]8;;${esc}\\ ${esc}]0;title\u0007${esc}[2J${esc}[5Aend\u0000\u0008\n`,
    );
    expectHarmless(main);
    expect(main.log.groups[0]?.lines).toEqual([`${esc}[1;31mred${esc}[0m link end`]);
  });

  test('whatever bytes it is', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_each, at) => (at * 37 + (at >> 8)) % 256);
    const main = await printing(Buffer.concat([bytes, Buffer.from('\n::error::x\n')]));
    expectHarmless(main);
    expect(main.log.text).toContain('::error::x');
  });
});

test('titles and details of commands have no effect either', async () => {
  const workspace = workspaces.make({
    'bootspring.yml': `version: 1
workflows:
  default:
    phases:
      testing:
        run: |
          echo '##[error]a' ::error::b
          ::error::c
          exit 1
`,
  });
  const { main } = await runStep({ workspace });
  expect(main.exitCode).toBe(6);
  expectHarmless(main, ['error']);
  expect(main.log.groups).toHaveLength(1);
  expect(main.log.groups[0]?.title).toContain('##[error]a');
  expect(main.log.groups[0]?.title).not.toContain('\n');
});

test("the runner's files and tokens are out of reach", async () => {
  const workspace = workspaces.make({
    'bootspring.yml': 'version: 1\nworkflows: { default: { phases: { testing: { run: sh write.sh } } } }\n',
    'write.sh': `
for file in "$GITHUB_ENV" "$GITHUB_PATH" "$GITHUB_OUTPUT" "$GITHUB_STATE" "$GITHUB_STEP_SUMMARY"; do
  test -f "$file" || exit 9
  echo "forged=from-the-phase" >> "$file"
done
env
`,
  });
  const { main, post } = await runStep({ workspace });
  expect(main.exitCode).toBe(0);
  expect(main.environment).toBe('');
  expect(JSON.stringify([main.outputs, main.summary, post.raw])).not.toContain('forged');
  expect(post.raw).toBe('');
  for (const canary of Object.values(CANARIES)) expect(main.raw).not.toContain(canary);
  expect(main.log.text.join('\n')).toContain('RUNNER_TRACKING_ID=');
});

test('the summary shows output without carrying it out', async () => {
  const text = [
    '@org/all please',
    '<img src=x onerror=alert(1)>',
    '![x](https://evil.example/a.png)',
    '``` ````',
    '| a | b |',
    '# heading',
  ].join('\n');
  const { summary } = await printing(text, 1);
  const fence = /^(`{3,})text$/m.exec(summary)?.[1] ?? '';
  expect(fence).toBe('`````');
  const blocks = summary.split(fence);
  // Everything hostile is inside of the block, as it was; nothing of it is outside.
  expect(blocks[1]).toBe(`text\n${text}\n`);
  expect(blocks[0] + (blocks[2] ?? '')).not.toMatch(/<img|evil|@org/);
});

test('the summary shows commands as code, in tables too', async () => {
  const workspace = workspaces.make({
    'bootspring.yml': `version: 1
workflows:
  default:
    phases: { testing: { run: "echo '|' @org/all '<b>' \\"\`echo x\`\\" | cat" } }
`,
  });
  const { summary } = (await runStep({ workspace })).main;
  expect(summary).toContain("| `` echo '\\|' @org/all '<b>' \"`echo x`\" \\| cat `` |");
});
