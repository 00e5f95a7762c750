import { findElement, listElements } from './element.ts';
import type { XmlElement, XmlNode } from './xml.ts';

/** Extensions that the readers understand, by the prefix of `namespaces.ts`. */
const understood = new Set(['wps', 'wpg', 'wpc', 'wp14', 'w14', 'w15', 'a14', 'v', 'o', 'w', 'm']);

/**
 * Puts in place of every `mc:AlternateContent` the content of one of its branches (ECMA-376-3, 7.6): the first choice that is
 * understood, else the fallback. Word writes a text box twice, as a shape and as VML; both would give its text twice.
 *
 * Against the standard, a branch that has nothing to read gives way to one that has: nothing is lost where a producer put
 * the text into one of them only.
 */
export function resolveAlternates(element: XmlElement): XmlElement {
  const children = element.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') return [child];
    if (child.name === 'mc:AlternateContent') {
      return chooseBranch(child).children.flatMap((node) =>
        typeof node === 'string' ? [node] : resolveAlternates({ ...child, children: [node] }).children,
      );
    }
    return [resolveAlternates(child)];
  });
  const same =
    children.length === element.children.length &&
    children.every((child, index) => child === element.children[index]);
  return same ? element : { ...element, children };
}

function chooseBranch(alternates: XmlElement): XmlElement {
  const choices = listElements(alternates, 'mc:Choice');
  const fallback = findElement(alternates, 'mc:Fallback');
  const chosen = choices.find((choice) =>
    (choice.attributes['Requires'] ?? '').split(/\s+/u).every((prefix) => understood.has(prefix)),
  );
  const branches = [chosen, fallback, ...choices].filter((branch) => branch !== undefined);
  return branches.find(hasContent) ?? branches[0] ?? alternates;
}

const contents = ['w:t', 'w:sym', 'm:t', 'a:blip', 'v:imagedata', 'w:numFmt', 'v:textpath', 'w:fldChar'];

function hasContent(branch: XmlElement): boolean {
  return listElements(branch).some((child) => contents.includes(child.name) || hasContent(child));
}
