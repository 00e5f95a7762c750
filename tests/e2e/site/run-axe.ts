import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: all there is to ask of a page again when nothing else has changed. */
export const rulesOfColours = ['color-contrast', 'link-in-text-block'];

/** The rules that look at sizes, and at colours, since large text may be paler. */
export const rulesOfSizes = [...rulesOfColours, 'scrollable-region-focusable', 'target-size'];

/**
 * What axe finds on a page as it stands there: `rule html` for each violation.
 * @param runOnly rules, or sets of rules
 */
export async function runAxe(page: Page, runOnly: readonly string[] = standards): Promise<string[]> {
  // The builder loads half a megabyte of axe each time, which takes as long as the rules themselves.
  const isLoaded = await page.evaluate(() => 'axe' in window);
  const builder = new AxeBuilder(isLoaded ? { page, axeSource: 'undefined' } : { page })
    .options({ runOnly: [...runOnly], resultTypes: ['violations'] })
    // The other mode opens a second tab for pages with frames; there are none, and it takes four times as long.
    .setLegacyMode();
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}
