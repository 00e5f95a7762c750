import type { PublishedParagraph, PublishedSection } from '../../catalogue/document-data.ts';
import { element, writeAttributes } from './element.ts';
import type { WriteWords } from './notes.ts';

const name = 'hcontainer';

/** The outline while paragraphs are written in reading order. */
export interface Sections {
  /** Ends the sections in which a paragraph does not stand any more. */
  readonly goTo: (paragraph: PublishedParagraph) => string;
  /** Whether a section begins with it. */
  readonly begins: (paragraph: PublishedParagraph) => boolean;
  readonly open: (paragraph: PublishedParagraph, write: WriteWords) => string;
  readonly end: () => string;
}

export function openSections(outline: readonly PublishedSection[]): Sections {
  const known = new Map(listSections(outline, []));
  const opened: string[] = [];
  const closeTo = (depth: number): string => `</${name}>`.repeat(opened.splice(depth).length);
  return {
    goTo: ({ id, section }) => {
      const own = known.get(id);
      const around = own ? own.above : section === undefined ? [] : (known.get(section)?.path ?? []);
      const shared = around.findIndex((one, index) => opened[index] !== one);
      return closeTo(shared < 0 ? around.length : shared);
    },
    begins: ({ id }) => known.has(id),
    open: (paragraph, write) => {
      const { id, text, references = [] } = paragraph;
      opened.push(id);
      const start = `<${name}${writeAttributes({ name: 'section', eId: id })}>`;
      // A paragraph that begins with its heading stays whole.
      if (paragraph.kind !== 'heading')
        return start + element('intro', {}, element('p', {}, write(paragraph)));
      const end = findNumberEnd(text, known.get(id)?.section.marker);
      const heading = {
        text: text.slice(end),
        references: references.map((one) => ({ ...one, at: Math.max(0, one.at - end) })),
      };
      return (
        start +
        (end > 0 ? element('num', {}, write({ text: text.slice(0, end) })) : '') +
        element('heading', {}, write(heading))
      );
    },
    end: () => closeTo(0),
  };
}

/** Length of the number that a heading begins with, and of the spaces before it. */
function findNumberEnd(text: string, marker: string | undefined): number {
  const start = text.length - text.trimStart().length;
  return marker !== undefined && text.startsWith(marker, start) ? start + marker.length : 0;
}

interface Place {
  readonly section: PublishedSection;
  readonly above: readonly string[];
  readonly path: readonly string[];
}

function listSections(sections: readonly PublishedSection[], above: readonly string[]): [string, Place][] {
  return sections.flatMap((section) => {
    const path = [...above, section.id];
    return [
      [section.id, { section, above, path }] as [string, Place],
      ...listSections(section.children ?? [], path),
    ];
  });
}
