import { createLedger } from '../../../../src/promises/ledger.ts';
import { describeState, describeNote } from '../../../../src/promises/describe/describe-state.ts';
import type { LedgerRow } from '../../../../src/promises/rows/row.ts';
import { createExampleCatalogue, exampleSettings, type Example } from '../example-ledger.ts';

const settings = {
  ...exampleSettings,
  measures: exampleSettings.measures.map((one) =>
    one.id === 'bridges' ? { ...one, aliases: ['危桥改造', '改造危桥'] } : one,
  ),
};

/**
 * The only line of a ledger of which the texts of documents are known: id of a document → its parts, heading and sentences. Lines with
 * tabs are the rows of a table.
 */
export function readWithTexts(
  documents: Readonly<Record<string, Example>>,
  texts: Readonly<Record<string, readonly (readonly [heading: string, text: string])[]>>,
): LedgerRow {
  const rows = readAll(documents, texts);
  const [row] = rows;
  if (!row || rows.length > 1) throw new RangeError('There must be one line');
  return row;
}

/** All lines of such a ledger. */
export function readAll(
  documents: Readonly<Record<string, Example>>,
  texts: Readonly<Record<string, readonly (readonly [heading: string, text: string])[]>>,
): LedgerRow[] {
  return createLedger(createExampleCatalogue(documents, settings), '2025-12-31', ({ id }) => {
    const sections = texts[id] ?? [];
    return {
      outline: sections.map(([text], index) => ({
        id: `s-${String(index)}`,
        text,
        runIn: false,
        line: 1,
        children: [],
      })),
      paragraphs: sections.flatMap(([, text], index) => {
        const isTable = text.includes('\t');
        return (isTable ? text.split('\n') : [text]).map((line, row) => ({
          id: isTable ? `p-${String(index)}-${String(row)}` : `p-${String(index)}`,
          kind: isTable ? ('row' as const) : ('paragraph' as const),
          text: line,
          line: 1,
          section: `s-${String(index)}`,
          ...(isTable && row === 0 && { startsTable: true as const }),
        }));
      }),
    };
  });
}

/** State and notes. */
export const show = (row: LedgerRow): string =>
  [describeState(row), describeNote(row)].filter((one) => one !== undefined).join(' ');
