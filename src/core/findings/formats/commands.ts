import type { Severity } from '../../../model/finding.ts';
import { percentDecoded } from '../paths.ts';
import type { FindingSink } from '../sink.ts';
import type { LineFormat } from './format.ts';

const COMMAND = /^::(error|warning|notice)(?: ([^\n]*?))?::(.*)$/;

/**
 * `::error file=…,line=…,col=…,title=…::message`, by which many tools talk to GitHub
 * (docs.github.com/actions, workflow commands).
 */
export class WorkflowCommands implements LineFormat {
  readonly #sink: FindingSink;
  readonly isOpen = false;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  take(line: string): boolean {
    if (!line.startsWith('::')) return false;
    const [, command, list = '', data = ''] = COMMAND.exec(line) ?? [];
    const severity = severities.find((each) => each === command);
    if (severity === undefined) return false;
    const properties = propertiesOf(list);
    const told = properties.get('title');
    const ruff = /^Ruff \(([\w-]{1,40})\)$/.exec(told ?? '')?.[1];
    const title = ruff ?? told;
    const isRule = title !== undefined && /^[\w@/.:()-]{2,100}$/.test(title);
    const file = properties.get('file');
    const text =
      ruff === undefined ? withoutPlace(percentDecoded(data), file) : withoutCode(percentDecoded(data), ruff);
    this.#sink.add({
      severity,
      message: title === undefined || isRule || text.startsWith(title) ? text : `${title}: ${text}`,
      rule: isRule ? title : undefined,
      tool: ruff !== undefined ? 'ruff' : isRule && title.endsWith(')') ? 'oxlint' : undefined,
      file,
      line: numberOf(properties.get('line')),
      column: numberOf(properties.get('col')),
      endLine: numberOf(properties.get('endLine')),
      endColumn: numberOf(properties.get('endColumn')),
    });
    return true;
  }

  end(): void {
    // A command is one line.
  }
}

const severities: readonly Severity[] = ['error', 'warning', 'notice'];

function propertiesOf(list: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const part of list.split(',')) {
    const at = part.indexOf('=');
    if (at > 0) properties.set(part.slice(0, at).trim(), percentDecoded(part.slice(at + 1)));
  }
  return properties;
}

/** Some tools tell the place once more in the message. */
function withoutPlace(text: string, file: string | undefined): string {
  if (file === undefined || !text.startsWith(`${file}:`)) return text;
  return text.slice(file.length).replace(/^:\d{1,9}(?::\d{1,9})?:? /, '');
}

/** Ruff tells place and rule once more in the message. */
function withoutCode(text: string, rule: string): string {
  const at = text.indexOf(` ${rule} `);
  return at < 0 ? text : text.slice(at + rule.length + 2).replace(/^\[[*-]\] /, '');
}

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined || text.trim() === '' ? undefined : Number(text);
