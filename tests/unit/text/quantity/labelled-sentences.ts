import type { Quantity } from '../../../../src/text/quantity/quantity.ts';
import type { RouteMention } from '../../../../src/text/route.ts';

/** A sentence and what a reader found in it. */
export interface Labelled {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly routes: readonly RouteMention[];
}

const label = /\[([^|\]]+)\|([^\]]+)\]|\{([^|}]+)\|([^}]+)\}/gu;
const meaning = /^(~?)(>=|<=|)([-\d.]+?)(?:\.\.([-\d.]+))?(?: (\S+))?$/u;

/** Reads the notation that `tests/fixtures/quantities/sentences.txt` explains. */
export function readLabelled(line: string): Labelled {
  let text = '';
  let position = 0;
  const quantities: Quantity[] = [];
  const routes: RouteMention[] = [];
  for (const match of line.matchAll(label)) {
    const [all, quantity, described = '', route, code = ''] = match;
    text += line.slice(position, match.index);
    const written = quantity ?? route ?? '';
    const place = { text: written, start: text.length, end: text.length + written.length };
    if (quantity === undefined) routes.push({ code, ...place });
    else quantities.push({ ...readMeaning(described), ...place });
    text += written;
    position = match.index + all.length;
  }
  return { text: text + line.slice(position), quantities, routes };
}

function readMeaning(described: string): Omit<Quantity, 'text' | 'start' | 'end'> {
  const [, about, bound, first, last, unit = ''] = meaning.exec(described) ?? [];
  if (first === undefined) throw new Error(`“${described}” is no label`);
  const common = { unit, approximate: about === '~' };
  if (last !== undefined) return { value: null, min: Number(first), max: Number(last), ...common };
  const value = Number(first);
  return { value, min: bound === '>=' ? value : null, max: bound === '<=' ? value : null, ...common };
}

/** Lines that are no comments. */
export function readLines(source: string): string[] {
  return source.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
