import { availableParallelism } from 'node:os';
import path from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { createContext, readBytes } from './files.ts';
import { parseDocument, type Parsed } from './parse-document.ts';
import type { ReadSettings } from './settings.ts';

/** What is to be parsed; it can be sent to another thread. */
export interface ParseTask {
  readonly root: string;
  readonly settings: ReadSettings;
  readonly files: readonly string[];
  readonly html: 'render' | 'omit';
}

export interface ParsedFile extends Parsed {
  readonly file: string;
}

/** Fewer files are parsed before another thread has started. */
const leastForThreads = 200;

/** More threads wait for each other's messages more than they help. */
const mostThreads = 3;

/** Files that a thread takes at a time, so that all end at about the same moment. */
const portion = 16;

/** Where the threads keep the place that is to be taken next, and how many of them have ended. */
export const slots = { next: 0, ended: 1 } as const;

/** Parses files on all cores, in the order of the files; those that went away meanwhile are left out. */
export function parseFiles(task: ParseTask): ParsedFile[] {
  const shared = new Int32Array(new SharedArrayBuffer(Object.keys(slots).length * 4));
  const wanted = task.files.length < leastForThreads ? 0 : Math.min(mostThreads, availableParallelism() - 1);
  const threads = Array.from({ length: wanted }, () => startThread(task, shared));
  const found = new Map(parseShare(task, shared));
  waitForEnd(shared, threads.length);
  for (const { port, worker } of threads) {
    for (const [index, parsed] of receiveAll(port)) found.set(index, parsed);
    void worker.terminate();
  }
  return task.files.flatMap((_file, index) => found.get(index) ?? []);
}

/** Takes files and parses them until none is left: what each thread does. */
export function* parseShare(
  { root, settings, files, html }: ParseTask,
  shared: Int32Array,
): Generator<[index: number, parsed: ParsedFile]> {
  const context = createContext(root, settings);
  const render = html === 'omit' ? () => '' : undefined;
  for (;;) {
    const from = Atomics.add(shared, slots.next, portion);
    if (from >= files.length) return;
    for (const [step, file] of files.slice(from, from + portion).entries()) {
      const bytes = readBytes(path.join(root, file));
      if (bytes) yield [from + step, { file, ...parseDocument(file, bytes, context, render) }];
    }
  }
}

function startThread(task: ParseTask, shared: Int32Array): { worker: Worker; port: MessagePort } {
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(new URL('parse-thread.ts', import.meta.url), {
    workerData: { task, shared, port: port2 },
    transferList: [port2],
  });
  return { worker, port };
}

/** Waits without giving way, so that reading content stays a plain function call. */
function waitForEnd(shared: Int32Array, count: number): void {
  for (;;) {
    const ended = Atomics.load(shared, slots.ended);
    if (ended >= count) return;
    Atomics.wait(shared, slots.ended, ended);
  }
}

function receiveAll(port: MessagePort): [index: number, parsed: ParsedFile][] {
  const received: [number, ParsedFile][] = [];
  for (;;) {
    const next = receiveMessageOnPort(port) as { message: ThreadMessage } | undefined;
    if (!next) break;
    if ('failure' in next.message) throw next.message.failure;
    received.push(...next.message.share);
  }
  port.close();
  return received;
}

/** What a thread sends, once. */
export type ThreadMessage =
  { readonly share: [index: number, parsed: ParsedFile][] } | { readonly failure: Error };
