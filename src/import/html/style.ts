import { hasTag, isBlock, type PageElement, type PageNode } from './elements.ts';

/** What text takes over from the elements around it. */
export interface Style {
  readonly bold: boolean;
  readonly alignment: 'centre' | 'right' | undefined;
  /** Whether line breaks of the source are shown. */
  readonly preformatted: boolean;
}

export const plain: Style = { bold: false, alignment: undefined, preformatted: false };

/** Style of what stands in a block. */
export function enterBlock(element: PageElement, style: Style): Style {
  const isHeading = /^h[1-6]$/u.test(element.tag);
  return {
    bold: style.bold || (!isHeading && isBold(element)),
    alignment: alignmentOf(element) ?? style.alignment,
    preformatted: style.preformatted || hasTag(element, 'pre', 'listing', 'xmp', 'plaintext'),
  };
}

export function enterInline(node: PageNode, style: Style): Style {
  return node.kind === 'element' && !isBlock(node) ? { ...style, bold: style.bold || isBold(node) } : style;
}

function isBold(element: PageElement): boolean {
  if (hasTag(element, 'b', 'strong')) return true;
  return /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(element.attributes.get('style') ?? '');
}

export function alignmentOf({ attributes, tag }: PageElement): 'centre' | 'right' | undefined {
  const [, styled] = /text-align\s*:\s*(\w+)/iu.exec(attributes.get('style') ?? '') ?? [];
  const align = (styled ?? attributes.get('align') ?? (tag === 'center' ? 'center' : '')).toLowerCase();
  if (align === 'center') return 'centre';
  return align === 'right' ? 'right' : undefined;
}
