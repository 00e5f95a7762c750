/** Puts a link in the place of a file, or of a folder, and the file back, as fast as it can. */
import { renameSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const [place, away, link] = workerData as [string, string, string];
for (;;) {
  renameSync(place, away);
  renameSync(link, place);
  renameSync(place, link);
  renameSync(away, place);
}
