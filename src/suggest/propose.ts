import type { Paragraph, StatementKind } from '../schema/document.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import { units } from '../text/quantity/unit-table.ts';
import {
  chooseSubject,
  findLead,
  findOwnWords,
  listOwnWords,
  type Reading,
  type Subject,
} from './choose-subject.ts';
import { isShare, judgeKind, readLook } from './judge-kind.ts';
import { defaultPeriod, isPast, judgePeriod } from './judge-period.ts';
import type { Names } from './names.ts';
import { splitText, type Part } from './split-text.ts';
import { actions, matchWords } from './words.ts';

/** A mark that is proposed, in offsets of its paragraph's text. */
export interface Proposal extends Subject {
  readonly kind: StatementKind;
  /** Missing if it is the document's. */
  readonly period?: string;
  readonly start: number;
  readonly end: number;
}

/** Words that look like a statement about a measure that nobody has described yet. */
export interface Unmatched {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  /** What is counted, as far as the words name it. */
  readonly name: string;
}

export interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly unmatched: readonly Unmatched[];
}

/** What a paragraph stands in. */
export interface Surroundings {
  readonly data: Pick<Frontmatter, 'kind' | 'plans' | 'reviews'>;
  /** From the outermost to the nearest. */
  readonly headings: readonly string[];
  readonly names: Names;
  /** What is marked already. */
  readonly marked: readonly { readonly start: number; readonly end: number }[];
}

const action = matchWords(actions);
const durations: ReadonlySet<string> = new Set(
  units.filter(({ kind }) => kind === 'duration').map(({ name }) => name),
);
/** Captions repeat the text, code is none. */
const kinds: ReadonlySet<Paragraph['kind']> = new Set(['paragraph', 'heading', 'item', 'row', 'footnote']);

/** Proposes marks for a paragraph: one for each quantity that belongs to a measure or a project. */
export function propose(paragraph: Paragraph, { data, headings, names, marked }: Surroundings): Proposed {
  const quantities = paragraph.facts?.quantities ?? [];
  if (!kinds.has(paragraph.kind) || quantities.length === 0) return { proposals: [], unmatched: [] };
  const { text, points = [] } = paragraph;
  const parts = splitText({ text, quantities, points });
  const reading: Reading = { text, parts, headings: headings.toReversed(), names };
  const look = readLook(data, headings);
  const isMidYear = data.reviews.some((period) => /-[HQ\d]/u.test(period) && !/-(?:H2|Q4|12)$/u.test(period));
  const proposals: Proposal[] = [];
  const unmatched: Unmatched[] = [];
  for (const part of parts) {
    const { start, end, quantity } = part;
    if (!quantity || marked.some((one) => one.start < end && one.end > start)) continue;
    const words = text.slice(start, end);
    const dated = readWithDate(reading, part);
    // What it is a share of was named just before.
    const own = isShare(words) ? undefined : chooseSubject(reading, part);
    const lead = findLead(reading, part);
    const kind = judgeKind(words, {
      look,
      lead,
      isMidYear,
      isPast: look === 'ahead' && isPast(dated, data),
      isSize: own !== undefined && own.measure === undefined,
    });
    const subject = own ?? carry(proposals, reading, part, kind);
    if (!subject) {
      const [name, ...others] = listOwnWords(reading, part).filter((run) => run.length > 1);
      const { unit } = quantity;
      // With much else in it, it speaks of more than a figure.
      if (name !== undefined && others.length <= 1 && unit !== undefined && isWorthTelling(words, unit))
        unmatched.push({ start, end, unit, name });
      continue;
    }
    const period = judgePeriod(dated, { kind, look, lead, periods: data });
    if (period === undefined) continue;
    proposals.push({
      kind,
      ...subject,
      ...(period !== defaultPeriod(kind, data) && { period }),
      start,
      end,
    });
  }
  return { proposals, unmatched };
}

/** Something is done here, and it is told neither how long it takes nor by how much it is more than before. */
function isWorthTelling(words: string, unit: string): boolean {
  return words.search(action) !== -1 && !durations.has(unit) && !/[较比]上?[年期]/u.test(words);
}

/** 已建成8.4公里, 已完成40%: what was promised just before in the same sentence. */
function carry(
  proposals: readonly Proposal[],
  reading: Reading,
  part: Part,
  kind: StatementKind,
): Subject | undefined {
  const last = proposals.at(-1);
  if (kind !== 'result' || !last || findOwnWords(reading, part).length > 1) return undefined;
  const from = reading.parts.find(({ start }) => start === last.start);
  if (from?.sentence !== part.sentence || from.quantity?.unit === '%') return undefined;
  const unit = part.quantity?.unit;
  if (unit !== '%' && unit !== from.quantity?.unit) return undefined;
  const { measure, project } = last;
  return { ...(measure !== undefined && { measure }), ...(project !== undefined && { project }) };
}

/** A date that stands before, 2022年，, belongs to what follows. */
function readWithDate({ text, parts }: Reading, part: Part): string {
  const first = parts.find(({ sentence }) => sentence === part.sentence) ?? part;
  return text.slice(first.end - first.start <= 12 ? first.start : part.start, part.end);
}
