import { plainLine } from '../core/plain-line.ts';
import { escapeMarkdown } from '../core/views/markdown-text.ts';
import { EXIT, type ExitCode } from '../model/status.ts';
import { isOn } from '../shell/action/inputs.ts';
import { writeSummary } from '../shell/action/report.ts';
import { type Step, warn } from './action-run.ts';

const HEADINGS = { ignored: 'Ignored', refused: 'Not done', done: 'Done', failed: 'Failed' } as const;

/** `command: comment`: carries out what somebody asked for in a comment, or by starting a workflow by hand. */
export async function runComment(step: Step): Promise<ExitCode> {
  const { env, log } = step;
  const { answer } = await import('../shell/action/decisions/door.ts');
  const { kind, text } = await answer({ env, say: (sentence) => log.say(sentence) });
  const told = plainLine(`${HEADINGS[kind]}: ${text}`);
  log.say(told);
  const isAnswer = kind === 'done' || env['GITHUB_EVENT_NAME'] === 'issue_comment';
  // A step that fails says why where people look first.
  if (kind === 'failed' || !isAnswer) step.annotations.error(told);
  if (isOn(env, 'job-summary')) warn(step, [writeSummary(`**${HEADINGS[kind]}**: ${escapeMarkdown(text)}\n`, env)]);
  log.close();
  if (kind === 'failed') return EXIT.failed;
  // Who starts a workflow by hand looks at how it ended; a comment that is not carried out is no failure of anything.
  return isAnswer ? EXIT.completed : EXIT.usage;
}
