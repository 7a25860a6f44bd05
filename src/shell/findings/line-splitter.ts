/** Longer lines are of no tool: minified code, data. */
export const MOST_LINE = 64 * 1024;

/** Cuts text that comes in pieces into lines. Of one that is longer than `MOST_LINE` nothing is passed on. */
export class LineSplitter {
  readonly #take: (line: string) => void;
  #rest = '';
  #isSkipping = false;

  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  write(text: string): void {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.#complete(text.slice(start, end));
      start = end + 1;
    }
    if (this.#isSkipping) return;
    this.#rest += text.slice(start);
    if (this.#rest.length <= MOST_LINE) return;
    this.#rest = '';
    this.#isSkipping = true;
  }

  /** The last line may have no end. */
  end(): void {
    if (this.#rest !== '') this.#complete('');
  }

  #complete(end: string): void {
    const line = this.#rest + end;
    const isWhole = !this.#isSkipping && line.length <= MOST_LINE;
    this.#rest = '';
    this.#isSkipping = false;
    if (isWhole) this.#take(line);
  }
}
