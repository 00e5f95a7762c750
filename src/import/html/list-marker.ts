import { textContent, type PageElement } from './elements.ts';

/**
 * Word writes the bullets of a list as text before its items, in a font of signs where `l` or `§` is a dot:
 * `<p class=MsoListParagraph><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l …</span></span>甲</p>`.
 * @returns the element that holds the bullet; undefined if there is none, or a number, which is text
 */
export function readMarker(paragraph: PageElement): PageElement | undefined {
  if (!/mso-list:/iu.test(paragraph.attributes.get('style') ?? '')) return undefined;
  const marker = paragraph.children.find(
    (child): child is PageElement => child.kind === 'element' && holdsMarker(child),
  );
  return marker && /^(?:[·•●○■□◆◇▪➢✓\-–—§]|[A-Za-z])$/u.test(textContent(marker).trim()) ? marker : undefined;
}

function holdsMarker(element: PageElement): boolean {
  return (
    /mso-list:\s*ignore/iu.test(element.attributes.get('style') ?? '') ||
    element.children.some((child) => child.kind === 'element' && holdsMarker(child))
  );
}
