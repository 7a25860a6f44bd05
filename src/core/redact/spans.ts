/** A place in bytes, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Places of bytes that are not to be seen; those that overlap or touch are one. */
export class Spans {
  #list: Span[] = [];

  get isEmpty(): boolean {
    return this.#list.length === 0;
  }

  /** Adds a place. They may come in any order. */
  add(start: number, end: number): void {
    this.#list.push({ start, end });
  }

  /** Removes what lies before `until` and returns it in order; what is left counts from there. */
  takeUntil(until: number): readonly Span[] {
    const taken: Span[] = [];
    const left: Span[] = [];
    for (const { start, end } of joined(this.#list)) {
      if (start < until) taken.push({ start, end: Math.min(end, until) });
      if (end > until) left.push({ start: Math.max(start, until) - until, end: end - until });
    }
    this.#list = left;
    return taken;
  }
}

function joined(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last === undefined || span.start > last.end) whole.push(span);
    else whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return whole;
}
