import type { Place, Report } from '../source/place.ts';
import { contrastWithWhite } from '../text/colour.ts';

/** WCAG 2.2, 1.4.3: text on the main colour needs a contrast of 4.5 to 1. */
const leastContrast = 4.5;

export function checkColour(colour: string, place: Place, report: Report): void {
  const contrast = contrastWithWhite(colour);
  if (contrast >= leastContrast) return;
  report({
    rule: 'pale-colour',
    ...place,
    message: `主色“${colour}”太浅，上面的白字对比度只有 ${contrast.toFixed(1)}，应当不小于 4.5。`,
    advice: '请换一个深一些的颜色，例如 #0b5394。',
  });
}
