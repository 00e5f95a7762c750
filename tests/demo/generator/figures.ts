/**
 * What each bureau of the demonstration promised and reported, year by year: the one place where these numbers stand. Plans and reports
 * that are made by program take them from here; a test holds those that are written by hand against them.
 */

export const years = [2019, 2020, 2021, 2022, 2023, 2024] as const;
export type Year = (typeof years)[number];

/** What all of them count. Of 2024 the first half has been reported. */
export const subjects = {
  roads: { measure: 'rural-roads-built', unit: '公里', words: '新改建农村公路' },
  safety: { measure: 'rural-road-safety-works', unit: '公里', words: '实施农村公路安防工程' },
  bridges: { measure: 'dilapidated-bridge-renovation', unit: '座', words: '改造农村公路危桥' },
  investment: { measure: 'transport-investment', unit: '亿元', words: '完成交通建设投资' },
} as const;
export type Subject = keyof typeof subjects;

/** `promised/reported` for each year of `years`; `-` for what nobody said. */
const table: Readonly<Record<string, Readonly<Record<Subject, string>>>> = {
  nanping: {
    roads: '270/261 280/288 290/284 300/279 300/292 320/163',
    safety: '130/136 145/144 150/151 150/152 160/154 180/93',
    bridges: '24/23 24/24 24/24 24/22 24/24 25/9',
    investment: '32/33.1 35/36.8 40/41.2 46/43.5 48/48.9 50/22.6',
  },
  luting: {
    roads: '- 16/17 15/15 14/14 12/12 12/7',
    safety: '- 8/8 6/6 6/6 5/5 5/3',
    bridges: '- 1/1 - 1/1 - -',
    investment: '- 4.2/4.2 4.5/4.6 4.8/4.8 5/5 5.2/2.6',
  },
  baishi: {
    roads: '42/40 45/45 40/41 48/36 50/52 55/20',
    safety: '20/20 22/22 25/25 24/20 26/26 30/11',
    bridges: '4/4 5/5 4/4 4/3 5/5 4/1',
    investment: '5/5 5.6/5.8 6.2/6.3 7/6.1 7.2/7.4 7.5/2.9',
  },
  qingdu: {
    roads: '30/30 32/33 30/30 28/28 30/31 32/18',
    safety: '15/15 16/16 16/16 15/15 16/16 18/10',
    bridges: '3/3 3/3 3/3 2/2 3/3 3/2',
    investment: '3/3.1 3.2/3.2 3.4/3.4 3.5/3.5 3.6/3.8 3.8/2',
  },
  songlan: {
    roads: '- 38/38 40/40 42/40 40/33 44/25',
    safety: '- 20/19 20/20 22/22 24/20 24/14',
    bridges: '- 4/4 5/5 4/4 4/4 5/2',
    investment: '- 4.5/4.5 5/5.1 6/5.6 6.2/5.5 6.5/3.1',
  },
  'yanhui-roads': {
    roads: '33/30 34/34 - - - -',
    safety: '16/16 18/18 - - - -',
    bridges: '3/3 2/2 - - - -',
    investment: '3.5/3.5 3.6/3.6 - - - -',
  },
  yanhui: {
    roads: '- - 35/35 36/36 34/34 36/19',
    safety: '- - 18/18 20/20 20/20 22/11',
    bridges: '- - 3/3 3/3 3/3 3/1',
    investment: '- - 3.8/3.8 4/4.1 4.2/4.2 4.4/2',
  },
  wangchuan: {
    roads: '- - 30/27 30/30 32/- 30/-',
    safety: '- - 15/15 16/16 16/- 16/-',
    bridges: '- - 2/2 3/3 2/- 2/-',
    investment: '- - 3/2.9 3.2/3.2 3.4/- 3.4/-',
  },
  shuangqiao: {
    roads: '- 24/24 -/24 25/25 26/27 28/14',
    safety: '- 12/12 -/14 14/14 14/14 15/8',
    bridges: '- 2/2 -/2 2/2 2/2 2/1',
    investment: '- 2.4/2.4 -/2.6 2.8/2.8 3/3.1 3.2/1.6',
  },
  maipu: {
    roads: '- - 22/22 24/24 24/24 25/-',
    safety: '- - 12/12 12/11 12/12 14/-',
    // The report of 2021 does not speak of bridges.
    bridges: '- - 1/- 1/1 2/2 1/-',
    investment: '- - 2.3/2.3 2.4/2.4 2.6/2.6 2.7/-',
  },
  liaoxi: {
    roads: '28/- 30/30 30/30 32/26 30/30 31/17',
    safety: '14/- 15/15 15/15 16/16 16/16 18/9',
    bridges: '3/- 2/2 2/2 3/2 2/2 3/1',
    investment: '2.8/- 3/3 3.2/3.2 3.5/3 3.4/3.4 3.5/1.7',
  },
  xingwu: {
    roads: '- - 20/20 20/20 22/19 24/12',
    safety: '- - 10/10 12/12 11/9 12/6',
    bridges: '- - 2/2 1/1 1/1 2/1',
    investment: '- - 2/2 2.2/2.2 2.4/2.2 2.5/1.2',
  },
};

export const bureaus = Object.keys(table);

/** The districts and counties, as they are today. */
export const counties = bureaus.filter((bureau) => bureau !== 'nanping' && bureau !== 'yanhui-roads');

export interface Figure {
  readonly promised?: number;
  readonly reported?: number;
}

export function readFigure(bureau: string, subject: Subject, year: Year): Figure {
  const [promised = '-', reported = '-'] = (
    table[bureau]?.[subject].split(' ')[years.indexOf(year)] ?? '-'
  ).split('/');
  return {
    ...(promised !== '-' && { promised: Number(promised) }),
    ...(reported !== '-' && { reported: Number(reported) }),
  };
}
