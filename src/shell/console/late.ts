import { type RunConsole, SILENT } from './run-console.ts';

/**
 * A console that is made when the run waits for the first time: commands start without it. What it is told before is kept
 * for it, in its order. Where it cannot be made nothing is shown, and the run goes on.
 */
export function createLateConsole(make: () => Promise<RunConsole>): RunConsole {
  let made: RunConsole | undefined;
  let making: Promise<void> | undefined;
  const waiting: ((console: RunConsole) => void)[] = [];
  const begin = async (): Promise<RunConsole> => make();
  const whenMade = (): Promise<void> =>
    (making ??= begin()
      .catch(() => SILENT)
      .then((console) => {
        made = console;
        for (const tell of waiting.splice(0)) tell(console);
      }));
  const told = (tell: (console: RunConsole) => void): void => {
    if (made === undefined) waiting.push(tell);
    else tell(made);
  };
  return {
    observe: (entry, state) => told((console) => console.observe?.(entry, state)),
    ready: () => (made === undefined ? whenMade() : undefined),
    flush: (state) => told((console) => console.flush?.(state)),
    sink: {
      open: (group) => told((console) => console.sink.open(group)),
      write(chunk, group) {
        if (made !== undefined) return made.sink.write(chunk, group);
        // A command that prints before the console is there waits for it.
        const written = new Promise<void>((resolve) => {
          waiting.push((console) => resolve(console.sink.write(chunk, group)));
        });
        void whenMade();
        return written;
      },
      close: (group, end) => told((console) => console.sink.close(group, end)),
    },
    progress: (task, line) => told((console) => console.progress?.(task, line)),
    capturing: (phase, done, total) => told((console) => console.capturing?.(phase, done, total)),
    close: () => told((console) => console.close()),
  };
}
