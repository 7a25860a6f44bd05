/** A word of a shell command, with its place in the text so that commands can be cut and joined without requoting. */
export interface Word {
  /** The text as the command would get it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One command without operators. `words` leaves redirections out; their places are those in `text`. */
export interface SimpleCommand {
  readonly text: string;
  readonly words: readonly Word[];
}

interface Token {
  readonly op?: string;
  readonly word?: Word;
  /** A redirection with its target: part of the command's text, none of its words. */
  readonly redirect?: { readonly start: number; readonly end: number };
}

/** Commands that change the shell they run in, so that what follows them cannot be run apart from them. */
const CHANGES_SHELL = new Set(
  'cd export set unset source . eval alias trap umask ulimit pushd popd exec return exit shopt local declare'.split(
    ' ',
  ),
);
const KEYWORDS = new Set(
  'if then else elif fi for while until do done case esac function { } ! [[ time select'.split(' '),
);

export const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;

/** Reads one word from `at`. Undefined when it holds a substitution or a quote that is never closed. */
function readWord(text: string, at: number): { readonly word: Word; readonly next: number } | undefined {
  let out = '';
  let i = at;
  let quote = '';
  for (; i < text.length; i++) {
    const c = text.charAt(i);
    if (quote === "'") {
      if (c === "'") quote = '';
      else out += c;
      continue;
    }
    if (c === '`' || (c === '$' && text[i + 1] === '(')) return undefined;
    if (c === '\\') {
      const next = text[i + 1];
      if (next === undefined) return undefined;
      // Inside double quotes a backslash only escapes what would be special there.
      if (quote === '"' && !'"\\$`\n'.includes(next)) out += c;
      else {
        if (next !== '\n') out += next;
        i++;
      }
      continue;
    }
    if (quote === '"') {
      if (c === '"') quote = '';
      else out += c;
      continue;
    }
    if (c === '"' || c === "'") quote = c;
    else if (/[\s;&|<>()]/.test(c)) break;
    else out += c;
  }
  return quote === '' ? { word: { text: out, start: at, end: i }, next: i } : undefined;
}

/** Splits shell text into words and operators. Undefined for what is more than words, operators and plain redirections. */
function tokenize(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let i = 0;
  let redirectAt: number | undefined;
  while (i < text.length) {
    const c = text.charAt(i);
    if (c === '\n') {
      tokens.push({ op: '\n' });
      i++;
    } else if (/\s/.test(c)) {
      i++;
    } else if (c === '#') {
      while (i < text.length && text[i] !== '\n') i++;
    } else if (c === '(' || c === ')') {
      return undefined;
    } else {
      const redirect = /^(\d*(>>|>\||>&|<&|>|<(?![<(]))|&>>?)/.exec(text.slice(i, i + 8));
      const operator = /^(&&|\|\||[;|&])/.exec(text.slice(i, i + 2));
      if (redirect !== null) {
        redirectAt = i;
        i += redirect[0].length;
        continue;
      }
      if (operator !== null) {
        tokens.push({ op: operator[0] });
        i += operator[0].length;
        continue;
      }
      const read = readWord(text, i);
      if (read === undefined || read.next === i) return undefined;
      if (redirectAt === undefined) tokens.push({ word: read.word });
      else tokens.push({ redirect: { start: redirectAt, end: read.next } });
      redirectAt = undefined;
      i = read.next;
    }
  }
  return tokens;
}

/** A piece of shell text between operators, and the operator that follows it. */
export interface Piece extends SimpleCommand {
  readonly operator: string;
}

/** All pieces between operators. Undefined for text that is more than that. */
export function pieces(text: string): readonly Piece[] | undefined {
  const tokens = tokenize(text);
  if (tokens === undefined) return undefined;
  const found: Piece[] = [];
  let words: Word[] = [];
  let start = -1;
  let end = -1;
  const close = (operator: string): void => {
    if (start >= 0) {
      const from = start;
      const own = words.map((word) => ({ ...word, start: word.start - from, end: word.end - from }));
      // A redirection in front of the program is legal and so rare that such a command counts as not understood.
      found.push({ text: text.slice(from, end), words: own[0]?.start === 0 ? own : [], operator });
    }
    if (start < 0 && operator !== '\n' && operator !== '') found.push({ text: '', words: [], operator });
    words = [];
    start = -1;
  };
  for (const token of tokens) {
    const place = token.word ?? token.redirect;
    if (place === undefined) {
      close(token.op ?? '');
      continue;
    }
    if (start < 0) start = place.start;
    end = place.end;
    if (token.word !== undefined) words.push(token.word);
  }
  close('');
  return found;
}

/** Whether the command can run in a shell of its own without changing what it or others do. */
export function isPlain(command: SimpleCommand): boolean {
  const first = command.words[0];
  if (first === undefined) return false;
  if (CHANGES_SHELL.has(first.text) || KEYWORDS.has(first.text)) return false;
  return command.words.some((word) => !ASSIGNMENT.test(word.text));
}

/**
 * The commands of a chain `a && b && c`, when every one is plain and so may run by itself in that order.
 * Undefined for anything else: other operators, subshells, substitutions, `cd x && y`.
 */
export function splitChain(text: string): readonly SimpleCommand[] | undefined {
  const found = pieces(text.trim());
  if (found === undefined || found.length === 0) return undefined;
  const chained = found.every((piece, i) => isPlain(piece) && piece.operator === (i === found.length - 1 ? '' : '&&'));
  return chained ? found : undefined;
}

/** Whether output of the command goes into a file. */
export function writesFile({ text }: SimpleCommand): boolean {
  const targets = (tokenize(text) ?? []).flatMap(({ redirect }) =>
    redirect === undefined ? [] : [text.slice(redirect.start, redirect.end)],
  );
  return targets.some((target) => /^(?:\d*>[>|]?|&>>?)\s*(?![&>]|["']?\/dev\/)/.test(target));
}

/** The single plain command that the text is. */
export function onlyCommand(text: string): SimpleCommand | undefined {
  const chain = splitChain(text);
  return chain?.length === 1 ? chain[0] : undefined;
}

/** Whatever commands can be made out in the text, for telling what it is about, never for running. */
export function looseCommands(text: string): readonly SimpleCommand[] {
  const found = pieces(text) ?? text.split(/&&|\|\||[;|&()\n`]/).flatMap((part) => pieces(part) ?? []);
  return found.filter((piece) => piece.words.length > 0);
}

/** The command from its word `index` on. */
export function fromWord(command: SimpleCommand, index: number): SimpleCommand {
  const shift = command.words[index]?.start ?? command.text.length;
  const words = command.words
    .slice(index)
    .map((word) => ({ ...word, start: word.start - shift, end: word.end - shift }));
  return { text: command.text.slice(shift), words };
}
