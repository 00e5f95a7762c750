import { mapToFile } from '../source/file-offsets.ts';
import type { Fix } from '../schema/problem.ts';

/**
 * Replaces parts of a file and leaves everything else as it is, byte order mark and line ends among it. What is put in gets the
 * file's own line ends.
 * @param raw the file, decoded with its byte order mark
 * @param fixes places count in the text that `decode` gives, without the mark and with `\n` at each line's end; they must not overlap
 */
export function applyFixes(raw: string, fixes: readonly Fix[]): string {
  const toRaw = mapToFile(raw);
  const lineEnd = raw.includes('\r\n') ? '\r\n' : '\n';
  return fixes
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => {
      const before = text.slice(0, toRaw(start));
      return before + put.replaceAll('\n', lineEnd) + text.slice(toRaw(end));
    }, raw);
}

/** Of fixes that touch the same text only the first is kept: what becomes of the others is seen after it. */
export function chooseDisjoint<One extends Fix>(fixes: readonly One[]): One[] {
  let reached = -1;
  return fixes
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start <= reached) return false;
      reached = end;
      return true;
    });
}
