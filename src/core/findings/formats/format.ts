import type { Severity } from '../../../model/finding.ts';

/** The lines before the one that is read, without control sequences. */
export interface History {
  /** The line `back` lines before this one, 1 for the one just before; empty where there is none. */
  before(back: number): string;
  /** The last line that began in the first column and was not empty. */
  readonly heading: string;
}

/** One way in which tools write findings into their output. */
export interface LineFormat {
  /** Something has begun that the next lines belong to; they are offered to this format first. */
  readonly isOpen: boolean;
  /** Takes a line; false when it is none of this format. */
  take(line: string, history: History): boolean;
  /** No more lines come. */
  end(): void;
}

const WORDS: Readonly<Record<string, Severity>> = {
  error: 'error',
  fatal: 'error',
  'fatal error': 'error',
  err: 'error',
  critical: 'error',
  blocker: 'error',
  major: 'warning',
  warning: 'warning',
  warn: 'warning',
  minor: 'warning',
  note: 'notice',
  notice: 'notice',
  info: 'notice',
  information: 'notice',
  hint: 'notice',
  help: 'notice',
  message: 'notice',
  suggestion: 'notice',
  style: 'notice',
  none: 'notice',
};

/** What a tool's own word for how grave something is comes to; undefined for no such word. */
export function severityOf(word: string): Severity | undefined {
  const known = word.toLowerCase();
  return Object.hasOwn(WORDS, known) ? WORDS[known] : undefined;
}

/** Endings of names of hosts: `example.com:443:` is no place in a file. */
const HOSTS = /\.(?:com|net|org|io|dev|local|internal|localhost|test|example)$/i;
const NO_PATH = /[\s<>"'|*?]|:\/\/|^[([:]|^(?:node|npm|https?|internal):/;
const EXTENSION = /\.[a-zA-Z]\w{0,11}$/;

/** Whether a text looks like the path of a file: an extension or a folder, and no space. */
export function looksLikePath(text: string): boolean {
  if (text === '' || text.length > 500) return false;
  if (text.startsWith('file://')) return !/\s/.test(text);
  if (NO_PATH.test(text)) return false;
  if (/[/\\]/.test(text)) return /[^/\\.]/.test(text);
  return EXTENSION.test(text) && !HOSTS.test(text);
}

const OF_OTHERS = /(?:^|[/\\])(?:node_modules|site-packages|dist-packages|\.cargo[/\\]registry|vendor[/\\]bundle)[/\\]/;

/** Whether a path is that of a package that others wrote. */
export const isOfOthers = (path: string): boolean => OF_OTHERS.test(path);
