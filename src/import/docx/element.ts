import type { XmlElement } from './xml.ts';

/** The elements in an element, without the text between them. */
export function listElements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  if (parent === undefined) return [];
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element on a path of names. */
export function findElement(
  parent: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  let found = parent;
  for (const name of path)
    found = found?.children.find(
      (child): child is XmlElement => typeof child !== 'string' && child.name === name,
    );
  return found;
}

/** All elements of a name at any depth, in order; not those inside of one that was found. */
export function findAll(parent: XmlElement, names: readonly string[]): XmlElement[] {
  return listElements(parent).flatMap((child) =>
    names.includes(child.name) ? [child] : findAll(child, names),
  );
}

/** `w:val` of the element on a path. */
export function readValue(parent: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return findElement(parent, ...path)?.attributes['w:val'];
}

/** An integer, also as a strict file writes a measure (`12pt` → 12); undefined if it is none. */
export function readInteger(text: string | undefined): number | undefined {
  const value = parseInt(text ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** Whether a property is on (ECMA-376-1, 17.17.4 ST_OnOff): present without a value means on; undefined if it is absent. */
export function readSwitch(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = findElement(parent, name);
  return element && isOn(element.attributes['w:val']);
}

export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

/** The text directly in an element. */
export function readOwnText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

const textElements = ['w:t', 'm:t', 'a:t'];

/** All text in an element, paragraphs and cells separated by a space: for what is reported, not imported. */
export function readPlainText(element: XmlElement): string {
  return collectText(element).replace(/\s+/gu, ' ').trim();
}

function collectText(element: XmlElement): string {
  if (textElements.includes(element.name) || element.name === 'w:delText') return readOwnText(element);
  if (element.name === 'w:tab' || element.name === 'w:br') return ' ';
  const text = listElements(element).map(collectText).join('');
  return element.name === 'w:p' || element.name === 'a:p' ? `${text} ` : text;
}
