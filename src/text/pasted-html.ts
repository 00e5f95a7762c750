/** A piece of HTML in a text. */
export interface PastedHtml {
  /** UTF-16 offset of the first tag. */
  readonly start: number;
  /** How many tags there are. */
  readonly count: number;
}

/** Tags of HTML, in lower case or in a name space of Word; those of documents begin with a capital. */
const tag = /<\/?(?:[a-z][a-z0-9]*|[a-z]+:[a-z]+)(?:\s[^<>]*)?\/?>|<!--\[if[^<>]*>/gu;
/** What programs write and no author does. */
const ofPrograms = /<[^<>]*\s(?:class|style|lang|align|data-[\w-]+)\s*=|\bMso[A-Z]|<\/?[ovw]:|<!--\[if/u;
/** Fewer tags are told one by one. */
const leastByHand = 12;

/** Finds HTML that was pasted from Word or from a page: a mistake of one kind, however many tags it has. */
export function findPastedHtml(text: string): PastedHtml | undefined {
  if (!text.includes('<')) return undefined;
  // What stands in code or behind a backslash is text.
  const visible = text.replace(/^```.*?^```|`[^`\n]*`|\\[\\<]/gmsu, (literal) => ' '.repeat(literal.length));
  const tags = [...visible.matchAll(tag)];
  const [first] = tags;
  const least = ofPrograms.test(visible) ? 2 : leastByHand;
  return first && tags.length >= least ? { start: first.index, count: tags.length } : undefined;
}
