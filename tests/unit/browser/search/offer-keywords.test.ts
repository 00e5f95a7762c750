import { describe, expect, test } from 'vitest';
import { findByKeyword } from '../../../../src/browser/search/offer-keywords.ts';
import { createDocument, createIndex } from '../../search/example-index.ts';

const about = (number: number, orderDate: string, text = '修路') =>
  createDocument(number, [text], { orderDate, data: { keywords: ['苔茶公路', 'S901'] } });
const index = await createIndex([
  about(1, '2023-01-01'),
  about(2, '2024-01-01'),
  about(3, '2025-01-01', '苔茶公路'),
]);

describe('findByKeyword', () => {
  test('finds the documents whose keywords alone have the words, the newest first', async () => {
    expect(await findByKeyword('苔茶公路', index)).toEqual([1, 0]);
    expect(await findByKeyword('苔茶', index)).toEqual([1, 0]);
    expect(await findByKeyword('ｓ901', index)).toEqual([2, 1, 0]);
  });

  test('finds nothing for other words, and nothing for none', async () => {
    expect(await findByKeyword('云溪大桥', index)).toEqual([]);
    expect(await findByKeyword(' ', index)).toEqual([]);
  });
});
