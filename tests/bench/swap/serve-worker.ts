/** The project's own server, in a thread of its own: the thread that swaps folders waits for programs. */
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { serve } from '../../../src/publish/serve.ts';

const server = await serve(workerData as string, '/', 0);
parentPort?.postMessage((server.address() as AddressInfo).port);
