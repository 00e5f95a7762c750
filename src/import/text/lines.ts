/** A line of a text that is not blank. */
export interface Line {
  /** Without white space at its ends. */
  readonly text: string;
  /** Width of the white space before it, in half-width columns. */
  readonly indent: number;
  /** 1-based. */
  readonly place: number;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
}

/** Splits a text into lines; blank ones are only remembered. */
export function readLines(text: string, firstPlace = 1): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  text.split('\n').forEach((source, index) => {
    const trimmed = source.replace(/^[\s\uFEFF\u200B]+|[^\S\t\uFEFF\u200B]+$/gu, '').replace(/^\t+$/u, '');
    if (trimmed === '') {
      afterBlank = true;
      return;
    }
    const space = source.slice(0, source.indexOf(trimmed[0] ?? ''));
    lines.push({ text: trimmed, indent: columns(space), place: firstPlace + index, afterBlank });
    afterBlank = false;
  });
  return lines;
}

/** `• 甲`, `- 甲` */
export function isBullet(text: string): boolean {
  return /^(?:[•·●○■□◆◇▪➢✓]\s*|[-*+]\s+)\S/u.test(text);
}

/** Columns in a fixed-width font, where Chinese takes two. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (character === '\t') count += tabWidth;
    else count += (character.codePointAt(0) ?? 0) < 0x100 ? 1 : 2;
  }
  return count;
}

const tabWidth = 4;
