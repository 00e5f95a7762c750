/**
 * Runs in a page. Turns the order of its style sheets around, and lists what that changes: where two sheets say different
 * things of one element in selectors that weigh the same, the order in which they are bundled would decide.
 * @returns `element: property, before → after`
 */
export function listOrderedStyles(): string[] {
  const properties = new Set<string>();
  const addProperties = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) [...rule.style].forEach((property) => properties.add(property));
      else if (rule instanceof CSSGroupingRule) addProperties(rule.cssRules);
    }
  };
  // Those of files; the site's main colour is inline.
  const sheets = [...document.styleSheets].filter(({ href }) => href !== null);
  const copies = sheets.map((sheet) => {
    addProperties(sheet.cssRules);
    const copy = new CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    return copy;
  });
  const name = (element: Element): string => [element.tagName.toLowerCase(), ...element.classList].join('.');
  const place = (element: Element): string =>
    element.parentElement ? `${place(element.parentElement)} > ${name(element)}` : name(element);
  // One element of each place: the others have the same styles.
  const elements = new Map(
    [...document.body.querySelectorAll('*')].map((element) => [place(element), element]),
  );
  const listStyles = (): { label: string; value: string }[] =>
    [...elements.values()].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        if (pseudo && style.content === 'none') return [];
        const named = `${name(element)}${pseudo ?? ''}`;
        return [...properties].map((property) => ({
          label: `${named}: ${property}`,
          value: style.getPropertyValue(property),
        }));
      }),
    );
  for (const sheet of sheets) sheet.disabled = true;
  document.adoptedStyleSheets = copies;
  const before = listStyles();
  document.adoptedStyleSheets = copies.toReversed();
  const after = listStyles();
  document.adoptedStyleSheets = [];
  for (const sheet of sheets) sheet.disabled = false;
  return before.flatMap(({ label, value }, index) => {
    const other = after[index]?.value ?? '';
    return other === value ? [] : [`${label}, ${value} → ${other}`];
  });
}
