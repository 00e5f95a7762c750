import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Measure } from '../../schema/measure.ts';
import { createThingTest } from '../../text/statement/mention.ts';
import { readSchedule } from '../measures/schedule.ts';
import type { Remarks } from '../rows/remarks.ts';
import type { LedgerRow } from '../rows/row.ts';
import type { ReadClauses } from '../sayings/document-clauses.ts';
import type { Saying } from '../sayings/saying.ts';
import { findMadeGood } from './made-good.ts';
import { quoteFrom, restFrom } from './quote-from.ts';

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
    const madeGood = row.state === 'missed' ? findMadeGood(row, measure, { items, rows, read }) : undefined;
    const remarks: Remarks = {
      ...found('caveats', row.state === 'done' ? findCaveats(last, measure, read) : []),
      ...found(
        'pace',
        readSchedule(row) && row.period.kind !== 'span' ? findPaceWords(last, measure, read) : [],
      ),
      ...found('afterwards', madeGood?.sayings ?? []),
    };
    return {
      ...row,
      ...(Object.keys(remarks).length > 0 && { remarks }),
      ...(madeGood?.late && { late: madeGood.late }),
    };
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
