import type { Inline } from '../blocks.ts';
import { hasTag, type PageElement } from './elements.ts';

/** Whether an element shows its characters from right to left, whatever they are (CSS Writing Modes Level 4, 2.2). */
export function turnsRound(element: PageElement): boolean {
  const { attributes, style } = element;
  const direction = style.get('direction') ?? attributes.get('dir')?.toLowerCase();
  const isOverridden = hasTag(element, 'bdo') || (style.get('unicode-bidi') ?? '').includes('override');
  return direction === 'rtl' && isOverridden;
}

/** Brackets that are drawn as each other from right to left (UAX #9, rule L4). */
const pairs = '()（）[]［］【】《》〈〉「」『』{}<>';

/** What a reader sees of text that is turned round: 327 where the page says 723. */
export function turnRound(content: readonly Inline[]): Inline[] {
  return content.toReversed().map((inline) => {
    if (inline.kind === 'link') return { ...inline, content: turnRound(inline.content) };
    if (inline.kind !== 'text') return inline;
    const characters = Array.from(inline.text).toReversed();
    return { ...inline, text: characters.map(mirror).join('') };
  });
}

function mirror(character: string): string {
  const at = pairs.indexOf(character);
  return at === -1 ? character : pairs.charAt(at % 2 === 0 ? at + 1 : at - 1);
}
