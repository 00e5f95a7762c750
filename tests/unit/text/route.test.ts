import { describe, expect, it } from 'vitest';
import { findRoutes } from '../../../src/text/route.ts';

describe('findRoutes', () => {
  it.each<[string, string, string]>([
    ['加快G209改造', 'G209', 'G209'],
    ['G6512云溪段', 'G6512', 'G6512'],
    ['G5扩容', 'G5', 'G5'],
    ['G15W3云溪段', 'G15W3', 'G15W3'],
    ['改造S335线', 'S335', 'S335'],
    ['X085云溪路', 'X085', 'X085'],
    ['云溪路Y012', 'Y012', 'Y012'],
    ['C305', 'C305', 'C305'],
    ['Z001', 'Z001', 'Z001'],
    ['国道G247绿化', '国道G247', 'G247'],
    ['国道 G247绿化', '国道 G247', 'G247'],
    ['改造国道234。', '国道234', 'G234'],
    ['234国道', '234国道', 'G234'],
    ['县道085', '县道085', 'X085'],
    ['Ｇ２０９改造', 'Ｇ２０９', 'G209'],
    ['g209改造', 'g209', 'G209'],
    ['ｓ３２４改造', 'ｓ３２４', 'S324'],
    ['省道324线', '省道324', 'S324'],
    ['县道012', '县道012', 'X012'],
    ['012县道', '012县道', 'X012'],
    ['国道 319线', '国道 319', 'G319'],
    ['老56省道段', '56省道', 'S56'],
    ['至2033年1月31日，209国道白石镇境内', '209国道', 'G209'],
    ['省道s203xx市境内', '省道s203', 'S203'],
    ['G209××县段', 'G209', 'G209'],
    ['国道G 209线', '国道G 209', 'G209'],
    ['S 305线', 'S 305', 'S305'],
    ['105县道安防工程', '105县道', 'X105'],
    ['二〇九国道', '二〇九国道', 'G209'],
    ['二零九国道', '二零九国道', 'G209'],
    ['G209K12+300处', 'G209', 'G209'],
    ['G20青银高速', 'G20', 'G20'],
    ['云溪路S209和云山路', 'S209', 'S209'],
  ])('finds the road in %s', (text, found, code) => {
    const start = text.indexOf(found);
    expect(findRoutes(text)).toEqual([{ code, text: found, start, end: start + found.length }]);
  });

  it('keeps the code of the county or the town apart', () => {
    expect(findRoutes('Y012431227')).toMatchObject([{ code: 'Y012', area: '431227' }]);
    expect(findRoutes('C305431227101')).toMatchObject([{ code: 'C305', area: '431227101' }]);
  });

  it('finds each of several', () => {
    expect(findRoutes('国道234/省道335').map(({ code }) => code)).toEqual(['G234', 'S335']);
    expect(findRoutes('G209-S335').map(({ code }) => code)).toEqual(['G209', 'S335']);
    expect(findRoutes('国道107、207和319线')).toMatchObject([
      { code: 'G107', text: '国道107' },
      { code: 'G207', text: '207', start: 6, end: 9 },
      { code: 'G319', text: '319', start: 10, end: 13 },
    ]);
    expect(findRoutes('省道202、307改造')).toMatchObject([
      { code: 'S202', text: '省道202' },
      { code: 'S307', text: '307', start: 6, end: 9 },
    ]);
    expect(findRoutes('319、320国道')).toMatchObject([
      { code: 'G319', text: '319', start: 0, end: 3 },
      { code: 'G320', text: '320国道' },
    ]);
    expect(findRoutes('G209、S335和X085').map(({ code }) => code)).toEqual(['G209', 'S335', 'X085']);
  });

  it.each([
    ['国道106、319线', 'G106 G319'],
    ['省道202线和307线', 'S202 S307'],
    ['216国道、217国道、218国道', 'G216 G217 G218'],
    ['57、58省道', 'S57 S58'],
    ['省道57、58线', 'S57 S58'],
    ['12、120省道', 'S120'],
    ['319线、320国道', 'G319 G320'],
    ['国道106、319、320国道', 'G106 G319 G320'],
    ['县道X001、X002', 'X001 X002'],
    ['X001、002线', 'X001 X002'],
    ['县道001、002', 'X001 X002'],
    ['G106、319线', 'G106 G319'],
    ['省道202、307等2条', 'S202 S307'],
    ['国道106、319公里', 'G106'],
    ['G106、319米', 'G106'],
    ['G4、G60和S1高速公路跨铁路', 'G4 G60 S1'],
    ['跨铁路的S335线', 'S335'],
  ])('knows which numbers of %s are roads', (text, codes) => {
    expect(
      findRoutes(text)
        .map(({ code }) => code)
        .join(' '),
    ).toBe(codes);
  });

  it.each([
    'BTX',
    '市域铁路S1线、S2线',
    '建成轨道交通S1线一期和S2线二期',
    'S1线、S2线等市域铁路',
    '地铁S1号线',
    'G1*高速',
    'G1*、S2*等',
    'S2××线',
    '省道s2xx市',
    '一百二国道',
    '120县道路',
    '105乡道德模范',
    '国道2××线',
    'G1栋、S2幢和S3座',
    'G1地块',
    'G60科创走廊',
    'PG123',
    '5G',
    '5G网络',
    'AG209',
    'G209A',
    'G12345',
    'X12',
    'Y1',
    'G',
    'GB2312',
    'G1234次列车',
    'G1234列车',
    '乘高铁G1234',
    'G1234/1235次',
    'G20',
    'G20峰会',
    'G20杭州峰会',
    'G7论坛',
    'C30混凝土',
    'C305室',
    'C919飞机',
    'S7系统',
    'S3.2版',
    'BS335-2',
    'S335-2',
    'XK-S335',
    '型号X100',
    '型号为X100',
    '编号：S335',
    '国道234公里',
    '完成省道335公里',
    '省道120条',
    '国道234.5公里',
    '新建县道3条',
    '1234国道',
    '',
  ])('finds none in “%s”', (text) => {
    expect(findRoutes(text)).toEqual([]);
  });
});
