import type { ReuseStory } from './reuse.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Looking up and storing the work of phases, loaded with the first phase that has inputs. It never fails: a phase may be
 * building the very program that runs it, and then its parts are missing for a while.
 */
export function createLazyReuse(around: Pick<Surroundings, 'clock' | 'sha256' | 'reuse'>): ReuseStory {
  let loading: Promise<ReuseStory> | undefined;
  const loaded = (): Promise<ReuseStory> =>
    (loading ??= import('./reuse.ts')
      .then(({ createReuseStory }) => createReuseStory(around))
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      }));
  return {
    async lookUp(work, fresh, signal) {
      try {
        return await (await loaded()).lookUp(work, fresh, signal);
      } catch (error) {
        const because = `it could not be looked up: ${messageOf(error)}`;
        return { type: 'ReuseMissed', phase: work?.plan.name ?? '', because };
      }
    },
    async store(work) {
      try {
        return await (await loaded()).store(work);
      } catch (error) {
        return { type: 'ReuseNotStored', phase: work?.plan.name ?? '', because: messageOf(error) };
      }
    },
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
