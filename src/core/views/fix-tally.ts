import type { Event } from '../../model/event.ts';
import { fixFate } from '../fix/fates.ts';
import type { FixCounts, Metrics } from './metrics-document.ts';

interface Counting {
  tried: number;
  helped: number;
  refused: number;
}

/** Counts fixes over a journal. Names come from users, so they are keys of maps only. */
export class FixTally {
  readonly #phases = new Map<string, Counting>();
  /** Phases of the fixes that changed something, by the task that has not been judged since. */
  readonly #unjudged = new Map<string, string>();

  add(event: Event): void {
    if (event.type === 'FixFinished') {
      const phase = this.#phase(event.phase);
      const fate = fixFate(event);
      phase.tried += 1;
      if (fate === 'held') phase.refused += 1;
      else if (fate === 'changed') this.#unjudged.set(event.task, event.phase);
    } else if (event.type === 'AttemptFinished') {
      const phase = this.#unjudged.get(event.task);
      this.#unjudged.delete(event.task);
      const isGood = event.outcome.kind === 'passed' || event.outcome.kind === 'reused';
      if (phase !== undefined && isGood) this.#phase(phase).helped += 1;
    }
  }

  result(): Metrics['fixes'] {
    const byPhase = [...this.#phases].map(([name, counts]) => ({ name, ...counts }));
    const sum = (of: keyof FixCounts): number => byPhase.reduce((total, each) => total + each[of], 0);
    return { tried: sum('tried'), helped: sum('helped'), refused: sum('refused'), byPhase };
  }

  #phase(name: string): Counting {
    const known = this.#phases.get(name);
    if (known !== undefined) return known;
    const fresh: Counting = { tried: 0, helped: 0, refused: 0 };
    this.#phases.set(name, fresh);
    return fresh;
  }
}
