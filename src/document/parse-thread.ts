/** One more thread of `parseFiles`. */
import { workerData, type MessagePort } from 'node:worker_threads';
import { parseShare, slots, type ParseTask } from './parse-files.ts';

const { task, shared, port } = workerData as { task: ParseTask; shared: Int32Array; port: MessagePort };

Atomics.add(shared, slots.begun, 1);
try {
  port.postMessage([...parseShare(task, shared)]);
} finally {
  Atomics.add(shared, slots.ended, 1);
  Atomics.notify(shared, slots.ended);
}
