import type { Browser } from '@playwright/test';
import { parseQuery } from '../../../src/search/engine/query.ts';
import { pagefindFolder, type Part } from '../../../src/search/pagefind/parts.ts';
import type { PagefindClient } from '../../../src/browser/search/related/pagefind.ts';
import { withFreshContext } from './browser.ts';
import { createTally, type Exactness } from './exactness.ts';
import type { Question } from './queries.ts';
import { scan, type Scan } from './scan.ts';

/**
 * Compares what the index of words finds, all its parts merged, with a plain scan. Pages that are no documents do not count.
 * @param address of a served site with the index
 * @param pages name of a fragment → id of the document
 */
export async function measureWordExactness(
  browser: Browser,
  address: string,
  parts: readonly Part[],
  pages: ReadonlyMap<string, string>,
  scanned: Scan,
  questions: readonly Question[],
): Promise<Exactness> {
  const texts = questions.map(({ text }) => text.replace(/^"(.*)"$/u, '$1'));
  const found = await searchAll(browser, address, parts, texts);
  const known = new Set(scanned.documents.map(({ id }) => id));
  const tally = createTally();
  questions.forEach(({ text }, number) => {
    const ids = (found[number] ?? []).map((fragment) => pages.get(fragment) ?? fragment);
    const expected = scan(scanned, parseQuery(text)).map(({ id }) => id);
    if (
      !tally.add(
        ids.filter((id) => known.has(id)),
        expected,
      )
    )
      tally.addWrong(text);
  });
  return tally.finish(questions.length);
}

function searchAll(
  browser: Browser,
  address: string,
  parts: readonly Part[],
  queries: readonly string[],
): Promise<string[][]> {
  const paths = parts.map((part) => part.path).filter(Boolean);
  return withFreshContext(browser, async (context) => {
    const page = await context.newPage();
    // The one page whose policy lets Pagefind run.
    await page.goto(`${address}search/`);
    return page.evaluate(
      async ([folder, merged, texts]) => {
        const { createInstance } = (await import(`${folder}pagefind.js`)) as PagefindClient;
        const options = { baseUrl: '/', excerptLength: 1, excerptEllipsis: '' };
        const instance = createInstance(options);
        for (const one of merged) await instance.mergeIndex(folder + one, options);
        const found: string[][] = [];
        for (const text of texts) {
          const { results } = await instance.search(text, { filters: {} });
          found.push(results.map(({ id }) => id));
        }
        return found;
      },
      [`/${pagefindFolder}`, paths, queries] as const,
    );
  });
}
