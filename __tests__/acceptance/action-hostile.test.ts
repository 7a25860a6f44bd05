import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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
  return (await runStep({ workspace, inputs, mainOnly: true })).main;
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

/** A workflow that prints each of these in a phase of its own, one after the other. */
async function printingAll(texts: readonly string[]): Promise<Stage> {
  const phases = texts.map((_text, at) => `    p${at}: { run: cat ${at}.txt }\n`).join('');
  const files = texts.map((text, at) => [`${at}.txt`, text] as const);
  const workspace = workspaces.make({
    'bootspring.yml': `version: 1\nworkflows:\n  default:\n   phases:\n${phases}`,
    ...Object.fromEntries(files),
  });
  return (await runStep({ workspace, mainOnly: true })).main;
}

describe('what a phase prints is text', () => {
  let all: Stage;
  beforeAll(async () => {
    all = await printingAll(HOSTILE.map(([, text]) => `before\n${text}\nafter\n`));
  });

  test('none of it is a command', () => {
    expect(all.exitCode).toBe(0);
    expectHarmless(all);
    expect(all.log.groups).toHaveLength(HOSTILE.length);
  });

  test.each(HOSTILE.map(([name, text], at) => [name, text, at] as const))('%s', (_name, text, at) => {
    const lines = ['before', ...text.split(/\r\n|\n|\r/), 'after'];
    expect(all.log.groups[at]?.lines).toEqual(lines);
    expect(all.log.groups[at]?.title).toContain(`cat ${at}.txt`);
  });

  test('also at the end of output that does not end its line', async () => {
    const texts = HOSTILE.slice(0, 3).map(([, text]) => text);
    const main = await printingAll(texts.map((text) => `before\n${text}`));
    expectHarmless(main);
    expect(main.log.groups.map(({ lines }) => lines.at(-1))).toEqual(texts);
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
  const { main } = await runStep({ workspace, mainOnly: true });
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

/** The environment of the commands of a run, one for each that ran `env -0 > NAME.env`. */
function environmentIn(workspace: string, name: string): Readonly<Record<string, string>> {
  const pairs = readFileSync(join(workspace, `${name}.env`), 'utf8')
    .split('\0')
    .filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

/** Changes how a process is loaded. */
const LOADERS = ['NODE_OPTIONS', 'NODE_PATH', 'LD_PRELOAD', 'LD_LIBRARY_PATH', 'BASH_ENV', 'ENV', 'PYTHONSTARTUP'];

test('a command has nothing of the runner in its environment that gives rights or changes programs', async () => {
  const workspace = workspaces.make({
    'bootspring.yml': 'version: 1\nworkflows: { default: { phases: { testing: { run: "env -0 > testing.env" } } } }\n',
  });
  const mine = {
    GITHUB_TOKEN: 'x',
    GH_TOKEN: 'x',
    ACTIONS_CACHE_URL: 'x',
    INPUT_ANYTHING: 'x',
    'INPUT_WITH-DASH': 'x',
  };
  const loaders = { NODE_PATH: '/x', LD_LIBRARY_PATH: '/x', BASH_ENV: '/x', ENV: '/x', PYTHONSTARTUP: '/x' };
  const { main } = await runStep({
    workspace,
    mainOnly: true,
    env: { ...mine, ...loaders, NODE_OPTIONS: '--no-warnings' },
  });
  expect(main.exitCode).toBe(0);
  const names = Object.keys(environmentIn(workspace, 'testing'));
  expect(names.filter((name) => /^(?:INPUT|ACTIONS|STATE)_|TOKEN/i.test(name))).toEqual([]);
  expect(names.filter((name) => LOADERS.includes(name))).toEqual([]);
  expect(names).toContain('GITHUB_SHA');
});

test.each(['INPUT_GITHUB-TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'actions_id_token_request_token'])(
  'the configuration cannot pass %s on either, nor put it into a value',
  async (name) => {
    for (const env of [`[ '${name}' ]`, `{ MINE: '\${env:${name}}' }`]) {
      const workspace = workspaces.make({
        'bootspring.yml': `version: 1\nworkflows: { default: { phases: { testing: { run: touch trace, env: ${env} } } } }\n`,
      });
      const { main } = await runStep({ workspace, mainOnly: true });
      expect(main.exitCode).toBe(2);
      expect(existsSync(join(workspace, 'trace'))).toBe(false);
    }
  },
);

test('what a phase writes into the files of the runner, and into its own, changes no later process', async () => {
  const workspace = workspaces.make({
    'bootspring.yml': `version: 1
workflows:
  default:
    phases:
      development: { run: sh write.sh }
      testing: { run: "env -0 > testing.env; node -p '1 + 1'; bash -c true" }
`,
    'write.sh': `
mkdir -p evil
for name in node bash sh git; do printf '#!/bin/sh\necho forged\n' > evil/$name; chmod +x evil/$name; done
echo 'console.log("forged")' > evil/evil.js
for name in ${LOADERS.join(' ')} PATH FORGED; do
  echo "$name=$PWD/evil/evil.js" | tee -a "$GITHUB_ENV" "$GITHUB_OUTPUT" "$GITHUB_STATE" >> "$BOOTSPRING_OUTPUT"
done
echo "NODE_OPTIONS=--require=$PWD/evil/evil.js" >> "$GITHUB_ENV"
echo "$PWD/evil" >> "$GITHUB_PATH"
`,
  });
  const { main, post } = await runStep({ workspace });
  expect(main.exitCode).toBe(0);
  expect(main.environment).toBe('');
  expect(main.raw + post.raw + JSON.stringify(main.outputs)).not.toContain('forged');
  const seen = environmentIn(workspace, 'testing');
  expect(Object.keys(seen).filter((name) => LOADERS.includes(name) || name === 'FORGED')).toEqual([]);
  expect(seen['PATH']).not.toContain('evil');
});

test('every bracket around output has a token of its own', async () => {
  const workspace = workspaces.make({
    'bootspring.yml': `version: 1
workflows: { default: { phases: { development: { run: echo one }, testing: { run: echo two } } } }
`,
  });
  const { main } = await runStep({ workspace, mainOnly: true });
  const tokens = [...main.raw.matchAll(/^::stop-commands::(\w+)$/gm)].map(([, token]) => token);
  expect(tokens.length).toBeGreaterThanOrEqual(2);
  expect(new Set(tokens).size).toBe(tokens.length);
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
  const { summary } = (await runStep({ workspace, mainOnly: true })).main;
  expect(summary).toContain("| `` echo '\\|' @org/all '<b>' \"`echo x`\" \\| cat `` |");
});
