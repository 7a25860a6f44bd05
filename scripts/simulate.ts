/**
 * Simulates whole lives of workflows: `npm run simulate -- 10000 [first seed]`.
 * Prints the first violations with their seeds and exits 1 when there are any.
 */
import { crashAroundRestore, crashEverywhere, liveThrough } from '../__tests__/sim/scenario.ts';

const seeds = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 1);
const found: string[] = [];
for (let seed = first; seed < first + seeds && found.length < 10; seed += 1) {
  try {
    found.push(...(await liveThrough(seed)));
    if (seed % 4 === 0) found.push(...(await crashEverywhere(seed)));
    if (seed % 8 === 0) found.push(...(await crashAroundRestore(seed)));
  } catch (thrown) {
    // What the engine refuses of its own is a bug like any other, and is found again by its seed.
    found.push(`seed ${seed}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}
console.log(`${seeds} seeds from ${first}: ${found.length} violations`);
for (const each of found) console.log(each);
process.exitCode = found.length === 0 ? 0 : 1;
