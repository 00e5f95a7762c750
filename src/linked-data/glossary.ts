import { absoluteUrl, explanationId, fragment, paths } from '../schema/address.ts';
import type { Settings } from '../settings/settings.ts';
import { listOrNothing, type Thing } from './thing.ts';

/** The terms of the glossary, each with the address of its explanation, which stands on the page. */
export function describeGlossary(
  { site, glossary }: Pick<Settings, 'site' | 'glossary'>,
  name: string,
  description: string,
): Thing {
  const url = absoluteUrl(site, paths.glossary);
  return {
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name,
    description,
    inLanguage: 'zh-CN',
    hasDefinedTerm: glossary.map(({ id, term, aliases }) => ({
      '@type': 'DefinedTerm',
      name: term,
      alternateName: listOrNothing(aliases),
      url: url + fragment(explanationId(id)),
    })),
  };
}
