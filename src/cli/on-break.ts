const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does something before the process ends because somebody breaks it off, and lets it end as it would have.
 * @returns stops listening
 */
export function onBreak(act: () => void): () => void {
  const listener = (signal: NodeJS.Signals): void => {
    stop();
    act();
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    for (const signal of signals) process.off(signal, listener);
  };
  for (const signal of signals) process.once(signal, listener);
  return stop;
}
