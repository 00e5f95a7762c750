import { watch } from 'node:fs';
import path from 'node:path';

/** Editors write a file in several steps. */
const pauseMilliseconds = 200;

/** Runs whenever something in `content/` has changed and then been quiet for a moment, until Ctrl+C. */
export function watchContent(root: string, run: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const watcher = watch(path.join(root, 'content'), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        try {
          run();
        } catch (error) {
          stop();
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      }, pauseMilliseconds);
    });
    const stop = (): void => {
      clearTimeout(timer);
      watcher.close();
      process.off('SIGINT', finish);
    };
    const finish = (): void => {
      stop();
      resolve();
    };
    watcher.on('error', reject);
    process.on('SIGINT', finish);
  });
}
