import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';

const fivePlan = /[“"]?十([一二三四五六七八九])五[”"]?(?:期间|时期|规划期|末|以来)/gu;

/** “十四五”期间，将新改建农村公路500公里，改造危桥30座: of all that follows in the sentence, until another time is told. */
export function readPlan({ text, parts }: Reading, part: Part): string | undefined {
  const start = parts.find(({ sentence }) => sentence === part.sentence)?.start ?? part.start;
  const own = text
    .slice(start, part.end)
    .replace(/《[^》]*》|（[^）]*）|\([^)]*\)/gu, (aside) => '　'.repeat(aside.length));
  const [last] = [...own.matchAll(fivePlan)].slice(-1);
  if (!last) return undefined;
  const since = own.slice(last.index + last[0].length);
  return /今年|本年|当年|全年|去年|(?:19|20)\d{2}年/u.test(since) ? undefined : formatPlan(last[1] ?? '');
}

/** 十四: the tenth of these plans began in 2001, and each one since five years after the last. */
export function formatPlan(numeral: string): string {
  const first = 2006 + 5 * '一二三四五六七八九'.indexOf(numeral);
  return `${String(first)}/${String(first + 4)}`;
}
