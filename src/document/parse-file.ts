import type { UnrenderedDocument } from '../schema/document.ts';
import type { ReadSettings } from '../settings/settings.ts';
import { createContext, readTextFile } from './files.ts';
import { problemOf } from '../source/border/fault.ts';
import { describeEnded, mapInTime, type Ending } from '../source/time-limit.ts';
import { readDocument, type Parsed } from './parse-document.ts';

/** What documents are read with; it can be sent to another thread. */
export interface ParseBasis {
  readonly root: string;
  readonly settings: ReadSettings;
}

export interface ParsedFile extends Parsed<UnrenderedDocument> {
  readonly file: string;
}

/** @param tell is told, now and then, how many are done */
export type ParseAll = (files: readonly string[], tell?: (done: number) => void) => ParsedFile[];

/**
 * Gives the function that parses files below a root, each within its time; nothing comes of a file that has gone away.
 */
export function createParse({ root, settings }: ParseBasis): ParseAll {
  const context = createContext(root, settings);
  const parse = (file: string): ParsedFile[] => {
    const reading = readTextFile(root, file);
    if ('fault' in reading)
      return reading.fault.kind === 'missing'
        ? []
        : [{ file, problems: [problemOf(file, reading.fault)], links: [] }];
    try {
      return [{ file, ...readDocument(file, reading.bytes, context) }];
    } catch (cause) {
      throw new Error(`${file} 没有读完，程序在这里出了错。请把这个文件发给维护者。`, { cause });
    }
  };
  const giveUp = (file: string, ending: Ending): ParsedFile[] => [
    { file, links: [], problems: [describeEnded(file, ending)] },
  ];
  return (files, tell) => mapInTime(files, parse, giveUp, tell).flat();
}
