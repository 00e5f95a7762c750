import { describe, expect, test } from 'vitest';
import { takeFate } from '../../../src/take-away/take-fate.ts';
import { writeText } from '../../../src/take-away/write-text.ts';

const site = { domain: 'https://jt.yunxi.example', base: '/jtj/' };
const former = 'plans/yunxi/2023';

describe('takeFate', () => {
  test('says where a document is that has moved', () => {
    const fate = { kind: 'moved', to: 'plans/yunxi/要点' } as const;
    expect(writeText(takeFate(former, fate, site))).toBe(`这份文件改了网址

现在的网址：https://jt.yunxi.example/jtj/plans/yunxi/%E8%A6%81%E7%82%B9/
现在的文字：https://jt.yunxi.example/jtj/plans/yunxi/%E8%A6%81%E7%82%B9/index.txt

原来的网址：https://jt.yunxi.example/jtj/plans/yunxi/2023/
`);
  });

  test('says which document was withdrawn, when and why', () => {
    const entry = {
      address: former,
      title: '云溪县2023年工作计划',
      bureau: '云溪县交通运输局',
      published: '2023-01-05',
      date: '2031-03-01',
      reason: '漏了一页。',
    };
    expect(writeText(takeFate(former, { kind: 'withdrawn', entry }, site)))
      .toBe(`云溪县2023年工作计划（已经撤下）

发布机构：云溪县交通运输局
发布日期：2023-01-05
撤下日期：2031-03-01
原因：漏了一页。

原来的网址：https://jt.yunxi.example/jtj/plans/yunxi/2023/
`);
  });
});
