import { parentPort, workerData } from 'node:worker_threads';
import { sendFiles } from './sent-files.ts';
import { listSiteFiles } from './site-files.ts';

/* The thread of `listSiteFilesApart`. */
const sent = sendFiles(listSiteFiles(workerData as string));
parentPort?.postMessage(sent, [sent.numbers.buffer]);
