import type { Pause } from '../../model/event.ts';
import { type Line, span } from './text.ts';

/** What trying again comes to. @param stand what it is called where the work of a fix waits */
export function retryText({ reason, diff }: Pause, stand: string): string {
  if (reason === 'stopped') return 'go on';
  return diff === undefined ? 'mend it and go on' : stand;
}

/** A way on from a pause, with its command. */
export function optionLine(id: string, pause: Pause, option: Pause['options'][number]): Line {
  switch (option) {
    case 'retry':
      return next(retryText(pause, 'let it stand'), `bootspring resume ${id}`);
    case 'skip':
      return next('skip the gate', `bootspring skip ${id} --gate ${pause.gate} --reason "…"`);
    case 'cancel':
      return next('give it up', `bootspring cancel ${id}`);
  }
}

/** Something to do, with its command. */
export function next(what: string, command: string): Line {
  return [span(`  ${what.padEnd(18)} `, 'dim'), span(command, 'strong')];
}
