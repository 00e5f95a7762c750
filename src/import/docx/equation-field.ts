/**
 * The text of a field `EQ` (ECMA-376-1, 17.16.5.18), which Word draws and stores no result for. WPS and Word make enclosed
 * characters with it (`eq \o\ac(○,1)` → ①), pinyin above characters and fractions.
 */
export function showEquationField(instruction: string): string {
  return show(
    instruction
      .trim()
      .replace(/^eq\b/iu, '')
      .replace(/\\\*\s*\S+(?:\s+\\\*\s*\S+)*/gu, ''),
    0,
  ).trim();
}

/** Switches with their options, up to the bracket: `\o\ac(`, `\s\up 9(`. */
const opening = /\\([a-z])(?:\\[a-z]+|\s*"[^"]*"|\s*\d+|\s+|hps\d+)*\(/iu;

function show(text: string, depth: number): string {
  const match = depth < 20 ? opening.exec(text) : null;
  if (!match) return text.replace(/\\(.)/gu, '$1');
  const start = match.index + match[0].length;
  const { parts, end } = split(text, start);
  const shown = parts.map((part) => show(part, depth + 1).trim());
  const before = text.slice(0, match.index);
  return before + join((match[1] ?? '').toLowerCase(), parts, shown) + show(text.slice(end), depth + 1);
}

function join(name: string, parts: readonly string[], shown: readonly string[]): string {
  if (name === 'f') return shown.join('/');
  if (name === 'r') return `√${shown.at(-1) ?? ''}`;
  if (name !== 'o') return shown.join('');
  const [shape = '', inner = ''] = shown;
  if (/^[○◯〇]$/u.test(shape)) return enclose(inner);
  // One above the other: what is raised (\s\up) is the reading of what is not.
  const base = shown.filter((_, index) => !/^\s*\\s\s*\\up/iu.test(parts[index] ?? ''));
  return (base.length > 0 ? base : shown).join('');
}

function enclose(inner: string): string {
  const value = Number(inner);
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x2460 + value - 1);
  const numeral = '一二三四五六七八九十'.indexOf(inner);
  return numeral !== -1 && inner.length === 1 ? String.fromCodePoint(0x3280 + numeral) : inner;
}

/** Cuts at commas and semicolons that stand in no inner bracket. */
function split(text: string, start: number): { parts: string[]; end: number } {
  const parts: string[] = [];
  let depth = 0;
  let from = start;
  let at = start;
  for (; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')' && depth > 0) depth -= 1;
    else if (character === ')') break;
    else if ((character === ',' || character === ';' || character === '，') && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from, at));
  return { parts, end: Math.min(at + 1, text.length) };
}
