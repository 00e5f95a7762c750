import { findQuantities } from '../../text/quantity/quantity.ts';
import { createThingTest } from '../../text/statement/mention.ts';
import type { LedgerRow } from '../rows/row.ts';
import type { Saying } from '../sayings/saying.ts';
import { toStated } from '../sayings/to-stated.ts';
import type { DocumentClause } from '../sayings/document-clauses.ts';

/** 全年只能完成50公里, 预计全年完成28亿元: how the whole time is expected to end. */
const forecast =
  /(?:全年|年底|年末|到期|届时).{0,8}(?:只能|仅能|预计|可能|能够?|可|难以|无法|不能|将)|(?:只能|仅能|预计|预期|难以|无法)(?:全年|年底|年内)?(?:按期|如期)?(?:完成|达到|建成|实现)/u;
/** 3座危桥10月底以前全部完成: by when the rest is to be done. */
const newDay =
  /(?:\d{1,2}月(?:\d{1,2}[日号]|底|初|中旬|[上中下]旬)?|年底|年内|[三四]季度)(?:以前|之前|前|内)?.{0,8}(?:完成|完工|建成|通车|投用|开通|安装|到位)|(?:推迟|延期|延后|顺延)[到至]/u;
/** What has been done is no outlook. */
const isSo = /已|均已|累计|实际/u;
const mostClauses = 2;

/**
 * What a report in the middle of the time says of the rest of it: that less will be done than was promised, or by when. Each is a
 * saying of its clause; nothing follows for the state but that it is told.
 */
export function readOutlook(
  row: LedgerRow,
  { item, statement, period }: Saying,
  clauses: readonly DocumentClause[],
): Saying[] {
  const { measure } = row;
  if (!measure) return [];
  const namesThing = createThingTest(measure);
  const units = [measure.unit, ...measure.units];
  const isOfMeasure = ({ text, sentence, paragraph }: DocumentClause): boolean =>
    namesThing(text) ||
    item.statements.some(
      (one) => one.paragraph === paragraph && one.sentence === sentence && one.measure === measure.id,
    );
  return clauses
    .filter(({ text }) => (forecast.test(text) || newDay.test(text)) && !isSo.test(text))
    .filter(({ text }) => findQuantities(text).some(({ unit }) => units.includes(unit)))
    .filter((one) => isOfMeasure(one) && !isMarkedAlone(one, item))
    .slice(0, mostClauses)
    .map(({ text, sentence, paragraph }): Saying => {
      const [quantity] = findQuantities(text);
      const { quantity: _, stage: __, ...rest } = statement;
      const said = { ...rest, anchor: paragraph, paragraph, sentence, text };
      return {
        item,
        period,
        isUnmarked: true,
        statement: { ...said, ...(quantity && { quantity: toStated(text, quantity) }) },
      };
    });
}

/** What is marked itself has a line of its own. */
function isMarkedAlone({ text, paragraph }: DocumentClause, { statements }: Saying['item']): boolean {
  return statements.some((one) => one.paragraph === paragraph && text.includes(one.text));
}

/** Whether the report itself expects that less will be done by the end than was promised: 全年只能完成50公里, of 55公里. */
export function expectsLess({ outlook = [], promised, measure }: LedgerRow): boolean {
  return outlook.some(({ statement: { text, quantity } }) => {
    if (/难以|无法|不能|完不成/u.test(text)) return true;
    const value = quantity?.value;
    return (
      /全年|年底|年末/u.test(text) &&
      forecast.test(text) &&
      quantity?.unit === measure?.unit &&
      value !== undefined &&
      promised !== undefined &&
      value < promised
    );
  });
}
