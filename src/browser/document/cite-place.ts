/** The address of a place in a page: fragments of ours need no escapes, those of others may. */
export function addressPlace(canonical: string, id: string): string {
  return `${canonical}#${encodeURIComponent(id)}`;
}

/**
 * A citation with the day on which it is cited, for which the page, which does not know it, left a blank.
 * @param at instead of the address of the page that of a place in it
 */
export function completeCitation(
  citation: string,
  now: Date,
  at?: { readonly canonical: string; readonly place: string },
): string {
  const placed = at ? citation.replace(`${at.canonical}.`, () => `${at.place}.`) : citation;
  return placed.replace('[引用日期]', `[${writeDay(now)}]`);
}

/** `2024-01-15`, by the reader's calendar. */
function writeDay(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
