import { workerData } from 'node:worker_threads';
import { publishTexts, type TextsOptions } from './publish-texts.ts';

/* The thread in which a large site gets its texts. */
publishTexts(workerData as TextsOptions);
