import { availableParallelism } from 'node:os';
import path from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { createContext, readBytes } from './files.ts';
import type { UnrenderedDocument } from '../schema/document.ts';
import { readDocument, type Parsed } from './parse-document.ts';
import type { ReadSettings } from '../settings/settings.ts';

/** What is to be parsed; it can be sent to another thread. */
export interface ParseTask {
  readonly root: string;
  readonly settings: ReadSettings;
  readonly files: readonly string[];
}

export interface ParsedFile extends Parsed<UnrenderedDocument> {
  readonly file: string;
}

/** Fewer files are parsed before another thread has started. */
const leastForThreads = 200;

/** More threads wait for each other's messages more than they help. */
const mostThreads = 3;

/** Files that a thread takes at a time, so that all end at about the same moment. */
const portion = 16;

/** A thread that has done nothing for so long is dead; what it had taken is parsed again. */
const patienceMilliseconds = 20_000;

/** Numbers that the threads share: the place that is to be taken next, files done, threads that have begun and that have ended. */
export const slots = { next: 0, done: 1, begun: 2, ended: 3 } as const;

/** Parses files on all cores, in the order of the files; those that went away meanwhile are left out. */
export function parseFiles(task: ParseTask): ParsedFile[] {
  const shared = new Int32Array(new SharedArrayBuffer(Object.keys(slots).length * 4));
  const wanted = task.files.length < leastForThreads ? 0 : Math.min(mostThreads, availableParallelism() - 1);
  const threads = Array.from({ length: wanted }, () => startThread(task, shared));
  const found = new Map(parseShare(task, shared));
  waitForEnd(shared);
  for (const { port, worker } of threads) {
    for (const [index, parsed] of receiveShare(port)) found.set(index, parsed);
    void worker.terminate();
  }
  const parse = createParse(task);
  return task.files.flatMap((file, index) => found.get(index) ?? parse(file) ?? []);
}

/** Takes files and parses them until none is left: what each thread does. */
export function* parseShare(task: ParseTask, shared: Int32Array): Generator<[number, ParsedFile]> {
  const { files } = task;
  const parse = createParse(task);
  for (;;) {
    const from = Atomics.add(shared, slots.next, portion);
    if (from >= files.length) return;
    for (const [step, file] of files.slice(from, from + portion).entries()) {
      const parsed = parse(file);
      if (parsed) yield [from + step, parsed];
      Atomics.add(shared, slots.done, 1);
    }
  }
}

function createParse({ root, settings }: ParseTask): (file: string) => ParsedFile | undefined {
  const context = createContext(root, settings);
  return (file) => {
    const bytes = readBytes(path.join(root, file));
    return bytes && { file, ...readDocument(file, bytes, context) };
  };
}

function startThread(task: ParseTask, shared: Int32Array): { worker: Worker; port: MessagePort } {
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(new URL('parse-thread.ts', import.meta.url), {
    workerData: { task, shared, port: port2 },
    transferList: [port2],
  });
  // What it could not do is done here.
  worker.on('error', () => undefined);
  return { worker, port };
}

/** Waits without giving way, so that reading content stays a plain function call. A thread that has not begun yet has taken nothing. */
function waitForEnd(shared: Int32Array): void {
  for (;;) {
    const ended = Atomics.load(shared, slots.ended);
    if (ended >= Atomics.load(shared, slots.begun)) return;
    const done = Atomics.load(shared, slots.done);
    const outcome = Atomics.wait(shared, slots.ended, ended, patienceMilliseconds);
    if (outcome === 'timed-out' && done === Atomics.load(shared, slots.done)) return;
  }
}

/** What a thread has sent. If parsing failed there, it fails here again and is told as if there were no threads. */
function receiveShare(port: MessagePort): ParsedShare {
  const received: { message: ParsedShare } | undefined = receiveMessageOnPort(port);
  port.close();
  return received?.message ?? [];
}

/** Places in the list of files, and what the files gave. */
export type ParsedShare = readonly (readonly [index: number, parsed: ParsedFile])[];
