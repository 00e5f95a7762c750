import type { Located } from './locate-text.ts';
import type { Finding } from './rules/rule.ts';

/**
 * A finding at a place.
 * @param correct what to write there instead, if that is certain; it becomes a fix only where the place is exact
 */
export function createFinding(
  { line, column, start, end }: Located,
  told: Pick<Finding, 'message' | 'advice'>,
  correct?: string,
): Finding {
  const found = { line, column, ...told };
  if (correct === undefined || start === undefined || end === undefined) return found;
  return { ...found, fix: { start, end, text: correct } };
}
