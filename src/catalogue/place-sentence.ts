import type { Paragraph, Point } from '../schema/document.ts';
import { createSentences } from '../text/sentence.ts';

/** The run-in point that holds all of a part of a paragraph: its address is nearer than the paragraph's. */
export function findPoint(
  { points = [] }: Pick<Paragraph, 'points'>,
  start: number,
  end: number,
): Point | undefined {
  return points.find((point) => point.start <= start && point.end >= end);
}

/** The sentence around a part of a paragraph: no more than its point, where it has one, and all of a row of a table. */
export function createSentenceFinder({
  kind,
  text,
}: Pick<Paragraph, 'kind' | 'text'>): (start: number, end: number, point: Point | undefined) => string {
  // The other cells of a row say what a figure is about.
  if (kind === 'row') return () => text;
  const ofPoint = new Map<Point | undefined, ReturnType<typeof createSentences>>();
  return (start, end, point) => {
    const offset = point?.start ?? 0;
    let find = ofPoint.get(point);
    if (!find) ofPoint.set(point, (find = createSentences(text.slice(offset, point?.end))));
    return find(start - offset, end - offset);
  };
}
