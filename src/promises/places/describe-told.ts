import type { Bureau } from '../../schema/bureau.ts';
import type { ToldAbove } from './told-above.ts';

/** Anchor, on the page of a place, of what those above say of it. */
export const aboveTitle = 'above-title';

/** More times are only said to be there. */
const mostLabels = 2;

/** 望川县自己没有说到的2024年上半年，南屏市的总结说到了它. Undefined where nobody above says anything of it. */
export function describeTold(
  { shortName }: Pick<Bureau, 'shortName'>,
  told: readonly Pick<ToldAbove, 'item' | 'periods'>[],
): string | undefined {
  if (told.length === 0) return undefined;
  const labels = [...new Set(told.flatMap(({ periods }) => periods.map(({ label }) => label)))];
  const times = labels.slice(0, mostLabels).join('、') + (labels.length > mostLabels ? '等' : '');
  const toldBy = [...new Set(told.map(({ item }) => item.bureau.shortName))].join('、');
  return `${shortName}自己没有说到的${times}，${toldBy}的总结说到了它`;
}
