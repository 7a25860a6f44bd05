import type { SeenRequest } from './exchange.ts';

/** What requests change on GitHub, by how and where they were sent: what the fake makes of them plays no part. */
export interface Mutations {
  /** Answers to who commands: reactions to a comment, and comments. */
  readonly answers: readonly string[];
  /** Everything else that is no question: what changes a run, its records, or the repository. */
  readonly changes: readonly string[];
}

const ANSWER = /^\/api\/repos\/[^/]+\/[^/]+\/issues\/(?:comments\/\d+\/reactions|\d+\/comments)$/;
const QUESTIONS = new Set(['GET', 'HEAD']);

/** A query of the GraphQL API: it has one operation, and that is no mutation. */
const isQuery = ({ path, body }: SeenRequest): boolean =>
  path.endsWith('/graphql') && /^\{"query":"query[ (]/.test(body.toString()) && !body.includes('mutation');

/** Sorts requests by what they change. */
export function mutationsIn(requests: readonly SeenRequest[]): Mutations {
  const sent = requests.filter((one) => !QUESTIONS.has(one.method) && !isQuery(one));
  const isAnswer = ({ method, path }: SeenRequest): boolean => method === 'POST' && ANSWER.test(path);
  const told = ({ method, path }: SeenRequest): string => `${method} ${path}`;
  return {
    answers: sent.filter(isAnswer).map(told),
    changes: sent.filter((one) => !isAnswer(one)).map(told),
  };
}

/**
 * What a refusal may come to: nothing is changed, and only who may write is answered.
 *
 * @throws naming the first request that breaks this
 */
export function expectRefusal(requests: readonly SeenRequest[], { mayWrite }: { readonly mayWrite: boolean }): void {
  const { answers, changes } = mutationsIn(requests);
  const [wrong] = mayWrite ? changes : [...changes, ...answers];
  if (wrong !== undefined) throw new Error(`a refused command caused ${wrong}`);
}
