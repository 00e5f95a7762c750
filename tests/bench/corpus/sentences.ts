import type { Random } from './random.ts';
import type { Region } from './regions.ts';
import * as words from './words.ts';

/** What sentences are about. */
export interface Subject {
  readonly random: Random;
  readonly region: Region;
  readonly theme: words.Theme;
  readonly year: number;
  /** A plan promises, a summary reports. */
  readonly looks: 'ahead' | 'back';
}

/** One sentence, with its full stop. Kinds and words are drawn afresh each time, figures too. */
export function composeSentence(subject: Subject): string {
  return `${composeClauses(subject)}。`;
}

/** The same without a full stop, for run-in points. */
export function composeClauses(subject: Subject): string {
  return subject.random.pick(forms)(subject);
}

const forms: ((subject: Subject) => string)[] = [
  writeWork,
  writeWork,
  writeRoad,
  writeIndicator,
  writeManner,
  writeManner,
  writeCheck,
  writeTowns,
  writeOffice,
];

function writeWork({ random, theme, looks }: Subject): string {
  const [first, second] = random.sample(theme.works, 2).map((work) => countWork(work, random));
  const opening = random.pick(looks === 'ahead' ? words.plannedOpenings : words.reportedOpenings);
  const verb = random.pick(looks === 'ahead' ? words.plannedVerbs : words.reportedVerbs);
  const tail = random.chance(0.5) ? `，${random.pick(words.results)}` : '';
  return `${opening}${verb}${first ?? ''}${random.chance(0.5) ? `、${second ?? ''}` : ''}${tail}`;
}

function countWork({ name, unit, least, most }: words.Work, random: Random): string {
  const decimals =
    unit === '公里' || unit === '亿元' ? random.pick(['', `.${String(random.int(1, 9))}`]) : '';
  return `${name}${String(random.int(least, most))}${decimals}${unit}`;
}

function writeRoad({ random, region, year, looks }: Subject): string {
  const [from = '', to = ''] = random.sample(region.towns, 2);
  const kind = random.pick(['改建工程', '路面大修工程', '拓宽工程', '新建工程', '灾毁重建工程']);
  const length = `${String(random.int(2, 68))}.${String(random.int(1, 9))}公里`;
  const money = random.chance(0.5)
    ? `${String(random.int(1, 19))}.${String(random.int(1, 9))}亿元`
    : `${String(random.int(300, 9800))}万元`;
  const month = `${String(looks === 'ahead' ? year : year - random.int(0, 1))}年${String(random.int(1, 12))}月`;
  const state =
    looks === 'ahead'
      ? random.pick(['开工建设', '完成招标', '建成通车', '完成路基'])
      : random.pick(['已经开工', '交工验收', '建成通车', '完成主体工程']);
  return `${writeRoute(random)}${from}至${to}段${kind}全长${length}，投资${money}，${month}${state}`;
}

/** `G241`, `S318`, `X052`, `Y017`, `C306`. */
export function writeRoute(random: Random): string {
  return random.pick(['G', 'S', 'S', 'X', 'X', 'Y', 'C']) + String(random.int(1, 399)).padStart(3, '0');
}

function writeIndicator({ random, looks }: Subject): string {
  const value = `${String(random.int(71, 99))}.${String(random.int(1, 9))}%`;
  const change = `${String(random.int(0, 6))}.${String(random.int(1, 9))}个百分点`;
  return `${random.pick(words.indicators)}${looks === 'ahead' ? '要达到' : '达到'}${value}，比上年提高${change}`;
}

function writeManner({ random, theme }: Subject): string {
  const [one = '', two = ''] = random.sample(theme.things, 2);
  const [first = '', second = ''] = random.sample(words.actions, 2);
  return `${random.pick(words.manners)}，${first}${one}，${second}${two}，${random.pick(['使', '确保', '让'])}${random.pick(words.results)}`;
}

function writeCheck({ random, looks }: Subject): string {
  const found = random.int(12, 480);
  const open = random.int(0, 11);
  const opening = looks === 'ahead' ? '继续组织' : '组织';
  const rest =
    looks === 'ahead'
      ? `对上年留下的${String(open + 1)}处隐患逐一销号`
      : `发现问题${String(found)}个，整改${String(found - open)}个`;
  return `${opening}${random.pick(words.checks)}${String(random.int(3, 96))}次，出动${String(random.int(30, 2600))}人次，${rest}`;
}

function writeTowns({ random, region, theme, looks }: Subject): string {
  const towns = random.sample(region.towns, random.int(2, 4));
  const count = String(towns.length + random.int(1, 9));
  const verb = looks === 'ahead' ? '先行开展' : '率先做好';
  const [one = '', two = ''] = random.sample(theme.things, 2);
  return `${towns.join('、')}等${count}个乡镇${verb}${one}，带动${two}`;
}

function writeOffice({ random, theme }: Subject): string {
  const [lead = '', help = ''] = random.sample(words.offices, 2);
  const date = `${String(random.int(1, 12))}月${String(random.int(1, 28))}日`;
  return `${random.pick(theme.things)}由${lead}牵头、${help}配合，${date}前${random.pick(words.actions)}到位`;
}
