import { parentPort, workerData } from 'node:worker_threads';
import { renderAgain, type AgainOptions } from './render-again.ts';

/* The thread of `renderApart`. */
parentPort?.postMessage(await renderAgain(workerData as AgainOptions));
