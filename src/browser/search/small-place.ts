import type { SuggestedPage } from '../../search/engine/format.ts';
import type { Match } from '../../search/engine/search.ts';
import { fold } from '../../text/spelling/fold.ts';

/** Of a township, a village, a community: a name and what it is. */
const small =
  /^(?!(?:建制|行政|自然|新农|中心|重点|示范|试点)[村镇]$)(\p{Script=Han}{2,8})(?:乡|镇|街道|社区|村|屯|寨)$/u;

/** 茶臼 of 茶臼村; undefined of what is no place without a bureau. */
export function nameSmallPlace(text: string): string | undefined {
  return small.exec(text.trim())?.[1];
}

/** More projects than these are no answer. */
const most = 3;

/**
 * The projects that are named after a village, as roads are: 苔岭至茶臼公路. Only those of which a document speaks that names the village:
 * another county may have one that is called the same.
 * @param matches the documents that name it
 */
export function findNamedProjects(
  text: string,
  pages: readonly SuggestedPage[],
  matches: readonly Pick<Match, 'document'>[],
): SuggestedPage[] {
  const name = nameSmallPlace(text);
  if (name === undefined) return [];
  const own = new Set(matches.map(({ document }) => document));
  const found = pages.filter(
    (page) =>
      fold(page.name).includes(fold(name)) && (page.documents ?? []).some((number) => own.has(number)),
  );
  return found.length <= most ? found : [];
}
