import { describe, expect, it } from 'vitest';
import type { KnownBureau } from '../../../../../src/import/draft.ts';
import {
  findBureau,
  guessBureau,
  proposeBureau,
  type FoundBureau,
} from '../../../../../src/import/recognise/bureau/bureau.ts';
import { readOfficeName } from '../../../../../src/import/recognise/bureau/office-name.ts';
import { shiqiao, yunling, yunxi } from '../../known-bureaus.ts';

const bureaus = [yunxi, yunling, shiqiao];

function find(texts: readonly string[], known = bureaus, isLine = false): FoundBureau | string | undefined {
  const found = findBureau(
    texts.map((text) => ({ text, isLine })),
    known,
  );
  return found && 'named' in found ? found.named.name : found;
}

function findKnown(...given: Parameters<typeof find>): KnownBureau | undefined {
  const found = find(...given);
  return typeof found === 'object' ? found.bureau : undefined;
}

describe('findBureau', () => {
  it.each<[string, KnownBureau | undefined]>([
    ['云溪县交通运输局2024年工作计划', yunxi],
    ['云 溪 县 交 通 运 输 局', yunxi],
    ['石桥州云溪县交通运输局2024年工作计划', yunxi],
    ['石桥市云溪县交通局2024年工作计划', yunxi],
    ['云溪侗族自治县交通运输局', yunxi],
    ['石桥自治州交通运输局2024年工作要点', shiqiao],
    ['石桥州公路管理局', shiqiao],
    ['云岭省交通运输厅', yunling],
    ['云岭省农村公路“十四五”规划', yunling],
    ['南岭县交通运输局', undefined],
    ['云溪县教育局', undefined],
    ['云溪公路通到每个村。', undefined],
    ['2024年，云溪县交通局要建成农村公路60公里。', yunxi],
    ['工作计划', undefined],
  ])('%s', (text, bureau) => {
    expect(findKnown([text])).toBe(bureau);
  });

  it('takes the likeliest place that names one, a whole name before a part', () => {
    expect(find(['工作计划', '云岭省交通运输厅', '云溪县交通运输局'])).toEqual({
      bureau: yunling,
      from: '云岭省交通运输厅',
      doubtful: false,
    });
    expect(findKnown(['云岭省公路工作', '云溪县交通运输局'])).toBe(yunxi);
  });

  it('knows a place of a people by its stem', () => {
    const nanling = {
      ...yunxi,
      id: 'nanling',
      name: '南岭侗族自治县交通运输局',
      shortName: '南岭侗族自治县',
    };
    expect(findKnown(['绿水市南岭县交通局工作计划'], [yunxi, nanling])).toBe(nanling);
  });

  it('knows none where the site has none', () => {
    expect(find(['云溪县交通运输局'], [])).toBe('云溪县交通运输局');
    expect(find(['2024年工作计划'], [])).toBeUndefined();
  });

  it.each<[string, string | boolean]>([
    ['云溪县交通运输局2024年工作计划', false],
    ['2024年云溪县交通局工作计划', false],
    ['雲溪縣交通運輸局2024年工作計劃', false],
    ['云溪县交通运输委员会2016年工作总结', true],
    ['云溪县公路管理局2016年工作总结', true],
    ['云溪县交通运输局公路管理所2023年工作总结', true],
    ['云岭省农村公路“十四五”规划', true],
    ['江云溪县交通运输局2024年工作计划', true],
    ['云溪县水利局2022年工作总结', '云溪县水利局'],
    ['云溪县农业农村局关于2022年工作的总结', '云溪县农业农村局'],
    ['南岭县交通运输局2024年工作计划', '南岭县交通运输局'],
  ])('%s: %s', (title, expected) => {
    const found = find([title]);
    expect(typeof found === 'object' ? found.doubtful : found).toBe(expected);
  });

  it('does not pass over the office that a title names for one that is known', () => {
    expect(find(['南岭县交通运输局2024年工作计划', '云岭省交通运输厅'])).toBe('南岭县交通运输局');
  });

  it('takes no name out of a sentence for certain', () => {
    expect(find(['云岭省交通运输厅对我县工作给予肯定。'], bureaus, true)).toMatchObject({ doubtful: true });
    expect(find(['南岭县交通运输局给予了支持。'], bureaus, true)).toBeUndefined();
    expect(find(['（云溪县交通运输局 2024年1月5日）'], bureaus, true)).toMatchObject({ doubtful: false });
  });
});

describe('guessBureau', () => {
  it('guesses the place that a text speaks of again and again', () => {
    expect(guessBureau('云岭公路通到每个村，云岭人出行更方便。', bureaus)).toEqual({
      bureau: yunling,
      from: '正文 2 次提到“云岭”',
      doubtful: true,
    });
  });

  it('does not guess from one mention, nor between two places', () => {
    expect(guessBureau('云岭公路通到每个村。', bureaus)).toBeUndefined();
    expect(guessBureau('云岭、云岭、云溪、云溪。', bureaus)).toBeUndefined();
    expect(guessBureau('', bureaus)).toBeUndefined();
  });
});

describe('proposeBureau', () => {
  it.each([
    [
      '南岭县交通运输局2024年工作计划',
      { id: 'nanling', name: '南岭县交通运输局', shortName: '南岭县', level: '县级' },
    ],
    [
      '2024年绿水市交通运输局工作要点',
      { id: 'lvshui', name: '绿水市交通运输局', shortName: '绿水市', level: '市级' },
    ],
    [
      '关于绿水市南岭县交通局的总结',
      { id: 'nanling', name: '绿水市南岭县交通局', shortName: '南岭县', level: '县级' },
    ],
    ['青石省交通运输厅', { id: 'qingshi', name: '青石省交通运输厅', shortName: '青石省', level: '省级' }],
    [
      '青石自治区交通运输厅',
      { id: 'qingshi', name: '青石自治区交通运输厅', shortName: '青石自治区', level: '省级' },
    ],
    [
      '南岭侗族自治县交通运输局',
      { id: 'nanling', name: '南岭侗族自治县交通运输局', shortName: '南岭侗族自治县', level: '县级' },
    ],
    [
      '南岭土家族苗族自治县交通运输局',
      {
        id: 'nanling',
        name: '南岭土家族苗族自治县交通运输局',
        shortName: '南岭土家族苗族自治县',
        level: '县级',
      },
    ],
    ['绿水市白石市交通局', { id: 'baishi', name: '绿水市白石市交通局', shortName: '白石市', level: '县级' }],
    ['浏阳市交通运输局', { id: 'liuyang', name: '浏阳市交通运输局', shortName: '浏阳市', level: '县级' }],
    ['重庆市交通局', { id: 'chongqing', name: '重庆市交通局', shortName: '重庆市', level: '省级' }],
    ['南岭县公路管理局', { id: 'nanling', name: '南岭县公路管理局', shortName: '南岭县', level: '县级' }],
  ])('%s', (text, bureau) => {
    const named = readOfficeName(text);
    expect(named && proposeBureau(named)).toEqual(bureau);
  });

  it.each([
    '全县交通运输局',
    '各县交通运输局',
    '某县交通运输局',
    '县交通运输局2024年工作计划',
    '现将区交通局2019年工作总结报告如下',
    '市、县交通运输局2023年工作总结',
    'XX市交通运输局2023年工作总结',
    '交通运输局2024年工作计划',
    '2024年工作计划',
  ])('%s names none', (text) => {
    expect(readOfficeName(text)).toBeUndefined();
  });

  it('takes the first that names one', () => {
    expect(find(['工作计划', '南岭县交通运输局', '绿水市交通运输局'])).toBe('南岭县交通运输局');
  });
});
