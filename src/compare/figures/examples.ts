import type { Mention } from '../about/mentions.ts';

const isName = ({ kind }: Mention): boolean => kind === 'unknown' || kind === 'route' || kind === 'latin';

/**
 * Words before a figure without the names that are listed as examples of what it counts: of 建成甲桥至乙镇、丙村至丁镇等3个项目 the projects
 * that were finished, whichever they were.
 */
export function dropExamples(words: readonly Mention[]): readonly Mention[] {
  const last = words.findLastIndex(({ text }) => text === '等');
  const isList = last !== -1 || areStretches(words);
  const from = words.findIndex(isName);
  if (!isList || from === -1 || (last !== -1 && from > last)) return words;
  return [...words.slice(0, from), ...(last === -1 ? [] : words.slice(last + 1))];
}

/** 甲桥至乙镇、丙村至丁镇3个项目 lists roads without 等. */
function areStretches(words: readonly Mention[]): boolean {
  const [last, list] = [words.at(-1), words.findIndex(({ text }) => text === '、')];
  return (
    last !== undefined && isName(last) && list > 0 && words.slice(list).some(({ text }) => text === '至')
  );
}
