import type { DocumentClause } from '../sayings/document-clauses.ts';

/** 没有报送事故信息 is no report that is missing. */
const unsentWords =
  /(?:没有|未能?)(?:(?:按时|按期|及时|按要求)(?:报送|上报|报来|报告)|(?:报送|上报|报来)(?!\S{0,4}(?:事故|险情|信息)))/u;

/**
 * Where a bureau above writes that a place has not sent its report in: 望川县、麦浦县没有按时报送; 望川县的总结，没有按时报来.
 * @returns the anchor of the paragraph
 */
export function findUnsentParagraph(
  clauses: readonly DocumentClause[],
  isNamed: (clause: DocumentClause) => boolean,
): string | undefined {
  return clauses.find((clause, at) => {
    if (!isNamed(clause)) return false;
    const next = clauses[at + 1];
    const goesOn =
      next?.sentence === clause.sentence && /^(?:都|均|也)?(?:没有|未)[^的]*$/u.test(next.text)
        ? next.text
        : '';
    return unsentWords.test(clause.text) || unsentWords.test(goesOn);
  })?.paragraph;
}
