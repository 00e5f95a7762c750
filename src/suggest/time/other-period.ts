import type { StatementKind } from '../../schema/document.ts';
import { findOtherTime } from '../../text/period/other-time.ts';
import { findClauseStart } from '../../text/clause-start.ts';
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
  const before = text.slice(0, quantity?.start ?? end);
  const own = before.slice(findClauseStart(before, before.length, sentenceEnds));
  return findOtherTime(ofWhole.test(own) ? readWhole(before, own) : own, usual, about)?.id ?? period;
}

const sentenceEnds = '。！？!?\n';

/** 1月至9月，完成▯。其中，公路完成▯: with what was told before of the whole. */
function readWhole(before: string, own: string): string {
  const sentences = before.split(/[。！？!?\n]/u);
  const from = sentences.findLastIndex((one) => !ofWhole.test(one));
  return from === -1 ? own : sentences.slice(from).join('，');
}

const ofWhole = /^\s*其中/u;
