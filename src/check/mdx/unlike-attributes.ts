import type { Unlike } from './unlike.ts';

/** How a sign is written that would begin something else. */
const references: Readonly<Record<string, string>> = { '&': '&amp;', '\\': '&#92;' };

/**
 * `title="甲\*乙"`: values of attributes know no backslash in MDX (nor do they in HTML), and documents do.
 * @param start offset of the tag in the body
 */
export function findUnlikeAttributes(tag: string, start: number): Unlike[] {
  return [...tag.matchAll(/=\s*(?:"([^"]*)"|'([^']*)')/gu)].flatMap(
    ({ 0: written, 1: doubleQuoted, 2: singleQuoted = '', index }): Unlike[] => {
      const value = doubleQuoted ?? singleQuoted;
      const correct = value.replace(/\\([!-/:-@[-`{-~])/gu, (_, sign: string) => references[sign] ?? sign);
      if (correct === value) return [];
      const end = start + index + written.length - 1;
      return [{ kind: 'attribute', start: end - value.length, end, correct }];
    },
  );
}
