import { parentPort, workerData } from 'node:worker_threads';
import { ImportError } from '../../import/import-error.ts';
import { largestFile } from '../../import/read-source.ts';
import { describeFault } from '../../source/border/fault.ts';
import { readInside } from '../../source/border/read-inside.ts';
import type { KnownOfSite, PageFacts, Unreadable } from './page-facts.ts';
import { surveyFile } from './survey-file.ts';

/** What the thread is given at its start; then it is sent one path after the other. */
export interface SurveyInput {
  readonly folder: string;
  readonly known: KnownOfSite;
}

export type SurveyOutput = { readonly facts: PageFacts } | { readonly unreadable: Unreadable };

const { folder, known } = workerData as SurveyInput;

function answer(file: string): SurveyOutput {
  const reading = readInside(folder, file, { most: largestFile });
  if ('fault' in reading) return { unreadable: { file, reason: describeFault(reading.fault).message } };
  try {
    return { facts: surveyFile(file, reading.bytes, known) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { unreadable: { file, reason: error.message } };
  }
}

parentPort?.on('message', (file: string) => parentPort?.postMessage(answer(file)));
