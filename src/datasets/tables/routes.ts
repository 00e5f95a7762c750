import { contextColumns, factColumns, optional, required } from '../columns.ts';
import { listPlaces } from '../list-places.ts';
import { toDocument, toParagraph, type TextTable } from '../table.ts';

export const routes: TextTable = {
  of: 'text',
  rowIs: 'fact',
  name: 'routes',
  title: '公路',
  description: '一行是文字里的一处公路编号，由程序找出。',
  primaryKey: ['document', 'paragraph', 'text_start'],
  foreignKeys: [toDocument, toParagraph],
  indexes: ['code'],
  columns: [
    ...factColumns,
    required('code', '编号', '统一的编号，国道209写成 G209；省道以下，不同地方的公路可能编号相同。'),
    optional('area', '区划代码', '写在县道、乡道、村道编号后面的行政区划代码；没有写的不填。'),
    ...contextColumns,
  ],
  listRows: (document) => listPlaces(document, 'routes', ({ code, area }) => ({ code, area: area ?? null })),
};
