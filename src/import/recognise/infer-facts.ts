import { judgeHost, judgeWebAddress } from '../../text/web-address.ts';
import { inlineText, type Block } from '../blocks.ts';
import type { FieldName, Inference, Inferred } from '../draft.ts';
import { readDateLine, readDateTime, readMonthLine } from './dates.ts';
import { isOpen, isPlausible } from './labels/label-value.ts';
import type { Fact } from './page/parts.ts';

/** Dates: as the page labels them, in brackets below the title, or under the text. */
export function inferDates(facts: readonly Fact[], body: readonly Block[]): Inference {
  const labelled = (['written', 'published'] as const).flatMap((field): Inferred[] => {
    const read = facts
      .filter((fact) => fact.field === field)
      .map((fact) => ({
        fact,
        value: readDateTime(fact.value)?.slice(0, field === 'written' ? dayLength : undefined),
      }));
    const first = read.find(({ value }) => value !== undefined)?.value;
    if (first === undefined) return [];
    // The page may say the hour of what its head only gives the day.
    const found = read.find(({ value }) => value !== undefined && value.startsWith(first) && value > first);
    const { fact, value = first } = found ?? read.find((one) => one.value === first) ?? {};
    return [
      {
        field,
        value,
        from: fact?.value ?? value,
        ...(fact && { place: fact.place }),
        ...(fact?.loose && { doubtful: true }),
      },
    ];
  });
  const below = labelled.some(({ field }) => field === 'written') ? undefined : readWritten(body);
  const inferred = [...labelled, ...(below ? [below] : [])];
  return {
    fields: Object.fromEntries(inferred.map(({ field, value }) => [field, value])),
    inferred,
    missing: [],
  };
}

const dayLength = '2023-12-01'.length;

/** The date in brackets below the title, or the last line; a day rather than a month. */
function readWritten(body: readonly Block[]): Inferred | undefined {
  const ends = [...body.slice(0, 4), ...body.slice(-6).reverse()];
  const lines = ends.flatMap((block) =>
    block.kind === 'paragraph' ? [{ from: inlineText(block.content).trim(), place: block.place }] : [],
  );
  for (const read of [readDateLine, readMonthLine]) {
    for (const { from, place } of lines) {
      const value = read(from);
      if (value !== undefined) return { field: 'written', value, from, place };
    }
  }
  return undefined;
}

/** What the page's header says word for word. */
export function inferNumbers(facts: readonly Fact[]): Inference {
  const inferred = (['indexNumber', 'documentNumber', 'keywords'] as const).flatMap((field): Inferred[] => {
    const fact = facts.find((one) => one.field === field && isSaid(one));
    return fact ? [{ field, value: fact.value, from: fact.value, place: fact.place }] : [];
  });
  const fields = inferred.map(({ field, value }): [FieldName, unknown] => [
    field,
    field === 'keywords' ? value.split(/[\s,，;；、]+/u).filter(Boolean) : value,
  ]);
  return { fields: Object.fromEntries(fields), inferred, missing: [] };
}

/** Where the text comes from: what the page names, or else the bureau itself. */
export function inferSource(facts: readonly Fact[], title: string, bureau: string | undefined): Inference {
  const fact = facts.find((one) => one.field === 'source' && isSaid(one));
  const url = facts.find(({ field, value }) => field === 'url' && isReachable(value))?.value;
  // A site that is none of the government is the source of what it shows.
  const site = facts.find(({ field, value }) => field === 'site' && !/政府|局|厅|委|交通/u.test(value));
  const name = fact?.value ?? site?.value ?? bureau;
  const inferred = fact
    ? [{ field: 'source' as const, value: fact.value, from: fact.value, place: fact.place }]
    : [];
  if (name === undefined) return { fields: {}, inferred, missing: [] };
  return { fields: { source: { name, title, ...(url !== undefined && { url }) } }, inferred, missing: [] };
}

/** Whether a header fills a field, and with what can be there. */
function isSaid({ field, value }: Fact): boolean {
  return !isOpen(value) && isPlausible(field, value);
}

/** What the check would take for the address of the original. */
function isReachable(value: string): boolean {
  return judgeWebAddress(value) === undefined && judgeHost(value) === undefined;
}
