import { formatNumber } from '../number-format.ts';
import { hasTag, type PageElement } from './elements.ts';

/**
 * Counts the items of a list as browsers do (HTML, "The ol element"): `start`, `reversed`, the `value` of an item, and how the numbers
 * are written, by `type` or by `list-style-type`.
 * @returns a function that gives what is shown before each item, to be called in their order
 */
export function countItems(list: PageElement): (item: PageElement) => string {
  const isReversed = list.attributes.has('reversed');
  const items = list.children.filter((child) => hasTag(child, 'li')).length;
  let next = readInteger(list.attributes.get('start')) ?? (isReversed ? items : 1);
  return (item) => {
    const value = readInteger(item.attributes.get('value')) ?? next;
    next = value + (isReversed ? -1 : 1);
    const format = findFormat(item) ?? findFormat(list) ?? (list.tag === 'ol' ? 'decimal' : bullet);
    if (format === bullet) return '•';
    return `${formatNumber(format, value)}${/^[a-z]*(?:cjk|chinese|ideograph)/iu.test(format) ? '、' : '.'}`;
  };
}

const bullet = 'bullet';

/** How the numbers are written, in the names of `number-format.ts`. */
function findFormat({ attributes, style }: PageElement): string | undefined {
  const set = style.get('list-style-type') ?? style.get('list-style');
  const named = set?.split(/\s+/u).find((word) => styles.has(word));
  if (named !== undefined) return styles.get(named);
  return types.get(attributes.get('type') ?? '');
}

const types: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);

const styles: ReadonlyMap<string, string> = new Map([
  ['none', bullet],
  ['disc', bullet],
  ['circle', bullet],
  ['square', bullet],
  ['decimal', 'decimal'],
  ['decimal-leading-zero', 'decimalZero'],
  ['lower-alpha', 'lowerLetter'],
  ['lower-latin', 'lowerLetter'],
  ['upper-alpha', 'upperLetter'],
  ['upper-latin', 'upperLetter'],
  ['lower-roman', 'lowerRoman'],
  ['upper-roman', 'upperRoman'],
  ['cjk-ideographic', 'chineseCountingThousand'],
  ['simp-chinese-informal', 'chineseCountingThousand'],
  ['trad-chinese-informal', 'chineseCountingThousand'],
  ['simp-chinese-formal', 'chineseLegalSimplified'],
  ['trad-chinese-formal', 'ideographLegalTraditional'],
  ['cjk-decimal', 'ideographDigital'],
  ['cjk-heavenly-stem', 'ideographTraditional'],
  ['cjk-earthly-branch', 'ideographZodiac'],
]);

function readInteger(text: string | undefined): number | undefined {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}
