import { toHalfWidth } from './normalise.ts';
import { cutSpan, type Span } from '../span.ts';

const number = /[0-9０-９]+(?:[.．][0-9０-９]+)*/gu;

/** `1．5公里绿道` may be the first paragraph about five kilometres. */
const marker = /^[0-9０-９]{1,2}．/u;

/**
 * Finds numbers whose digits, or whose point, are half-width in one place and full-width in another: 1０公里, 3．5公里. Not the number of
 * an outline (1．5公里绿道): there the point is a full stop.
 */
export function findMixedWidths(text: string): (Span & { readonly correct: string })[] {
  if (!/[０-９．]/u.test(text)) return [];
  const begin = text.length - text.trimStart().length;
  return [...text.matchAll(number)].flatMap(({ 0: written, index }) => {
    if (index === begin && marker.test(written)) return [];
    if (!/[０-９．]/u.test(written) || !/[0-9.]/u.test(written)) return [];
    return [{ ...cutSpan(text, index, index + written.length), correct: toHalfWidth(written) }];
  });
}
