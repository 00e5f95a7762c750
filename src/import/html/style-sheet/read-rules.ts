/** A rule of a style sheet: what it says of the elements that its selectors name. */
export interface StyleRule {
  readonly selectors: string;
  readonly declarations: readonly Declaration[];
}

export interface Declaration {
  /** In lower case, as the value. */
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

/** Deepest nesting of blocks that is read. */
const deepest = 10;

/**
 * Reads the rules of a style sheet that hold on a screen of usual width, those in `@media` and `@supports` among them (CSS Syntax
 * Module Level 3). What cannot be read is passed over, as browsers do.
 */
export function readRules(source: string, depth = 0): StyleRule[] {
  const css = depth === 0 ? source.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/gu, ' ') : source;
  const rules: StyleRule[] = [];
  for (let at = 0; at < css.length;) {
    const open = findSign(css, at, '{;');
    if (css[open] !== '{') {
      at = open + 1;
      continue;
    }
    const close = findSign(css, open + 1, '}');
    const prelude = css.slice(at, open).trim();
    const block = css.slice(open + 1, close);
    if (!prelude.startsWith('@')) rules.push({ selectors: prelude, declarations: readDeclarations(block) });
    else if (depth < deepest && holdsOnScreen(prelude)) rules.push(...readRules(block, depth + 1));
    at = close + 1;
  }
  return rules;
}

/** Reads what stands in a rule, or in a `style` attribute. */
export function readDeclarations(block: string): Declaration[] {
  const declarations: Declaration[] = [];
  for (let at = 0; at < block.length;) {
    const end = findSign(block, at, ';{');
    const [, property, value] = /^\s*([-\w]+)\s*:([\s\S]*)$/u.exec(block.slice(at, end)) ?? [];
    if (block[end] === '{') at = findSign(block, end + 1, '}') + 1;
    else {
      at = end + 1;
      if (property === undefined || value === undefined) continue;
      const said = value.replace(/!\s*important\s*$/iu, '');
      const important = said !== value;
      declarations.push({ property: property.toLowerCase(), value: said.trim().toLowerCase(), important });
    }
  }
  return declarations;
}

/** Offset of the next of these signs that stands in no string, bracket or inner block; the end of the text if there is none. */
function findSign(css: string, from: number, signs: string): number {
  const open: string[] = [];
  for (let at = from; at < css.length; at += 1) {
    const character = css.charAt(at);
    if (open.length === 0 && signs.includes(character)) return at;
    if (character === '\\') at += 1;
    else if (character === '"' || character === "'") at = findStringEnd(css, at);
    else if (character in brackets) open.push(brackets[character as keyof typeof brackets]);
    else if (character === open.at(-1)) open.pop();
  }
  return css.length;
}

const brackets = { '(': ')', '[': ']', '{': '}' } as const;

function findStringEnd(css: string, from: number): number {
  for (let at = from + 1; at < css.length; at += 1) {
    if (css[at] === '\\') at += 1;
    else if (css[at] === css[from] || css[at] === '\n') return at;
  }
  return css.length;
}

/** A screen of 1280 pixels. */
const width = 1280;

function holdsOnScreen(prelude: string): boolean {
  if (/^@(?:supports|layer|container|scope)\b/iu.test(prelude)) return true;
  if (!/^@media\b/iu.test(prelude)) return false;
  return prelude
    .slice('@media'.length)
    .toLowerCase()
    .split(',')
    .some((query) => {
      if (/\b(?:print|speech|tty|projection|handheld)\b/u.test(query) !== /\bnot\b/u.test(query))
        return false;
      const least = /min-width\s*:\s*([\d.]+)/u.exec(query)?.[1];
      const most = /max-width\s*:\s*([\d.]+)/u.exec(query)?.[1];
      return (
        Number(least ?? 0) <= width &&
        Number(most ?? width) >= width &&
        !/prefers-|hover\s*:\s*none/u.test(query)
      );
    });
}
