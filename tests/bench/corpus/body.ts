import { formatChineseNumber } from '../../../src/text/quantity/chinese-number.ts';
import type { Random } from './random.ts';
import { composeClauses, composeSentence, writeRoute, type Subject } from './sentences.ts';
import type { Region } from './regions.ts';
import { manners, themes, type Theme } from './words.ts';

/** What a body is written for. */
export interface Occasion {
  readonly random: Random;
  readonly region: Region;
  readonly year: number;
  readonly looks: 'ahead' | 'back';
}

/** Visible characters of a body, about: documents of bureaus are of this length. */
const leastLength = 3450;
const mostLength = 4050;

/** Half the usual length of a paragraph: a section ends with the one that brings it nearest to its length. */
const halfParagraph = 80;

const sectionsInBody = { least: 5, most: 8 };

/** Markdown of one document and the topics that it speaks of. Headings 一、 and（一）, the latter as headings or run in. */
export function composeBody(occasion: Occasion): { body: string; themes: readonly Theme[] } {
  const { random } = occasion;
  const chosen = random.sample(themes, random.int(sectionsInBody.least, sectionsInBody.most));
  const target = random.int(leastLength, mostLength);
  const style = random.pick(['headings', 'run-in', 'plain'] as const);
  const tableAt = random.chance(1 / 3) ? random.int(0, chosen.length - 1) : -1;
  const blocks = [composeOpening(occasion)];
  chosen.forEach((theme, index) => {
    const subject = { ...occasion, theme };
    blocks.push(`## ${formatChineseNumber(index + 1)}、${random.pick(theme.titles)}`);
    if (index === tableAt) blocks.push(composeTable(subject));
    const wanted = (target * (index + 1)) / chosen.length - blocks.join('').length;
    blocks.push(...composeSection(subject, wanted, style));
  });
  return { body: `${blocks.join('\n\n')}\n`, themes: chosen };
}

function composeOpening({ random, region, year, looks }: Occasion): string {
  const span = looks === 'ahead' ? `${String(year)}年，` : `${String(year)}年以来，`;
  const close = looks === 'ahead' ? '现就全年工作作如下安排。' : '现将有关情况总结如下。';
  const held = `共召开调度会${String(random.int(4, 52))}次，`;
  return `${span}${region.name}交通运输部门${random.pick(manners)}，${looks === 'ahead' ? '' : held}安排交通固定资产投资${String(random.int(1, 60))}.${String(random.int(1, 9))}亿元。${close}`;
}

/** Paragraphs of about so many characters. */
function composeSection(subject: Subject, wanted: number, style: 'headings' | 'run-in' | 'plain'): string[] {
  const { random, theme } = subject;
  const titles = random.sample(theme.things, theme.things.length);
  // Nobody numbers a single item.
  const least = style === 'plain' ? 1 : 2;
  const blocks: string[] = [];
  let length = 0;
  for (let number = 1; number <= least || length < wanted - halfParagraph; number += 1) {
    const text = random.chance(0.35) ? composePoints(subject) : composeParagraph(subject);
    const title = `（${formatChineseNumber(number)}）抓好${titles[number - 1] ?? theme.topic}`;
    if (style === 'headings') blocks.push(`### ${title}`);
    blocks.push(style === 'run-in' ? `**${title}。**${text}` : text);
    length += text.length;
  }
  return blocks;
}

function composeParagraph(subject: Subject): string {
  return Array.from({ length: subject.random.int(3, 6) }, () => composeSentence(subject)).join('');
}

/** `重点做好三件事：一是…；二是…；三是…。` */
function composePoints(subject: Subject): string {
  const [count, written] = subject.random.pick(counts);
  const points = Array.from({ length: count }, (_, index) => {
    return `${formatChineseNumber(index + 1)}是${composeClauses(subject)}`;
  });
  return `${composeSentence(subject)}重点做好${written}件事：${points.join('；')}。`;
}

const counts = [
  [2, '两'],
  [3, '三'],
  [4, '四'],
] as const;

function composeTable({ random, region, theme }: Subject): string {
  const rows = Array.from({ length: random.int(4, 9) }, (_, index) => {
    const [from = '', to = ''] = random.sample(region.towns, 2);
    const length = `${String(random.int(1, 40))}.${String(random.int(1, 9))}`;
    return `| ${String(index + 1)} | ${from}至${to}${random.pick(theme.works).name} | ${writeRoute(random)} | ${length} | ${String(random.int(80, 9600))} |`;
  });
  const head = [
    '| 序号 | 项目名称 | 路线编号 | 规模（公里） | 年度投资（万元） |',
    '| --- | --- | --- | ---: | ---: |',
  ];
  return [...head, ...rows].join('\n');
}
