import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/**
 * Writes into a document's frontmatter the beginning of an entry for each of some days, where it belongs in the list. It says what is
 * to be chosen and what to be written: as it stands the check refuses it.
 * @param source with `\n` at each line's end
 * @returns undefined if the list is not written one entry a line, or there is no frontmatter
 */
export function addSkeleton(source: string, days: readonly string[]): string | undefined {
  const [opening, yaml, rest] = splitFrontmatter(source) ?? [];
  if (opening === undefined || yaml === undefined || rest === undefined) return undefined;
  const { contents } = parseDocument(yaml, { logLevel: 'error' });
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'changes');
  if (!pair) return `${opening}${yaml}changes:\n${days.map((day) => writeEntry(day, '  ')).join('')}${rest}`;
  const list = pair.value;
  if (!isSeq(list) || list.flow === true || list.items.length === 0) return undefined;
  const places = list.items.map((item) => {
    const start = isMap(item) ? item.range[0] : 0;
    const line = yaml.lastIndexOf('\n', start) + 1;
    const date: unknown = isMap(item) ? item.get('date') : undefined;
    return { line, indent: /^ */u.exec(yaml.slice(line))?.[0] ?? '', date: String(date) };
  });
  const [, end] = list.range;
  const after = yaml.slice(0, end).endsWith('\n') ? end : nextLine(yaml, end);
  return (
    opening +
    days.toReversed().reduce((text, day) => {
      const next = places.find(({ date }) => date > day);
      const at = next?.line ?? after;
      return text.slice(0, at) + writeEntry(day, places[0]?.indent ?? '  ') + text.slice(at);
    }, yaml) +
    rest
  );
}

function writeEntry(day: string, indent: string): string {
  const lines = [`- date: ${day}`, '  kind: 更正/补充/撤回', '  note:'];
  return lines.map((line) => `${indent}${line}\n`).join('');
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** `---\n`, the YAML with its last line feed, and the rest. */
function splitFrontmatter(source: string): [string, string, string] | undefined {
  const match = /^(\uFEFF?---[ \t]*\n)([\s\S]*?\n)(---[ \t]*(?:\n|$)[\s\S]*)$/u.exec(source);
  return match ? [match[1] ?? '', match[2] ?? '', match[3] ?? ''] : undefined;
}
