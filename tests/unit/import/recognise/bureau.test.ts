import { describe, expect, it } from 'vitest';
import type { KnownBureau } from '../../../../src/import/draft.ts';
import { findBureau, guessBureau, proposeBureau } from '../../../../src/import/recognise/bureau.ts';
import { shiqiao, yunling, yunxi } from '../known-bureaus.ts';

const bureaus = [yunxi, yunling, shiqiao];

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
    expect(findBureau([text], bureaus)?.bureau).toBe(bureau);
  });

  it('takes the likeliest place that names one, a whole name before a part', () => {
    expect(findBureau(['工作计划', '云岭省交通运输厅', '云溪县交通运输局'], bureaus)).toEqual({
      bureau: yunling,
      from: '云岭省交通运输厅',
      doubtful: false,
    });
    expect(findBureau(['云岭省公路工作', '云溪县交通运输局'], bureaus)?.bureau).toBe(yunxi);
  });

  it('knows a place of a people by its stem', () => {
    const nanling = {
      ...yunxi,
      id: 'nanling',
      name: '南岭侗族自治县交通运输局',
      shortName: '南岭侗族自治县',
    };
    expect(findBureau(['绿水市南岭县交通局工作计划'], [yunxi, nanling])?.bureau).toBe(nanling);
  });

  it('knows none where the site has none', () => {
    expect(findBureau(['云溪县交通运输局'], [])).toBeUndefined();
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
    ['南岭县公路管理局', { id: 'nanling', name: '南岭县公路管理局', shortName: '南岭县', level: '县级' }],
  ])('%s', (text, bureau) => {
    expect(proposeBureau([text])).toEqual(bureau);
  });

  it.each(['全县交通运输局', '各县交通运输局', '南岭县教育局', '交通运输局2024年工作计划', '2024年工作计划'])(
    '%s names none',
    (text) => {
      expect(proposeBureau([text])).toBeUndefined();
    },
  );

  it('takes the first that names one', () => {
    expect(proposeBureau(['工作计划', '南岭县交通运输局', '绿水市交通运输局'])?.id).toBe('nanling');
  });
});
