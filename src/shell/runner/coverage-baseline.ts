import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { EMPTY_BASELINE, type Baseline, parseBaseline, withFigure } from '../../core/coverage/baseline.ts';
import type { LineCount } from '../../core/coverage/report.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { codeOf } from './coverage-file.ts';

const FOLDERS = ['.bootspring', 'baseline'] as const;
const NAME = '.bootspring/baseline/coverage.json';

/** The figures of earlier runs; an empty baseline when none was recorded. The error is a sentence with the next step. */
export function readBaseline(cwd: string): Result<Baseline, string> {
  const stranger = strangerOnTheWay(cwd);
  if (stranger !== undefined) return err(stranger);
  let text: string;
  try {
    text = fs.readFileSync(path.join(cwd, NAME), 'utf8');
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? ok(EMPTY_BASELINE) : err(`${NAME} can't be read (${code}); look at its permissions`);
  }
  const parsed = parseBaseline(text);
  return parsed.ok ? parsed : err(`${NAME} ${parsed.error}; delete it to begin anew`);
}

/**
 * Records the figure of a report. It reads again and writes in one turn, without waiting in between: checks of other
 * reports may have recorded theirs meanwhile.
 *
 * @returns why it could not, undefined when it did
 */
export function recordFigure(
  cwd: string,
  report: string,
  lines: LineCount,
  sha: string | undefined,
): string | undefined {
  const current = readBaseline(cwd);
  if (!current.ok) return current.error;
  const file = path.join(cwd, NAME);
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    ignoreFolder(cwd);
    fs.writeFileSync(temporary, withFigure(current.value, report, lines, sha), { flag: 'wx' });
    fs.renameSync(temporary, file);
    return undefined;
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    return `${NAME} can't be written (${codeOf(error)})`;
  }
}

/** git is told to leave the folder alone; a file that is there stays as it is. */
function ignoreFolder(cwd: string): void {
  try {
    fs.writeFileSync(path.join(cwd, FOLDERS[0], '.gitignore'), '*\n', { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Something else in the place of a folder or of the file: a command could have made a link that leads out. */
function strangerOnTheWay(cwd: string): string | undefined {
  for (const name of [FOLDERS[0], FOLDERS.join('/'), NAME]) {
    const there = fs.lstatSync(path.join(cwd, name), { throwIfNoEntry: false });
    if (there === undefined) return undefined;
    if (there.isSymbolicLink()) return `${name} is a symbolic link, which is never followed; remove it`;
    if (there.isFile() !== (name === NAME)) return `something else is in the place of ${name}; remove it`;
  }
  return undefined;
}
