import { collections } from '../schema/document.ts';
import { takeDocument, type TakenData } from './taken.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeText } from './write-text.ts';

/** The first line in which a saved text is not the document's. */
export interface SavedDifference {
  /** 1-based. */
  readonly line: number;
  /** Empty where the text ends before. */
  readonly saved: string;
  readonly own: string;
}

const addressLine = /^(?:- )?本文地址：(.+)$/mu;

/** Id of the document that a text says it was taken from, plain text or Markdown; undefined if it says of none. */
export function readSavedAddress(written: string): string | undefined {
  const [, escaped = ''] = addressLine.exec(written.replaceAll('\r\n', '\n')) ?? [];
  const address = escaped.replaceAll('\\', '');
  if (!URL.canParse(address)) return undefined;
  const steps = decodePath(new URL(address).pathname).split('/').filter(Boolean);
  const first = steps.findIndex((step) => collections.some((name) => name === step));
  return first < 0 ? undefined : steps.slice(first).join('/');
}

/** Compares a saved text with what is written of a document's data now. Systems end lines each in their own way. */
export function compareSaved(written: string, data: TakenData): SavedDifference | undefined {
  const isMarkdown = written.startsWith('# ') || written.startsWith('﻿# ');
  const own = (isMarkdown ? writeMarkdown : writeText)(takeDocument(data)).split('\n');
  const saved = written
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  const index = Array.from({ length: Math.max(own.length, saved.length) }, (_, at) => at).find(
    (at) => own[at] !== saved[at],
  );
  return index === undefined
    ? undefined
    : { line: index + 1, saved: saved[index] ?? '', own: own[index] ?? '' };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
