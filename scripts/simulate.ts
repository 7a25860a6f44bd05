/**
 * Simulates whole lives of workflows: `npm run simulate -- 10000 [first seed]`.
 * Prints the first violations with their seeds and exits 1 when there are any.
 */
import { crashAroundRestore, crashEverywhere, liveThrough } from '../__tests__/sim/scenario.ts';

const seeds = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 1);
const found: string[] = [];

/** An event that the engine itself refuses is thrown, and says nothing of the seed. */
const tell = async (seed: number, live: (seed: number) => Promise<string[]>): Promise<void> => {
  try {
    found.push(...(await live(seed)));
  } catch (error) {
    found.push(`seed ${seed}, ${live.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

for (let seed = first; seed < first + seeds && found.length < 10; seed += 1) {
  await tell(seed, liveThrough);
  if (seed % 4 === 0) await tell(seed, crashEverywhere);
  if (seed % 8 === 0) await tell(seed, crashAroundRestore);
}
console.log(`${seeds} seeds from ${first}: ${found.length} violations`);
for (const each of found) console.log(each);
process.exitCode = found.length === 0 ? 0 : 1;
