/** Reads pages and then what they load, as many readers at once do, until it is told to stop; then it tells what it has seen. */
import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { listAssets, pages, readStamp } from './release.ts';

export interface ReaderTask {
  readonly port: number;
  readonly readers: number;
  /** Longest pause between a page and what it loads, milliseconds. */
  readonly pause: number;
  /** One number: the release that is being served. */
  readonly current: SharedArrayBuffer;
}

/** What the readers have seen. */
export interface Seen {
  pages: number;
  assets: number;
  /** Assets that were asked for when the release of their page had been replaced. */
  late: number;
  releases: number;
  /** Assets that were not there, of pages that have been replaced twice. */
  tooLate: number;
  /** Answers that were none, or not 200. */
  errors: string[];
  /** Answers that were cut off, of two releases, or of another than their page. */
  mixed: string[];
}

const { port, readers, pause, current } = workerData as ReaderTask;
const served = new Int32Array(current);
const agent = new Agent({ keepAlive: true, maxSockets: readers });
const seen: Seen = { pages: 0, assets: 0, late: 0, releases: 0, tooLate: 0, errors: [], mixed: [] };
const releases = new Set<number>();
let stopped = false;

/** @param release of the page that loads it */
function ask(address: string, release?: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const fail = (reason: string): void => {
      const replaced = release === undefined ? 0 : Atomics.load(served, 0) - release;
      if (reason === '404' && replaced > 1) seen.tooLate += 1;
      else seen.errors.push(`${address}: ${reason}`);
      resolve(undefined);
    };
    get({ port, host: '127.0.0.1', path: address, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('error', (error) => {
        fail(error.message);
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve(text);
        else fail(String(response.statusCode));
      });
    }).on('error', (error) => {
      fail(error.message);
    });
  });
}

async function readPage(address: string): Promise<void> {
  const html = await ask(address);
  if (html === undefined) return;
  seen.pages += 1;
  const release = readStamp(html);
  if (release === undefined) {
    seen.mixed.push(address);
    return;
  }
  releases.add(release);
  await wait(Math.random() * pause);
  for (const asset of listAssets(html)) {
    const isLate = Atomics.load(served, 0) !== release;
    const text = await ask(asset, release);
    if (text === undefined) continue;
    seen.assets += 1;
    if (isLate) seen.late += 1;
    if (readStamp(text) !== release) seen.mixed.push(`${asset} of ${address}`);
  }
}

async function readOn(first: number): Promise<void> {
  for (let turn = first; !stopped; turn += 1) await readPage(pages[turn % pages.length] ?? '/');
}

parentPort?.once('message', () => {
  stopped = true;
});
await Promise.all(Array.from({ length: readers }, (_, reader) => readOn(reader)));
agent.destroy();
parentPort?.postMessage({ ...seen, releases: releases.size });
