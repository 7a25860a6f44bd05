#!/usr/bin/env node
import * as nodeModule from 'node:module';
import { compileWhole } from '../shell/compile-whole.ts';

// Node 22.8 and newer keep compiled code: every start but the first is faster. Older ones start all the same.
nodeModule.enableCompileCache?.();
// A reader that went away (`bootspring logs | head`) is no reason to fail.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
void compileWhole(() => import('./command-line.ts'))
  .then(({ runCli }) => runCli(process.argv.slice(2)))
  .then((code) => {
    process.exitCode = code;
  });
