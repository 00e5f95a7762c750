import { gfmTable } from 'micromark-extension-gfm-table';
import type { Construct, Extension } from 'micromark-util-types';

/**
 * GFM's tables, looked for only where one may be. Every line may be a table's head until the next one is read: looking in all of
 * them reads all text twice; reading generated documents took 6 % longer.
 */
export function tableSyntax(): {
  readonly extension: Extension;
  /** To be called with each text before it is parsed. */
  readonly prepare: (text: string) => void;
} {
  const extension = gfmTable();
  // The type allows several; it has one.
  const table = extension.flow?.['null'] as Construct;
  let lines: ReadonlySet<number> = new Set();
  const inLines: Construct = {
    ...table,
    tokenize(effects, ok, nok) {
      return lines.has(this.now().line) ? table.tokenize.call(this, effects, ok, nok) : nok;
    },
  };
  return {
    extension: { ...extension, flow: { null: inLines } },
    prepare: (text) => {
      lines = findTableLines(text);
    },
  };
}

/** The lines, 1-based, that a table may have: its head, above what may be the row of hyphens, and all to the next empty line. */
function findTableLines(text: string): Set<number> {
  const lines = text.split(/\r\n?|\n/u);
  const found = new Set<number>();
  let inside = false;
  lines.forEach((line, index) => {
    inside = endsInHyphens(lines[index + 1] ?? '') || (inside && !/^[ \t]*$/u.test(line));
    if (inside) found.add(index + 1);
  });
  return found;
}

/** Whether a line ends in a `-` with nothing but `:`, `|` and white space after it. */
function endsInHyphens(line: string): boolean {
  for (let index = line.length - 1; index >= 0 && ' \t|:-'.includes(line.charAt(index)); index -= 1)
    if (line.charAt(index) === '-') return true;
  return false;
}
