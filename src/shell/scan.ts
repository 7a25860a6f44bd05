import { plainText } from '../core/text.ts';
import { BESIDE_PATTERNS, COUNTER_PATTERNS, isUserPattern, PATTERNS } from '../core/transient.ts';
import type { OutputPattern } from '../core/transient.ts';

/** Bytes that are looked at together. */
const BLOCK = 64 * 1024;
/** Longer lines are looked at in pieces of this many bytes. */
const PIECE = 4 * 1024;
/** Pieces of a long line overlap by this much, so that what lies across a cut is found. */
const OVERLAP = 1024;
const NEWLINE = 10;
const EMPTY = Buffer.alloc(0);

/** A compiled `/pattern/` of the user. */
export interface UserPattern {
  /** The entry of `retry.on` as it is written. */
  readonly text: string;
  test(line: string): boolean;
}

const compiled = new Map<string, UserPattern | undefined>();

/**
 * Compiles the `/pattern/` entries of `retry.on`, in linear time whatever they are (RE2).
 * Entries that do not compile are left out: validation has told the user.
 */
export async function compileUserPatterns(retryOn: readonly string[]): Promise<readonly UserPattern[]> {
  const wanted = retryOn.filter(isUserPattern);
  if (wanted.some((text) => !compiled.has(text))) {
    const { RE2JS } = await import('re2js');
    for (const text of wanted) {
      if (compiled.has(text)) continue;
      try {
        const expression = RE2JS.compile(text.slice(1, -1));
        compiled.set(text, { text, test: (line) => expression.test(line) });
      } catch {
        compiled.set(text, undefined);
      }
    }
  }
  return wanted.flatMap((text) => compiled.get(text) ?? []);
}

const ALL: readonly OutputPattern[] = [...PATTERNS, ...COUNTER_PATTERNS, ...BESIDE_PATTERNS];
let anchorsOfAll: RegExp | undefined;

/**
 * One expression that finds every place worth looking at, in lower case; most output has none. Longer words come first,
 * so that what it finds at a place contains every shorter word that begins there. Words with the same first letter
 * stand together: the engine is half as fast again when it may turn away after one letter.
 */
function anchorsOf(patterns: readonly OutputPattern[]): RegExp {
  const words = new Set(patterns.flatMap((pattern) => pattern.anchor.split('|')));
  const byLetter = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const letter = word.slice(0, 1);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word.slice(1)]);
  }
  return new RegExp([...byLetter].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`).join('|'), 'g');
}

/** By the text of an anchor that was found: the patterns it may belong to. */
const candidates = new Map<string, readonly OutputPattern[]>();

function candidatesFor(found: string): readonly OutputPattern[] {
  let patterns = candidates.get(found);
  if (patterns === undefined) {
    patterns = ALL.filter((pattern) => new RegExp(pattern.anchor).test(found));
    candidates.set(found, patterns);
  }
  return patterns;
}

/** Looks through the output of one command for known patterns. */
export interface Scanner {
  write(chunk: Uint8Array, stream: 'stdout' | 'stderr'): void;
  /** Looks at what is left and returns the ids seen, each once, in the order of their tables. */
  finish(): string[];
}

/** Starts to look for the built-in patterns and the given ones; they are reported by id and by their own text. */
export function createScanner(user: readonly UserPattern[]): Scanner {
  // Made at the first output: commands that print nothing start sooner without it.
  let search: Search | undefined;
  let stdout: Lines | undefined;
  let stderr: Lines | undefined;
  return {
    write(chunk, stream) {
      search ??= new Search(user);
      if (stream === 'stdout') (stdout ??= new Lines(search)).write(chunk);
      else (stderr ??= new Lines(search)).write(chunk);
    },
    finish() {
      stdout?.finish();
      stderr?.finish();
      const matched = search?.matched;
      if (matched === undefined || matched.size === 0) return [];
      const order = [...ALL.map((pattern) => pattern.id), ...user.map((pattern) => pattern.text)];
      return order.filter((id) => matched.has(id));
    },
  };
}

/** Cuts a stream into blocks of whole lines; the start of an unfinished one is carried over, at most a piece of it. */
class Lines {
  readonly #search: Search;
  #block = EMPTY;
  #length = 0;

  constructor(search: Search) {
    this.#search = search;
  }

  write(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      const take = Math.min(chunk.length - at, BLOCK - this.#length);
      this.#grow(this.#length + take);
      this.#block.set(chunk.subarray(at, at + take), this.#length);
      this.#length += take;
      at += take;
      if (this.#length === BLOCK) this.#look();
    }
  }

  finish(): void {
    if (this.#length > 0) this.#search.look(this.#block.subarray(0, this.#length));
    this.#length = 0;
  }

  #look(): void {
    const end = this.#block.subarray(0, this.#length).lastIndexOf(NEWLINE) + 1;
    const fits = this.#length - end <= PIECE;
    this.#search.look(this.#block.subarray(0, fits ? end : this.#length));
    const from = fits ? end : this.#length - OVERLAP;
    this.#block.copyWithin(0, from, this.#length);
    this.#length -= from;
  }

  #grow(needed: number): void {
    if (needed <= this.#block.length) return;
    const larger = Buffer.allocUnsafe(Math.min(BLOCK, Math.max(needed, this.#block.length * 2, 1024)));
    larger.set(this.#block.subarray(0, this.#length));
    this.#block = larger;
  }
}

/** What has been found so far. A pattern that was found is not looked for again. */
class Search {
  readonly matched = new Set<string>();
  #left = ALL;
  #anchors = (anchorsOfAll ??= anchorsOf(ALL));
  #user: readonly UserPattern[];

  constructor(user: readonly UserPattern[]) {
    this.#user = user;
  }

  look(block: Buffer): void {
    if (this.#left.length > 0) this.#lookForKnown(block);
    if (this.#user.length > 0) this.#lookForUser(block);
  }

  #lookForKnown(block: Buffer): void {
    // One byte is one character here, so positions in the text are positions in the block.
    const text = block.toString('latin1').toLowerCase();
    let anchors = this.#anchors;
    anchors.lastIndex = 0;
    let lineEnd = -1;
    let line = '';
    for (let hit = anchors.exec(text); hit !== null; hit = anchors.exec(text)) {
      if (hit.index >= lineEnd) {
        const start = Math.max(text.lastIndexOf('\n', hit.index) + 1, hit.index - PIECE / 2);
        const newline = text.indexOf('\n', hit.index);
        lineEnd = Math.min(newline < 0 ? text.length : newline, start + PIECE);
        line = plainText(block.toString('utf8', start, lineEnd));
      }
      this.#test(candidatesFor(hit[0]), line);
      if (this.#left.length === 0) return;
      anchors = this.#anchors;
      anchors.lastIndex = hit.index + 1;
    }
  }

  #test(patterns: readonly OutputPattern[], line: string): void {
    for (const pattern of patterns) {
      if (this.matched.has(pattern.id) || !pattern.pattern.test(line)) continue;
      this.matched.add(pattern.id);
      this.#left = this.#left.filter((other) => other !== pattern);
      this.#anchors = anchorsOf(this.#left);
    }
  }

  #lookForUser(block: Buffer): void {
    for (const line of block.toString('utf8').split('\n')) {
      for (let from = 0; from === 0 || from < line.length; from += PIECE - OVERLAP) {
        const piece = plainText(line.length <= PIECE ? line : line.slice(from, from + PIECE));
        const found = this.#user.filter((pattern) => pattern.test(piece));
        for (const pattern of found) this.matched.add(pattern.text);
        if (found.length > 0) this.#user = this.#user.filter((pattern) => !found.includes(pattern));
        if (this.#user.length === 0) return;
        if (line.length <= PIECE) break;
      }
    }
  }
}
