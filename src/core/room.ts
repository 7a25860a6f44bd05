import type { WorkflowState } from './state.ts';

/** The slots of the workflow while one turn gives them out, the most urgent work first. */
export interface Room {
  /** Takes slots for something that begins now; false when it has to wait. */
  take(slots: number): boolean;
  /** Takes all of them for something beside which nothing may run. */
  takeAll(): boolean;
  /** Whether there is a slot for anything at all. */
  isOpen(): boolean;
}

/**
 * The room that is left. When something has to wait for more room nothing that is less urgent gets any: so it waits
 * only for what is under way already, and cannot wait for ever.
 *
 * @param closed nothing may begin
 */
export function roomOf({ load, pipeline }: WorkflowState, closed: boolean): Room {
  let taken = load.slots;
  let shut = closed || load.alone || load.capturing;
  const fits = (slots: number): boolean => !shut && taken + slots <= pipeline.maxParallel;
  const take = (slots: number): boolean => {
    if (!fits(slots)) {
      shut = true;
      return false;
    }
    taken += slots;
    return true;
  };
  return {
    take,
    takeAll() {
      const empty = taken === 0 && !shut;
      shut = true;
      return empty;
    },
    isOpen: () => fits(1),
  };
}
