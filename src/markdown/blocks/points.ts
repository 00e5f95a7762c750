import type { PhrasingContent } from 'mdast';
import { element } from '../components/component.ts';
import type { Point } from '../../schema/document.ts';
import { wrapSpans } from './wrap-spans.ts';

/**
 * Wraps each run-in point of a paragraph in an element of its own, so that it can be addressed:
 * `抓两件事：一是修路。二是架桥。` → `抓两件事：<span id="i-…">一是修路。</span><span id="i-…">二是架桥。</span>`.
 */
export function wrapPoints(
  children: readonly PhrasingContent[],
  points: readonly Point[],
): PhrasingContent[] {
  return wrapSpans(children, points, ({ id }, inside) => element('span', { id }, inside));
}
