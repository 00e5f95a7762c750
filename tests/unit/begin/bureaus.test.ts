import { describe, expect, it } from 'vitest';
import { composeBureaus, warnOfCode } from '../../../src/begin/bureaus.ts';
import { listRegionsAbove, readRegions } from '../../../src/begin/regions.ts';

describe('readRegions', () => {
  it('has every province, and for each city the province above it', () => {
    const codes = [...readRegions().keys()];
    expect(codes.filter((code) => code.endsWith('0000'))).toHaveLength(31);
    expect(codes.length).toBeGreaterThan(3000);
    expect(codes.filter((code) => !readRegions().has(`${code.slice(0, 2)}0000`))).toEqual([]);
  });
});

describe('listRegionsAbove', () => {
  it.each([
    ['431227', ['431200', '430000']],
    ['431200', ['430000']],
    ['430000', []],
    // Districts of the four cities have nothing between, nor have counties that a province governs itself.
    ['110105', ['110000']],
    ['429021', ['420000']],
    ['990121', []],
  ])('%s', (code, above) => {
    expect(listRegionsAbove(code)).toEqual(above);
  });
});

describe('composeBureaus', () => {
  it('names those above by the table', () => {
    expect(composeBureaus({ name: '云溪县交通运输局', code: '431227' })).toEqual([
      {
        id: 'yunxi',
        name: '云溪县交通运输局',
        shortName: '云溪县',
        level: '县级',
        parent: 'huaihua',
        code: '431227',
      },
      {
        id: 'huaihua',
        name: '怀化市交通运输局',
        shortName: '怀化市',
        level: '市级',
        parent: 'hunan',
        code: '431200',
      },
      { id: 'hunan', name: '湖南省交通运输厅', shortName: '湖南省', level: '省级', code: '430000' },
    ]);
  });

  it('leaves peoples out of short names, and calls the office of a city of the first rank what it is called', () => {
    const [, prefecture] = composeBureaus({ name: '云溪县交通运输局', code: '433122' });
    expect(prefecture).toMatchObject({
      name: '湘西自治州交通运输局',
      shortName: '湘西自治州',
      level: '市级',
    });
    expect(composeBureaus({ name: '云溪区交通运输局', code: '110105' })[1]?.name).toBe('北京市交通委员会');
    expect(composeBureaus({ name: '云溪市交通运输局', code: '450100' })[1]).toMatchObject({
      id: 'guangxi',
      name: '广西壮族自治区交通运输厅',
      shortName: '广西',
    });
  });

  it('knows the offices that no table of regions has', () => {
    const [corps] = composeBureaus({ name: '云溪生产建设兵团交通运输局' });
    expect(corps).toMatchObject({ shortName: '云溪生产建设兵团', level: '省级' });
    expect(composeBureaus({ name: '云溪新区建设和交通委员会' })[0]).toMatchObject({
      id: 'yunxi',
      shortName: '云溪新区',
    });
    const [zone, city] = composeBureaus({
      name: '云溪经济技术开发区交通运输局',
      parents: ['南屏市交通运输局'],
    });
    expect(zone).toMatchObject({ shortName: '云溪经济技术开发区', level: '县级', parent: 'nanping' });
    expect(city).toMatchObject({ id: 'nanping', level: '市级' });
  });

  it('takes those above as they are told, and levels from names where there is no code', () => {
    expect(
      composeBureaus({ name: '云溪县交通运输局', parents: ['南屏市交通运输局', '云岭省交通运输厅'] }),
    ).toEqual([
      { id: 'yunxi', name: '云溪县交通运输局', shortName: '云溪县', level: '县级', parent: 'nanping' },
      { id: 'nanping', name: '南屏市交通运输局', shortName: '南屏市', level: '市级', parent: 'yunling' },
      { id: 'yunling', name: '云岭省交通运输厅', shortName: '云岭省', level: '省级' },
    ]);
  });

  it('gives each an id of its own', () => {
    const ids = composeBureaus({ name: '云溪市交通运输局', parents: ['云溪省交通运输厅'] }).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['yunxi', 'yunxi-1']);
  });
});

describe('warnOfCode', () => {
  it('tells a code that is not in the table, and one of another place', () => {
    expect(warnOfCode({ name: '云溪县交通运输局', code: '990121' })).toContain('不在程序自带的表里');
    expect(warnOfCode({ name: '云溪县交通运输局', code: '431227' })).toBe(
      '区划代码 431227 是新晃侗族自治县，和机构名称“云溪县交通运输局”对不上，请核对。',
    );
    expect(warnOfCode({ name: '新晃县交通运输局', code: '431227' })).toBeUndefined();
    expect(warnOfCode({ name: '云溪县交通运输局' })).toBeUndefined();
  });
});
