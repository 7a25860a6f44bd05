import type { Problem } from '../../model/result.ts';

/**
 * Works through a queue with several steps under way at once. After the first problem nothing new is begun.
 *
 * @param step takes the next piece of work and does it; undefined when there is none left
 */
export async function inLanes(
  lanes: number,
  step: () => Promise<Problem | undefined> | undefined,
): Promise<Problem | undefined> {
  let problem: Problem | undefined;
  const lane = async (): Promise<void> => {
    for (let next = step(); next !== undefined; next = step()) {
      const wrong = await next;
      problem ??= wrong;
      if (problem !== undefined) return;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return problem;
}
