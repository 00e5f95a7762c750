import { readFigure, subjects, type Subject, type Year } from './figures.ts';
import { number } from './choose.ts';
import { places } from './places.ts';

/** A document that a program writes: its path below `content/`, without the extension, and what stands in it. */
export interface Made {
  readonly path: string;
  readonly text: string;
}

/** What is said of one document in its frontmatter. */
export interface Head {
  readonly title: string;
  readonly bureau: string;
  readonly kind: string;
  readonly plans?: readonly string[];
  readonly reviews?: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly written: string;
  readonly published: string;
  readonly topics: readonly string[];
  readonly abstract: string;
}

export function writeDocument(path: string, head: Head, body: readonly string[]): Made {
  const { title, bureau, kind, plans, reviews, written, published, topics, abstract } = head;
  const list = (periods: readonly string[] = []): string =>
    `[${periods.map((one) => `"${one}"`).join(', ')}]`;
  const serial = number(60, path) + 3;
  const lines = [
    '---',
    `title: ${title}`,
    `bureau: ${bureau}`,
    `kind: ${kind}`,
    ...(plans ? [`plans: ${list(plans)}`] : []),
    ...(reviews ? [`reviews: ${list(reviews)}`] : []),
    `written: ${written}`,
    `published: ${published}`,
    `documentNumber: ${places[bureau]?.sign ?? ''}〔${written.slice(0, 4)}〕${String(serial)}号`,
    `topics: [${topics.join(', ')}]`,
    `abstract: ${abstract}`,
    'provenance: official',
    '---',
  ];
  return { path, text: `${lines.join('\n')}\n\n${body.join('\n\n')}\n` };
}

/** `<Target measure="rural-roads-built">新改建农村公路48公里</Target>`, as `npm run suggest` would mark it. */
export function mark(tag: 'Target' | 'Result', subject: Subject, value: number): string {
  const { measure, unit, words } = subjects[subject];
  return `<${tag} measure="${measure}">${words}${String(value)}${unit}</${tag}>`;
}

/** The subjects of which a number is known, in the order in which bureaus tell them. */
export function listKnown(
  bureau: string,
  year: Year,
  side: 'promised' | 'reported',
): { subject: Subject; value: number }[] {
  return (['investment', 'roads', 'safety', 'bridges'] as const).flatMap((subject) => {
    const value = readFigure(bureau, subject, year)[side];
    return value === undefined ? [] : [{ subject, value }];
  });
}

export function getPlace(bureau: string) {
  const place = places[bureau];
  if (!place) throw new RangeError(`No place for ${bureau}`);
  return place;
}
