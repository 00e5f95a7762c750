import { inlineText, type Block } from '../blocks.ts';
import type { Inference } from '../draft.ts';
import { inferKind, sideOf, type Side } from './kind.ts';
import { readFirstPeriod, readLooks, type Looks } from './periods.ts';

/** Kind and periods, from the title and what the chapters say. */
export function inferPeriods(
  title: string,
  body: readonly Block[],
  wanted?: Side,
): Inference & { readonly side: Side } {
  const { looks, from, doubtful } = findLooks(title, body);
  const kind = inferKind(title, looks, wanted);
  const side = sideOf(kind);
  const main = side === 'plan' ? 'plans' : 'reviews';
  const inferred = (['plans', 'reviews'] as const)
    .filter((field) => looks[field].length > 0)
    .map((field) => ({ field, value: looks[field].join('、'), from, ...(doubtful && { doubtful }) }));
  const advice = '没有认出时期，请写上文件说的是哪一年，例如 ["2024"]。';
  return {
    side,
    fields: { kind, ...looks },
    inferred: [{ field: 'kind', value: kind, from: title }, ...inferred],
    missing: looks[main].length === 0 ? [{ field: main, advice }] : [],
  };
}

interface Found {
  readonly looks: Looks;
  readonly from: string;
  readonly doubtful: boolean;
}

/** Of the title; where that only looks back, also what a chapter plans; else the first year that the text names. */
function findLooks(title: string, body: readonly Block[]): Found {
  const looks = readLooks(title);
  const texts = body.map((block) => (block.kind === 'paragraph' ? inlineText(block.content).trim() : ''));
  if (looks.plans.length + looks.reviews.length === 0) {
    const period = readFirstPeriod(title) ?? readFirstPeriod(texts.join('\n').slice(0, headLength));
    const list = period === undefined ? [] : [period];
    const looksBack = /总结|回顾|情况|报告/u.test(title);
    return {
      looks: { plans: looksBack ? [] : list, reviews: looksBack ? list : [] },
      from: '正文',
      doubtful: true,
    };
  }
  const [reviewed] = looks.reviews;
  if (looks.plans.length > 0 || reviewed === undefined) return { looks, from: title, doubtful: false };
  for (const text of texts.filter(isChapter)) {
    const plans = readLooks(`${reviewed.slice(0, 4)}年，${text}`).plans.filter((period) => period > reviewed);
    if (plans.length > 0) return { looks: { ...looks, plans }, from: `${title}；${text}`, doubtful: false };
  }
  return { looks, from: title, doubtful: false };
}

/** Characters from the top in which a document says of what year it speaks. */
const headLength = 500;

/** `三、2024年工作计划` */
function isChapter(text: string): boolean {
  return text.length <= 40 && /^[一二三四五六七八九十]+、/u.test(text);
}
