import { ok } from '../../model/result.ts';
import type { ReuseStore } from '../../ports.ts';
import type { Courier } from '../remote/courier.ts';

/**
 * A store on this machine with another beside it that all runs of a repository share. What is here is not asked for
 * there; what is put goes there too, while the work goes on.
 *
 * @param courier answers undefined where nothing leaves the machine
 */
export function beside(local: ReuseStore, courier: () => Courier | undefined): ReuseStore {
  return {
    async get(digest) {
      const here = await local.get(digest);
      if (here.ok && here.value !== undefined) return here;
      const there = await courier()?.findWork(digest);
      if (there === undefined || (there.ok && there.value === undefined)) return here;
      if (!there.ok) return here.ok && there.error.code !== 'integrity' ? here : there;
      const { record, layer } = there.value ?? { record: '' };
      return ok({ record, openLayer: async (wanted) => ok(wanted === layer?.digest ? layer.file : undefined) });
    },
    last: (workflow, phase) => local.last(workflow, phase),
    async put(digest, entry) {
      const put = await local.put(digest, entry);
      const stored = put.ok ? await local.get(digest) : put;
      if (!stored.ok || stored.value === undefined) return put;
      const { record, openLayer } = stored.value;
      const layer = entry.layer === undefined ? undefined : await openLayer(entry.layer.digest);
      const file = layer?.ok === true ? layer.value : undefined;
      const work = {
        record,
        ...(file === undefined || !entry.layer ? {} : { layer: { digest: entry.layer.digest, file } }),
      };
      courier()?.keepWork(digest, entry.phase, work);
      return put;
    },
  };
}
