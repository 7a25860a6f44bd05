/** Makes dist/: tsc writes build/*.js, ncc makes one bundle of each entry. Twice from `npm ci` gives the same bytes. */
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTRIES = ['cli', 'main', 'post', 'secrets'];
const run = (file, args) => execFileSync(process.execPath, [file, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

rmSync('build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
// Without "type": "module" ncc makes CommonJS bundles, which load faster.
writeFileSync('build/package.json', '{}\n');
for (const entry of ENTRIES) {
  const out = join('dist', entry);
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', [
    'build',
    `build/entry/${entry}.js`,
    '-o',
    out,
    '--no-source-map-register',
    '--license',
    'licenses.txt',
  ]);
}
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
chmodSync('dist/cli/index.js', 0o755);
