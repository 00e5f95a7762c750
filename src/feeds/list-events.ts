import type { Catalogue } from '../catalogue/catalogue.ts';
import { listChanges } from '../catalogue/changes.ts';
import { describeDone, describePromise } from '../promises/describe/describe-amount.ts';
import { listKeptPromises } from '../promises/lists/kept-promises.ts';
import { nameRow } from '../promises/rows/name-row.ts';
import type { LedgerRow } from '../promises/rows/row.ts';
import { absoluteUrl, changeId, fragment, paths } from '../schema/address.ts';
import { endsForce, type ToldKind } from '../schema/told-change.ts';
import { compareStrings } from '../text/compare-strings.ts';

/** Something that has happened on the site, as `changes.json` tells programs of it. Fields may be added, and none is taken away. */
export interface SiteEvent {
  /** Stays the same for the same event, and is an address: where it is told. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /**
   * 发布 is a document; 兑现 a promise that was kept, 后来完成 one that was done after its time, which is 未完成; the others are what
   * became of a document.
   */
  readonly kind: '发布' | ToldKind | '兑现' | '后来完成';
  /** Id of the document that was published or changed, or from which one knows. */
  readonly document: string;
  readonly title: string;
  readonly bureau: string;
  /** Of a change: what and why, and the words. */
  readonly note?: string;
  readonly from?: string;
  readonly to?: string;
  /** Of a document that is no longer in force: id of the one that took its place. */
  readonly successor?: string;
  /** Of a document that was published: ids of those whose place it took. */
  readonly replaces?: readonly string[];
  /** Of a promise: what it is about, for when, what was promised and what was reported. */
  readonly promise?: {
    readonly name: string;
    readonly bureau: string;
    readonly period: string;
    readonly promised?: string;
    readonly done?: string;
    /** Of one that was kept after its time: when, as far as it is known. */
    readonly late?: string;
  };
}

/** Everything that the documents tell to have happened, newest first. A document without a date stands where lists put it. */
export function listEvents(
  { items, settings }: Pick<Catalogue, 'items' | 'settings'>,
  ledger: readonly LedgerRow[],
): SiteEvent[] {
  const { site } = settings;
  const events: SiteEvent[] = [
    ...items.map((item): SiteEvent => ({
      id: absoluteUrl(site, paths.document(item.id)),
      date: item.orderDate,
      kind: '发布',
      ...nameDocument(item),
      ...(item.replaces && { replaces: item.replaces.map(({ id }) => id) }),
    })),
    ...listChanges(items).map(({ item, change: { number, date, kind, ...words } }): SiteEvent => ({
      id: absoluteUrl(site, paths.document(item.id)) + fragment(changeId(number)),
      date,
      kind,
      ...nameDocument(item),
      ...words,
      ...(endsForce(kind) && item.replacedBy && { successor: item.replacedBy.id }),
    })),
    ...listKeptPromises(ledger).map(({ row, item, date }): SiteEvent => {
      const [promised, done] = [describePromise(row), describeDone(row)];
      return {
        id: absoluteUrl(site, paths.ledger) + fragment(row.id),
        date,
        kind: row.late ? '后来完成' : '兑现',
        ...nameDocument(item),
        promise: {
          name: nameRow(row),
          bureau: row.bureau.id,
          period: row.period.id,
          ...(promised !== undefined && { promised }),
          ...(done !== undefined && { done }),
          ...(row.late && { late: row.late.when }),
        },
      };
    }),
  ];
  return events.sort((a, b) => compareStrings(b.date, a.date) || compareStrings(a.id, b.id));
}

function nameDocument({
  id,
  data,
  bureau,
}: Catalogue['items'][number]): Pick<SiteEvent, 'document' | 'title' | 'bureau'> {
  return { document: id, title: data.title, bureau: bureau.id };
}
