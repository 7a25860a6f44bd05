import type { Event } from '../model/event.ts';

/**
 * Whether these events may become durable beside the work instead of before it: they only tell of attempts of checks.
 * What a power cut takes of them is run again, which costs time and never truth, because a check judges. An agent may
 * have changed the world, and a verdict is believed; both wait for the disk.
 */
export function mayTrail(events: readonly Event[]): boolean {
  return events.every((event) => {
    switch (event.type) {
      case 'AttemptStarted':
      case 'AttemptFinished':
      case 'RetryScheduled':
      case 'RetryDue':
        return isCheck(event.task);
      default:
        return false;
    }
  });
}

/** `phase/agent` is an agent, `phase/gate/check` a check. */
function isCheck(task: string): boolean {
  return task.split('/').length > 2;
}
