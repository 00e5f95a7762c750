import type { Sentence } from '../reading/sentence.ts';

/** Sentences that frame a text are alike by what they are for, whatever their words. */
const frames: readonly (readonly [string, RegExp])[] = [
  ['frame year', /^(?:\d{4}年|今年|明年)[，,]?是.*(?:年|期)[。，；]?/u],
  ['frame report', /(?:现将|现就).*(?:如下|汇报|报告|总结)/u],
  ['frame demand', /总体要求|指导思想|总的要求|总体思路|工作思路|基本思路/u],
  ['frame table', /(?:见下表|如下表|下表所示|见附表|见附件)/u],
  ['frame plan', /(?:制定|制订|提出|编制)(?:本|如下|以下|了如下|了以下)?(?:计划|要点|方案|安排|意见)/u],
];

export function readFrames({ text, lead }: Pick<Sentence, 'text' | 'lead'>): string[] {
  const words = text.slice(lead);
  return frames.flatMap(([name, form]) => (form.test(words) ? [name] : []));
}
