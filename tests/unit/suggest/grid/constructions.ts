import { carried, had, money, rates, stocks, works } from './wordings.ts';

/** A sentence that says one number of a measure; a heading stands before a line break. */
export interface Sentence {
  readonly id: string;
  readonly construction: string;
  readonly text: string;
}

type Build = (verb: string, noun: string, amount: string) => string;

const workConstructions: Readonly<Record<string, Build>> = {
  动词名词数: (v, n, q) => `全县${v}${n}${q}。`,
  动词数名词: (v, n, q) => `全县${v}${q}${n}。`,
  动词数的名词: (v, n, q) => `我局扎实推进重点工作，全年${v}${q}的${n}。`,
  名词动词数: (v, n, q) => `今年，全县${n}已${v}${q}，群众出行更加方便。`,
  主题方面: (v, n, q) => `${n}方面，全年${v}${q}。`,
  冒号: (v, n, q) => `${n}：全年${v}${q}。`,
  计划: (v, n, q) => `2024年，全县计划${v}${n}${q}。`,
  将: (v, n, q) => `明年，我县将${v}${n}${q}以上。`,
  评语: (v, n, q) => `年度任务全面完成，全年${v}${n}${q}，占年度计划的102%。`,
  列在中: (v, n, q) => `全年发放传单60份、${v}${n}${q}、开展培训6期。`,
  总里程: (v, n, q) => `全县共${v}${n}共${q}。`,
  约: (v, n, q) => `云溪县${v}${n}约${q}，惠及群众3万人。`,
  了: (v, n, q) => `我局${v}了${q}${n}，方便了群众。`,
  超额: (v, n, q) => `全年${v}${n}${q}，超额完成年度任务。`,
  主语在前: (v, n, q) => `${n}建设稳步推进，全年${v}${q}。`,
  上: (v, n, q) => `在${n}上，全年${v}${q}。`,
  任务: (v, n, q) => `今年要全面完成${v}${n}${q}的任务。`,
  列在前: (v, n, q) => `全年${v}${n}${q}，开展培训6期，受到好评。`,
};

const deedConstructions: Readonly<Record<string, Build>> = {
  完成事数: (_v, n, q) => `全县完成${n}${q}。`,
  完成数事: (_v, n, q) => `全县完成${q}${n}。`,
  事完成数: (_v, n, q) => `${n}完成${q}。`,
  任务完成: (_v, n, q) => `${q}${n}任务全面完成。`,
  已完成: (_v, n, q) => `截至目前，${n}已完成${q}，占年度任务的90%。`,
  事数: (_v, n, q) => `全年实施${n}${q}。`,
  将完成: (_v, n, q) => `年底前将完成${q}${n}任务。`,
};

const moneyConstructions: Readonly<Record<string, Build>> = {
  名词完成投资: (_v, n, q) => `${n}完成投资${q}。`,
  名词建设完成投资: (_v, n, q) => `全县${n}建设完成投资${q}，同比增长6%。`,
  完成名词投资: (_v, n, q) => `全县完成${n}投资${q}。`,
  完成名词建设投资: (_v, n, q) => `全年完成${n}建设投资${q}，为年计划的101%。`,
  名词投资达: (_v, n, q) => `全年${n}建设投资达${q}。`,
  完成数名词投资: (_v, n, q) => `全县完成${q}${n}投资。`,
  累计: (_v, n, q) => `${n}累计完成投资${q}，占年度计划的93%。`,
  其中: (_v, n, q) => `全年完成投资9亿元，其中${n}${q}。`,
  列: (_v, n, q) => `邮政完成投资2亿元，${n}完成${q}。`,
  名词固定资产投资: (_v, n, q) => `全县${n}固定资产投资完成${q}。`,
  名词计划投资: (_v, n, q) => `2024年，${n}计划投资${q}。`,
  名词方面: (_v, n, q) => `${n}方面，完成投资${q}。`,
  名词冒号: (_v, n, q) => `${n}建设：全年完成投资${q}。`,
  投资建设: (_v, n, q) => `今年全县将投资${q}建设${n}。`,
  投资用于: (_v, n, q) => `今年全县将投资${q}用于${n}建设。`,
  投入进行: (_v, n, q) => `明年，全县将投入${q}进行${n}建设改造。`,
  标题: (_v, n, q) => `${n}建设\n全年计划完成投资${q}。`,
};

const rateConstructions: Readonly<Record<string, Build>> = {
  达到: (_v, n, q) => `${n}达到${q}。`,
  全县达: (_v, n, q) => `全县${n}达${q}。`,
  以上: (_v, n, q) => `${n}保持在${q}以上。`,
  提高到: (_v, n, q) => `${n}由81%提高到${q}。`,
  提升至: (_v, n, q) => `${n}提升至${q}，比上年提高2个百分点。`,
  为: (_v, n, q) => `${n}为${q}。`,
  光: (_v, n, q) => `${n}${q}。`,
  实现: (_v, n, q) => `实现${n}${q}。`,
  使: (_v, n, q) => `加强管护，使${n}达到${q}。`,
  稳定: (_v, n, q) => `${n}稳定在${q}。`,
  提高后: (_v, n, q) => `${n}比上年提高2个百分点，达到${q}。`,
  不低于: (_v, n, q) => `2024年，${n}不低于${q}。`,
  推动: (_v, n, q) => `落实管护责任，推动${n}达${q}。`,
  在后: (_v, n, q) => `开展培训6期，${n}达到${q}。`,
};

const carriedConstructions: Readonly<Record<string, Build>> = {
  完成: (_v, n, q) => `全县完成${n}${q}。`,
  同比: (_v, n, q) => `${n}${q}，同比增长6%。`,
  达: (_v, n, q) => `全年${n}达${q}，增长6%。`,
  完成在后: (_v, n, q) => `全县${n}完成${q}，同比下降3%。`,
  突破: (_v, n, q) => `${n}首次突破${q}。`,
  预计: (_v, n, q) => `预计全年可完成${n}${q}。`,
  共完成: (_v, n, q) => `全年共完成${n}${q}、业务收入3亿元。`,
  累计: (_v, n, q) => `1至12月，${n}累计完成${q}，同比增长3%。`,
  预计完成: (_v, n, q) => `2024年，${n}预计完成${q}。`,
  主题: (_v, n, q) => `运输生产稳步增长。全年完成${n}${q}。`,
};

const stockConstructions: Readonly<Record<string, Build>> = {
  达到: (_v, n, q) => `全县${n}达到${q}。`,
  截至: (_v, n, q) => `截至年底，全县${n}达${q}。`,
  为: (_v, n, q) => `${n}为${q}。`,
  突破: (_v, n, q) => `${n}突破${q}。`,
  增至: (_v, n, q) => `${n}增至${q}。`,
  光: (_v, n, q) => `全县${n}${q}。`,
  将: (_v, n, q) => `到2025年，${n}将达到${q}。`,
};

const hadConstructions: Readonly<Record<string, Build>> = {
  共有: (_v, n, q) => `全县共有${n}${q}。`,
  拥有数: (_v, n, q) => `全县拥有${q}${n}。`,
  现有: (_v, n, q) => `我县现有${n}共${q}。`,
  达到: (_v, n, q) => `全县${n}发展到${q}。`,
  截至: (_v, n, q) => `截至年底，全县有${n}${q}。`,
};

/** What is counted, in what words, and how much of it. */
interface Row {
  readonly id: string;
  readonly amount: string;
  readonly nouns: readonly string[];
  readonly verbs?: readonly string[];
}

type Constructions = Readonly<Record<string, Build>>;

function buildAll(rows: readonly Row[], constructions: Constructions): Sentence[] {
  return rows.flatMap(({ id, amount, nouns, verbs = [''] }) =>
    Object.entries(constructions).flatMap(([construction, build]) =>
      nouns.flatMap((noun) => verbs.map((verb) => ({ id, construction, text: build(verb, noun, amount) }))),
    ),
  );
}

/** Each row in each construction, with the next of its words: every word comes up, and the longest list sets how often. */
function buildSome(rows: readonly Row[], constructions: Constructions): Sentence[] {
  const all = Object.entries(constructions);
  const pick = (words: readonly string[], turn: number): string => words[turn % words.length] ?? '';
  return rows.flatMap(({ id, amount, nouns, verbs = [''] }, row) =>
    all.map(([construction, build], column) => ({
      id,
      construction,
      text: build(pick(verbs, row + column), pick(nouns, row + column), amount),
    })),
  );
}

const listRows = <One extends { readonly id: string; readonly nouns: readonly string[] }>(
  list: readonly One[],
  amountOf: (one: One) => string,
): Row[] => list.map((one) => ({ id: one.id, nouns: one.nouns, amount: amountOf(one) }));

const grids: readonly (readonly [readonly Row[], Constructions])[] = [
  [works.map(({ id, unit, verbs, nouns }) => ({ id, amount: `36${unit}`, verbs, nouns })), workConstructions],
  [
    works.flatMap(({ id, unit, deeds }) => (deeds ? [{ id, amount: `36${unit}`, nouns: deeds }] : [])),
    deedConstructions,
  ],
  [
    works.flatMap(({ id, unit, verbs, heading }) =>
      heading === undefined ? [] : [{ id, amount: `36${unit}`, verbs, nouns: [heading] }],
    ),
    { 标题: (v, n, q) => `${n}\n全年${v}${q}。` },
  ],
  [listRows(money, () => '3.6亿元'), moneyConstructions],
  [listRows(rates, () => '93%'), rateConstructions],
  [listRows(carried, ({ unit }) => `36${unit}`), carriedConstructions],
  [listRows(stocks, ({ unit }) => `3600${unit}`), stockConstructions],
  [listRows(had, ({ unit }) => `360${unit}`), hadConstructions],
];

/** Every wording in every construction: some fifteen thousand. */
export function listSentences(): Sentence[] {
  return grids.flatMap(([rows, constructions]) => buildAll(rows, constructions));
}

/** Every measure in every construction, and nearly every wording in one of them. */
export function sampleSentences(): Sentence[] {
  return grids.flatMap(([rows, constructions]) => buildSome(rows, constructions));
}
