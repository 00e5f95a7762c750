import type { Found } from '../../search/together/source.ts';
import { isInLetters } from '../../text/spelling/letters.ts';
import { findLettered } from './find-lettered.ts';
import { offerMentioned } from './offer-mentioned.ts';
import { linkPlaces } from './offer-places.ts';
import { linkProjects } from './offer-projects.ts';
import { findNamedProjects, nameSmallPlace } from './small-place.ts';

/**
 * What says more than any result, above them: the page of a place that is spelled in pinyin; of a village the projects that are named
 * after it, and the county. What names of pages there are is read for these alone.
 */
export async function offerAbove(text: string, mine: Found, base: string): Promise<HTMLElement[]> {
  const { index } = mine.source;
  if (isInLetters(text))
    return linkPlaces('这个地方的一页：', findLettered(text, (await index.readSuggestions()).pages), base);
  if (nameSmallPlace(text) === undefined || mine.matches.length === 0) return [];
  const { pages } = await index.readSuggestions();
  const projects = findNamedProjects(text, pages, mine.matches);
  return [...linkProjects(projects, base), ...offerMentioned(text, mine, base)];
}
