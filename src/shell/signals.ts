const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Calls back on a signal that asks this process to stop; the returned function stops listening. */
export function onSignal(then: (signal: (typeof SIGNALS)[number]) => void): () => void {
  const listeners = SIGNALS.map((signal) => {
    const listener = (): void => then(signal);
    process.on(signal, listener);
    return () => void process.off(signal, listener);
  });
  return () => listeners.forEach((forget) => forget());
}
