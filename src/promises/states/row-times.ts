import type { Paragraph } from '../../schema/document.ts';
import { findQuantities, type Quantity } from '../../text/quantity/quantity.ts';

/** A row of a table that tells by when what stands in it is due. */
export interface RowTime {
  readonly row: Paragraph;
  /** The cell that tells it: `10月`. */
  readonly time: string;
  /** The other cells, and all of them, with spaces between. */
  readonly rest: string;
  readonly text: string;
  /** The numbers of the row; where the unit stands in the head (`数量（公里）`) or in a cell of its own, with that. */
  readonly amounts: readonly Pick<Quantity, 'value' | 'unit'>[];
}

/** 完成时间, 时限, 什么时候完成; not 开工时间. */
const dueHead =
  /^(?:(?:计划|预计|拟)?(?:完成|办结|竣工|完工|交付|放行|通车|建成|投用|整改)?(?:时限|期限)(?:要求)?|(?:计划|预计|拟)?(?:完成|办结|竣工|完工|交付|放行|通车|建成|投用|整改)(?:的?(?:时间|日期|月份))?|(?:什么时候|何时)(?:完成|完工|建成|通车|做完|修完))$/u;
const unitHead = /^(?:计量)?单位$/u;

/** The rows of tables that have a column for it. */
export function listRowTimes(paragraphs: readonly Paragraph[]): RowTime[] {
  let heads: readonly string[] = [];
  return paragraphs.flatMap((row): RowTime[] => {
    if (row.kind !== 'row' || row.isNote) return [];
    const cells = row.text.split('\t').map((cell) => cell.trim());
    if (row.startsTable) {
      heads = cells;
      return [];
    }
    const at = heads.findIndex((head) => dueHead.test(head));
    const time = cells[at];
    // Cells that were joined stand under other heads.
    if (!time || cells.length !== heads.length) return [];
    const others = cells.filter((_, index) => index !== at);
    const unit = cells[heads.findIndex((head) => unitHead.test(head))];
    const amounts = cells.flatMap((cell, index) =>
      index === at
        ? []
        : findQuantities(/^[\d.]+$/u.test(cell) ? cell + (unit ?? unitOf(heads[index])) : cell),
    );
    return [{ row, time, rest: others.join(' '), text: cells.join(' '), amounts }];
  });
}

/** 数量（公里） → 公里. */
function unitOf(head = ''): string {
  return /[（(]([^）)]+)[）)]$/u.exec(head)?.[1] ?? '';
}
