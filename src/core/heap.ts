/** A heap of numbers in an array: the least is first, and putting one in or taking it out costs the logarithm. */

/** Puts a number in. */
export function pushLeast(heap: number[], value: number): void {
  let at = heap.push(value) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const other = heap[above] ?? value;
    if (other <= value) break;
    heap[at] = other;
    at = above;
  }
  heap[at] = value;
}

/** Takes the least number out; undefined when there is none. */
export function popLeast(heap: number[]): number | undefined {
  const least = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return least;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if ((heap[below + 1] ?? Infinity) < (heap[below] ?? Infinity)) below += 1;
    const other = heap[below] ?? Infinity;
    if (other >= last) break;
    heap[at] = other;
    at = below;
  }
  heap[at] = last;
  return least;
}
