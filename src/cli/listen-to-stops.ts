const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Undoes something if this process is asked to stop, and then ends as it would have. Whoever stops a build has not published what it has
 * entered in the record.
 * @returns no longer listens
 */
export function listenToStops(undo: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    stop();
    undo();
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return stop;
}
