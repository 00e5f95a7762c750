import type { Item } from '../../catalogue/catalogue.ts';
import { addsUp, type Measure } from '../../schema/measure.ts';
import { parsePeriod, type Period } from '../../text/period/period.ts';
import { findQuantities } from '../../text/quantity/quantity.ts';
import { createThingTest } from '../../text/statement/mention.ts';
import type { LedgerRow } from '../rows/row.ts';
import type { DocumentClause, ReadClauses } from '../sayings/document-clauses.ts';
import { isRevoked, type Saying } from '../sayings/saying.ts';
import { readFinishTime } from '../states/finish-time.ts';
import { describeFinish, type Late } from '../states/lateness.ts';
import { quoteFrom, restFrom } from './quote-from.ts';

/** What the reports of the year after say of what had been missed. */
export interface MadeGood {
  /** Be it that a part of it was done. */
  readonly sayings: readonly Saying[];
  /** Where all of it was. */
  readonly late?: Late;
}

/** Where it is looked for. */
export interface MadeGoodSources {
  /** Documents of the bureau. */
  readonly items: readonly Item[];
  /** The ledger: the same number may have been missed of something else. */
  readonly rows: readonly LedgerRow[];
  readonly read: ReadClauses;
}

/** That something had been left of the year before. */
const leftBefore = /(?:去年|上年|上一年)[^。；;]{0,12}?(?:欠|没有完成|未完成|没完成|少|剩|差)/u;
const isMadeGood =
  /[修改建做补]完|补上|完成\d|(?<!没有|未|没)完成(?!的)|建成|竣工|通车|开放交通|投入使用|还清/u;
/** 2座危桥改造完成1座，另1座8月底可以完成: the rest is not. */
const stillOpen = /另(?:外|有)?\d|其余|余下|剩下|还有|还差|尚有|没有完成(?!的)|未完成(?!的)/u;
/** 画眉二桥8月26日开放交通: a clause that begins with the name of one thing. */
const ownName = /^(?:\p{Script=Han}{2,8}?)(桥|隧道|站|渡口|码头|港)/u;
/** The report that misses it says so there: 比计划少1座. */
const fallsShort = /少|没有完成|未完成|没有做到|差/u;

/**
 * What was missed is made good where a report of the year after says so: of just as much as was missed (去年欠的12公里另外计算，5月底以前已经
 * 修完); of the one thing that was missed, by the name that the report of that year gave it (比计划少1座。画眉二桥…); or of all that was left
 * (补上了2022年的欠账), if the amount had been named as such. Where a sentence names no more than 农村公路, only if nothing else was
 * missed by so much.
 */
export function findMadeGood(row: LedgerRow, measure: Measure, sources: MadeGoodSources): MadeGood {
  const { period, doneFrom, due, late } = row;
  const [first] = doneFrom;
  const missing = missingOf(row);
  if (missing === undefined || !first || late || !addsUp(measure)) return { sayings: [] };
  const { items, read } = sources;
  const [ofAmount, ofThing, ofAll] = [
    createAmountTest(row, measure, missing, sources),
    createThingNameTest(first, measure, missing, read),
    createAllTest(row, measure, missing, sources),
  ];
  const found = items.flatMap((item) => {
    const reviewed = item.data.reviews.flatMap((id) => parsePeriod(id) ?? []);
    const after = reviewed.find(({ firstYear }) => firstYear === period.lastYear + 1);
    if (!after || isRevoked({ item })) return [];
    return read(item)
      .filter((one) => !one.isAhead)
      .flatMap((one): Found[] => {
        const words = upToDone(restFrom(one));
        if (!(ofAmount(one, item) || ofThing(one) || ofAll(one)) || !isMadeGood.test(words)) return [];
        const isWhole = !stillOpen.test(words) && countOthers(one.text, measure, missing) === 0;
        return [{ saying: quoteFrom(first, item, one, words), after, isWhole }];
      });
  });
  const ends = found.filter(({ isWhole }) => isWhole).map((one) => readLate(one, due));
  const end = ends.find(({ isKnown }) => isKnown) ?? ends[0];
  return { sayings: found.map(({ saying }) => saying), ...(end && { late: end }) };
}

interface Found {
  readonly saying: Saying;
  readonly after: Period;
  /** Whether all that was missed is done. */
  readonly isWhole: boolean;
}

function readLate({ saying, after }: Found, due: string): Late {
  return { ...describeFinish(readFinishTime({ ...saying, period: after }), due), what: '补完' };
}

/** What follows in the sentence is of something else, unless it takes back a part: 已经全部修完，2座危桥…. */
function upToDone(words: string): string {
  const clauses = words.split(/(?<=[，,；;])/u);
  const done = clauses.findIndex((one) => isMadeGood.test(one));
  const next = clauses[done + 1];
  if (done === -1 || next === undefined || /^(?:但|不过|只是|其中|另|还|其余|余下|剩下)/u.test(next))
    return words;
  return clauses
    .slice(0, done + 1)
    .join('')
    .replace(/[，,；;]$/u, '');
}

/** How much was missed. */
function missingOf({ promised, done }: LedgerRow): number | undefined {
  return promised === undefined || done === undefined ? undefined : Number((promised - done).toPrecision(12));
}

/** Numbers of the same unit other than what was missed. */
function countOthers(text: string, { unit }: Measure, missing: number): number {
  return findQuantities(text).filter((one) => one.unit === unit && one.value !== missing).length;
}

/** Of just as much as had been missed: 48公里 less 36公里 are 12公里. */
function createAmountTest(
  row: LedgerRow,
  measure: Measure,
  missing: number,
  { rows }: MadeGoodSources,
): (one: DocumentClause, item: Item) => boolean {
  const isOnly = !rows.some(
    (one) =>
      one !== row &&
      one.bureau.id === row.bureau.id &&
      one.period.id === row.period.id &&
      one.measure?.unit === measure.unit &&
      missingOf(one) === missing,
  );
  const namesThing = createThingTest(measure);
  const isOf = ({ sentence, paragraph }: DocumentClause, item: Item): boolean =>
    namesThing(sentence) ||
    (isOnly && sharesName(sentence, measure)) ||
    item.statements.some((one) => one.paragraph === paragraph && one.measure === measure.id);
  return (one, item) =>
    hasAmount(one.text, measure, missing) && leftBefore.test(one.sentence) && isOf(one, item);
}

function hasAmount(text: string, { unit }: Measure, amount: number): boolean {
  return findQuantities(text).some((one) => one.value === amount && one.unit === unit);
}

/** Of the one thing that was missed, which the report of that year names beside its number. */
function createThingNameTest(
  { item, statement }: Saying,
  measure: Measure,
  missing: number,
  read: ReadClauses,
): (one: DocumentClause) => boolean {
  if (missing !== 1) return () => false;
  const beside = read(item).filter(({ paragraph }) => paragraph === statement.paragraph);
  if (!beside.some(({ text }) => fallsShort.test(text))) return () => false;
  const namesThing = createThingTest(measure);
  return ({ text }) => {
    const [called, kind] = ownName.exec(text) ?? [];
    return (
      called !== undefined &&
      kind !== undefined &&
      measure.name.includes(kind) &&
      // 改造农村公路危桥5座 names no one of them.
      !namesThing(called) &&
      beside.some((one) => one.text.includes(called))
    );
  };
}

/** 补上了2022年的欠账, where the report of that year, or one after it, names the amount as what is left. */
function createAllTest(
  { period }: LedgerRow,
  measure: Measure,
  missing: number,
  { items, read }: MadeGoodSources,
): (one: DocumentClause) => boolean {
  const year = `(?:去年|上年|上一年|${String(period.lastYear)}年)`;
  const saysAll = new RegExp(
    `(?:补上|补齐|还清|还完)了?${year}的(?:全部)?欠账|${year}的欠账(?:已经?)?(?:全部|都)?(?:补上|补齐|还清|还完)`,
    'u',
  );
  const namesThing = createThingTest(measure);
  const isNamed = (): boolean =>
    items
      .filter((item) => !isRevoked({ item }) && looksBackOn(item, period.lastYear))
      .some((item) =>
        read(item).some(
          ({ text, sentence }) =>
            hasAmount(text, measure, missing) &&
            /没有完成的|未完成的|没完成的|欠/u.test(sentence) &&
            namesThing(text),
        ),
      );
  return ({ text }) => saysAll.test(text) && isNamed();
}

function looksBackOn({ data }: Item, year: number): boolean {
  return data.reviews.some((id) => parsePeriod(id)?.lastYear === year);
}

/** 农村公路 of 新改建农村公路里程: so many characters one after the other. */
function sharesName(sentence: string, { name }: Measure): boolean {
  const length = '农村公路'.length;
  return Array.from({ length: Math.max(0, name.length - length + 1) }, (_, at) =>
    name.slice(at, at + length),
  ).some((part) => sentence.includes(part));
}
