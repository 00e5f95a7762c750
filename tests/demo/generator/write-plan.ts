import { getPlace, listKnown, mark, writeDocument, type Made } from './document.ts';
import { subjects, type Year } from './figures.ts';
import { remarks } from './remarks.ts';
import { say } from './sentences.ts';

const topics = ['农村公路', '安全应急', '养护管理', '运输服务'];

/** The plan of a bureau for one year, published in the middle of February. */
export function writePlan(bureau: string, year: Year): Made {
  const published = `${String(year)}-02-16`;
  const place = getPlace(bureau);
  const setting = { bureau, year, place };
  return writeDocument(
    `plans/${bureau}/${String(year)}`,
    {
      title: `${place.bureau}${String(year)}年工作计划`,
      bureau,
      kind: '年度工作计划',
      plans: [String(year)],
      written: published,
      published,
      topics,
      abstract: `${String(year)}年计划${listPlain(bureau, year, 'promised')}。`,
    },
    [
      say('aims', setting),
      '## 一、工作目标',
      `${place.name}${promise(bureau, year)}。`,
      '## 二、重点任务',
      ...number(listTasks(bureau, year)),
      '## 三、保障措施',
      say('funds', setting),
    ],
  );
}

/** The targets in a row, each with its mark. */
export function promise(bureau: string, year: Year): string {
  return listKnown(bureau, year, 'promised')
    .map(({ subject, value }) => mark('Target', subject, value))
    .join('，');
}

/** What is to be done, without numbers. */
export function listTasks(bureau: string, year: Year): string[] {
  const setting = { bureau, year, place: getPlace(bureau) };
  return [
    ...(remarks[`${bureau}/${String(year)}`]?.plan ?? []),
    ...(['roadWork', 'safetyWork', 'upkeep', 'transport', 'safety'] as const).map((pool) =>
      say(pool, setting),
    ),
  ];
}

export function number(points: readonly string[]): string[] {
  return points.map((point, index) => `${String(index + 1)}.${point}`);
}

/** 完成交通建设投资5亿元，新改建农村公路40公里 */
export function listPlain(bureau: string, year: Year, side: 'promised' | 'reported'): string {
  return listKnown(bureau, year, side)
    .map(({ subject, value }) => `${subjects[subject].words}${String(value)}${subjects[subject].unit}`)
    .join('，');
}
