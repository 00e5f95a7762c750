/** One more thread of `parseFiles`. */
import { workerData, type MessagePort } from 'node:worker_threads';
import { parseShare, slots, type ParseTask, type ThreadMessage } from './parse-files.ts';

const { task, shared, port } = workerData as { task: ParseTask; shared: Int32Array; port: MessagePort };

port.postMessage(parse());
Atomics.add(shared, slots.ended, 1);
Atomics.notify(shared, slots.ended);

function parse(): ThreadMessage {
  try {
    return { share: [...parseShare(task, shared)] };
  } catch (failure) {
    return { failure: failure as Error };
  }
}
