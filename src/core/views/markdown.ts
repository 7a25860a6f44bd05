import type { Pause } from '../../model/event.ts';
import { isGood } from '../outcomes.ts';
import type { PhaseState, TaskState, WorkflowState } from '../state.ts';
import { mark } from './summary.ts';
import { duration } from './text.ts';

/** The runner drops a step's summary above 1 MiB whole; this leaves room for what other steps add. */
const MOST = 900_000;

/** Text from outside, so that it is shown and does nothing: no markup, no mention, no image, no link. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll('@', '@\u200b')
    .replaceAll(/(https?|www)([:.])/gi, '$1\u200b$2');
}

/** A code block whose fence is longer than any in the text. */
export function codeBlock(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** The job summary: the verdict first, then why, what to do, and every phase. */
export function jobSummary(state: WorkflowState): string {
  const parts = [heading(state)];
  if (state.pause !== undefined) parts.push(pauseSection(state, state.pause));
  parts.push(phaseTable(state), checkTable(state));
  if (state.warnings.length > 0) parts.push(state.warnings.map((each) => `> ⚠ ${escapeMarkdown(each)}`).join('\n'));
  const text = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  return text.length <= MOST ? text : `${text.slice(0, MOST)}\n\n… shortened\n`;
}

function heading(state: WorkflowState): string {
  const name = escapeMarkdown(state.pipeline.workflow);
  const time = duration(state.activeMs);
  const id = `<sub>workflow ${name} · ${state.id} · ${time}</sub>`;
  switch (state.status) {
    case 'completed':
      return `## ✅ Completed\n\n${escapeMarkdown(state.because ?? '')}\n\n${id}`;
    case 'paused': {
      const where =
        state.pause?.gate === undefined
          ? `in ${state.pause?.phase}`
          : `at gate ${state.pause.gate} after ${state.pause.phase}`;
      return `## ⏸ Paused ${escapeMarkdown(where)}\n\n${id}`;
    }
    case 'failed':
    case 'cancelled':
      return `## ${state.status === 'failed' ? '❌ Failed' : '⏹ Cancelled'}\n\n${escapeMarkdown(state.because ?? '')}\n\n${id}`;
    case 'pending':
    case 'running':
      return `## ⏹ Interrupted\n\nThe run ended before the workflow did.\n\n${id}`;
  }
}

function pauseSection(state: WorkflowState, pause: Pause): string {
  const details = pause.details.map((detail) => `- **${escapeMarkdown(detail)}**`).join('\n');
  const phase = state.phaseByName.get(pause.phase);
  const tasks = phase?.gates.find((gate) => gate.plan.name === pause.gate)?.checks.tasks ?? phase?.agents.tasks ?? [];
  const tails = tasks
    .filter((task) => task.outcome !== undefined && !isGood(task.outcome) && (task.evidence?.tail ?? '').trim() !== '')
    .map(
      (task) =>
        `**${escapeMarkdown(task.plan.name)}**\n\n${codeBlock((task.evidence?.tail ?? '').trimEnd().split('\n').slice(-30).join('\n'))}`,
    );
  const options: Record<Pause['options'][number], string> = {
    retry: `mend it and push, or re-run the failed job; in a terminal: \`bootspring resume ${state.id}\``,
    skip: `skip the gate: \`bootspring skip ${state.id} --gate ${pause.gate} --reason "…"\``,
    cancel: `give it up: \`bootspring cancel ${state.id}\``,
  };
  const next = `### What you can do\n\n${pause.options.map((option) => `- ${options[option]}`).join('\n')}`;
  return [details, ...tails, next].join('\n\n');
}

function sign(task: TaskState): string {
  if (task.outcome === undefined) return '·';
  return task.flaky ? '⚠ flaky' : `${mark(task.outcome.kind).sign} ${task.outcome.kind}`;
}

function phaseTable(state: WorkflowState): string {
  const rows = state.phases.map((phase) => {
    const gates = phase.gates
      .map((gate) => `${gate.plan.name}: ${gate.skipped === undefined ? (gate.verdict ?? 'not judged') : 'skipped'}`)
      .join(', ');
    const time = phase.startedAt === undefined ? '' : duration(phase.activeMs);
    return `| ${escapeMarkdown(phase.plan.name)} | ${phase.status} | ${escapeMarkdown(gates)} | ${time} | ${escapeMarkdown(phase.because ?? '')} |`;
  });
  return `| phase | status | gates | time | because |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function checkTable(state: WorkflowState): string {
  const rows = state.phases.flatMap((phase) => phaseRows(phase));
  if (rows.length === 0) return '';
  return `<details><summary>Agents and checks</summary>\n\n| task | outcome | time | attempts | command | note |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n\n</details>`;
}

function phaseRows(phase: PhaseState): string[] {
  const tasks = [...phase.agents.tasks, ...phase.gates.flatMap((gate) => gate.checks.tasks)];
  return tasks.map((task) => {
    const title = task.plan.steps.map((step) => step.title).join(' && ');
    const advisory = 'enforcement' in task.plan && task.plan.enforcement === 'advisory' ? 'advisory; ' : '';
    return `| ${escapeMarkdown(task.plan.id)} | ${sign(task)} | ${duration(task.durationMs)} | ${task.attempts} | ${escapeMarkdown(title)} | ${advisory}${escapeMarkdown(task.because ?? '')} |`;
  });
}
