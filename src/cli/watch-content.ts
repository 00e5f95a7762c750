import { watch } from 'node:fs';
import path from 'node:path';

/** Editors write a file in several steps. */
const pauseMilliseconds = 200;

/** Runs at once, and whenever something in `content/` has changed and then been quiet for a moment, until Ctrl+C. */
export function watchContent(root: string, run: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (finish: () => void): void => {
      clearTimeout(timer);
      watcher.close();
      process.off('SIGINT', stop);
      finish();
    };
    const stop = (): void => {
      end(resolve);
    };
    const fail = (error: unknown): void => {
      end(() => {
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    };
    let running = Promise.resolve();
    // One after the other: a change in the middle of a run asks for another.
    const attempt = (): void => {
      running = running.then(run).catch(fail);
    };
    // It listens before the first run begins: what changes meanwhile is not missed.
    const watcher = watch(path.join(root, 'content'), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(attempt, pauseMilliseconds);
    });
    watcher.on('error', fail);
    process.on('SIGINT', stop);
    attempt();
  });
}
