import { findAll } from '../find-all.ts';
import { cutSpan, type Span } from '../span.ts';
import { toHalfWidth } from '../spelling/normalise.ts';

/** A number that lacks its unit, and what it is about. */
export interface BareFigure extends Span {
  /** The words before it: 总投资, 全长. */
  readonly subject: string;
}

const subject =
  '(?<subject>(?:完成|累计|计划|总|概算|预算|估算)(?:交通|固定资产|公路|建设|基础设施|水路)*投资|投资额|总造价|(?:通车|建设|管养|养护|改造|新建|公路|总)?里程|全长|总长|全线长)';
const figure = '(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';

/** A figure that a clause ends with. Before 、 or a range the unit may come later: 3.2、4.5亿元. */
const form = new RegExp(
  `${subject}(?:总额)?(?:为|共|达|达到|约|共计|计)?\\s?${figure}(?=[，。；;]|,(?!\\d)|$)`,
  'gu',
);

/** Finds numbers that end a clause where an amount of money or a length is due: 完成投资25，同比增长8%. Not years. */
export function findBareFigures(text: string): BareFigure[] {
  return findAll(toHalfWidth(text), form).flatMap(({ 0: found, index, groups = {} }) => {
    const { subject: about = '', number = '' } = groups;
    if (/^(?:19|20)\d\d$/u.test(number)) return [];
    const end = index + found.length;
    return [{ ...cutSpan(text, end - number.length, end), subject: about }];
  });
}
