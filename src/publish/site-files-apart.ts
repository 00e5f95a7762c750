import { Worker } from 'node:worker_threads';
import { awaitEnd } from './run-apart.ts';
import { receiveFiles, type SentFiles } from './sent-files.ts';
import type { SiteFiles } from './site-files.ts';

/**
 * Lists the files of the site that is served in a thread of its own, while the next one is built.
 * @returns undefined if that failed
 */
export async function listSiteFilesApart(folder: string): Promise<SiteFiles | undefined> {
  const thread = new Worker(new URL('site-files-thread.ts', import.meta.url), { workerData: folder });
  let sent: SentFiles | undefined;
  thread.once('message', (message: SentFiles) => {
    sent = message;
  });
  const isWell = await awaitEnd(thread);
  return isWell && sent ? receiveFiles(sent) : undefined;
}
