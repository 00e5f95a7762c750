import { fragment, href } from '../../schema/address.ts';
import type { Site } from '../../schema/site.ts';
import type { StatementRow } from '../../promises/lists/row-paths.ts';

/**
 * Puts before each statement of a text the way to its line of the ledger. The link is empty: the text of the page stays the document's.
 *
 * HTML `<span id="t-1" class="statement target">…` →
 * `<a class="statement-row" href="/ledger/#l-1" aria-label="看兑现：农村公路"></a><span id="t-1" class="statement target">…`
 * @param rows anchor of a statement → its line
 */
export function linkStatements(
  html: string,
  site: Pick<Site, 'base'>,
  rows: ReadonlyMap<string, Pick<StatementRow, 'name' | 'path' | 'anchor'>> | undefined,
): string {
  if (rows === undefined) return html;
  return html.replaceAll(/<span id="([^"]+)" class="statement [^"]*">/gu, (whole, anchor: string) => {
    const row = rows.get(anchor);
    if (row === undefined) return whole;
    const address = href(site, row.path) + fragment(row.anchor);
    return `<a class="statement-row" href="${address}" aria-label="看兑现：${escape(row.name)}"></a>${whole}`;
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
