import { describeScope } from '../../promises/lists/describe-scope.ts';
import { facetNames } from '../../promises/lists/facet-names.ts';
import { findElement } from '../find-element.ts';
import { isNarrowed, type View } from './view.ts';

/** Says at the head of the list what it was narrowed to. */
export type ShowScope = (view: View, found: number, whole: number) => void;

/** A list that came narrowed says so already; this is for what a reader narrows further. */
export function createScope(page: HTMLElement): ShowScope {
  const sentence = findElement(page, '[data-scope]');
  const figures = [...page.querySelectorAll<HTMLElement>('[data-figures]')];
  const served = { text: sentence.textContent, isHidden: sentence.hidden };
  const wereHidden = figures.map((one) => one.hidden);
  const of = findElement(page, 'h1').textContent.trim();
  return (view, found, whole) => {
    const asked = isNarrowed(view);
    sentence.hidden = asked ? false : served.isHidden;
    sentence.textContent = asked
      ? describeScope({ chosen: nameChosen(page, view), words: view.text, found, whole, of: `“${of}”` })
      : served.text;
    // Of one state the sentence has the only number; the others would be nought.
    figures.forEach((one, index) => (one.hidden = wereHidden[index] === true || Boolean(view.facets.state)));
  };
}

/** As the facets call what was chosen. */
function nameChosen(page: Element, { facets }: View): string[] {
  return facetNames.flatMap((facet) => {
    const value = facets[facet];
    if (!value) return [];
    const link = page.querySelector(`[data-facet=${facet}] [data-value="${CSS.escape(value)}"]`);
    return [link?.firstChild?.textContent?.trim() ?? value];
  });
}
