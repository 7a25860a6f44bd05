import type { Severity } from '../../../model/finding.ts';
import type { FindingSink, RawFinding } from '../sink.ts';
import { isOfOthers, looksLikePath, severityOf, type LineFormat } from './format.ts';

/** `:12:3: `, `:12: `, `:12:3 - `, `:12:3-9: `: what stands between a path and a message. */
const POSITION = /:(\d{1,9})(?::(\d{1,9}))?(?:-(?:(\d{1,9}):)?(\d{1,9}))?(: | - )/;
/** `(12,3): error TS2322: `, as tsc, csc and MSVC write. */
const BRACKETS =
  /\((\d{1,9})(?:,(\d{1,9}))?(?:,(\d{1,9}),(\d{1,9}))?\) ?: (?:fatal )?(error|warning|info|message)(?: ([A-Z]{1,8}\d{1,8}))? ?: /;
/** ESLint's formatter `compact`. */
const COMPACT = /: line (\d{1,9}), col (\d{1,9}), (Error|Warning|Info) - /;
/** A word for how grave it is where it can be no part of a sentence. */
const SEVERITY = /^\[?(fatal error|fatal|error|warning|warn|note|notice|info|information|hint|help|style)\b/i;
const CODE = /^([A-Z]{1,6}\d{1,6}|[\w@/-]{1,60}\([\w/.-]{1,80}\))(?: \[[*-]\])?(?:: ?| )/;

/** Findings that are one line each: compilers, linters in their plain formats. */
export class OneLine implements LineFormat {
  readonly #sink: FindingSink;
  /** A finding of tsc: what explains it follows, indented. */
  #pending: RawFinding | undefined;
  #details: string[] = [];

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  get isOpen(): boolean {
    return this.#pending !== undefined;
  }

  take(line: string): boolean {
    if (this.#pending !== undefined) {
      if (/^ {2,}\S/.test(line) && this.#details.length < 20) {
        this.#details.push(line);
        return true;
      }
      this.end();
    }
    const bracketed = inBrackets(line);
    if (bracketed !== undefined) {
      this.#pending = bracketed;
      return true;
    }
    const raw = compact(line) ?? placed(line);
    if (raw === undefined) return false;
    this.#sink.add(raw);
    return true;
  }

  end(): void {
    const pending = this.#pending;
    if (pending === undefined) return;
    this.#sink.add({ ...pending, message: [pending.message, ...this.#details].join('\n') });
    this.#pending = undefined;
    this.#details = [];
  }
}

function inBrackets(line: string): RawFinding | undefined {
  const found = BRACKETS.exec(line);
  if (found === null) {
    // Such as `error TS18003: No inputs were found`: about the project, not about a file.
    const [, rule, message] = /^error (TS\d{1,6}): (.*)$/.exec(line) ?? [];
    return rule === undefined ? undefined : { severity: 'error', tool: 'tsc', rule, message: message ?? '' };
  }
  const file = line.slice(0, found.index).trim();
  // Runners of several tasks put a name before each line: what then stands here is no path.
  if (file === '' || /[<>"|*?]|: /.test(file)) return undefined;
  const [, first, column, endLine, endColumn, word = 'error', rule] = found;
  return {
    severity: severityOf(word) ?? 'error',
    // The project is told at the end of each line of MSBuild.
    message: line.slice(found.index + found[0].length).replace(/ \[[^[\]]*proj[^[\]]*\]$/, ''),
    tool: rule?.startsWith('TS') === true ? 'tsc' : undefined,
    rule,
    file,
    line: numberOf(first),
    column: numberOf(column),
    endLine: numberOf(endLine),
    endColumn: numberOf(endColumn),
  };
}

function compact(line: string): RawFinding | undefined {
  const found = COMPACT.exec(line);
  if (found === null) return undefined;
  const [text, rule] = withSuffix(line.slice(found.index + found[0].length), '(', ')');
  return {
    severity: severityOf(found[3] ?? '') ?? 'error',
    message: text,
    tool: 'eslint',
    rule,
    file: line.slice(0, found.index),
    line: numberOf(found[1]),
    column: numberOf(found[2]),
  };
}

/** `file:line:col: message` in its dialects. */
function placed(line: string): RawFinding | undefined {
  // The colon after the letter of a drive is none of a position.
  const from = /^\s*[a-zA-Z]:[/\\]/.test(line) ? line.indexOf(':') + 1 : 0;
  const found = POSITION.exec(from === 0 ? line : line.slice(from));
  if (found === null) return undefined;
  const path = line.slice(0, from + found.index).replace(/^vet: /, '');
  const indented = /^\s/.test(path);
  const file = path.trim();
  if (!looksLikePath(file)) return undefined;
  const rest = line.slice(from + found.index + found[0].length);
  const said = messageOf(rest, file);
  const hasColumn = found[2] !== undefined;
  // Without a word for how grave it is, only the whole form counts: searches print the other ones.
  if (said.severity === undefined) {
    if (!hasColumn || indented || found[5] !== ': ' || /^(?:\s|$)/.test(rest)) return undefined;
    if (isOfOthers(file)) return undefined;
  }
  const [, first, column, endLine, endColumn] = found;
  return {
    severity: said.severity ?? said.fallback,
    message: said.message,
    tool: said.tool,
    rule: said.rule,
    file,
    line: numberOf(first),
    column: numberOf(column),
    endLine: endColumn === undefined ? undefined : numberOf(endLine ?? first),
    endColumn: endColumn === undefined ? undefined : Number(endColumn) + 1,
  };
}

interface Said {
  readonly severity: Severity | undefined;
  readonly fallback: Severity;
  readonly message: string;
  readonly tool?: string | undefined;
  readonly rule?: string | undefined;
}

/** Takes a message apart: how grave, which rule, and what is left. */
function messageOf(rest: string, file: string): Said {
  const [severity, afterWord] = leadingSeverity(rest);
  const code = CODE.exec(afterWord);
  let message = code === null ? afterWord : afterWord.slice(code[0].length);
  let rule = code?.[1];
  let tool = toolOf(rule, file, afterWord);
  // ESLint's formatter `unix`, which oxlint has as well.
  const [unix, mark] = withSuffix(message, '[', ']');
  const [, word, named] = /^(Error|Warning|Info)(?:\/(.{1,100}))?$/.exec(mark ?? '') ?? [];
  if (word !== undefined) {
    const from = named === undefined ? undefined : toolOf(named, file, '');
    return { severity: severityOf(word), fallback: 'error', message: unix, rule: named, tool: from ?? 'eslint' };
  }
  if (rule === undefined && mark !== undefined && /^[\w./:@=-]{2,80}$/.test(mark)) {
    [message, rule] = [unix.trimEnd(), mark];
    if (file.endsWith('.py') && severity !== undefined && /^[a-z-]+$/.test(mark)) tool = 'mypy';
  }
  const [text, name] = withSuffix(message, '(', ')');
  if (name !== undefined && /^[a-zA-Z][\w-]{1,60}$/.test(name)) {
    if (file.endsWith('.go') && rule === undefined) return said(text, { tool: 'golangci-lint', rule: name });
    if (/^[CRWEF]\d{4}$/.test(rule ?? '')) return said(text, { tool: 'pylint', rule: name });
    if (rule === undefined && name.startsWith('report')) return said(text, { tool: 'pyright', rule: name });
    if (rule === undefined && severity !== undefined && name.includes('-')) return said(text, { tool, rule: name });
  }
  return said(message, { tool, rule });

  function said(message: string, more: { tool: string | undefined; rule: string | undefined }): Said {
    return { severity, fallback: /^[CRW]\d{4}$/.test(rule ?? '') ? 'warning' : 'error', message, ...more };
  }
}

/** `error: x`, `error[E1]: x`, `[error] x`, `error TS1: x`: the word, and what follows. A sentence that begins so has none. */
function leadingSeverity(rest: string): readonly [Severity | undefined, string] {
  const found = SEVERITY.exec(rest);
  if (found === null) return [undefined, rest];
  const after = rest.slice(found[0].length);
  const severity = severityOf(found[1] ?? '');
  if (rest.startsWith('[')) return after.startsWith(']') ? [severity, after.slice(1).trimStart()] : [undefined, rest];
  if (after.startsWith(':')) return [severity, after.slice(1).trimStart()];
  const code = /^\[([\w./-]{1,60})\]: ?/.exec(after);
  if (code !== null) return [severity, `${after.slice(code[0].length)} [${code[1] ?? ''}]`];
  return after.startsWith(' ') && /^[^ ]{1,140}(?:: )/.test(after.slice(1)) && CODE.test(after.slice(1))
    ? [severity, after.slice(1)]
    : [undefined, rest];
}

function toolOf(rule: string | undefined, file: string, said: string): string | undefined {
  if (rule === undefined) return file.endsWith('.go') ? 'go' : undefined;
  if (/^TS\d+$/.test(rule)) return 'tsc';
  if (rule.endsWith(')')) return 'oxlint';
  return / \[[*-]\] /.test(said.slice(0, 20)) ? 'ruff' : undefined;
}

/** A message that ends with ` (name)` or ` [name]`, without it. */
function withSuffix(text: string, open: '(' | '[', close: ')' | ']'): readonly [string, string | undefined] {
  if (!text.endsWith(close)) return [text, undefined];
  // A rule may have brackets of its own, as in `[Warning/eslint(no-var)]`.
  const start = text.lastIndexOf(` ${open}`);
  return start < 0 ? [text, undefined] : [text.slice(0, start), text.slice(start + 2, -1)];
}

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
