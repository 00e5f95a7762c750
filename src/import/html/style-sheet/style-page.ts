import type { DefaultTreeAdapterMap } from 'parse5';
import { decodeText } from '../../text/decode-text.ts';
import type { ReadNeighbour } from '../context.ts';
import { applyRules, refuseStyles, type ElementStyle } from './apply-rules.ts';
import { readRules } from './read-rules.ts';

type ParsedNode = DefaultTreeAdapterMap['node'];
type ParsedElement = DefaultTreeAdapterMap['element'];

/** Longest style sheet that is read, in characters: pictures and fonts may stand in it. */
const longestSheet = 5_000_000;

/**
 * Finds what the styles of a page say of its elements: its `<style>` elements and the style sheets that were saved beside it.
 * @returns a function of an element
 * @throws ImportError if there are more styles than can be read in good time
 */
export function stylePage(
  document: ParsedNode,
  neighbour: ReadNeighbour | undefined,
): (element: ParsedElement) => ElementStyle {
  const elements = listElements(document);
  const rules = elements.flatMap((element) => {
    const sheet = readSheet(element, neighbour);
    if (sheet !== undefined && sheet.length > longestSheet) refuseStyles();
    return sheet === undefined ? [] : readRules(sheet);
  });
  return applyRules(elements, rules);
}

function listElements(node: ParsedNode): ParsedElement[] {
  const elements: ParsedElement[] = [];
  const visit = (parent: ParsedNode): void => {
    if ('tagName' in parent) elements.push(parent);
    if ('childNodes' in parent) for (const child of parent.childNodes) visit(child);
  };
  visit(node);
  return elements;
}

function readSheet(element: ParsedElement, neighbour: ReadNeighbour | undefined): string | undefined {
  const get = (wanted: string): string => element.attrs.find(({ name }) => name === wanted)?.value ?? '';
  if (!/^\s*(?:$|all\b|screen\b)/iu.test(get('media'))) return undefined;
  if (element.tagName === 'style')
    return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  if (element.tagName !== 'link' || !/(?:^|\s)stylesheet(?:\s|$)/iu.test(get('rel'))) return undefined;
  if (/(?:^|\s)alternate(?:\s|$)/iu.test(get('rel'))) return undefined;
  const address = get('href').trim();
  const bytes = /^(?:[a-z]+:|\/\/|$)/iu.test(address) ? undefined : neighbour?.(address);
  try {
    return bytes && decodeText(bytes);
  } catch {
    return undefined;
  }
}
