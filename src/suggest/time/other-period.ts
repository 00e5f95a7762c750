import type { StatementKind } from '../../schema/document.ts';
import { findOtherTime } from '../../text/period/other-time.ts';
import { parsePeriod } from '../../text/period/period.ts';
import type { Part } from '../reading/split-text.ts';

/**
 * The time that the sentence of a number tells, where it is not the one that it would have: 1至9月累计 in a report on the third quarter is of
 * 2024-01/2024-09, 全年 in it of 2024.
 */
export function readOtherPeriod(
  period: string,
  text: string,
  { end, quantity }: Part,
  about: { readonly kind: StatementKind; readonly isLevel: boolean; readonly isOfWorks: boolean },
): string {
  const usual = parsePeriod(period);
  if (!usual) return period;
  const sentences = text.slice(0, quantity?.start ?? end).split(/[。！？!?\n]/u);
  const own = sentences.at(-1) ?? '';
  // 1月至9月，完成▯。其中，公路完成▯
  const from = ofWhole.test(own) ? sentences.findLastIndex((one) => !ofWhole.test(one)) : -1;
  const said = from === -1 ? own : sentences.slice(from).join('，');
  return findOtherTime(said, usual, about)?.id ?? period;
}

const ofWhole = /^\s*其中/u;
