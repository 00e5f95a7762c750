const superscripts = pair('0123456789+-', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻');
const subscripts = pair('0123456789+-', '₀₁₂₃₄₅₆₇₈₉₊₋');

function pair(plain: string, raised: string): ReadonlyMap<string, string> {
  return new Map(Array.from(plain, (character, index) => [character, raised.charAt(index)]));
}

/**
 * Raised or lowered digits as characters, since the text of a document has no such formatting and 10³ must not become 103.
 * @returns undefined where Unicode has no character for one of them
 */
export function raise(text: string, position: string): string | undefined {
  const table = position === 'superscript' ? superscripts : position === 'subscript' ? subscripts : undefined;
  const raised = [...text].map((character) => table?.get(character));
  return table === undefined || raised.includes(undefined) ? undefined : raised.join('');
}
