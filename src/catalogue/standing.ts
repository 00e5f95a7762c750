import type { StoredDocument } from '../document/body-store.ts';
import { findWithdrawal, isOutOfForce, nameStanding, type Stated } from '../schema/standing.ts';

/** Another document, as it is named where one leads to it. */
export interface NamedDocument {
  readonly id: string;
  readonly title: string;
}

/** Which documents took the place of which. */
export interface Succession {
  /** The one that took this one's place. */
  readonly replacedBy?: NamedDocument;
  /** Those whose place this one took, in the order in which the documents came. */
  readonly replaces?: readonly NamedDocument[];
}

/** What has become of a document that is no longer in force, and why. */
export interface Standing {
  /** 撤回, 废止 or 失效. */
  readonly name: string;
  /** `YYYY-MM-DD`; only the development server shows documents without one. */
  readonly date: string;
  readonly reason: string;
  readonly replacedBy?: NamedDocument;
}

/** By id. A successor that is not there has been told of before; the development server goes on without it. */
export function findSuccessions(
  documents: readonly Pick<StoredDocument, 'id' | 'data'>[],
): Map<string, Succession> {
  const replaced = documents.filter(({ data }) => data.validity?.successor !== undefined);
  const found = new Map<string, Succession>();
  if (replaced.length === 0) return found;
  const named = new Map(documents.map(({ id, data }) => [id, { id, title: data.title }]));
  for (const { id, data } of replaced) {
    const [successor, own] = [named.get(data.validity?.successor ?? ''), named.get(id)];
    if (!successor || !own) continue;
    found.set(id, { ...found.get(id), replacedBy: successor });
    const known = found.get(successor.id);
    found.set(successor.id, { ...known, replaces: [...(known?.replaces ?? []), own] });
  }
  return found;
}

export function findStanding({
  data,
  replacedBy,
}: Pick<Succession, 'replacedBy'> & { readonly data: Stated }): Standing | undefined {
  const name = nameStanding(data);
  if (name === undefined) return undefined;
  const withdrawal = findWithdrawal(data);
  return {
    name,
    date: withdrawal?.date ?? data.validity?.date ?? '',
    reason: withdrawal?.note ?? data.validity?.reason ?? '',
    ...(replacedBy && { replacedBy }),
  };
}

/** Beside figures and words of a document that are read apart from it: 已撤回，不再作数. Nothing of one that merely lapsed: it keeps its word. */
export function nameOutOfForce(data: Stated): string | undefined {
  const name = isOutOfForce(data) ? nameStanding(data) : undefined;
  return name && `已${name}，不再作数`;
}

/** A reason may be written with or without its full stop. */
export function closeSentence(text: string): string {
  return text === '' || /[。！？]$/u.test(text) ? text : `${text}。`;
}

/** Why, and what took its place: `任务调整。由《…》代替`. */
export function describeReason({ reason, replacedBy }: Standing): string {
  return closeSentence(reason) + (replacedBy ? `由《${replacedBy.title}》代替` : '');
}

/** In a few words: `2024-03-15撤回`, `2024-06-30废止，由《…》代替`. */
export function describeStanding({ name, date, replacedBy }: Standing): string {
  return `${date === '' ? '已经' : date}${name}${replacedBy ? `，由《${replacedBy.title}》代替` : ''}`;
}
