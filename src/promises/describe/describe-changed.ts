import { findAdjustment } from '../rows/adjustments.ts';
import { linesOf, type LedgerRow } from '../rows/row.ts';
import { describeCorrection, listCorrections } from '../sayings/corrected.ts';
import type { Saying } from '../sayings/saying.ts';
import { describeSaying } from './describe-saying.ts';

/**
 * 目标调整过：50公里→42公里；成果原为新改建农村公路32公里，2023-03-06更正: where a promise was formally changed, or a number of the line
 * was corrected. Undefined where nothing was.
 */
export function describeChanged(row: LedgerRow): string | undefined {
  const changed = linesOf(row).flatMap(({ measure, targets }) => {
    const steps = findAdjustment(targets, measure?.unit);
    return steps ? [`目标调整过：${steps.map(describeSaying).join('→')}`] : [];
  });
  const texts = [
    ...changed,
    ...listTexts('目标', row.targets.slice(0, 1)),
    ...listTexts('成果', row.doneFrom),
  ];
  return texts.length > 0 ? texts.join('；') : undefined;
}

function listTexts(name: string, sayings: readonly Saying[]): string[] {
  return sayings.flatMap(listCorrections).map((one) => `${name}${describeCorrection(one)}`);
}
