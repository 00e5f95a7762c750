import { describe, expect, test } from 'vitest';
import type { PublishedStatement } from '../../../../src/catalogue/document-data.ts';
import { createText } from '../../../../src/search/index/index-files.ts';
import { createDocument } from '../example-index.ts';

const statement: PublishedStatement = {
  kind: 'target',
  anchor: 't-1',
  paragraph: 'p-1',
  period: '2023',
  text: '修路9公里',
  sentence: '修路9公里。',
  url: 'https://jt.yunxi.example/plans/yunxi/1/#t-1',
  ledger: {
    name: '新改建农村公路里程',
    period: '2023年',
    state: 'done',
    stateName: '已完成',
    url: 'https://jt.yunxi.example/ledger/#l-1',
  },
};
const texts = ['一、目标', '修路9公里。'];

describe('createText', () => {
  test('names the line of the ledger of each statement', () => {
    const { ledger: _, ...unheard } = statement;
    expect(createText(createDocument(1, texts, { statements: [statement, unheard] })).lines).toEqual([
      {
        paragraph: 'p-1',
        text: '修路9公里',
        about: '新改建农村公路里程（2023年）',
        state: '已完成',
        row: 'l-1',
      },
    ]);
  });

  test('does not say of the words of a repealed document that what came afterwards has been done', () => {
    const data = { validity: { status: '废止', date: '2023-05-01', reason: '方案有变' } } as const;
    const { lines } = createText(createDocument(1, texts, { statements: [statement], data }));
    expect(lines?.map(({ state }) => state)).toEqual(['已废止，不再作数']);
  });
});
