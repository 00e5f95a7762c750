import { setFlagsFromString } from 'node:v8';

/**
 * V8 lets a heap grow to twice what is alive, and more on a large machine. Of ten thousand documents less than 300 MB are alive before
 * pages are rendered; that took 3 GB and takes 1.7, for a twentieth more work of the processors. It holds for threads that are started
 * later.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=20');
}
