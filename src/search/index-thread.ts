import { workerData } from 'node:worker_threads';
import { buildSearchIndex, type SearchIndexOptions } from './build-index.ts';

/* The thread in which a large site gets its exact index. */
buildSearchIndex(workerData as SearchIndexOptions);
