/** Two views of a TypeScript source, of the same length and with the same line ends as the source itself. */
export interface SourceText {
  /** Without comments. */
  readonly code: string;
  /** Without comments and without what stands in strings, templates and regular expressions. */
  readonly bare: string;
}

type Kind = 'code' | 'comment' | 'literal';

/** A slash begins a regular expression after these; after a value it divides. */
const BEFORE_REGEX = /(?:^|[=(,:;!&|?{}[\]+\-*%<>~^]|\b(?:return|typeof|case|in|of|yield|await|else|do))\s*$/;
/** A closing bracket ends a value, although it is in the list above for the sake of statements: it never precedes one here. */
const AFTER_VALUE = /[\])]\s*$/;

const STRING = /(["'])(?:\\[\s\S]|(?!\1)[^\\\n])*\1/y;
const REGEX = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const TEMPLATE_TEXT = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])+/y;

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

/** Cuts a source into code, comments and literals. Code inside a template is code. */
function* pieces(source: string): Generator<{ kind: Kind; text: string }> {
  /** For every template that is open, how many braces are open in its expression; -1 while in its text. */
  const templates: number[] = [];
  let before = '';
  for (let at = 0; at < source.length;) {
    const depth = templates.at(-1);
    const char = source.charAt(at);
    let kind: Kind = 'code';
    let text = char;
    if (depth === -1) {
      if (char === '`') templates.pop();
      else if (source.startsWith('${', at)) {
        templates[templates.length - 1] = 0;
        text = '${';
      } else {
        kind = 'literal';
        text = matchAt(TEMPLATE_TEXT, source, at) ?? char;
      }
    } else if (char === '`') templates.push(-1);
    else if (char === '}' && depth === 0) templates[templates.length - 1] = -1;
    else {
      const comment = matchAt(COMMENT, source, at);
      const regex = BEFORE_REGEX.test(before) && !AFTER_VALUE.test(before) ? matchAt(REGEX, source, at) : undefined;
      const literal = matchAt(STRING, source, at) ?? regex;
      if (comment !== undefined) [kind, text] = ['comment', comment];
      else if (literal !== undefined) [kind, text] = ['literal', literal];
      else if (depth !== undefined && char === '{') templates[templates.length - 1] = depth + 1;
      else if (depth !== undefined && char === '}') templates[templates.length - 1] = depth - 1;
    }
    if (kind === 'code') before = (before + text).slice(-20);
    else if (kind === 'literal') before = '""';
    at += text.length;
    yield { kind, text };
  }
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Takes comments and literals out of a source. */
export function readSource(source: string): SourceText {
  let code = '';
  let bare = '';
  for (const { kind, text } of pieces(source)) {
    code += kind === 'comment' ? blank(text) : text;
    bare += kind === 'code' ? text : blank(text);
  }
  return { code, bare };
}

/** What a source imports or exports from elsewhere, types included, with `import()`. */
export function importsOf({ code }: SourceText): string[] {
  const patterns = [
    /(?:^|[\n;])\s*(?:import|export)\b[^;'"`]*?\bfrom\s*(["'])([^"'\n]+)\1/g,
    /(?:^|[\n;])\s*import\s*(["'])([^"'\n]+)\1/g,
    /\bimport\s*\(\s*(["'])([^"'\n]+)\1/g,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((found) => found[2] ?? ''));
}

/** Lines, counted from 1, on which a pattern matches. */
export function linesOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((found) => text.slice(0, found.index).split('\n').length);
}

/** Types `any`, and casts other than `as const`, outside of import and export lists. */
export function looseTypes({ bare }: SourceText): number[] {
  const lists = /\b(?:import|export)\s+(?:type\s+)?(?:[\w$]+\s*,\s*)?(?:\{[^}]*\}|\*\s*as\s+[\w$]+)/g;
  const rest = bare.replace(lists, blank);
  return [
    ...linesOf(rest, /(?:[:<|&,=([]|\bas)\s*any\b(?!\s*[:(.])/g),
    ...linesOf(rest, /\bas\s+(?!const\b)[\w$({[<]/g),
  ];
}

/** Names of exported functions that no doc comment stands before. */
export function undocumented(source: string): string[] {
  const { bare } = readSource(source);
  const functions =
    /^export (?:async )?(?:function\*? +([\w$]+)|const ([\w$]+)(?:: [^=\n]+)? = (?:async )?(?:<[^>\n]*>)?(?:\([^;]*?\)(?:: [^=]{1,200}?)? =>|[\w$]+ =>))/gm;
  return [...bare.matchAll(functions)]
    .filter((found) => !/\*\/\s*$/.test(source.slice(0, found.index)))
    .map((found) => found[1] ?? found[2] ?? '');
}
