import type { ReuseFacts } from '../../model/reuse.ts';
import { plainLine } from '../plain-line.ts';

/** More differences than these are one sentence too many. */
const MOST = 3;

/** What is different now, as clauses that follow "because"; undefined when nothing is known to be. */
export function differences(before: ReuseFacts, now: ReuseFacts): string | undefined {
  const found = [
    inputsDiffer(before, now),
    agentsDiffer(before, now),
    before.outputs.join('\n') === now.outputs.join('\n') ? undefined : 'the declared outputs differ',
    ...variablesDiffer(before, now),
    ...toolsDiffer(before, now),
    before.parameters === now.parameters ? undefined : 'the parameters of the workflow differ',
    before.earlier === now.earlier ? undefined : 'what earlier phases wrote to BOOTSPRING_OUTPUT differs',
    before.feedback === now.feedback ? undefined : 'the feedback of the round differs',
  ].filter((each) => each !== undefined);
  if (found.length === 0) return undefined;
  const more = found.length > MOST ? [`${found.length - MOST} more differences`] : [];
  return [...found.slice(0, MOST), ...more].join('; ');
}

/** `changed: src/a.ts and 2 more`. */
function inputsDiffer(before: ReuseFacts, now: ReuseFacts): string | undefined {
  if (before.inputs === now.inputs && before.unmatched.join('\n') === now.unmatched.join('\n')) return undefined;
  return changedInputs(before, now) ?? 'the inputs differ';
}

/** Which inputs differ: the first by name, and how many more; undefined when it is not known. */
export function changedInputs(before: ReuseFacts, now: ReuseFacts): string | undefined {
  if (before.files === undefined || now.files === undefined) return undefined;
  const [old, fresh] = [new Map(Object.entries(before.files)), new Map(Object.entries(now.files))];
  const changed = [...fresh].filter(([path, digest]) => old.has(path) && old.get(path) !== digest);
  const added = [...fresh.keys()].filter((path) => !old.has(path));
  const gone = [...old.keys()].filter((path) => !fresh.has(path));
  const groups = [
    { what: 'changed', paths: changed.map(([path]) => path) },
    { what: 'new', paths: added },
    { what: 'gone', paths: gone },
  ];
  const first = groups.find(({ paths }) => paths.length > 0);
  if (first === undefined) return undefined;
  const others = changed.length + added.length + gone.length - 1;
  const [path = ''] = first.paths.sort();
  return `${first.what}: ${plainLine(path)}${others === 0 ? '' : ` and ${others} more`}`;
}

function agentsDiffer(before: ReuseFacts, now: ReuseFacts): string | undefined {
  const names = ({ agents }: ReuseFacts): string => agents.map(({ name }) => name).join('\n');
  if (names(before) !== names(now)) return 'the agents differ';
  const other = now.agents.filter(({ digest }, at) => before.agents[at]?.digest !== digest);
  const [first] = other;
  if (first === undefined) return undefined;
  if (now.agents.length === 1) return 'the command differs';
  return other.length === 1 ? `the command of ${first.name} differs` : 'the commands differ';
}

function variablesDiffer(before: ReuseFacts, now: ReuseFacts): readonly string[] {
  return [...new Set([...Object.keys(before.env), ...Object.keys(now.env)])]
    .sort()
    .filter((name) => before.env[name] !== now.env[name])
    .map((name) => `the environment variable ${name} differs`);
}

function toolsDiffer(before: ReuseFacts, now: ReuseFacts): readonly string[] {
  return [...new Set([...Object.keys(before.tools), ...Object.keys(now.tools)])]
    .sort()
    .filter((name) => before.tools[name] !== now.tools[name])
    .map((name) => `${name} was ${before.tools[name] ?? 'not there'} and is ${now.tools[name] ?? 'not there'}`);
}
