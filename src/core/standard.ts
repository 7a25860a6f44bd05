import type { CheckKind } from '../model/status.ts';

/** A phase of the standard vocabulary. */
export interface StandardPhase {
  readonly name: string;
  readonly purpose: string;
  /** Names of its default agents. */
  readonly agents: readonly string[];
  /** The standard gate that follows it. */
  readonly gate?: string;
}

/** The nine standard phases, in the order in which they follow each other. */
export const STANDARD_PHASES: readonly StandardPhase[] = [
  { name: 'ideation', purpose: 'brainstorm and research', agents: ['research-expert'] },
  { name: 'planning', purpose: 'scope and strategy', agents: ['architecture-expert'] },
  { name: 'design', purpose: 'technical specifications', agents: ['database-expert', 'api-expert'] },
  {
    name: 'development',
    purpose: 'code implementation',
    agents: ['backend-expert', 'frontend-expert'],
    gate: 'pre-commit',
  },
  { name: 'testing', purpose: 'quality assurance', agents: ['testing-expert'], gate: 'pre-push' },
  {
    name: 'review',
    purpose: 'code and security review',
    agents: ['security-expert', 'code-review-expert'],
    gate: 'pre-deploy',
  },
  { name: 'deploy', purpose: 'release to production', agents: ['devops-expert'] },
  { name: 'monitor', purpose: 'health and metrics', agents: ['monitoring-expert'] },
  { name: 'iterate', purpose: 'improve from feedback, back to any phase', agents: ['product-expert'] },
];

/** A gate of the standard vocabulary. */
export interface StandardGate {
  /** The standard phase that it follows unless the configuration places it elsewhere. */
  readonly after: string;
  /** Its default checks, in order. */
  readonly checks: readonly CheckKind[];
}

/** The three standard gates by name, in the order of their phases. */
export const STANDARD_GATES: Readonly<Record<string, StandardGate>> = {
  'pre-commit': { after: 'development', checks: ['lint', 'format', 'types'] },
  'pre-push': { after: 'testing', checks: ['tests', 'coverage'] },
  'pre-deploy': { after: 'review', checks: ['security', 'build'] },
};
