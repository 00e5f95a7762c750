import type { Document } from '../../schema/document.ts';
import type { Measure } from '../../schema/measure.ts';
import { findQuantities, type Quantity } from '../../text/quantity/quantity.ts';
import { createThingTest } from '../../text/statement/mention.ts';
import type { DocumentClause, ReadClauses } from '../sayings/document-clauses.ts';
import type { Saying } from '../sayings/saying.ts';
import { listRowTimes, type RowTime } from './row-times.ts';

/** What of a document tells by when its promises are due. */
export interface Texts {
  readonly readParagraphs: (item: Saying['item']) => Document['paragraphs'];
  readonly readClauses: ReadClauses;
}

/** Words of a plan that tell by when something is due which it promises elsewhere. */
export interface ToldElsewhere {
  /** The words of the thing; in a row all cells. */
  readonly saying: Saying;
  /** The cell of a row that tells it: `8月开学以前`; missing of a sentence, in which the time stands by the words. */
  readonly time?: string;
  /** What is shown of it: with the clause that tells the time. */
  readonly words: string;
}

/**
 * Where else a plan tells by when something is due that it promises: in the cells of the row in which the promise stands; and of what
 * is counted in another row or sentence that has the same number of the same thing (危桥改造的25座10月底以前全部完成, or 最后3座10月底以前
 * 改完 after a sentence on bridges). Only plans are read, and of them what looks ahead.
 * @param measure what is counted; undefined of a project
 */
export function listToldElsewhere(
  target: Saying,
  measure: Measure | undefined,
  { readParagraphs, readClauses }: Texts,
): ToldElsewhere[] {
  const { item, statement } = target;
  if (item.data.reviews.length > 0) return [];
  const clauses = readClauses(item).filter(({ isAhead }) => isAhead);
  const ahead = new Set(clauses.map(({ paragraph }) => paragraph));
  const rows = listRowTimes(readParagraphs(item)).filter(({ row }) => ahead.has(row.id));
  const own = rows.filter(({ row }) => row.id === statement.paragraph);
  if (own.length > 0) return own.map((row) => tellRow(target, row));
  const value = statement.quantity?.value ?? undefined;
  if (!measure || value === undefined) return [];
  const promised: Promised = { target, measure, value, namesThing: createThingTest(measure) };
  const same = rows.filter(({ rest, amounts }) => promised.namesThing(rest) && hasAmount(amounts, promised));
  return same.length > 0 ? same.map((row) => tellRow(target, row)) : listSentences(clauses, promised);
}

/** What is promised of a measure, and what one looks for it by. */
interface Promised {
  readonly target: Saying;
  readonly measure: Measure;
  readonly value: number;
  readonly namesThing: (text: string) => boolean;
}

function tellRow(target: Saying, { row, text, time }: RowTime): ToldElsewhere {
  return { saying: quoteFrom(target, row.id, row.text, text), time, words: text };
}

function listSentences(clauses: readonly DocumentClause[], promised: Promised): ToldElsewhere[] {
  const { target, namesThing } = promised;
  return clauses.flatMap((clause, index): ToldElsewhere[] => {
    const { text, sentence, paragraph } = clause;
    if (sentence === target.statement.sentence || isPast.test(sentence) || !isAmountOf(clause, promised))
      return [];
    if (!namesThing(text) && !isRestOfThing(clause, clauses.slice(0, index), promised)) return [];
    const saying = quoteFrom(target, paragraph, sentence, text);
    const next = clauses[index + 1];
    const isFollowed =
      next?.sentence === sentence && startsWithTime.test(next.text) && isDone.test(next.text);
    if (isFollowed)
      return [{ saying, words: sentence.slice(sentence.indexOf(text), endOf(sentence, next.text)) }];
    return isDone.test(text) || endsInAmount(text) ? [{ saying, words: text }] : [];
  });
}

function endOf(sentence: string, words: string): number {
  return sentence.indexOf(words) + words.length;
}

/** What was so, or was meant to be; and a part. */
const isPast = /已|了|去年|上年|往年|原定|原计划|其中/u;
/** A clause that ends in what is done: 10月底以前改完. */
const isDone =
  /(?:(?:完成|建成|竣工|通车|投用|开通)(?:改造|建设|更新|任务)?|完工|[改建换修做装]完|到位|交付)$/u;
const startsWithTime =
  /^(?:确保|力争|争取|要|须|并|计划|拟|于|在|到)*(?:\d|[上下]半年|第?[一二三四]季度|年[底末内])/u;

function endsInAmount(text: string): boolean {
  return findQuantities(text).at(-1)?.end === text.length;
}

/** Whether a clause has the number that was promised, and no other in that unit; what another mark says is another thing. */
function isAmountOf({ text, sentence, paragraph }: DocumentClause, promised: Promised): boolean {
  const { item, statement } = promised.target;
  const own = findQuantities(text).filter(({ unit }) => unitsOf(promised).includes(unit));
  const isOther = item.statements.some(
    (one) =>
      one.measure !== statement.measure &&
      one.paragraph === paragraph &&
      one.sentence === sentence &&
      (one.text.includes(text) || text.includes(one.text)),
  );
  return own.length === 1 && hasAmount(own, promised) && !isOther;
}

function hasAmount(amounts: readonly Pick<Quantity, 'value' | 'unit'>[], promised: Promised): boolean {
  return amounts.some(({ value, unit }) => value === promised.value && unitsOf(promised).includes(unit));
}

function unitsOf({ measure: { unit, units } }: Promised): readonly string[] {
  return [unit, ...units];
}

/**
 * 第三件，渠上没有限载的桥。最后3座10月底以前改完: what is left of a thing that the paragraph names by its last character. Never where the
 * document promises as many of something else.
 */
function isRestOfThing(
  { text, paragraph }: DocumentClause,
  before: readonly DocumentClause[],
  { target, measure, value }: Promised,
): boolean {
  const heads = measure.aliases.flatMap((name) => [...name.matchAll(headOfThing)].map(([head]) => head));
  const others = target.item.statements.filter((one) => one.kind === 'target' && one.measure !== measure.id);
  return (
    /^(?:最后|剩下|余下|其余|剩余)的?/u.test(text) &&
    before.some((one) => one.paragraph === paragraph && heads.some((head) => one.text.includes(head))) &&
    !others.some(({ quantity }) => quantity?.value === value && quantity.unit === measure.unit)
  );
}

const headOfThing = /[桥隧站车船](?=[\s|]|$)/gu;

function quoteFrom(
  { item, period, statement }: Saying,
  paragraph: string,
  sentence: string,
  text: string,
): Saying {
  return {
    item,
    period,
    isUnmarked: true,
    statement: { ...statement, anchor: paragraph, paragraph, sentence, text },
  };
}
