import { tracingChannel } from 'node:diagnostics_channel';

/** A step of a build that takes its time. */
export interface BuildStep {
  /** What goes on, in Chinese. */
  readonly label: string;
}

/**
 * Tells of the steps of a build while it runs. Astro loads its configuration, and with it the integration, as it likes; a channel
 * of Node's has one name for all modules and needs nothing to be passed through Astro.
 */
const channel = tracingChannel<BuildStep, BuildStep>('tongtu:build-step');

/** Runs a step and tells those who listen that it begins and ends. */
export function runStep<Result>(label: string, run: () => Promise<Result>): Promise<Result> {
  return channel.tracePromise(run, { label });
}

/** @returns ends the listening */
export function listenToSteps(begin: (step: BuildStep) => void, end: (step: BuildStep) => void): () => void {
  const ignore = (): void => undefined;
  const handlers = { start: begin, end: ignore, asyncStart: ignore, asyncEnd: end, error: ignore };
  channel.subscribe(handlers);
  return () => {
    channel.unsubscribe(handlers);
  };
}
