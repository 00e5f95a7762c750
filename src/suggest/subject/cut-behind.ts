import { gap } from '../reading/gap.ts';

/** 农村公路 of 农村公路危桥改造▯: what was counted there is nothing of what is counted here. */
export function cutBehind(part: string, word: string): string[] {
  const at = part.indexOf(word);
  if (at === -1) return [];
  return [part.includes(gap) && part.indexOf(gap) > at ? part.slice(0, at + word.length) : part];
}
