/** Where a JSON document ends that comes in pieces. It is found by its brackets, without being parsed. */
export class JsonExtent {
  #depth = 0;
  #isString = false;
  #isEscape = false;
  /** The bracket that opens; what comes after it says whether this can be a document of a tool. */
  #opened: string | undefined;

  /**
   * Takes the next piece.
   *
   * @returns the index after the document; `open` when more is to come; `none` when it is no document of objects
   */
  take(text: string): number | 'open' | 'none' {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#isString) {
        if (this.#isEscape) this.#isEscape = false;
        else if (code === BACKSLASH) this.#isEscape = true;
        else if (code === QUOTE) this.#isString = false;
        continue;
      }
      if (code === SPACE || code === NEWLINE || code === RETURN || code === TAB) continue;
      if (this.#opened !== undefined && !follows(this.#opened, code)) return 'none';
      this.#opened = this.#depth === 0 ? text[at] : undefined;
      if (code === QUOTE) this.#isString = true;
      else if (code === OPEN_OBJECT || code === OPEN_LIST) this.#depth += 1;
      else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        this.#depth -= 1;
        if (this.#depth === 0) return at + 1;
      }
    }
    return 'open';
  }
}

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** An object begins with a name, and tools write lists of objects: `[warn]` and `{ a: 1 }` are neither. */
const follows = (opened: string, code: number): boolean =>
  opened === '{' ? code === QUOTE || code === CLOSE_OBJECT : code === OPEN_OBJECT || code === CLOSE_LIST;
