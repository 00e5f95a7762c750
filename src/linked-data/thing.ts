/** Something described in the words of schema.org. Properties that are undefined are not written. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/**
 * JSON-LD for a `script` element. Nothing in it can end the element or open a comment: `</script>` in a title becomes
 * `\u003c/script>`, which JSON reads as the same text.
 */
export function writeLinkedData(thing: Thing): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
}

/** A list, or undefined if it is empty. */
export function listOrNothing<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
