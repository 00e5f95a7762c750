import type { Span } from '../../../text/span.ts';
import { finished, intends } from './promise-words.ts';

const lastSentence = /[^。\n]*。?\s*$/u;
/** What the rest of a sentence strives for. */
const strivesNext = /[，；](?:力争|争取|确保)(?=[新开建完实改交竣])/u;

/**
 * 高速公路计划续建2个项目。国省干线续建▯，力争开工甲线: whether words stand between two promises, and do not tell that they were kept.
 * @param words from the beginning of their sentence
 */
export function isBetweenPromises(text: string, { start, end }: Pick<Span, 'start' | 'end'>): boolean {
  const rest = /^[^。\n]*/u.exec(text.slice(end))?.[0] ?? '';
  if (!strivesNext.test(rest)) return false;
  const before = lastSentence.exec(text.slice(0, start).replace(/。\s*$/u, ''))?.[0] ?? '';
  return intends.test(before) && !finished.test(text.slice(start, end));
}
