import type { Source } from '../../search/together/source.ts';
import { adviseOther, findFewer } from './message.ts';
import { adviseNamingPlace, offerPlaces } from './offer-places.ts';
import { offerKeywords } from './offer-keywords.ts';
import { hasFilters } from './state.ts';
import type { Asked } from './related/asked.ts';
import type { RelatedSection } from './related-section.ts';

/**
 * What else a reader may have meant: the page of the place that he names, what documents write for his words, and, where nothing was
 * found, searches with one word fewer. Nothing is offered twice.
 * @param above what stands above all this
 */
export async function makeOffers(
  sources: readonly Source[],
  asked: Asked,
  related: Pick<RelatedSection, 'offerTerms'>,
  base: string,
  above: readonly HTMLElement[] = [],
): Promise<HTMLElement[]> {
  const { state, found, bureaus = [] } = asked;
  const places = offerPlaces(state.text, bureaus, base);
  const terms = await related.offerTerms(sources, asked);
  if (found !== 0) return [...places, ...terms];
  const own = hasFilters(state.filters) ? undefined : sources.find(({ site }) => site === undefined);
  const keywords = own ? await offerKeywords(state.text, own.index, base) : [];
  const offered = new Set(
    terms.flatMap((one) =>
      [...one.querySelectorAll('a')].map((link) => new URLSearchParams(link.search).toString()),
    ),
  );
  const fewer = await findFewer(sources, state, offered);
  const advice = places.length === 0 && terms.length > 0 ? [adviseNamingPlace(base)] : [];
  const offers = [...keywords, ...places, ...terms, ...advice, ...fewer];
  return offers.length + above.length > 0 ? offers : [adviseOther()];
}
