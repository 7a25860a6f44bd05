import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import { createTools } from '../../../src/shell/reuse/tools.ts';
import { temporaryFolder, writeTree } from '../rig.ts';

/** A program that tells a version. */
function program(folder: string, name: string, version: string): void {
  writeTree(folder, { [name]: `#!/bin/sh\necho ${version}\n` });
  fs.chmodSync(path.join(folder, name), 0o755);
}

const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix('tools are those that commands of the workspace find, each with its version', async () => {
  const [root, bin] = [temporaryFolder(), temporaryFolder()];
  program(bin, 'node', 'v18.1.0');
  program(bin, 'yarn', '4.1.0');
  writeTree(bin, { 'lib/npm/package.json': '{"name":"npm","version":"10.2.3"}', 'lib/npm/bin/npm-cli.js': 'exit 1' });
  fs.chmodSync(path.join(bin, 'lib/npm/bin/npm-cli.js'), 0o755);
  fs.symlinkSync('lib/npm/bin/npm-cli.js', path.join(bin, 'npm'));
  const tools = createTools(root, { PATH: `${bin}:/usr/bin:/bin` });
  expect(await tools(['npm'], [])).toEqual({
    platform: process.platform,
    architecture: process.arch,
    node: 'v18.1.0',
    npm: '10.2.3',
  });
  writeTree(root, { 'yarn.lock': '' });
  expect(await tools([], [])).toMatchObject({ node: 'v18.1.0', yarn: '4.1.0' });
  program(path.join(root, 'node_modules/.bin'), 'node', 'v22.0.0');
  expect(await tools([], [])).toMatchObject({ node: 'v22.0.0' });
});

onPosix('one that is not there, or tells nothing, is told so', async () => {
  const bin = temporaryFolder();
  writeTree(bin, { bun: '#!/bin/sh\nexit 3\n' });
  fs.chmodSync(path.join(bin, 'bun'), 0o755);
  expect(await createTools(temporaryFolder(), { PATH: `${bin}:/bin` })(['bun', 'pnpm'], [])).toMatchObject({
    bun: 'unknown',
    pnpm: 'not installed',
  });
});

test('the node that runs this is not asked', async () => {
  const tools = createTools(temporaryFolder(), { PATH: path.dirname(process.execPath) });
  expect(await tools([], [])).toMatchObject({ node: process.version });
});
