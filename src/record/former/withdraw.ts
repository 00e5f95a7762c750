import { paths } from '../../schema/address.ts';
import type { ComparedDocument } from '../../schema/document.ts';
import type { Withdrawn } from '../../schema/former.ts';

/** With what a document is withdrawn. */
export interface Withdrawal {
  /** What only this document shows or offers: it goes with it. */
  readonly assets: ComparedDocument['assets'];
  /** Name of the bureau. */
  readonly bureau: string | undefined;
  readonly date: string;
  readonly reason: string;
}

/** What is written down of a document that is withdrawn, and of what goes with it. */
export function listWithdrawn(
  { id, data }: Pick<ComparedDocument, 'id' | 'data'>,
  { assets, bureau, date, reason }: Withdrawal,
): Withdrawn[] {
  const told = {
    ...(bureau !== undefined && { bureau }),
    ...(data.published !== undefined && { published: data.published.slice(0, 'YYYY-MM-DD'.length) }),
    date,
    reason,
  };
  return [
    { address: id, title: data.title, ...told },
    ...assets.map((asset) => ({ address: paths.file(asset.path), title: `${data.title}的附件`, ...told })),
  ];
}
