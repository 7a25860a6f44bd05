import type { Pipeline, Step } from '../../model/pipeline.ts';

/** Programs that run the file that they are given. */
const INTERPRETERS = /^(?:node|bun|deno|tsx|ts-node|python[\d.]*|ruby|perl|php|bash|dash|zsh|sh|env|exec|time)$/;
/** Paths with nothing in them that a pattern would read as more. */
const PATH = /^[\w@][\w@./-]*$/;
const ASSIGNMENT = /^[A-Za-z_]\w*=/;

/**
 * The programs of the workspace that the checks of a pipeline run, as patterns: a fix that changes one of them would
 * judge itself. They are taken from the words of commands; what these run in turn is not known.
 */
export function judges({ phases }: Pick<Pipeline, 'phases'>): readonly string[] {
  const checks = phases.flatMap(({ gates }) => gates.flatMap((gate) => gate.checks));
  return [...new Set(checks.flatMap(({ steps }) => steps.flatMap(programs)))].sort();
}

function programs(step: Step): readonly string[] {
  if (step.kind !== 'command') return [];
  const below = step.cwd === undefined ? '' : `${step.cwd}/`;
  return step.command.split(/&&|\|\||[;|&\n]/).flatMap((command) => {
    const words = command
      .trim()
      .split(/\s+/)
      .filter((word) => !ASSIGNMENT.test(word));
    const first = words.findIndex((word) => !INTERPRETERS.test(word) && !word.startsWith('-'));
    const word = (words[first] ?? '').replace(/^(["'])(.*)\1$/, '$2').replace(/^(?:\.\/)+/, '');
    const isFile = word.includes('/') || (first > 0 && /\.\w+$/.test(word));
    return isFile && PATH.test(word) && !word.includes('..') ? [`/${below}${word}`] : [];
  });
}
