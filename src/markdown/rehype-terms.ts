import type { Element, ElementContent, Properties, Root } from 'hast';
import type { Plugin } from 'unified';
import { explanationId } from '../schema/address.ts';
import type { TermSpan } from '../text/term.ts';
import { contextOf } from './file-data.ts';

/**
 * Marks the first use of each term of the glossary, a use in a heading only if there is no other, and says in `file.data.terms` which
 * were found, in the order in which they were marked. The button is empty: the text of the page stays the document's and can be
 * searched, selected and copied as any other, which the text inside a button cannot in every browser. What it opens stands elsewhere
 * on the page.
 *
 * HTML `<p>路长制</p>` →
 * `<p><span class="term">路长<span class="term-end">制<button popovertarget="term-lu-zhang-zhi" …></button></span></span></p>`
 */
export const rehypeTerms: Plugin<[], Root> = () => (tree, file) => {
  file.data.terms = markTerms(tree, contextOf(file).findTerms);
};

function markTerms(tree: Root, find: (text: string) => TermSpan[]): string[] {
  const marked = new Set<string>();
  const mark = (parent: Element | Root, enters: (tagName: string) => boolean, within: boolean): void => {
    const { children } = parent;
    for (let index = 0; index < children.length; index += 1) {
      const node = children[index];
      if (node?.type === 'element' && !unmarked.has(node.tagName))
        mark(node, enters, within || enters(node.tagName));
      if (node?.type !== 'text' || !within) continue;
      const parts = markText(node.value, find, marked);
      // Most texts hold none, and the list stays as it is.
      if (parts.length > 0) children.splice(index, 1, ...parts);
      index += Math.max(0, parts.length - 1);
    }
  };
  mark(tree, (tagName) => blocks.has(tagName), false);
  mark(tree, (tagName) => headings.has(tagName), false);
  return [...marked];
}

/** A link is a way to somewhere else already; code and what is struck through are no text. A second pass leaves alone what the first has marked. */
const unmarked = new Set(['a', 'code', 'pre', 'button', 'del']);
const headings = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const blocks = new Set(['p', 'li', 'td', 'th', 'figcaption', 'caption', 'blockquote']);

/** The text with its terms marked, in parts; none if no term is marked in it. */
function markText(text: string, find: (text: string) => TermSpan[], marked: Set<string>): ElementContent[] {
  const children: ElementContent[] = [];
  let position = 0;
  for (const span of find(text)) {
    if (marked.has(span.id)) continue;
    marked.add(span.id);
    if (span.start > position) children.push({ type: 'text', value: text.slice(position, span.start) });
    children.push(createMark(span));
    position = span.end;
  }
  if (position > 0 && position < text.length) children.push({ type: 'text', value: text.slice(position) });
  return children;
}

/** The sign must not begin a line: the last character holds on to it. */
function createMark({ id, text }: TermSpan): Element {
  const last = [...text].at(-1) ?? '';
  const button = createElement('button', {
    type: 'button',
    className: ['term-button'],
    popoverTarget: explanationId(id),
    ariaLabel: `名词解释：${text}`,
  });
  return createElement('span', { className: ['term'] }, [
    { type: 'text', value: text.slice(0, text.length - last.length) },
    createElement('span', { className: ['term-end'] }, [{ type: 'text', value: last }, button]),
  ]);
}

function createElement(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}
