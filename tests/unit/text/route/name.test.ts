import { describe, expect, test } from 'vitest';
import { findRoutes } from '../../../../src/text/route.ts';
import { nameRouteClass } from '../../../../src/text/route/class-name.ts';
import { findRouteName } from '../../../../src/text/route/name.ts';

const namesIn = (text: string) => findRoutes(text).map((route) => findRouteName(text, route));

describe('findRouteName', () => {
  test.each([
    ['G209白石至云溪公路改造年内开工。', '白石至云溪公路'],
    ['S335线石桥至南屏段改建工程完成工可。', '石桥至南屏段'],
    ['一是G6512云白高速公路（云溪段）项目。', '云白高速公路'],
    ['加快推进G209云溪绕城线前期工作。', '云溪绕城线'],
    ['调整S335石桥至白石改造工程。', '石桥至白石'],
    ['建成X085云百路美丽乡村路。', '云百路'],
    ['加快建设云白高速（G6512），年内通车。', '云白高速'],
    ['云白高速公路G6512开工。', '云白高速公路'],
    ['国道G209云溪大道亮化。', '云溪大道'],
    ['G6512云从高速公路有限公司。', '云从高速公路'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  test.each([
    'G209改造完成。',
    'S332道路建设顺利。',
    '养护G209和白石路等道路。',
    'G247完成绿化修枝20公里。',
    '加快S209、S401等省道项目建设。',
    'G209沿线公路整治。',
    '改造农村公路X085。',
    '普通干线公路（G209）养护。',
    'G209路段限速。',
    'G209从云溪至白石公路。',
    'G209全线公路养护。',
    'X085施工路段配10名安全员。',
    'S335翻越白石岭的路段得到改善。',
    'S335白石岭路段限速。',
  ])('finds no name in %s', (text) => {
    expect(namesIn(text).filter((name) => name !== undefined)).toEqual([]);
  });
});

describe('nameRouteClass', () => {
  test.each([
    ['G209', '国道'],
    ['G6512', '国家高速'],
    ['G56', '国家高速'],
    ['G15W3', '国家高速'],
    ['S335', '省道'],
    ['S57', '省级公路'],
    ['X085', '县道'],
    ['Y012', '乡道'],
    ['C305431227', '村道'],
    ['Z001', '专用公路'],
  ])('%s is a %s', (code, name) => {
    expect(nameRouteClass(code)).toBe(name);
  });
});
