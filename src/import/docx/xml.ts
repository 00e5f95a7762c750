import { SaxesParser, type SaxesTagNS } from 'saxes';
import { deepestNesting } from './limits.ts';
import { findPrefix } from './namespaces.ts';

/** An element with names as `namespaces.ts` gives them (`w:p`, `w:val`); attributes without a namespace keep their bare name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/**
 * Parses a part of a package. Parts have no document type (ECMA-376-2, 8.2.5), so there are no entities to expand.
 *
 * @returns the root, or what is wrong (Chinese, without 。)
 */
export function parseXml(source: string): XmlElement | string {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  parser.on('error', () => {
    throw new Refusal('XML 不完整或者写错了');
  });
  parser.on('doctype', () => {
    throw new Refusal('XML 里有文档类型声明（DOCTYPE），这在 .docx 里不允许');
  });
  parser.on('opentag', (tag) => {
    if (open.length > deepestNesting) throw new Refusal(`嵌套超过 ${deepestNesting} 层`);
    const element = createElement(tag, (prefix) => parser.resolve(prefix));
    root ??= element;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => {
    dropIndentation(open.pop());
  });
  try {
    parser.write(source).close();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return root ?? 'XML 不完整或者写错了';
}

/** Stops the parser; never leaves this file. */
class Refusal extends Error {}

/** Blank text counts only where nothing else stands in its element: between elements it is the producer's indentation. */
function dropIndentation(element: OpenElement | undefined): void {
  if (!element || element.children.length < 2) return;
  let kept = 0;
  for (const child of element.children) {
    if (typeof child === 'string' && !/\S/u.test(child)) continue;
    element.children[kept] = child;
    kept += 1;
  }
  element.children.length = kept;
}

function createElement(
  { uri, prefix, local, attributes: written }: SaxesTagNS,
  resolve: (prefix: string) => string | undefined,
): OpenElement {
  const name = createName(uri, prefix, local);
  const attributes = Object.create(null) as Record<string, string | undefined>;
  for (const attribute of Object.values(written)) {
    if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
    attributes[createName(attribute.uri, attribute.prefix, attribute.local)] = attribute.value;
  }
  // The attribute holds prefixes of the file (ECMA-376-3, 7.6).
  if (name === 'mc:Choice') {
    attributes['Requires'] = (attributes['Requires'] ?? '').replace(/\S+/gu, (key) =>
      findPrefix(resolve(key) ?? ''),
    );
  }
  return { name, attributes, children: [] };
}

function createName(uri: string, prefix: string, local: string): string {
  if (uri === '' && prefix === '') return local;
  return `${findPrefix(uri)}:${local}`;
}
