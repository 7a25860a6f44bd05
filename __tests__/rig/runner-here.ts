import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { runAction } from '../../src/entry/action.ts';
import { temporaryFolder } from '../shell/rig.ts';
import { createFiles, environmentOf, type Stage, type StepRequest } from './runner.ts';
import { parseRunnerLog } from './runner-log.ts';

/**
 * Runs `main` of the sources in this process: for inputs that it refuses, and for what else needs no bundle. What it
 * would print goes nowhere else, so nothing may run beside it.
 */
export async function runMainHere(request: StepRequest): Promise<Stage> {
  const folder = temporaryFolder();
  const { variables, told } = createFiles(join(folder, 'main'));
  let raw = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    raw += Buffer.from(chunk).toString();
    return true;
  });
  try {
    const exitCode = await runAction({ ...environmentOf(request, folder), ...variables });
    return { exitCode, raw, stderr: '', cancelMs: undefined, log: parseRunnerLog(raw), ...told() };
  } finally {
    spy.mockRestore();
    rmSync(folder, { recursive: true, force: true });
  }
}
