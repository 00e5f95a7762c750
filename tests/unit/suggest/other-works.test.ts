import { describe, expect, it } from 'vitest';
import { listReasons } from './suggest-example.ts';

/** A body with a number that is of less, or of something else, and one that reads like it and is sure. */
const pairs: readonly (readonly [body: string, reason: string, sure: string])[] = [
  [
    '其中，石桥区完成新改建农村公路12公里；改造危桥8座。',
    '可能只是“石桥区”的数',
    '其中，全县完成新改建农村公路12公里；改造危桥8座。',
  ],
  [
    '支持石桥区创建示范区，新改建农村公路60公里。',
    '可能只是“石桥区”的数',
    '支持各区创建示范区，新改建农村公路60公里。',
  ],
  [
    '推进白石航电枢纽等9个重点项目建设。',
    '前面举了例子，可能只是其中几样',
    '推进白石航电枢纽、云溪高速等9个重点项目建设。',
  ],
  [
    '新改建农村公路60公里，其中农村公路养护工程20公里。',
    '前面数的是新改建，这里是其中一部分，不是养护',
    '新改建农村公路60公里，农村公路养护工程20公里。',
  ],
  ['争取到农村公路建设项目9项90公里。', '争取到的项目，还没有做', '建成农村公路建设项目90公里。'],
  [
    '总投资90亿元、31个重点交通项目新增纳入全县规划中期评估项目库。',
    '说的是项目库里的，不是要做的',
    '推进9个交通建设项目。',
  ],
  [
    '迁移公交候车亭并新设置公交候车亭20座，迁移公交站台8座。',
    '说的是迁移、拆除，不是新建',
    '新建候车亭13座。',
  ],
  ['走访重点货运源头企业10家。', '说的是走访、约谈，不是做到了多少', '接入监管平台的重点货运源头企业10家。'],
  ['组织排查并完成农村公路断头路74公里。', '排查的和做完的是合在一起数的', '打通农村公路断头路74公里。'],
  [
    '完成80公里县道和90公里乡村公路安保设施建设。',
    '后面说的是路上的绿化、设施，不是修了多少路',
    '完成80公里县道改造。',
  ],
  ['全县74座桥梁已完成72座碰撞隐患整治。', '说的是有隐患的桥，不是所有的桥', '全县有桥梁74座，都已建档。'],
  ['2座白水大桥建成通车。', '说的是“白水”的，可能只是一部分', '2座跨江大桥建成通车。'],
  ['春运期间，累计投入公交车155辆。', '说的可能是投入的车，不是一共有多少', '全县共有公交车155辆。'],
  [
    '完成养护工程及路网结构工程等专项，完成投资7亿元。',
    '几样是合在一起数的',
    '完成养护工程，完成投资7亿元。',
  ],
  [
    '2021-2023年共新改建农村公路140公里。改造危桥9座。',
    '可能是几年合起来的数，请写明 period',
    '2023年共新改建农村公路140公里。改造危桥9座。',
  ],
];

describe('a number of less, or of something else', () => {
  it.each(pairs)('%s is unsure: %s', (body, reason) => {
    expect(listReasons(body)).toContain(reason);
  });

  it.each(pairs.map(([, , sure]) => sure))('%s is sure', (body) => {
    const reasons = listReasons(body);
    expect(reasons).toContain('sure');
    expect(reasons.filter((reason) => reason !== 'sure')).toEqual([]);
  });

  it('is so for all that a place has done, up to the next full stop', () => {
    expect(listReasons('其中，石桥区已新改建农村公路12公里，占目标任务20公里的60%；改造危桥8座。')).toEqual(
      Array(3).fill('可能只是“石桥区”的数'),
    );
  });
});
