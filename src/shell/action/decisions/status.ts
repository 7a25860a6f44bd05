import { plainLine } from '../../../core/plain-line.ts';
import { escapeMarkdown } from '../../../core/views/markdown-text.ts';
import type { WorkflowRun } from './asking.ts';
import type { Report, Scene } from './scene.ts';

/** How the workflow runs of a commit stand, a line each: for a comment, and for the log. */
export function statusText({ runs, reports }: Scene): { readonly markdown: string; readonly plain: string } {
  const rows = runs.flatMap((run) => {
    const own = reports.filter((report) => report.run === String(run.id) && report.attempt === run.attempt);
    return own.length === 0 || !run.isOver
      ? [{ run, text: bare(run) }]
      : own.map((one) => ({ run, text: reported(one) }));
  });
  if (rows.length === 0) {
    const none = 'There is no workflow run of bootspring for this commit.';
    return { markdown: none, plain: none };
  }
  const line = ({ run, text }: (typeof rows)[number]): string =>
    `- ${escapeMarkdown(text)} · commit ${run.headSha.slice(0, 12)} · [attempt ${run.attempt}](${run.url})`;
  return {
    markdown: rows.map(line).join('\n'),
    plain: plainLine(rows.map(({ run, text }) => `run ${run.id}: ${text}`).join('; ')),
  };
}

function bare({ isOver, isSuccess }: WorkflowRun): string {
  if (!isOver) return 'under way';
  return isSuccess ? 'completed' : 'ended without success';
}

function reported({ workflow, status, gate }: Report): string {
  return `${workflow}: ${status}${gate === undefined ? '' : ` at gate ${gate}`}`;
}
