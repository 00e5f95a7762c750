import { choose } from './choose.ts';
import { listDone } from './done.ts';
import { getPlace, listKnown, mark, writeDocument, type Made } from './document.ts';
import { readFigure, subjects, type Subject, type Year } from './figures.ts';
import { remarks } from './remarks.ts';
import { say, type Setting } from './sentences.ts';
import { listPlain, listTasks, number, promise } from './write-plan.ts';

const topics = ['农村公路', '安全应急', '养护管理', '运输服务'];

/** The report of a bureau on one year, as many write it: with the plan for the next in the same document, or without. */
export function writeReport(bureau: string, year: Year, next?: Year): Made {
  const place = getPlace(bureau);
  const setting = { bureau, year, place };
  const published = `${String(year + 1)}-01-1${String(year % 10)}`;
  const ahead = next === undefined ? '' : `和${String(next)}年工作计划`;
  return writeDocument(
    `summaries/${bureau}/${String(year)}`,
    {
      title: `${place.bureau}${String(year)}年工作总结${ahead}`,
      bureau,
      kind: '年度工作总结',
      reviews: [String(year)],
      ...(next !== undefined && { plans: [String(next)] }),
      written: `${String(year + 1)}-01-04`,
      published,
      topics,
      abstract: `${String(year)}年${listPlain(bureau, year, 'reported')}。`,
    },
    [
      say('opens', setting),
      '## 一、目标完成情况',
      ...number(
        listKnown(bureau, year, 'reported').map(({ subject, value }) => tell(setting, subject, value)),
      ),
      ...explain(bureau, year),
      '## 二、重点工作',
      ...number([...(remarks[`${bureau}/${String(year)}`]?.report ?? []), ...listDone(setting)]),
      '## 三、存在的问题',
      say('troubles', setting),
      ...(next === undefined ? [] : writeAhead(bureau, next)),
    ],
  );
}

/** One target: what became of it, and how that compares. */
function tell({ bureau, year }: Setting, subject: Subject, value: number): string {
  const { promised } = readFigure(bureau, subject, year as Year);
  const said = mark('Result', subject, value);
  const { unit } = subjects[subject];
  if (promised === undefined) return `${said}，年初没有公布计划。`;
  const less = round(promised - value);
  if (less > 0) return `${said}，比计划的${String(promised)}${unit}少${String(less)}${unit}，没有完成。`;
  if (less < 0) return `${said}，比计划多${String(-less)}${unit}。`;
  const words = ['和计划一样', '完成计划', '按计划完成', '不多不少，和年初公布的一样'];
  return `${said}，${choose(words, year, bureau, subject)}。`;
}

function explain(bureau: string, year: Year): string[] {
  const reason = remarks[`${bureau}/${String(year)}`]?.reason;
  return reason === undefined ? [] : [`没有完成的原因：${reason}。`];
}

function writeAhead(bureau: string, next: Year): string[] {
  const setting = { bureau, year: next, place: getPlace(bureau) };
  return [
    `## 四、${String(next)}年的计划`,
    say('aims', setting),
    `${setting.place.name}${promise(bureau, next)}。`,
    ...number(listTasks(bureau, next)),
  ];
}

/** 6.2 − 5.5 is not 0.7 in binary. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
