import { folderOf, listKinds, type Kind } from '../../../schema/kind.ts';
import type { Collection } from '../../../schema/document.ts';
import type { OwnKind } from '../../../schema/own-kind.ts';
import { simplify } from '../../../text/spelling/simplify.ts';
import type { Inference } from '../../draft.ts';

/** The kind of a site's own that a title names; what stands in 《》 is the title of another document. */
export function findOwnKind(title: string, own: readonly OwnKind[]): Kind | undefined {
  const plain = simplify(title).replaceAll(/《[^》]*》/gu, '《》');
  return listKinds(own)
    .slice(-own.length)
    .find((kind) => own.length > 0 && kind.title?.test(plain) === true);
}

/** Which folder a document of a site's own kind belongs in, and what of its periods counts. */
export function applyOwnKind(
  { fields, inferred, missing }: Inference,
  kind: Kind,
  title: string,
): Inference & { readonly collection: Collection } {
  const timed = kind.hasPeriod;
  const named = { field: 'kind', value: kind.name, from: title } as const;
  return {
    collection: folderOf(kind),
    fields: { ...fields, kind: kind.name, ...(!timed && { plans: [], reviews: [] }) },
    inferred: [named, ...inferred.filter(({ field }) => timed && field !== 'kind')],
    missing: timed ? missing : [],
  };
}
