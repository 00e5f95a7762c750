import { listPlaces } from '../list-places.ts';
import { contextColumns, placeColumns, toDocument, toParagraph, type Table } from '../table.ts';

export const quantities: Table = {
  name: 'quantities',
  title: '数量',
  description: '一行是文字里的一个数量，由程序找出，难免有错漏；用之前请看原句。',
  primaryKey: ['document', 'paragraph', 'text_start'],
  foreignKeys: [toDocument, toParagraph],
  indexes: ['unit'],
  columns: [
    ...placeColumns,
    {
      name: 'value',
      type: 'number',
      title: '数值',
      description: '按 unit 计的数值，万、亿已经乘进去：6.3亿元是 630000000；一个范围没有数值。',
      required: false,
    },
    {
      name: 'unit',
      type: 'string',
      title: '单位',
      description: '统一的单位，km 写成公里；原文没有单位的不填。',
      required: false,
    },
    {
      name: 'min',
      type: 'number',
      title: '下限',
      description: '范围的下端，或者“以上”“不少于”“余”所说的下限。',
      required: false,
    },
    {
      name: 'max',
      type: 'number',
      title: '上限',
      description: '范围的上端，或者“以下”“不超过”所说的上限。',
      required: false,
    },
    {
      name: 'approximate',
      type: 'boolean',
      title: '约数',
      description: '有没有“约”“近”“余”“左右”这样的字。',
      required: true,
    },
    ...contextColumns,
  ],
  listRows: (document) =>
    listPlaces(document, 'quantities', ({ value, unit, min, max, approximate = false }) => ({
      value: value ?? null,
      unit: unit ?? null,
      min: min ?? null,
      max: max ?? null,
      approximate,
    })),
};
