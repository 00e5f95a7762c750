import type { Part, Words } from './taken.ts';
import { declaration, namespace, writeParagraph } from './word-paragraph.ts';

/** Footnotes of a Word file, in the order in which the text refers to them: that is how Word counts. */
export interface Notes {
  /** Whether the text itself refers to it, and not another footnote only. */
  readonly isReferredTo: (number: number) => boolean;
  /** The mark of a footnote. One that is referred to twice stands twice, each at the foot of its page. */
  readonly refer: (number: number) => string;
  readonly list: () => readonly (readonly Words[])[];
}

export function collectNotes(parts: readonly Part[]): Notes {
  const texts = new Map(
    parts.flatMap((part) => (part.kind === 'footnote' ? [[part.number, part.paragraphs] as const] : [])),
  );
  const referred = new Set(parts.flatMap(listReferences));
  const used: (readonly Words[])[] = [];
  return {
    isReferredTo: (number) => referred.has(number),
    refer: (number) => {
      const text = texts.get(number);
      if (!text) return '';
      used.push(text);
      return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${String(used.length)}"/></w:r>`;
    },
    list: () => used,
  };
}

function listReferences(part: Part): number[] {
  if (part.kind === 'footnote' || part.kind === 'code') return [];
  const words = part.kind === 'table' ? part.rows.flat() : [part];
  return words.flatMap(({ references = [] }) => references.map(({ number }) => number));
}

/** The part of a package with the footnotes, when all marks have been written; undefined if there are none. */
export function writeFootnotes(notes: Notes): string | undefined {
  const list = notes.list();
  if (list.length === 0) return undefined;
  const lines = [
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
  ];
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  const own = list.map((paragraphs, index) => {
    const text = paragraphs.map((words) => writeParagraph('FootnoteText', { text: words.text })).join('');
    return `<w:footnote w:id="${String(index + 1)}">${text.replace('</w:pPr>', () => `</w:pPr>${mark}`)}</w:footnote>`;
  });
  return `${declaration}<w:footnotes ${namespace}>${[...lines, ...own].join('')}</w:footnotes>`;
}
