import { severityOf } from '../formats/format.ts';
import type { FindingSink } from '../sink.ts';
import { numberIn, type Attributes, type XmlVisitor } from './visitor.ts';

/** Checkstyle's XML, which ESLint, oxlint, ktlint, detekt and PHP_CodeSniffer write as well (checkstyle.org). */
export class CheckstyleReport implements XmlVisitor {
  readonly #sink: FindingSink;
  #file: string | undefined;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  open(tag: string, attributes: Attributes): void {
    if (tag === 'file') this.#file = attributes['name'];
    if (tag !== 'error') return;
    const { line, column, severity = 'error', message = '', source } = attributes;
    if (severity === 'ignore') return;
    this.#sink.add({
      severity: severityOf(severity) ?? 'error',
      message,
      ...ruleOf(source ?? ''),
      file: this.#file,
      line: numberIn(line),
      column: numberIn(column),
    });
  }

  text(): void {
    // Everything is in attributes.
  }

  close(tag: string): void {
    if (tag === 'file') this.#file = undefined;
  }
}

/** Tools put their own name before that of the rule. */
function ruleOf(source: string): { rule?: string; tool?: string } {
  if (source === '') return {};
  if (source.startsWith('eslint.rules.')) return { tool: 'eslint', rule: source.slice(13) };
  if (source.startsWith('detekt.')) return { tool: 'detekt', rule: source.slice(7) };
  if (source.startsWith('com.puppycrawl.')) {
    return { tool: 'checkstyle', rule: (source.split('.').at(-1) ?? source).replace(/Check$/, '') };
  }
  return source.endsWith(')') ? { tool: 'oxlint', rule: source } : { rule: source };
}
