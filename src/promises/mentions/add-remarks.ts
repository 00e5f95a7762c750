import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import { addsUp, type Measure } from '../../schema/measure.ts';
import { parsePeriod } from '../../text/period/period.ts';
import { findQuantities } from '../../text/quantity/quantity.ts';
import { createThingTest } from '../../text/statement/mention.ts';
import { readSchedule } from '../measures/schedule.ts';
import type { Remarks } from '../rows/remarks.ts';
import type { LedgerRow } from '../rows/row.ts';
import type { DocumentClause, ReadClauses } from '../sayings/document-clauses.ts';
import { isRevoked, type Saying } from '../sayings/saying.ts';

/** A report may say the same in several places. */
const most = 2;

/** Reads in the reports what they say beside their numbers, where a state alone would be told against or without it. */
export function addRemarks(
  rows: readonly LedgerRow[],
  { byBureau }: Pick<Catalogue, 'byBureau'>,
  read: ReadClauses,
): LedgerRow[] {
  return rows.map((row) => {
    const { measure, parts } = row;
    const last = row.doneFrom.at(-1);
    if (!measure || parts || !last) return row;
    const items = byBureau.get(row.bureau.id) ?? [];
    const remarks: Remarks = {
      ...found('caveats', row.state === 'done' ? findCaveats(last, measure, read) : []),
      ...found(
        'pace',
        readSchedule(row) && row.period.kind !== 'span' ? findPaceWords(last, measure, read) : [],
      ),
      ...found(
        'afterwards',
        row.state === 'missed' ? findAfterwards(row, measure, { items, rows, read }) : [],
      ),
    };
    return Object.keys(remarks).length > 0 ? { ...row, remarks } : row;
  });
}

function found(name: keyof Remarks, sayings: readonly Saying[]): Remarks {
  return sayings.length > 0 ? { [name]: sayings.slice(0, most) } : {};
}

/** What follows the marked words at once: ，但有11天中断了班车; ，其中3座没有解除限载. */
const exception =
  /^[，,；;]((?:但|不过|只是|可是|然而|其中[^，,。；;]*(?:没有|尚未|未能|还没))[^。；;！!？?\n]*)/u;

function findCaveats(done: Saying, measure: Measure, read: ReadClauses): Saying[] {
  const { sentence, text } = done.statement;
  const at = sentence.indexOf(text);
  const beside = at === -1 ? undefined : exception.exec(sentence.slice(at + text.length))?.[1];
  const namesThing = createThingTest(measure);
  const elsewhere = read(done.item)
    .filter((one) => !one.isAhead && /虽然|尽管/u.test(one.text) && namesThing(one.text))
    .flatMap((one) => {
      const words = restFrom(one);
      return /[，,](?:但|仍|还)/u.test(words) ? [quoteFrom(done, done.item, one, words)] : [];
    });
  const own = beside === undefined ? [] : [{ ...done, statement: { ...done.statement, text: beside } }];
  return [...own, ...elsewhere];
}

function findPaceWords(done: Saying, measure: Measure, read: ReadClauses): Saying[] {
  const namesThing = createThingTest(measure);
  return read(done.item)
    .filter(({ text, isAhead }) => !isAhead && text.includes('序时') && namesThing(text))
    .map((one) => quoteFrom(done, done.item, one, one.text));
}

/** What had been left, and that it is done. */
const leftBefore = /(?:去年|上年|上一年)[^。；;]{0,12}?(?:欠|没有完成|未完成|没完成|少|剩|差)/u;
const isMadeGood = /[修改建做补]完|补上|完成\d|(?<!没有|未|没)完成(?!的)|建成|竣工|通车/u;

/** How much was missed. */
function missingOf({ promised, done }: LedgerRow): number | undefined {
  return promised === undefined || done === undefined ? undefined : Number((promised - done).toPrecision(12));
}

/**
 * Of just as much as had been missed: 48公里 less 36公里 are 12公里. Where the sentence names no more than 农村公路, only if nothing else
 * was missed by so much.
 */
function findAfterwards(
  row: LedgerRow,
  measure: Measure,
  {
    items,
    rows,
    read,
  }: { readonly items: readonly Item[]; readonly rows: readonly LedgerRow[]; readonly read: ReadClauses },
): Saying[] {
  const { period, doneFrom, bureau } = row;
  const [first] = doneFrom;
  const missing = missingOf(row);
  if (missing === undefined || !first || row.late || !addsUp(measure)) return [];
  const isOnly = !rows.some(
    (one) =>
      one !== row &&
      one.bureau.id === bureau.id &&
      one.period.id === period.id &&
      one.measure?.unit === measure.unit &&
      missingOf(one) === missing,
  );
  const namesThing = createThingTest(measure);
  const isMissing = (text: string): boolean =>
    findQuantities(text).some(({ value, unit }) => value === missing && unit === measure.unit);
  const isOf = ({ sentence, paragraph }: DocumentClause, item: Item): boolean =>
    namesThing(sentence) ||
    (isOnly && sharesName(sentence, measure)) ||
    item.statements.some((one) => one.paragraph === paragraph && one.measure === measure.id);
  return items
    .filter((item) => !isRevoked({ item }) && looksBackOnYearAfter(item, period.lastYear))
    .flatMap((item) =>
      read(item)
        .filter(
          (one) => !one.isAhead && isMissing(one.text) && leftBefore.test(one.sentence) && isOf(one, item),
        )
        .filter((one) => isMadeGood.test(restFrom(one)))
        .map((one) => quoteFrom(first, item, one, restFrom(one))),
    );
}

/** 农村公路 of 新改建农村公路里程: so many characters one after the other. */
function sharesName(sentence: string, { name }: Measure): boolean {
  const length = '农村公路'.length;
  return Array.from({ length: Math.max(0, name.length - length + 1) }, (_, at) =>
    name.slice(at, at + length),
  ).some((part) => sentence.includes(part));
}

function looksBackOnYearAfter({ data }: Item, year: number): boolean {
  return data.reviews.some((id) => parsePeriod(id)?.firstYear === year + 1);
}

/** From a clause to the end of its sentence. */
function restFrom({ text, sentence }: DocumentClause): string {
  return sentence.slice(Math.max(0, sentence.indexOf(text))).replace(/[。！!？?；;\s]+$/u, '');
}

function quoteFrom(
  { period, statement }: Saying,
  item: Item,
  { paragraph, sentence }: DocumentClause,
  text: string,
): Saying {
  const { quantity: _, stage: __, ...rest } = statement;
  return {
    item,
    period,
    isUnmarked: true,
    statement: { ...rest, anchor: paragraph, paragraph, sentence, text },
  };
}
