/** A sequence of bytes to look for. */
export interface Needle {
  /** Byte string: each character is one byte. Not empty. */
  readonly text: string;
  /** The sequence is no secret: it announces something that follows it. */
  readonly announces?: boolean;
}

const ROOT = 0;

/**
 * Finds every needle in a stream of bytes, one byte at a time (Aho and Corasick, 1975). A state stands for the longest
 * end of what was read that some needle begins with. The time is linear in the bytes whatever the needles are: they may
 * come from a command that means no good.
 *
 * States are numbers, and their edges lists of siblings in typed arrays: the forms of a long key make some ten thousand
 * of them, and a full table of 256 edges each would take megabytes and the time of a start.
 */
export class Automaton {
  readonly #label: Uint8Array;
  readonly #firstChild: Int32Array;
  readonly #sibling: Int32Array;
  readonly #fail: Int32Array;
  readonly #depth: Int32Array;
  /** Length of the longest needle that ends in the state; 0 when none does. */
  readonly #found: Int32Array;
  readonly #announces: Uint8Array;
  readonly #fromRoot = new Int32Array(256);
  #states = 1;

  constructor(needles: readonly Needle[]) {
    const most = needles.reduce((sum, { text }) => sum + text.length, 1);
    this.#label = new Uint8Array(most);
    this.#firstChild = new Int32Array(most);
    this.#sibling = new Int32Array(most);
    this.#fail = new Int32Array(most);
    this.#depth = new Int32Array(most);
    this.#found = new Int32Array(most);
    this.#announces = new Uint8Array(most);
    for (const needle of needles) this.#insert(needle);
    this.#link();
  }

  /** The state after one more byte. The first state is 0. */
  step(state: number, byte: number): number {
    let from = state;
    while (from !== ROOT) {
      const child = this.#childOf(from, byte);
      if (child !== ROOT) return child;
      from = this.#fail[from] ?? ROOT;
    }
    return this.#fromRoot[byte] ?? ROOT;
  }

  /** The first place from `from` on at which a needle may begin; `bytes.length` when there is none. */
  firstStart(bytes: Uint8Array, from: number): number {
    const fromRoot = this.#fromRoot;
    let at = from;
    while (at < bytes.length && fromRoot[bytes[at] ?? 0] === ROOT) at++;
    return at;
  }

  /** Length of the longest secret that ends here; 0 when none does. */
  foundAt(state: number): number {
    return this.#found[state] ?? 0;
  }

  /** Whether an announcement ends here. */
  announcedAt(state: number): boolean {
    return this.#announces[state] === 1;
  }

  /** A state from which everything goes on in the same way, with no more bytes in suspense than need be. */
  settled(state: number): number {
    let at = state;
    while (at !== ROOT && this.#firstChild[at] === ROOT) at = this.#fail[at] ?? ROOT;
    return at;
  }

  /** How many bytes at the end of what was read may be the start of a needle. */
  depthOf(state: number): number {
    return this.#depth[state] ?? 0;
  }

  #childOf(state: number, byte: number): number {
    let child = this.#firstChild[state] ?? ROOT;
    while (child !== ROOT && this.#label[child] !== byte) child = this.#sibling[child] ?? ROOT;
    return child;
  }

  #insert({ text, announces = false }: Needle): void {
    let state = ROOT;
    for (let at = 0; at < text.length; at++) {
      const byte = text.charCodeAt(at) & 0xff;
      const child = state === ROOT ? (this.#fromRoot[byte] ?? ROOT) : this.#childOf(state, byte);
      state = child === ROOT ? this.#add(state, byte, at + 1) : child;
    }
    if (announces) this.#announces[state] = 1;
    else this.#found[state] = text.length;
  }

  #add(parent: number, byte: number, depth: number): number {
    const state = this.#states++;
    this.#label[state] = byte;
    this.#depth[state] = depth;
    this.#sibling[state] = this.#firstChild[parent] ?? ROOT;
    this.#firstChild[parent] = state;
    if (parent === ROOT) this.#fromRoot[byte] = state;
    return state;
  }

  /** Where to go on when no needle goes on: the shorter states first, so that each finds those below it complete. */
  #link(): void {
    const queue = new Int32Array(this.#states);
    let length = 1;
    for (let at = 0; at < length; at++) {
      const state = queue[at] ?? ROOT;
      for (let child = this.#firstChild[state] ?? ROOT; child !== ROOT; child = this.#sibling[child] ?? ROOT) {
        if (state !== ROOT) this.#fail[child] = this.step(this.#fail[state] ?? ROOT, this.#label[child] ?? 0);
        const shorter = this.#fail[child] ?? ROOT;
        this.#found[child] ||= this.#found[shorter] ?? 0;
        this.#announces[child] ||= this.#announces[shorter] ?? 0;
        queue[length++] = child;
      }
    }
  }
}
