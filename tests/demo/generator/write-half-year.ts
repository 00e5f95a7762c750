import { getPlace, listKnown, mark, writeDocument, type Made } from './document.ts';
import { readFigure, type Year } from './figures.ts';
import { remarks } from './remarks.ts';
import { say } from './sentences.ts';
import { listPlain, number } from './write-plan.ts';

/** The report on the first half of a year, with each share of the year's target. */
export function writeHalfYear(bureau: string, year: Year): Made {
  const place = getPlace(bureau);
  const setting = { bureau, year, place };
  const period = `${String(year)}-H1`;
  const figures = listKnown(bureau, year, 'reported').map(({ subject, value }) => {
    const { promised } = readFigure(bureau, subject, year);
    const share = promised === undefined ? '' : `，占全年目标的${((100 * value) / promised).toFixed(1)}%`;
    return `${mark('Result', subject, value)}${share}`;
  });
  return writeDocument(
    `summaries/${bureau}/${period}`,
    {
      title: `${place.bureau}${String(year)}年上半年工作总结`,
      bureau,
      kind: '半年总结',
      reviews: [period],
      written: `${String(year)}-07-04`,
      published: `${String(year)}-07-12`,
      topics: ['农村公路', '安全应急'],
      abstract: `${String(year)}年上半年${listPlain(bureau, year, 'reported')}。`,
    },
    [
      '## 一、上半年的进度',
      `上半年${figures.join('；')}。`,
      '## 二、重点工作',
      ...number([
        ...(remarks[`${bureau}/${String(year)}`]?.report ?? []),
        `${place.towns[0]}的项目在主汛期以前完成了路面，${place.roads[1]}的涵洞加大一级，没有被淹。`,
        `${place.trade}旺季以前，${place.roads[0]}的修补做完，大车照常走。`,
      ]),
      '## 三、下半年打算',
      `下半年抓住9月至11月的干燥天气，把${place.towns[2]}剩下的路段铺完；12月以后原则上不再铺沥青。`,
      say('troubles', setting),
    ],
  );
}
