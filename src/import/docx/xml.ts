import { deepestNesting } from './limits.ts';
import { findPrefix } from './namespaces.ts';

/** An element with names as `namespaces.ts` gives them (`w:p`, `w:val`); attributes without a namespace keep their bare name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Prefixes of the file in scope, and names already resolved in it. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
  readonly attributes: Map<string, XmlElement['attributes']>;
}

interface OpenElement {
  readonly raw: string;
  readonly name: string;
  readonly attributes: XmlElement['attributes'];
  readonly children: XmlNode[];
  readonly scope: Scope;
}

/** Word declares some forty. The map is copied for an element that declares any. */
const mostPrefixes = 200;

const tag = /<([^\s/>"'=<]+)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/uy;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const closingTag = /<\/([^\s>]+)\s*>/uy;
const entity = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(lt|gt|amp|quot|apos));|&/gu;
// eslint-disable-next-line no-control-regex -- these may not stand in XML 1.0 (2.2), and would do harm in a page
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/u;

/**
 * Parses a part of a package. Parts have no document type (ECMA-376-2, 8.2.5), so there are no entities to expand. It builds the
 * tree of a table of 20 MB in 1.5 seconds and 0.35 GB and never calls itself; a general parser took six seconds and 1.1 GB,
 * and ran out of stack on deep nesting.
 *
 * @returns the root, or what is wrong (Chinese, without 。)
 */
export function parseXml(source: string): XmlElement | string {
  if (forbidden.test(source)) return '里面有不允许的控制字符';
  const top: OpenElement = {
    raw: '',
    name: '',
    attributes: noAttributes,
    children: [],
    scope: { prefixes: new Map([['xml', 'xml']]), names: new Map(), attributes: new Map() },
  };
  const open: OpenElement[] = [top];
  let at = source.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    const current = open.at(-1) ?? top;
    const next = source.indexOf('<', at);
    const text = source.slice(at, next === -1 ? undefined : next);
    if (text !== '' && !keepText(current, text, source.startsWith('</', next))) return 'XML 里有不认识的实体';
    if (next === -1) break;
    const skipped = skipAside(source, next, current);
    if (typeof skipped === 'string') return skipped;
    if (skipped !== undefined) {
      at = skipped;
      continue;
    }
    if (source.startsWith('</', next)) {
      closingTag.lastIndex = next;
      const [whole, raw] = closingTag.exec(source) ?? [];
      if (whole === undefined || raw !== current.raw || open.length === 1) return 'XML 的标签不配对';
      open.pop();
      closeElement(current, open.at(-1) ?? top);
      at = next + whole.length;
      continue;
    }
    tag.lastIndex = next;
    const [whole, raw = '', attributes = '', empty] = tag.exec(source) ?? [];
    if (whole === undefined) return 'XML 的标签不完整';
    if (open.length > deepestNesting) return `嵌套超过 ${deepestNesting} 层`;
    const opened = openElement(raw, attributes, current);
    if (opened === undefined) return 'XML 的属性或命名空间读不懂';
    if (empty === '') open.push(opened);
    else closeElement(opened, current);
    at = next + whole.length;
  }
  if (open.length > 1) return 'XML 不完整';
  const roots = top.children.filter((child) => typeof child !== 'string');
  if (roots.length !== 1 || roots.length !== top.children.length || roots[0] === undefined)
    return 'XML 不完整';
  return roots[0];
}

/** Blank text counts only where nothing else stands in its element: between elements it is the producer's indentation. */
function keepText(current: OpenElement, text: string, closes: boolean): boolean {
  if (!/\S/u.test(text) && (!closes || current.children.length > 0)) return true;
  const decoded = decodeEntities(text);
  if (decoded === undefined) return false;
  current.children.push(decoded);
  return true;
}

/** Passes over comments and instructions, and takes CDATA as text. @returns where to go on, or what is wrong */
function skipAside(source: string, at: number, current: OpenElement): number | string | undefined {
  for (const [opening, closing] of asides) {
    if (!source.startsWith(opening, at)) continue;
    const end = source.indexOf(closing, at + opening.length);
    if (end === -1) return 'XML 不完整';
    if (opening === '<![CDATA[') current.children.push(source.slice(at + opening.length, end));
    return end + closing.length;
  }
  return source.startsWith('<!', at) ? 'XML 里有文档类型声明（DOCTYPE），这在 .docx 里不允许' : undefined;
}

const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function openElement(raw: string, written: string, parent: OpenElement): OpenElement | undefined {
  const scope = written.includes('xmlns') ? declare(written, parent.scope) : parent.scope;
  const attributes = scope && readAttributes(written, scope);
  if (scope === undefined || attributes === undefined) return undefined;
  const name = resolveName(raw, scope, scope.prefixes.get('') ?? '');
  // The attribute holds prefixes of the file (ECMA-376-3, 7.6).
  const resolved = name === 'mc:Choice' ? resolveRequires(attributes, scope) : attributes;
  return { raw, name, attributes: resolved, children: [], scope };
}

/** The copy has just the size it needs; an array that grew keeps room for sixteen more. */
function closeElement({ name, attributes, children }: OpenElement, parent: OpenElement): void {
  parent.children.push({ name, attributes, children: children.length === 0 ? nothing : children.slice() });
}

const nothing: readonly XmlNode[] = [];
const noAttributes = Object.freeze(Object.create(null) as Record<string, undefined>);

function declare(written: string, outer: Scope): Scope | undefined {
  const declared: [string, string][] = [];
  for (const [, name = '', double, single] of written.matchAll(attribute)) {
    const namespace = decodeEntities(double ?? single ?? '');
    if (namespace === undefined) return undefined;
    if (name === 'xmlns' || name.startsWith('xmlns:')) declared.push([name.slice(6), findPrefix(namespace)]);
  }
  if (declared.length === 0) return outer;
  const prefixes = new Map([...outer.prefixes, ...declared]);
  return prefixes.size > mostPrefixes ? undefined : { prefixes, names: new Map(), attributes: new Map() };
}

/** Most attributes are written alike thousands of times: one object does for all, which halves the memory of a tree. */
function readAttributes(written: string, scope: Scope): XmlElement['attributes'] | undefined {
  if (written === '') return noAttributes;
  const known = scope.attributes.get(written);
  if (known !== undefined) return known;
  const attributes = Object.create(null) as Record<string, string | undefined>;
  for (const [, key = '', double, single] of written.matchAll(attribute)) {
    const value = decodeEntities(double ?? single ?? '');
    if (value === undefined) return undefined;
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) attributes[resolveName(key, scope, '')] = value;
  }
  if (written.length < 100 && scope.attributes.size < 10_000) scope.attributes.set(written, attributes);
  return attributes;
}

function resolveRequires(
  attributes: XmlElement['attributes'],
  { prefixes }: Scope,
): XmlElement['attributes'] {
  const requires = (attributes['Requires'] ?? '').replace(/\S+/gu, (key) => prefixes.get(key) ?? '?');
  return { ...attributes, Requires: requires };
}

function resolveName(raw: string, scope: Scope, unprefixed: string): string {
  const key = `${unprefixed} ${raw}`;
  const known = scope.names.get(key);
  if (known !== undefined) return known;
  const colon = raw.indexOf(':');
  const prefix = colon === -1 ? unprefixed : (scope.prefixes.get(raw.slice(0, colon)) ?? '?');
  const name = prefix === '' ? raw : `${prefix}:${raw.slice(colon + 1)}`;
  scope.names.set(key, name);
  return name;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** @returns undefined if there is an entity that XML does not define by itself, or a character that it forbids */
function decodeEntities(text: string): string | undefined {
  if (!text.includes('&')) return text;
  const decoded = text.replace(entity, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? '';
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\0';
    if (Number.isNaN(code) || forbidden.test(character) || (code >= 0xd800 && code <= 0xdfff)) return '\0';
    return character;
  });
  // No text has this character by itself.
  return decoded.includes('\0') ? undefined : decoded;
}
