import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { reportOn } from '../source/message.ts';
import { placeOf, type Report } from '../source/place.ts';
import { takeNodes } from './tree/take-nodes.ts';

/**
 * Numbers footnotes as the reader meets them and moves their texts to the end in that order: the order of the text is then the
 * order of the page, and labels in Chinese do not become part of addresses. A footnote that is never referred to would not be
 * shown, so it is reported.
 *
 * Markdown `甲[^注]`, `[^注]: 乙`, `丙` → `footnoteReference` 1, the paragraph 丙, `footnoteDefinition` 1
 */
export const remarkFootnotes: Plugin<[], Root> = () => (root, file) => {
  arrangeFootnotes(root, reportOn(file));
};

function arrangeFootnotes(root: Root, report: Report): void {
  const definitions = new Map<string, FootnoteDefinition>();
  for (const definition of takeNodes(root, 'footnoteDefinition')) {
    if (definitions.has(definition.identifier)) reportLost(definition, '前面已经写过', report);
    else definitions.set(definition.identifier, definition);
  }
  if (definitions.size === 0) return;
  const numbers = new Map<string, string>();
  // A footnote may have footnotes of its own; they come after those of the text.
  const pending: Nodes[] = [root];
  const number = (reference: FootnoteReference): void => {
    const { identifier } = reference;
    const definition = definitions.get(identifier);
    if (definition && !numbers.has(identifier)) {
      numbers.set(identifier, String(numbers.size + 1));
      pending.push(definition);
    }
    reference.identifier = reference.label = numbers.get(identifier) ?? identifier;
  };
  for (let node = pending.shift(); node; node = pending.shift()) forEachReference(node, number);
  for (const [identifier, place] of numbers) {
    const definition = definitions.get(identifier);
    if (definition) root.children.push({ ...definition, identifier: place, label: place });
  }
  for (const [identifier, definition] of definitions) {
    if (!numbers.has(identifier)) reportLost(definition, '正文里没有用到', report);
  }
}

function forEachReference(node: Nodes, visit: (reference: FootnoteReference) => void): void {
  if (node.type === 'footnoteReference') visit(node);
  if ('children' in node) for (const child of node.children) forEachReference(child, visit);
}

function reportLost(definition: FootnoteDefinition, why: string, report: Report): void {
  const label = definition.label ?? definition.identifier;
  report({
    rule: 'broken-reference',
    ...placeOf(definition),
    message: `脚注“[^${label}]”${why}，不会显示。`,
    advice: `请在正文里写上 [^${label}]，或者删去这一条。`,
  });
}
