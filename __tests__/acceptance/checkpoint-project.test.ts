import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cli } from '../rig/cli.ts';
import { config, git, idOf, linesOf, repository, temporary } from '../rig/workspace.ts';

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const withMake = has('make') && has('npm') ? test : test.skip;

/** The compiler of this repository, run without npm. */
const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const canCompile = fs.existsSync(TSC) ? test : test.skip;

/** Clones a workspace and brings its checkpoint of a phase there. */
async function moved(folder: string, phase: string): Promise<string> {
  const clone = join(temporary(), 'clone');
  git(folder, 'clone', '-q', folder, clone);
  const restored = await cli(folder, ['restore', idOf(folder), phase, '--into', clone]);
  expect(restored).toMatchObject({ code: 0, stderr: '' });
  return clone;
}

describe('a project whose tests failed goes on in a fresh clone', () => {
  withMake('with no install and no build: make has nothing to do', async () => {
    const out = temporary();
    const phases = `development:
  agents:
    - { name: install, run: "echo install >> ${out}/ran; npm install --offline --no-audit --no-fund --install-links" }
    - { name: build, run: "echo build >> ${out}/ran; make" }
testing:
  agents:
    - { name: test, run: "echo test >> ${out}/ran; node dist/two.js && test -f ${out}/mended", retry: { attempts: 1 } }`;
    const folder = repository({
      'bootspring.yml': config(phases),
      '.gitignore': 'node_modules\ndist\n.bootspring\n',
      'package.json':
        '{"name":"app","version":"1.0.0","private":true,"dependencies":{"greeting":"file:libs/greeting"}}',
      'libs/greeting/package.json': '{"name":"greeting","version":"1.0.0","main":"index.js","bin":{"greet":"cli.js"}}',
      'libs/greeting/index.js': 'module.exports = "hello";\n',
      'libs/greeting/cli.js': '#!/usr/bin/env node\nconsole.log(require("./index.js"));\n',
      'src/one.js': 'exports.one = require("greeting");\n',
      'src/two.js': 'if (require("./one.js").one !== "hello") process.exit(1);\n',
      Makefile: 'all: dist/one.js dist/two.js\n\ndist/%.js: src/%.js\n\tmkdir -p dist\n\tcp $< $@\n\tsleep 0.02\n',
    });
    expect((await cli(folder, ['run'])).code).toBe(6);
    expect(linesOf(out, 'ran')).toEqual(['install', 'build', 'test']);
    const clone = await moved(folder, 'development');
    expect(execFileSync('make', [], { cwd: clone, encoding: 'utf8' })).toMatch(/Nothing to be done/);
    expect(execFileSync(join(clone, 'node_modules/.bin/greet'), { encoding: 'utf8' })).toBe('hello\n');
    fs.writeFileSync(join(out, 'mended'), '');
    const resumed = await cli(clone, ['resume', idOf(folder)]);
    expect(resumed).toMatchObject({ code: 0 });
    expect(linesOf(out, 'ran')).toEqual(['install', 'build', 'test', 'test']);
    expect(git(clone, 'status', '--porcelain')).toBe(git(folder, 'status', '--porcelain'));
  });

  canCompile('and tsc --incremental emits nothing', async () => {
    const compile = `${JSON.stringify(process.execPath)} ${JSON.stringify(TSC)} -p . --listEmittedFiles`;
    const options = { incremental: true, outDir: 'dist', rootDir: 'src', strict: true, types: [], lib: ['es2022'] };
    const folder = repository({
      'bootspring.yml': config(`development: { run: '${compile}' }\ntesting: { run: "exit 1" }`),
      '.gitignore': 'dist\n.bootspring\n',
      'tsconfig.json': JSON.stringify({ compilerOptions: options, include: ['src'] }),
      'src/one.ts': 'export const one: number = 1;\n',
      'src/two.ts': "import { one } from './one.js';\nexport const two = one + 1;\n",
    });
    expect((await cli(folder, ['run'])).code).toBe(6);
    const clone = await moved(folder, 'development');
    const info = fs
      .readdirSync(join(clone, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'));
    expect(info.sort()).toEqual(['one.js', 'two.js']);
    const second = execFileSync(process.execPath, [TSC, '-p', '.', '--listEmittedFiles'], {
      cwd: clone,
      encoding: 'utf8',
    });
    expect(second).not.toContain('TSFILE');
    fs.appendFileSync(join(clone, 'src/two.ts'), 'export const three = 3;\n');
    const third = execFileSync(process.execPath, [TSC, '-p', '.', '--listEmittedFiles'], {
      cwd: clone,
      encoding: 'utf8',
    });
    expect(third).toContain('two.js');
    expect(third).not.toContain('one.js');
  });
});
