import { listPlaces } from '../list-places.ts';
import { contextColumns, placeColumns, toDocument, toParagraph, type Table } from '../table.ts';

export const routes: Table = {
  name: 'routes',
  title: '公路',
  description: '一行是文字里的一处公路编号，由程序找出。',
  primaryKey: ['document', 'paragraph', 'text_start'],
  foreignKeys: [toDocument, toParagraph],
  indexes: ['code'],
  columns: [
    ...placeColumns,
    {
      name: 'code',
      type: 'string',
      title: '编号',
      description: '统一的编号，国道209写成 G209；省道以下，不同地方的公路可能编号相同。',
      required: true,
    },
    {
      name: 'area',
      type: 'string',
      title: '区划代码',
      description: '写在县道、乡道、村道编号后面的行政区划代码；没有写的不填。',
      required: false,
    },
    ...contextColumns,
  ],
  listRows: (document) => listPlaces(document, 'routes', ({ code, area }) => ({ code, area: area ?? null })),
};
