/**
 * Divides `room` among things of these sizes so that nobody gets more than `most` or than it has, and what small ones
 * leave goes to the large ones. The shares have the order of the sizes.
 */
export function shares(sizes: readonly number[], room: number, most: number): number[] {
  const order = [...sizes.keys()].sort((left, right) => (sizes[left] ?? 0) - (sizes[right] ?? 0));
  const given = sizes.map(() => 0);
  let rest = room;
  order.forEach((at, served) => {
    const share = Math.min(sizes[at] ?? 0, most, Math.floor(rest / (order.length - served)));
    given[at] = share;
    rest -= share;
  });
  return given;
}
