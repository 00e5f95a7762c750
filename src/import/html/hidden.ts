import type { PageElement } from './elements.ts';
import { isInvisible } from './ink.ts';

/** Whether a browser does not show it, as far as the element and what style sheets say of it go. */
export function isHidden(element: PageElement): boolean {
  const { attributes, style } = element;
  const says = (property: string, pattern: RegExp): boolean => pattern.test(style.get(property) ?? '');
  if (attributes.has('hidden') && !style.has('display')) return true;
  if (says('display', /^none$/u) || says('mso-hide', /^all$/u)) return true;
  if (says('visibility', /^(?:hidden|collapse)$/u) && !showsAgain(element, 'visibility', /^visible$/u))
    return true;
  // Pages set no size around boxes so that no space comes between them, and give the boxes their own.
  if (says('font-size', tiny) && !showsAgain(element, 'font-size', readable)) return true;
  if (says('opacity', /^0?\.?0+%?$/u) || says('text-indent', farAway)) return true;
  if (says('overflow', /hidden|clip/u) && sizes.some((size) => says(size, nothing))) return true;
  if (says('transform', /\bscale[xy]?\(\s*0(?:\.0*)?\s*[,)]/u) || says('clip-path', cutOff)) return true;
  if (sides.some((side) => says(`margin-${side}`, farAway))) return true;
  if (isWrittenUnseen(element)) return true;
  if (!says('position', /^(?:absolute|fixed|relative)$/u)) return false;
  return (
    says('clip', /^rect\(\s*[01]/u) || ['left', 'top', 'right', 'bottom'].some((side) => says(side, farAway))
  );
}

/** Beyond the border of any screen. */
const farAway = /^-(?:\d{4,}(?:\.\d+)?(?:px|pt)|999(?:\.9*)?(?:px|r?em)|\d{3,}r?em|\d{3,}v[wh])$/u;
const sides = ['left', 'top'];
const sizes = ['width', 'height', 'max-width', 'max-height'];
const nothing = /^0(?:\.0*)?(?:px|pt|r?em|%)?$/u;
/** No letter of two pixels can be read. */
const tiny = /^(?=[\d.])(?:0+(?:\.0*)?(?:px|pt|r?em|%)?|0*[012]?(?:\.\d+)?px|0*[01]?(?:\.\d+)?pt)$/u;
const readable = /^0*(?:[1-9]\d|[3-9])[\d.]*(?:px|pt)$|^0*[1-9.][\d.]*rem$/u;
const cutOff =
  /^(?:inset\(\s*(?:[5-9]\d|100)(?:\.\d+)?%|circle\(\s*0|polygon\(\s*0(?:px|%)?(?:\s+0(?:px|%)?)?\s*(?:,\s*0(?:px|%)?\s+0(?:px|%)?\s*)*\))/u;

/** Whether elements in it undo what is handed down to them; its own text stays hidden, hence it has none. */
function showsAgain(element: PageElement, property: string, visible: RegExp): boolean {
  if (hasOwnText(element)) return false;
  return element.children.some(
    (child) =>
      child.kind === 'element' &&
      (visible.test(child.style.get(property) ?? '') || showsAgain(child, property, visible)),
  );
}

function hasOwnText({ children }: PageElement): boolean {
  return children.some((child) => child.kind === 'text' && child.text.trim() !== '');
}

/** Text in the colour of its paper. A heading may stand on a picture that was not saved with the page. */
function isWrittenUnseen(element: PageElement): boolean {
  if (/^h[1-6]$/u.test(element.tag) || !isInvisible(element.ink) || !hasOwnText(element)) return false;
  return !showsText(element);
}

function showsText({ children }: PageElement): boolean {
  return children.some(
    (child) =>
      child.kind === 'element' && ((hasOwnText(child) && !isInvisible(child.ink)) || showsText(child)),
  );
}
