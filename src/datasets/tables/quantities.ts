import { amountColumns, contextColumns, factColumns, listAmount, required } from '../columns.ts';
import { isOutOfForce } from '../../schema/standing.ts';
import { listPlaces } from '../list-places.ts';
import { toDocument, toParagraph, type TextTable } from '../table.ts';

export const quantities: TextTable = {
  of: 'text',
  rowIs: 'fact',
  name: 'quantities',
  title: '数量',
  description: '一行是文字里的一个数量，由程序找出，难免有错漏；用之前请看原句。',
  primaryKey: ['document', 'paragraph', 'text_start'],
  foreignKeys: [toDocument, toParagraph],
  // One by the unit would be a tenth of the database; without it all of a unit are found in one pass.
  indexes: [],
  columns: [
    ...factColumns,
    ...amountColumns,
    required('approximate', '约数', '有没有“约”“近”“余”“左右”这样的字。', { type: 'boolean' }),
    required(
      'in_force',
      '作数',
      '它所在的文件没有撤回、废止，也没有由别的文件代替的，是 true；统计的时候只取这些。',
      {
        type: 'boolean',
      },
    ),
    ...contextColumns,
  ],
  listRows: (document) => {
    const in_force = !isOutOfForce(document.data);
    return listPlaces(document, 'quantities', ({ approximate = false, ...amount }) => ({
      ...listAmount(amount),
      approximate,
      in_force,
    }));
  },
};
