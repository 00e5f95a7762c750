import { hash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Paragraph } from '../schema/document.ts';
import { applyToList, applyToText, patchList, patchText, type Patch } from './patch.ts';
import { withFacts, type VersionText } from './version-text.ts';

/** A content of git, and the file that it was. */
export interface Content {
  readonly blob: string;
  readonly file: string;
}

/** Where a build leaves for the pages of versions what it has read with the facts; with `base` their links begin. */
export interface TextPlace {
  readonly folder: string;
  readonly base: string;
}

/**
 * The folder of a build, with all its threads. What is in it was written by this program, and serves no other build: the pages are kept.
 * @param work `.tongtu`
 */
export function nameTextsFolder(work: string, pid = process.pid): string {
  return path.join(work, `versions-${String(pid)}`);
}

/** A version as it lies in the file of its document: of what the one before it has as well, nothing is written again. */
interface Step {
  readonly blob: string;
  /** Missing if it is that of the one before. */
  readonly rest?: Rest;
  readonly paragraphs: Patch<readonly Paragraph[]>;
  /** Missing if it has no page. */
  readonly html?: Patch<string>;
}

type Rest = Pick<VersionText, 'data' | 'outline' | 'struck'>;

/** A version that has been read, and its content. */
export interface KnownText {
  readonly blob: string;
  readonly text: VersionText;
}

/** Keeps versions of one document, in the order in which they were read. Paragraphs that they share are written once. */
export function keepTexts(place: TextPlace, file: string, versions: readonly KnownText[]): void {
  let last: { readonly rest: string; readonly text: VersionText } | undefined;
  const steps = versions.map(({ blob, text }): Step => {
    const { data, outline, struck, paragraphs, html } = text;
    const own: Rest = { data, outline, struck };
    const rest = JSON.stringify(own);
    const step = {
      blob,
      ...(rest !== last?.rest && { rest: own }),
      paragraphs: patchList(last?.text.paragraphs ?? [], paragraphs),
      ...(html !== undefined && { html: patchText(last?.text.html ?? '', html) }),
    };
    last = { rest, text };
    return step;
  });
  mkdirSync(place.folder, { recursive: true });
  // What is read later of the same document stands by itself.
  appendFileSync(nameFile(place, file), `${JSON.stringify(steps)}\n`);
}

/** All that was kept of a document, by the blobs; what is missing has to be read again. Versions share the paragraphs that they have in common. */
export function takeTexts(place: TextPlace, file: string): Map<string, VersionText> {
  const texts = new Map<string, VersionText>();
  for (const line of readLines(nameFile(place, file))) {
    let rest: Rest = { data: {}, outline: [], struck: [] };
    let paragraphs: readonly Paragraph[] = [];
    let page = '';
    for (const step of JSON.parse(line) as readonly Step[]) {
      const [start, end, between] = step.paragraphs;
      paragraphs = applyToList(paragraphs, [start, end, between.map(withFacts)]);
      rest = step.rest ?? rest;
      page = step.html ? applyToText(page, step.html) : '';
      const { data, outline, struck } = rest;
      texts.set(step.blob, { data, outline, paragraphs, struck, ...(step.html && { html: page }) });
    }
  }
  return texts;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

function nameFile({ folder, base }: TextPlace, file: string): string {
  return path.join(folder, `${hash('sha256', JSON.stringify([file, base])).slice(0, 32)}.jsonl`);
}
