import type { Element, Root as HastRoot } from 'hast';
import type { Code, Data, FootnoteDefinition, Parents, Root } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import type { Plugin } from 'unified';

/**
 * `remark-rehype` with our words for footnotes. It looks through all that it is given for footnotes, node by node: reading
 * and rendering generated documents took 10 to 20 % longer. They stand at the end of the document (see `remark-footnotes.ts`), so it is given these, and the whole
 * document when it asks for the root.
 *
 * Markdown `**甲**[^1]` → HTML `<p><strong>甲</strong><sup><a href="#fn-1" id="fnref-1" …>1</a></sup></p>`
 */
export const remarkToRehype: Plugin<[], Root, HastRoot> = function () {
  const convert = remarkRehype.call(this, options);
  if (typeof convert !== 'function') throw new Error('remark-rehype gives no transformer');
  return (root, file) => convert(createStandIn(root), file);
};

/** A root with nothing but footnotes, and what it stands for. */
interface StandIn extends Root {
  children: FootnoteDefinition[];
  data: Data & { whole: Root };
}

function createStandIn(root: Root): StandIn {
  const children = root.children.filter(({ type }) => type === 'footnoteDefinition') as FootnoteDefinition[];
  return { type: 'root', children, data: { whole: root } };
}

/** What `element` in `components/component.ts` makes. By default its properties would be copied to the last depth. */
const convertElement: Handler = (state, node: Parents & { data?: Data }): Element => {
  const { hName: tagName = 'div', hProperties } = node.data ?? {};
  return { type: 'element', tagName, properties: { ...hProperties }, children: state.all(node) };
};

/** Markdown takes U+3000 for a letter, the conversion for white space: the name of a language would be empty. */
const convertCode: Handler = (state, node: Code): Element =>
  defaultHandlers.code(state, { ...node, lang: node.lang?.trim() });

const options: Options = {
  clobberPrefix: '',
  footnoteLabel: '脚注',
  footnoteLabelTagName: 'h2',
  footnoteBackLabel: (index, rereference) =>
    `返回正文脚注 ${String(index + 1)}${rereference > 1 ? `（第 ${String(rereference)} 处）` : ''}`,
  handlers: {
    root: (state, { data: { whole } }: StandIn) => state.wrap(state.all(whole)),
    code: convertCode,
  },
  unknownHandler: convertElement,
};
