/** The paragraphs of a text by their anchors, in reading order. */
type Anchors = readonly string[];

/** A paragraph that was published once and is not there any more. */
export interface RetiredParagraph {
  readonly anchor: string;
  /** Name of the last version that has it; missing if none is known. */
  readonly version?: string;
  /** Anchor of the paragraph that stands in its place now; missing if that cannot be told. */
  readonly successor?: string;
}

/**
 * Finds what became of paragraphs that were published once.
 * @param present of the document as it is
 * @param versions earlier texts, the newest first
 * @param recorded anchors that were published, wherever that is known from
 * @returns in the order of the versions and of their texts; those of no version come last
 */
export function findRetired(
  present: Anchors,
  versions: readonly { readonly name: string; readonly anchors: Anchors }[],
  recorded: Anchors,
): RetiredParagraph[] {
  const found = new Map<string, RetiredParagraph>();
  const here = new Set(present);
  for (const { name, anchors } of versions) {
    for (const [index, anchor] of anchors.entries()) {
      if (here.has(anchor) || found.has(anchor)) continue;
      const successor = findSuccessor(index, anchors, present);
      found.set(anchor, { anchor, version: name, ...(successor !== undefined && { successor }) });
    }
  }
  for (const anchor of recorded) if (!here.has(anchor) && !found.has(anchor)) found.set(anchor, { anchor });
  return [...found.values()];
}

/** One paragraph that went and one that came, between the same neighbours, are one paragraph that was changed. */
function findSuccessor(index: number, former: Anchors, present: Anchors): string | undefined {
  const places = new Map(present.map((anchor, place) => [anchor, place]));
  const isKept = (anchor: string): boolean => places.has(anchor);
  const before = former.slice(0, index).findLastIndex(isKept);
  const after = former.findIndex((anchor, place) => place > index && isKept(anchor));
  const last = after === -1 ? former.length : after;
  const from = before === -1 ? -1 : (places.get(former[before] ?? '') ?? -1);
  const to = after === -1 ? present.length : (places.get(former[after] ?? '') ?? present.length);
  // As many came as went: the first for the first, the second for the second.
  return to - from === last - before ? present[from + index - before] : undefined;
}
