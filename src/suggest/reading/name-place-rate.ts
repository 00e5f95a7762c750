import { findAll } from '../../text/find-all.ts';
import { gap } from './gap.ts';

const rate = new RegExp(
  `^(?:公路|道路)?(通[\\p{Script=Han}（）]{1,6}率|硬化率)(?:分别)?(?:已|均|都)*(?:达到?|为|提高到|提升到)?${gap}`,
  'u',
);
const places = /乡镇|建制村|行政村|自然村|自然屯|村民小组|村/gu;

/** Reads 577个村实现了通畅，通畅率达▯ as 建制村通畅率达▯: the places that were counted last tell whose rate it is. */
export function namePlaceRate(own: string, earlier: readonly string[]): string | undefined {
  if (!rate.test(own)) return undefined;
  const place = findAll(earlier.join('，'), places).at(-1)?.[0];
  return place === undefined ? undefined : `${place === '村' ? '建制村' : place}${own}`;
}
