import { describe, expect, test } from 'vitest';
import { judgeDocumentNumber } from '../../../src/text/document-number.ts';

describe('judgeDocumentNumber', () => {
  test.each([
    '云交〔2024〕5号',
    '云交办函〔2024〕105号',
    '云政办发〔2019〕12-1号',
    '2024年第5号',
    '云溪县交通运输局公告2024年第5号',
    '云溪县人民政府令第12号',
    '云交字第五号',
    '第12号令',
  ])('has nothing to say of %s', (text) => {
    expect(judgeDocumentNumber(text)).toBeUndefined();
  });

  test.each([
    '云交[2024]5号',
    '云交（2024）5号',
    '云交【2024】第5号',
    '云交 〔2024年〕 5 号',
    '云交〔2024〕5',
    '云交〔2024〕05号',
    '云交〔２０２４〕５号',
  ])('knows what %s should be', (text) => {
    expect(judgeDocumentNumber(text)).toEqual({ kind: 'form', correct: '云交〔2024〕5号' });
  });

  test.each([
    '无',
    '12345',
    '2024-05',
    '关于印发云溪县2024年工作计划的通知',
    '云交〔2024〕号',
    '〔2024〕5号',
    '000014349/2024-00110',
  ])('takes %s for none', (text) => {
    expect(judgeDocumentNumber(text)).toEqual({ kind: 'none' });
  });
});
