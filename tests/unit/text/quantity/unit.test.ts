import { describe, expect, it } from 'vitest';
import { notAfter, notBefore } from '../../../../src/text/quantity/unit-neighbours.ts';
import { units } from '../../../../src/text/quantity/unit-table.ts';
import { readUnit } from '../../../../src/text/quantity/unit.ts';

describe('readUnit', () => {
  it.each<[string, string, number]>([
    ['公里。', '公里', 2],
    ['千米，', '公里', 2],
    ['km，', '公里', 2],
    ['㎞', '公里', 1],
    ['m2；', '平方米', 2],
    ['m 2；', '平方米', 3],
    ['m；', '米', 1],
    ['立方，', '立方米', 2],
    ['个多月', '个月', 3],
    ['台次', '台次', 2],
    ['平方公里', '平方公里', 4],
    ['个百分点', '个百分点', 4],
    ['支队伍', '支', 1],
    ['年内', '年', 1],
    ['台（套）', '台', 4],
    ['家（次）', '家次', 4],
    ['km/h', '公里/小时', 4],
    ['公里/小时', '公里/小时', 5],
    ['公里每小时', '公里/小时', 5],
    ['元/km', '元/公里', 4],
    ['元/月', '元/月', 3],
    ['标准箱', '标箱', 3],
    ['座每座', '座', 1],
    ['载重吨，', '载重吨', 3],
    ['总吨位', '总吨', 3],
    ['TEU。', '标箱', 3],
    ['个国际标准箱', '标箱', 6],
    ['客位', '客位', 2],
    ['辆标台', '标台', 3],
    ['换算吨公里', '换算吨公里', 5],
    ['吨·公里', '吨公里', 4],
    ['轮排查', '轮', 1],
    ['轮次', '轮次', 2],
    ['km/100', '公里', 2],
    ['公里/百平方公里', '公里/百平方公里', 8],
    ['标台/万人', '标台/万人', 5],
    ['人/百万车公里', '人/百万车公里', 7],
    ['升/百公里', '升/百公里', 5],
    ['净吨，', '净吨', 2],
    ['吨标准煤/万元', '吨标准煤/万元', 7],
    ['千克标准煤/百吨公里', '千克标准煤/百吨公里', 10],
    ['吨二氧化碳', '吨二氧化碳', 5],
    ['标准小客车', 'pcu', 5],
    ['箱公里', '箱公里', 3],
    ['双车道公里', '双车道公里', 5],
    ['处次。', '处次', 2],
    ['处次干道路口', '处', 1],
    ['家次级分包商', '家', 1],
    ['户次日入住', '户', 1],
    ['名次要责任人', '名', 1],
    ['人次干部', '人次', 2],
    ['人月均加班', '人', 1],
    ['人月，', '人月', 2],
    ['个月台', '个', 1],
    ['个月台风', '个月', 2],
    ['个工作日志', '个', 1],
    ['个体温检测点', '个', 1],
    ['个体育场', '个', 1],
    ['个人工智能项目', '个', 1],
    ['台风力发电机', '台', 1],
    ['处长大纵坡', '处', 1],
  ])('reads the longest unit at the start of %s', (text, name, end) => {
    expect(readUnit(text, 0)).toMatchObject({ name, end });
  });

  it.each([
    'kmx',
    'mm2',
    'text',
    '处理',
    '支队',
    '部门',
    '年代',
    '年3月',
    '个体户',
    '个体工商户',
    '项目',
    '轮胎',
    '轮渡',
    '台阶',
    '台账',
    '座谈会',
    '条件',
    '家属',
    '道口',
    '市场',
    '县道',
    '区间',
    '站点',
    '号',
    '级',
    '',
  ])('reads none at the start of “%s”', (text) => {
    expect(readUnit(text, 0)).toBeUndefined();
  });

  it('looks at what stands before the number', () => {
    expect(readUnit('25号3栋', 4, 3)).toBeUndefined();
    expect(readUnit('新建3栋', 3, 2)).toMatchObject({ name: '栋' });
  });
});

describe('the table of units', () => {
  const spellings = units.flatMap((unit) => unit.spellings);

  it('has no spelling twice', () => {
    expect(spellings.filter((one, index) => spellings.indexOf(one) !== index)).toEqual([]);
  });

  it('sets limits only to spellings that it has', () => {
    expect(Object.keys({ ...notBefore, ...notAfter }).filter((one) => !spellings.includes(one))).toEqual([]);
  });
});
