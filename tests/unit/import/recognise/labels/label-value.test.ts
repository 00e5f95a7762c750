import { describe, expect, it } from 'vitest';
import { isOfPage, isOpen, isPlausible } from '../../../../../src/import/recognise/labels/label-value.ts';
import type { LabelField } from '../../../../../src/import/recognise/labels/label-words.ts';

describe('isPlausible', () => {
  it.each<[LabelField, string, boolean]>([
    ['published', '2024-01-15', true],
    ['published', '2024年1月15日 星期一', true],
    ['published', '2024-01-15 09:30:00 我要投稿', true],
    ['published', '', true],
    ['published', '2025年6月底前', false],
    ['published', '2024年1月15日起施行', false],
    ['written', '3月1日至5日', false],
    ['indexNumber', '000123/2024-1', true],
    ['indexNumber', '主题分类', false],
    ['documentNumber', '云交发〔2024〕1号', true],
    ['documentNumber', '无', true],
    ['documentNumber', '发布机构', false],
    ['bureau', '云溪县交通运输局', true],
    ['other', '建成60公里。', false],
  ])('%s %j: %s', (field, value, plausible) => {
    expect(isPlausible(field, value)).toBe(plausible);
  });
});

describe('isOfPage', () => {
  it.each<[LabelField, string, boolean]>([
    ['published', '2024-01-15', true],
    ['published', '2031年3月5日', false],
    ['published', '2031年3月5日 09:30', true],
    ['source', '云溪县人民政府网', true],
    ['source', '雲溪縣人民政府網', true],
    ['source', '本站原创', true],
    ['source', '省级补助资金3亿元', false],
    ['author', '张某', true],
    ['author', '张某、李某，以及其他参加编写的同志', false],
  ])('%s %j: %s', (field, value, expected) => {
    expect(isOfPage(field, value)).toBe(expected);
  });
});

describe('isOpen', () => {
  it('knows what says nothing', () => {
    expect(['', '无', '—', '本站', 'admin'].map(isOpen)).toEqual([true, true, true, true, true]);
    expect(isOpen('云溪县交通运输局')).toBe(false);
  });
});
