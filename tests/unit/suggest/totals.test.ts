import { describe, expect, it } from 'vitest';
import { report, suggestWithCore } from './suggest-example.ts';
import { writeDocument } from '../check/example-site.ts';

/** Measures and words of what is proposed as sure. */
function listSure(body: string): string[] {
  return suggestWithCore(writeDocument(report, body)).suggestions.map(
    ({ measure, text }) => `${measure ?? ''} ${text}`,
  );
}

describe('what there is in all', () => {
  it('is told behind what was added', () => {
    for (const [body, measure, words] of [
      ['农村公路新改建60公里，总里程达到900公里。', 'rural-road-total', '总里程达到900公里'],
      ['普通干线公路建成7公里，通车总里程达到300公里。', 'trunk-road-total', '通车总里程达到300公里'],
      ['新改建农村公路60公里，达到900公里。', 'rural-road-total', '达到900公里'],
      ['全县铁路新增5公里，达到90公里。', 'railway-total', '达到90公里'],
      ['高速公路新增20公里，总里程突破400公里，达到410公里。', 'expressway-total', '达到410公里'],
      ['公交线路由22条增至46条。', 'bus-lines-total', '增至46条'],
      ['一级公路里程由90公里增加至120公里。', 'class-1-road-total', '增加至120公里'],
    ] as const)
      expect(listSure(body)).toContain(`${measure} ${words}`);
  });

  it('is not what was begun, renewed, caught or only approved', () => {
    for (const body of [
      '开工建设公路里程40公里。',
      '6个高速公路项目可研获批，总里程90公里。',
      '六车道及以上高速公路里程达到80公里。',
      '一级公路总里程达90公里，建设60公里二级公路升级工程。',
      '查扣网约车9辆。',
      '查处超限车辆90辆、货运源头企业30家。',
      '新购公交车中新能源公交车占90%。',
      '新增9个建制村通客车，全县60个乡镇、300个建制村通客车。',
      '完成公路运输总周转量9亿吨公里。',
      '新开工国省干线20公里，完工9公里。',
      '实施交通建设项目40个，建成20个。',
    ]) {
      const wrong = listSure(body).filter((one) =>
        /-total |ride-hailing|freight-sources|clean-bus|turnover|started 完|projects 建|with-buses 300/u.test(
          one,
        ),
      );
      expect([body, wrong]).toEqual([
        body,
        body.startsWith('一级') ? ['class-1-road-total 一级公路总里程达90公里'] : [],
      ]);
    }
  });

  it('keeps the way of transport that the sentence began with, below a heading of both', () => {
    expect(
      listSure(
        '## 公路水路运输完成情况\n\n水路运输完成货运量9万吨，同比增长分别为1%和2%，完成客运量8万人、旅客周转量7万人公里。',
      ).map((one) => one.split(' ')[0]),
    ).toEqual(['waterway-freight', 'waterway-passengers', 'waterway-passenger-turnover']);
  });
});
