import type { Pipeline, Step, TaskPlan } from '../../model/pipeline.ts';

/** What needs no quotes, wherever it stands: no `: `, no ` #`, and none of what ends a text between braces. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9 ./_@=&()$*|;<>?+!~%^'"-]|:(?=[A-Za-z0-9]))*$/;

/**
 * A command as a YAML scalar that can't be read as anything else, such as a number. JSON strings are YAML. Quotes are
 * chosen as Prettier does, whose check of the repository may well look at the file.
 */
function scalar(text: string): string {
  if (PLAIN.test(text) && !/^(?:true|false|null)$/i.test(text)) return text;
  return text.includes('"') && /^[ !-[\]-~]+$/.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

/** A step as a shell is told it, from the root of the repository. */
function shellText(step: Step): string {
  if (step.kind !== 'command') return '';
  // A title is shortened for people; a shell needs all of it.
  const text = step.title.endsWith('…') ? step.command : step.title;
  if (step.cwd === undefined || step.cwd === '') return text;
  const folder = /^[\w./@-]+$/.test(step.cwd) ? step.cwd : `'${step.cwd.replaceAll("'", "'\\''")}'`;
  return `(cd ${folder} && ${text})`;
}

function commandOf(task: TaskPlan): string {
  return task.steps.map(shellText).join(' && ');
}

const keyOf = (step: Step | undefined): string => step?.key ?? '';

const auditText = (audited: boolean): string => (audited ? 'audit: true, unreachable: warn' : 'audit: false');

/** A bootspring.yml that says what detection found, to start from. */
export function initialConfig(pipeline: Pipeline, schema: string): string {
  const lines = [`# yaml-language-server: $schema=${schema}`, 'version: 1', 'workflows:', '  default:', '    phases:'];
  for (const phase of pipeline.phases) {
    const agents = phase.agents.filter((agent) => !agent.name.startsWith('install'));
    const gates = phase.gates.map((gate) => gate.name);
    lines.push(`      ${phase.name}:`);
    if (agents.length === 1 && agents[0] !== undefined) lines.push(`        run: ${scalar(commandOf(agents[0]))}`);
    else if (agents.length > 1) {
      lines.push(
        '        agents:',
        ...agents.map((agent) => `          - { name: ${agent.name}, run: ${JSON.stringify(commandOf(agent))} }`),
      );
    }
    if (gates.length > 0) lines.push(`        gate: ${gates.length === 1 ? gates[0] : `[${gates.join(', ')}]`}`);
  }
  const gates = pipeline.phases.flatMap((phase) => phase.gates);
  const worked = new Set(pipeline.phases.flatMap(({ agents }) => agents.flatMap(({ steps }) => steps.map(keyOf))));
  if (gates.length > 0) lines.push('gates:');
  for (const gate of gates) {
    lines.push(`  ${gate.name}:`, '    checks:');
    const audited = gate.checks.some((check) => check.steps.some((step) => step.kind === 'audit'));
    const written = gate.checks.map((check) => {
      if (check.kind === 'security') return `      security: { secrets: true, ${auditText(audited)} }`;
      // In one command what development has built already would be built again.
      const isAuto = check.kind === 'tests' && check.steps.length > 1 && worked.has(keyOf(check.steps[0]));
      if (isAuto && check.fix === undefined)
        return `      ${check.name}: auto # ${check.steps.map(({ title }) => title).join(' && ')}`;
      if (check.kind === 'coverage') return `      ${check.name}: auto`;
      const run = scalar(commandOf(check));
      return `      ${check.name}: ${check.fix === undefined ? run : `{ run: ${run}, fix: ${scalar(check.fix)} }`}`;
    });
    lines.push(...new Set(written));
  }
  return `${lines.join('\n')}\n`;
}
