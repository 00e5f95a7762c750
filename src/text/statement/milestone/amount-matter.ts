import { findMatter, withoutNames } from './matter.ts';
import { takeSteps } from './step-words.ts';
import { workload } from './milestone.ts';

/** Words with a number in them, as a statement stores them. */
interface CountedWords {
  readonly text: string;
  readonly quantity?: { readonly text: string };
}

/**
 * What a number counts, in the words of its clause: 绕城公路工程量完成60% → nothing, the whole; 征地拆迁完成80% → 征地拆迁. Undefined
 * without a number.
 * @param names of the project
 */
export function findAmountMatter(
  { text, quantity }: CountedWords,
  names: readonly string[],
): string | undefined {
  if (!quantity) return undefined;
  const clause = text.split(/[，,；;。]/u).find((one) => one.includes(quantity.text));
  if (clause === undefined) return undefined;
  const words = withoutNames(clause.replace(quantity.text, ''), names).replace(workload, '');
  const { onPaper, rest } = takeSteps(words);
  return onPaper.join('、') + findMatter(rest.replace(/占|达|为/gu, ''), names);
}
