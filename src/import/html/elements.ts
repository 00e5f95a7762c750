import type { Element, Nodes, Root } from 'hast';

export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

export function hasTag<Name extends string>(
  node: Nodes,
  ...names: readonly Name[]
): node is Element & { tagName: Name } {
  return node.type === 'element' && names.some((name) => name === node.tagName);
}

/** The first element, in reading order, that passes. */
export function findElement(
  node: Root | Element,
  passes: (element: Element) => boolean,
): Element | undefined {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (passes(child)) return child;
    const found = findElement(child, passes);
    if (found) return found;
  }
  return undefined;
}

/** The text of a node as it is shown: nothing of scripts, styles and what is hidden. White space as it is written. */
export function textContent(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isElement(node) && (isMute(node) || isHidden(node))) return '';
  return 'children' in node ? node.children.map(textContent).join('') : '';
}

/** Holds no text of the page, or what only programs and forms show. */
export function isMute(element: Element): boolean {
  return hasTag(
    element,
    ...['script', 'style', 'noscript', 'template', 'head', 'title', 'iframe', 'object', 'embed', 'canvas'],
    ...[
      'svg',
      'audio',
      'video',
      'select',
      'option',
      'textarea',
      'input',
      'button',
      'datalist',
      'map',
      'link',
      'meta',
    ],
  );
}

/** Whether a browser does not show it, as far as the element itself says. */
export function isHidden({ properties }: Element): boolean {
  const style =
    typeof properties.style === 'string' ? properties.style.replace(/\s+/gu, '').toLowerCase() : '';
  return properties.hidden === true || /(?:^|;)(?:display:none|visibility:hidden)/u.test(style);
}

/** Id and classes in lower case, with spaces between. */
export function namesOf({ properties }: Element): string {
  const { id, className } = properties;
  const classes = Array.isArray(className) ? className.join(' ') : '';
  return `${typeof id === 'string' ? id : ''} ${classes}`.toLowerCase();
}
