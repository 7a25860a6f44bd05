import { err, ok, type Result } from '../../model/result.ts';
import { compileWhole } from '../compile-whole.ts';
import { findExcess } from './scan.ts';
import { type Flaw, type Place, plant } from './tree.ts';

/** No configuration that people write comes near these; a file that does is an attack or an accident. */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 1024 * 1024,
  /** Levels of nesting. */
  depth: 64,
  /** Values in a file, aliases followed. */
  values: 60_000,
} as const;

/** Before parsing, depth is only known roughly, and a value takes several tokens. */
const ROUGH = { depth: LIMITS.depth * 4, tokens: LIMITS.values * 10 };

/** YAML 1.2 allows tab, line feed and carriage return below the space; the lexer gives the others a meaning of its own. */
const CONTROL = /[^\P{Cc}\t\n\r\u0085]/u;

const HINTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces',
  BLOCK_AS_IMPLICIT_KEY: 'put quotes around a value that holds ": "',
  BAD_SCALAR_START: 'put quotes around the value',
  MULTILINE_IMPLICIT_KEY: 'is there a ":" missing at the end of a line?',
  MISSING_CHAR: 'look for a quote or a bracket that is not closed',
  BAD_INDENT: 'look at the spaces at the start of the line',
  BAD_ALIAS: 'put quotes around text that starts with "*" or "&"',
  TAG_RESOLVE_FAILED: 'tags are not supported: put quotes around text that starts with "!"',
};

const TOO_LARGE = 'this cannot be a configuration: is it the right file?';

function tell(code: string, message: string): { message: string; hint?: string } {
  if (code === 'MULTIPLE_DOCS') {
    return { message: 'the file holds more than one document', hint: 'remove the "---" and what follows it' };
  }
  const text = message.slice(0, 1).toLowerCase() + message.slice(1).replace(/(["'])quote$/, 'quote: $1');
  const hint = HINTS[code];
  return hint === undefined ? { message: text } : { message: text, hint };
}

/**
 * Parses one YAML 1.2 document of the core schema, without merge keys, tags or duplicate keys.
 * Whatever is too large, too deep or grows by aliases is refused before time or memory is spent on it.
 */
export async function parseYaml(text: string): Promise<Result<Place, readonly Flaw[]>> {
  const control = CONTROL.exec(text);
  if (control !== null) {
    return err([{ offset: control.index, message: 'the file holds a control character', hint: 'remove it' }]);
  }
  const { isAlias, isMap, isNode, isScalar, isSeq, Lexer, parseDocument } = await compileWhole(() => import('yaml'));
  const excess = findExcess(new Lexer().lex(text), ROUGH);
  if (excess !== undefined) {
    const message =
      excess.reason === 'depth'
        ? `nested more than ${LIMITS.depth} levels deep`
        : `the file holds more than ${LIMITS.values} values`;
    return err([{ offset: excess.offset, message, hint: TOO_LARGE }]);
  }
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    prettyErrors: false,
    // Done in tree.ts: the library compares every key with every other.
    uniqueKeys: false,
    // With "silent" a second document would be dropped without an error.
    logLevel: 'error',
  });
  const flaws: Flaw[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    offset: pos[0],
    ...tell(code, message),
  }));
  const { explicit, version } = document.directives?.yaml ?? {};
  if (explicit === true && version !== '1.2') {
    flaws.push({ offset: 0, message: `YAML ${version} is not supported`, hint: 'remove the %YAML line' });
  }
  if (flaws.length > 0) return err(flaws);
  if (document.contents === null) {
    return err([
      {
        offset: 0,
        message: 'the file is empty',
        hint: 'it needs at least "version: 1"; "bootspring init" writes a first one',
      },
    ]);
  }
  const planted = plant(document.contents, { isAlias, isMap, isNode, isScalar, isSeq }, LIMITS);
  return planted.flaws.length > 0 ? err(planted.flaws) : ok(planted.root);
}
