import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { convert, type Converted } from '../../../../src/import/convert.ts';
import { inlineText } from '../../../../src/import/blocks.ts';
import type { FieldName, KnownBureau } from '../../../../src/import/draft.ts';

/** A document with what is right about it: see `tests/fixtures/import/recognise/`. */
export interface GoldDocument {
  readonly name: string;
  readonly format?: 'txt' | 'html' | 'md';
  readonly text: string;
  readonly title?: string;
  readonly kind: string;
  readonly plans: readonly string[];
  readonly reviews: readonly string[];
  /** Id of a bureau that the site has, or name of one that it does not have. */
  readonly bureau?: string;
  /** Fields that the import may only give as a guess. */
  readonly guessed?: readonly FieldName[];
  readonly published?: string;
  readonly written?: string;
  readonly source?: string;
  readonly indexNumber?: string;
  readonly documentNumber?: string;
  readonly headings: readonly string[];
  /** Lines of a text that are left out: the title and labelled lines are not counted. */
  readonly leftOut?: readonly string[];
}

export function readGold(file: URL): GoldDocument[] {
  return parse(readFileSync(file, 'utf8')) as GoldDocument[];
}

export const judged = ['kind', 'plans', 'reviews', 'bureau'] as const;

/** How an import did with a document. */
export interface Score {
  /** Of `judged`: as it should be, or not but marked as a guess or asked for, or silently wrong. */
  readonly fields: Readonly<Record<(typeof judged)[number], 'right' | 'marked' | 'wrong'>>;
  /** Fields that are marked as guesses. */
  readonly guessed: readonly string[];
  readonly headings: readonly string[];
  readonly converted: Converted;
}

export function scoreDocument(
  { name, format = 'txt', text, ...gold }: GoldDocument,
  bureaus: readonly KnownBureau[],
): Score {
  const converted = convert(`${name}.${format}`, new TextEncoder().encode(text), { bureaus });
  const { fields, inferred, missing, proposed, body } = converted.draft;
  const guessed = judged.filter((field) => inferred.some((one) => one.field === field && one.doubtful));
  const given = {
    kind: fields.kind,
    plans: fields.plans.join(),
    reviews: fields.reviews.join(),
    bureau: proposed?.name ?? fields.bureau ?? '',
  };
  const wanted = {
    kind: gold.kind,
    plans: gold.plans.join(),
    reviews: gold.reviews.join(),
    bureau: gold.bureau ?? '',
  };
  const judge = (field: (typeof judged)[number]): 'right' | 'marked' | 'wrong' => {
    if (given[field] === wanted[field]) return 'right';
    const isTold =
      guessed.includes(field) || (given[field] === '' && missing.some((one) => one.field === field));
    return isTold ? 'marked' : 'wrong';
  };
  return {
    fields: {
      kind: judge('kind'),
      plans: judge('plans'),
      reviews: judge('reviews'),
      bureau: judge('bureau'),
    },
    guessed,
    headings: body.flatMap((block) =>
      block.kind === 'heading'
        ? [`${'#'.repeat(block.depth)} ${inlineText(block.content).replace(/\s+/gu, ' ').trim()}`]
        : [],
    ),
    converted,
  };
}

/** Headings that are right, by their text and depth, out of those that were found and those that should have been. */
export function compareHeadings(
  found: readonly string[],
  wanted: readonly string[],
): { right: number; of: number } {
  const spare = [...wanted];
  let right = 0;
  for (const heading of found) {
    const at = spare.indexOf(heading);
    if (at === -1) continue;
    spare.splice(at, 1);
    right += 1;
  }
  return { right, of: found.length + spare.length };
}
