import type { Document } from '../document/document.ts';

/** A heading with its level, which the outline does not keep. */
export interface Heading {
  /** 2 for ##. */
  readonly level: number;
  readonly text: string;
  readonly line: number;
  /** Whether nothing stands between it and the next heading. */
  readonly isEmpty: boolean;
}

/** The headings of a document in reading order, read from its page: that has everything that can stand below one. */
export function listHeadings({ html, paragraphs }: Pick<Document, 'html' | 'paragraphs'>): Heading[] {
  const byId = new Map(paragraphs.filter(({ kind }) => kind === 'heading').map((one) => [one.id, one]));
  return [...html.matchAll(heading)].flatMap(({ 0: whole, 1: level = '', 2: id = '', index }) => {
    const found = byId.get(id);
    nothing.lastIndex = index + whole.length;
    const isEmpty = nothing.test(html);
    return found ? [{ level: Number(level), text: found.text, line: found.line, isEmpty }] : [];
  });
}

const heading = /<h([2-6]) id="([^"]+)">.*?<\/h[2-6]>/gsu;
/** Another heading, the footnotes or the end. */
const nothing = /\s*(?:<h[1-6][ >]|<section data-footnotes|$)/uy;
