import { BrokenIndexError } from './faults.ts';
import type { Directory, DocumentTable, DocumentText, Manifest } from './format.ts';

/**
 * Whether what was read is what the format says. Only then can nothing that is made of it run on for ever or lead elsewhere, be it
 * of another site: lists fit each other, years are years, no bureau is above itself.
 */
function expectThat(condition: boolean, what: string): asserts condition {
  if (!condition) throw new BrokenIndexError(`The index is broken: ${what}`);
}

/** `manifest.json`, of any version. */
export function checkManifest(value: unknown): Partial<Manifest> {
  expectThat(isRecord(value), 'manifest');
  const { format, folder, date } = value;
  return {
    ...(typeof format === 'number' && { format }),
    ...(typeof folder === 'string' && /^[\w-]{1,64}$/u.test(folder) && { folder }),
    ...(typeof date === 'string' && isDay(date) && { date }),
  };
}

export function checkDirectory(value: unknown): Directory {
  expectThat(isRecord(value) && isListOf(value['frequent'], isText), 'frequent strings');
  const { frequent, firstKeys } = value;
  expectThat(isRecord(firstKeys), 'first keys');
  const { frequent: ofFrequent, grams } = firstKeys;
  expectThat(isListOf(ofFrequent, isText) && isListOf(grams, isText), 'first keys');
  const { folders } = value;
  expectThat(typeof folders === 'string' && /^(?:[\da-f]{8})+$/u.test(folders), 'folders');
  return { frequent: frequent, firstKeys: { frequent: ofFrequent, grams }, folders };
}

/** A tree of bureaus has four levels; this is for the recursion that walks it. */
const deepest = 16;

export function checkTable(value: unknown): DocumentTable {
  expectThat(isRecord(value), 'table of documents');
  const table = value as Record<keyof DocumentTable, unknown>;
  const { ids, bureauList, kindList, topicList } = table;
  expectThat(isListOf(ids, isId), 'ids');
  expectThat(isListOf(kindList, isText) && isListOf(topicList, isText), 'lists of values');
  expectThat(Array.isArray(bureauList), 'bureaus');
  const depths: number[] = [];
  bureauList.forEach((one: unknown, place) => {
    expectThat(isRecord(one) && isText(one['id']) && isText(one['name']) && isText(one['level']), 'bureau');
    const { parent } = one;
    // Each stands after the one above it: there is no circle.
    expectThat(parent === undefined || isBelow(place)(parent), 'bureau above');
    const depth = parent === undefined ? 0 : (depths[parent] ?? 0) + 1;
    expectThat(depth < deepest, 'depth of bureaus');
    depths.push(depth);
  });
  const columns: readonly [keyof DocumentTable, (item: unknown) => boolean][] = [
    ['blocks', isBelow(2 ** 24)],
    ['headings', isBelow(2 ** 24)],
    ['bureaus', isBelow(bureauList.length)],
    ['kinds', isBelow(kindList.length)],
    ['topics', (item) => isListOf(item, isBelow(topicList.length))],
    ['planYears', (item) => isListOf(item, isYear)],
    ['reviewYears', (item) => isListOf(item, isYear)],
    ['dates', (item) => typeof item === 'string' && isDay(item)],
  ];
  for (const [name, isRight] of columns) {
    const column = table[name];
    expectThat(isListOf(column, isRight) && column.length === ids.length, name);
  }
  expectThat(table.ended === undefined || isListOf(table.ended, isBelow(ids.length)), 'ended');
  return value as unknown as DocumentTable;
}

export function checkText(value: unknown): DocumentText {
  expectThat(isRecord(value), 'text');
  const { title, bureau, kind, published, written, validity, isEdited, paragraphs, lines } = value;
  const { standing, corrected } = value;
  expectThat([title, bureau, kind].every(isText), 'title, bureau, kind');
  expectThat(
    [published, written, validity, standing, corrected].every((one) => one === undefined || isText(one)),
    'dates',
  );
  expectThat(isEdited === undefined || isEdited === true, 'edited');
  expectThat(
    isListOf(paragraphs, (one) => isRecord(one) && [one['id'], one['kind'], one['text']].every(isText)),
    'paragraphs',
  );
  expectThat(lines === undefined || isListOf(lines, isLine), 'lines of the ledger');
  return value as unknown as DocumentText;
}

function isLine(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['paragraph', 'text', 'about', 'state'].every((name) => isText(value[name])) &&
    (value['row'] === undefined || isText(value['row']))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf<Item>(value: unknown, isRight: (item: unknown) => item is Item): value is Item[];
function isListOf(value: unknown, isRight: (item: unknown) => boolean): value is unknown[];
function isListOf(value: unknown, isRight: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isRight);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(value);
}

/** Whole, from 0 on. */
function isBelow(end: number): (value: unknown) => value is number {
  return (value): value is number =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) < end;
}

/** Four digits: the chart has a bar for each year between the first and the last. */
function isYear(value: unknown): value is number {
  return isBelow(10_000)(value);
}

/** The path of a document, without a step that goes up and without what ends a path in an address. */
function isId(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^(?:plans|summaries|papers)\/[^?#%\\\p{Cc}]+$/u.test(value) &&
    !value.split('/').some((step) => step === '' || step === '.' || step === '..')
  );
}
