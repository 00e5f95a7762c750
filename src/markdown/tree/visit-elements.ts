import type { Element, Root } from 'hast';

/** Calls a function for every element of a page, from the innermost out. */
export function visitElements(parent: Element | Root, visit: (element: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    visitElements(child, visit);
    visit(child);
  }
}
