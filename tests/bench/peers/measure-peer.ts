import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { CorpusOptions } from '../corpus.ts';
import { measureFolder } from '../folder-size.ts';
import { runWatched, type Run } from '../processes/run-watched.ts';
import { changeSentence } from './change-sentence.ts';
import type { Peer } from './peer.ts';
import { writeFiles } from './write-files.ts';

/** What it took to publish a site, and what it is. */
export interface Figures {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly files: number;
  readonly bytes: number;
  /** What was printed meanwhile. */
  readonly output: string;
}

export interface Measurement {
  /** Into an empty folder. */
  readonly cold: Figures;
  /** Again, with all that is left of the first time, after one sentence has changed. */
  readonly changed: Figures;
}

/** Publishes a site in a fresh folder, changes one sentence and publishes it again. */
export async function measurePeer(peer: Peer, folder: string, corpus: CorpusOptions): Promise<Measurement> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  peer.prepare(folder, corpus);
  const cold = await publish(peer, folder);
  writeFiles(folder, [peer.place(changeSentence(corpus))]);
  return { cold, changed: await publish(peer, folder) };
}

async function publish({ commands, output }: Peer, folder: string): Promise<Figures> {
  const runs: Run[] = [];
  for (const command of commands) runs.push(await runWatched(command, folder));
  const sum = (key: 'seconds' | 'cpuSeconds'): number => runs.reduce((total, run) => total + run[key], 0);
  return {
    seconds: sum('seconds'),
    cpuSeconds: sum('cpuSeconds'),
    peakMegabytes: Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)),
    ...measureFolder(path.join(folder, output)),
    output: runs.map((run) => run.output).join(''),
  };
}
