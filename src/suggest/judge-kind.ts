import type { Section, StatementKind } from '../document/document.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import { getKind } from '../schema/kind.ts';
import { doneWords, matchWords, plannedWords, wishWords } from './words.ts';

/** Which way a part of a document looks. */
export type Look = 'ahead' | 'back';

const aheadHeading =
  /下一步|下一年|打算|工作计划|工作安排|工作部署|思路|展望|工作重点|重点工作|主要任务|重点任务|明年|来年/u;
const backHeading = /完成情况|工作情况|进展情况|开展情况|总结|回顾|成效|成绩|主要做法|工作完成/u;

/**
 * A document that only plans looks ahead, whatever its headings say. In a report the outermost heading that says so decides:
 * 三、下一步打算 looks ahead.
 * @param headings from the outermost to the nearest
 */
export function readLook(
  data: Pick<Frontmatter, 'kind' | 'plans' | 'reviews'>,
  headings: readonly string[],
): Look {
  if (data.reviews.length === 0) return 'ahead';
  for (const heading of headings) {
    const [ahead, back] = [aheadHeading.test(heading), backHeading.test(heading)];
    if (ahead !== back) return ahead ? 'ahead' : 'back';
  }
  return getKind(data.kind).looks;
}

/** Headings above each section, by its id, from the outermost to itself. */
export function listHeadings(outline: readonly Section[]): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const walk = (sections: readonly Section[], above: readonly string[]): void => {
    for (const { id, text, children } of sections) {
      found.set(id, [...above, text]);
      walk(children, [...above, text]);
    }
  };
  walk(outline, []);
  return found;
}

const done = matchWords(doneWords);
const planned = matchWords(plannedWords);
const wish = matchWords(wishWords);
/** At the end of a year what is expected to be finished is reported: 全年预计完成投资25亿元. */
const estimate = /预计(?:全年)?(?:可)?(?:完成|实现|达到)/u;

/**
 * The kind of a statement by its verbs: 已完成, 累计 report, 力争, 计划, 总投资 promise. Without such a word a plan promises and a
 * report reports.
 * @param words the part that is marked
 * @param clause the same with what stands before it in the sentence
 */
export function judgeKind(words: string, look: Look): StatementKind {
  const isDone = words.search(done) !== -1;
  const isWish = words.search(wish) !== -1;
  if (isDone && !isWish) return 'result';
  if (look === 'ahead') return 'target';
  if (estimate.test(words)) return 'result';
  return words.search(planned) === -1 ? 'result' : 'target';
}
