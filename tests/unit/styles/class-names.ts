/** Names of classes in the selectors of a style sheet. A dot before a letter is nothing else there. */
export function listStyledClasses(css: string): Set<string> {
  const selectors = css.replaceAll(/\/\*.*?\*\//gsu, '').matchAll(/([^{};]+)\{/gu);
  return new Set(
    [...selectors].flatMap(([, selector = '']) =>
      [...selector.matchAll(/\.([a-z][\w-]*)/gu)].map(([, name = '']) => name),
    ),
  );
}

export interface WrittenClasses {
  readonly names: ReadonlySet<string>;
  /** What stands before `${…}`: `compare-entry--`. */
  readonly beginnings: ReadonlySet<string>;
}

/**
 * Names of classes that an `.astro` or `.ts` file gives to elements: what follows `class=`, `class:list=`, `class:` or `className`, and
 * what `classList` is given.
 */
export function listWrittenClasses(source: string): WrittenClasses {
  const names = new Set<string>();
  const beginnings = new Set<string>();
  for (const { index, 0: start } of source.matchAll(/\bclass(?:Name|:list)?(?:=|: | = )/gu)) {
    const value = readValue(source.slice(index + start.length));
    for (const [, name = '', open] of value.matchAll(/([a-z][\w-]*)(\$\{)?/gu)) {
      (open === undefined ? names : beginnings).add(name);
    }
  }
  for (const [, values = ''] of source.matchAll(/\bclassList\.(?:add|toggle)\(([^)]*)\)/gu))
    for (const [, name = ''] of values.matchAll(/'([a-z][\w-]*)'/gu)) names.add(name);
  return { names, beginnings };
}

/** A quoted attribute, an expression in braces, else the rest of the line. */
function readValue(text: string): string {
  if (text.startsWith('"')) return text.slice(1, text.indexOf('"', 1));
  if (!text.startsWith('{')) return text.slice(0, text.indexOf('\n'));
  let depth = 0;
  const end = [...text].findIndex((character) => {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    return depth === 0;
  });
  return [...text].slice(0, end).join('');
}
