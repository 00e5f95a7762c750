import { filterNames, metaNames, pageTypes, sortName, type PageType } from './names.ts';
import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import { describePeriods } from '../../catalogue/describe.ts';
import { describeReason, findStanding } from '../../catalogue/standing.ts';
import { lastCorrected } from '../../schema/standing.ts';
import type { Bureau } from '../../schema/bureau.ts';

/** What the index of pages is told of a page besides its text. */
export interface PageSubject {
  readonly type: PageType;
  readonly years?: readonly number[];
  /** Full name of the one bureau that it is by or about. */
  readonly bureau?: string;
  /** Full names of all bureaus that it is by or about, and of those above them. */
  readonly bureaus?: readonly string[];
  readonly level?: Bureau['level'];
  readonly kind?: string;
  readonly topics?: readonly string[];
  /** As a reader reads it: 计划2024年. */
  readonly period?: string;
  /** `YYYY-MM-DD`, as a reader reads it. */
  readonly date?: string;
  /** 撤回, 废止 or 失效; missing where the document is in force or says nothing of it. */
  readonly validity?: string | undefined;
  /** Why, and what took its place. */
  readonly standing?: string | undefined;
  /** `YYYY-MM-DD`, of the last correction. */
  readonly corrected?: string | undefined;
  /** `YYYY-MM-DD`, for ordering only. */
  readonly orderDate?: string;
}

/** A value that one of Pagefind's attributes gives to a page. */
export interface PageMark {
  readonly attribute: 'filter' | 'meta' | 'sort';
  readonly name: string;
  readonly content: string;
}

export function markDocument(item: Item, { tree }: Pick<Catalogue, 'tree'>): PageSubject {
  const { bureau, data, years, orderDate } = item;
  const standing = findStanding(item);
  return {
    ...markBureau(bureau, { tree }),
    type: pageTypes.document,
    years,
    kind: data.kind,
    topics: data.topics,
    period: describePeriods(data),
    date: data.published?.slice(0, 10) ?? data.written,
    ...(standing && { validity: standing.name, standing: describeReason(standing) }),
    corrected: lastCorrected(data),
    orderDate,
  };
}

export function markBureau(bureau: Bureau, { tree }: Pick<Catalogue, 'tree'>): PageSubject {
  return {
    type: pageTypes.bureau,
    bureau: bureau.name,
    bureaus: listFamilies([bureau], { tree }),
    level: bureau.level,
  };
}

/** Full names of bureaus and of those above them, each once: a bureau stands for all below it, as in the exact search. */
export function listFamilies(bureaus: readonly Bureau[], { tree }: Pick<Catalogue, 'tree'>): string[] {
  const families = bureaus.flatMap((bureau) => [bureau, ...tree.ancestors(bureau.id).toReversed()]);
  return [...new Set(families.map(({ name }) => name))];
}

/**
 * Attributes of the elements that say it: of one, `data-pagefind-filter="年度:2024,文种:年度工作计划"`, and of one more for each value that
 * has a comma, since commas part values there.
 */
export function writeMarks(subject: PageSubject): Record<string, string>[] {
  const marks = listMarks(subject);
  const together = Map.groupBy(
    marks.filter(({ content }) => !content.includes(',')),
    ({ attribute }) => attribute,
  );
  const attributes = [...together].map(([attribute, own]): [string, string] => [
    `data-pagefind-${attribute}`,
    own.map(({ name, content }) => `${name}:${content}`).join(','),
  ]);
  return [
    { name: 'pagefind', content: subject.type, ...Object.fromEntries(attributes) },
    ...marks
      .filter(({ content }) => content.includes(','))
      .map(({ attribute, name, content }) => ({
        name: 'pagefind',
        content,
        [`data-pagefind-${attribute}`]: `${name}[content]`,
      })),
  ];
}

/** What it says, filters with several values one by one. */
export function listMarks(subject: PageSubject): PageMark[] {
  const { type, years = [], bureau, bureaus = [], level, kind, topics = [] } = subject;
  const { period, date, validity, standing, corrected, orderDate } = subject;
  const filters: [string, readonly (string | undefined)[]][] = [
    [filterNames.type, [type]],
    [filterNames.year, years.map(String)],
    [filterNames.bureau, bureaus],
    [filterNames.level, [level]],
    [filterNames.kind, [kind]],
    [filterNames.topic, topics],
  ];
  const metas: [string, string | undefined][] = [
    [metaNames.type, type],
    [metaNames.bureau, bureau],
    [metaNames.period, period],
    [metaNames.kind, kind],
    [metaNames.date, date],
    [metaNames.validity, validity],
    [metaNames.standing, standing],
    [metaNames.corrected, corrected],
  ];
  const mark = (attribute: PageMark['attribute'], name: string, content: string | undefined): PageMark[] =>
    content === undefined || content === '' ? [] : [{ attribute, name, content }];
  return [
    ...filters.flatMap(([name, values]) => values.flatMap((value) => mark('filter', name, value))),
    ...metas.flatMap(([name, value]) => mark('meta', name, value)),
    ...mark('sort', sortName, orderDate),
  ];
}
