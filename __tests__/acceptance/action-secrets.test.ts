import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createWorkspaces, runStep } from '../rig/runner.ts';

const workspaces = createWorkspaces();
afterAll(() => workspaces.removeAll());

const SECRET = 'canary/Q7w8E9r0+T1y2U3i4';
const TOKEN = `ghp_${'c4N'.repeat(12)}`;
const MADE_UP = 'made-up-0123456789';
const FORMS: Readonly<Record<string, string>> = {
  raw: SECRET,
  base64: Buffer.from(SECRET).toString('base64').replace(/=*$/, ''),
  base64url: Buffer.from(SECRET).toString('base64url'),
  hexadecimal: Buffer.from(SECRET).toString('hex'),
  url: encodeURIComponent(SECRET),
  "another's token": TOKEN,
  'a value hidden at run time': MADE_UP,
};

/** Prints the secret in every way that a command has; its file is written by the step before, not by the repository. */
const PRINT = `
const { writeFileSync, appendFileSync } = require('node:fs');
const secret = process.env.DEPLOY_TOKEN;
const all = [secret, Buffer.from(secret).toString('base64'), Buffer.from(secret).toString('base64url'),
  Buffer.from(secret).toString('hex'), encodeURIComponent(secret), ['ghp_', 'c4N'.repeat(12)].join(''), JSON.stringify({ secret })];
console.log('::add-mask::' + ['made-up', '0123456789'].join('-'));
for (const text of [...all, ['made-up', '0123456789'].join('-')]) {
  console.log('out ' + text + ' out');
  console.error('error ' + text + ' error');
}
appendFileSync(process.env.BOOTSPRING_PROGRESS, all.join('\\n') + '\\n');
writeFileSync(process.env.BOOTSPRING_OUTPUT, all.map((text, at) => 'key' + at + '=' + text).join('\\n') + '\\n');
appendFileSync(process.env.GITHUB_OUTPUT, 'stolen=' + secret + '\\n');
setTimeout(() => process.stdout.write('split ' + secret.slice(0, 9)), 300);
setTimeout(() => {
  process.stdout.write(secret.slice(9) + ' split\\n');
  process.exitCode = Number(process.argv[2]);
}, 700);
`;

const CONFIG = (exitCode: number): string => `version: 1
workflows:
  default:
    phases:
      development: { run: node print.js ${exitCode}, env: [DEPLOY_TOKEN] }
      testing: { run: 'cat "$BOOTSPRING_CONTEXT"' }
`;

/** Every file below a folder, with its bytes as text. */
function contentsOf(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path, 'latin1')] as const);
}

describe.each([
  ['passes', 0, 0],
  ['fails', 3, 6],
])('secrets that a command prints when it %s', (_name, exitCode, expected) => {
  const workspace = workspaces.make({ 'bootspring.yml': CONFIG(exitCode), 'print.js': PRINT });
  const done = runStep({ workspace, env: { DEPLOY_TOKEN: SECRET } });

  test.each(Object.entries(FORMS))('%s: nowhere to be seen', async (_form, value) => {
    const { main, post } = await done;
    expect(main.exitCode).toBe(expected);
    const seen = { raw: main.raw, stderr: main.stderr, summary: main.summary, outputs: JSON.stringify(main.outputs) };
    for (const [place, text] of Object.entries({ ...seen, post: JSON.stringify(post) })) {
      expect([place, text.includes(value)]).toEqual([place, false]);
    }
    for (const [path, text] of contentsOf(join(workspace, '.bootspring'))) {
      expect([path, text.includes(value)]).toEqual([path, false]);
    }
  });

  test('*** stands in their place, and the rest is as it was', async () => {
    const { main } = await done;
    const lines = main.log.groups[0]?.lines ?? [];
    expect(lines).toContain('::add-mask::***');
    // A line of progress may come between the two writes.
    expect(lines.filter((line) => /^(?:split )?\*\*\* split$/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => /^out \*\*\*\S{0,4} out$/.test(line))).toHaveLength(7);
    expect(lines.filter((line) => /^error \*\*\*\S{0,4} error$/.test(line))).toHaveLength(7);
    expect(main.raw).toContain('\ndevelopment/backend-expert: ***\n');
    const files = new Map(contentsOf(join(workspace, '.bootspring')));
    const named = (end: string): string => [...files].find(([path]) => path.endsWith(end))?.[1] ?? '';
    expect(named('phase-development.log')).toContain('\nsplit *** split\n');
    expect(named('phase-development.log')).toContain('BOOTSPRING_OUTPUT "key0" holds a secret');
    expect(named('journal.jsonl')).toContain('"key0":"***"');
    expect(named('journal.jsonl')).toContain('split *** split');
    if (exitCode === 0) expect(named('phase-testing.log')).toContain('"key0": "***"');
    else expect(main.summary).toContain('split *** split');
  });
});
