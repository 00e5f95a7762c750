import { compareDocuments } from '../../../src/compare/compare.ts';
import type { Comparison, Entry, Side } from '../../../src/compare/comparison.ts';
import { readBody } from '../document/parse-example.ts';

/** Compares the documents of two bodies. */
export function compareBodies(old: string, later: string): Comparison {
  return compareDocuments(readBody(old), readBody(later));
}

/** `改造危桥[12座]。`: a side with brackets around what changed; a stroke where a sentence was divided, spaces between cells. */
export function writeSide(sides: readonly Side[]): string {
  return sides
    .map(({ sentence: { text }, changes }) => {
      let [written, position] = ['', 0];
      for (const { start, end } of changes) {
        written += `${text.slice(position, start)}[${text.slice(start, end)}]`;
        position = end;
      }
      return (written + text.slice(position)).replaceAll('\t', ' ');
    })
    .join('|');
}

const signs = { kept: '=', figures: '%', changed: '~', new: '+', dropped: '-' };

/** `~ old → new`, `% old → new` where only numbers differ, `= kept`, `+ new`, `- dropped`; where it stood before in braces. */
export function writeEntry({ state, old, new: later, movedFrom }: Entry): string {
  const sides =
    state === 'changed' || state === 'figures'
      ? `${writeSide(old)} → ${writeSide(later)}`
      : writeSide(later) || writeSide(old);
  return `${signs[state]}${movedFrom === undefined ? '' : `{${movedFrom}}`} ${sides}`;
}

/** All entries, headings with `#` before them; `<>` behind one whose section has moved. */
export function writeComparison({ sections }: Comparison): string[] {
  return sections.flatMap(({ heading, level, moved, entries }) => [
    ...(heading ? [`${'#'.repeat(level)}${writeEntry(heading)}${moved ? ' <>' : ''}`] : []),
    ...entries.map(writeEntry),
  ]);
}

/** `改造危桥：12座 → 15座`. */
export function writeFigures({ figures }: Comparison): string[] {
  return figures.map(({ subject, old, new: later }) => {
    const [from, to] = [old, later].map(({ sentence, figure }) =>
      sentence.text.slice(figure.start, figure.end),
    );
    return `${subject}：${from} → ${to}`;
  });
}
