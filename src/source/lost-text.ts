import { visit, type Document as YamlDocument, type Node } from 'yaml';
import { pathOf } from './path-of.ts';
import type { MistakenValue } from './yaml-fault.ts';

/**
 * Finds values that YAML reads without a word as others than stand there: `实施 #1桥` ends before the hash, and a title of two lines
 * gets a space between them; `!重要 通知` is a text with a type. A remark (`2024 # 全年`) has a space behind its hash.
 */
export function findLostText(yaml: YamlDocument, source: string): MistakenValue[] {
  const found = findTypedValues(yaml);
  visit(yaml, {
    Scalar: (key, node, ancestors) => {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const path = pathOf(node, ancestors as readonly Node[]);
      const [offset, end] = node.range;
      if (node.type === 'PLAIN' && /^[^\s#]/u.test(node.comment ?? '')) {
        const [lost = ''] = (node.comment ?? '').split('\n');
        const message = `“ #”后面的字“${lost}”会当作批注丢掉。`;
        const advice = '是值里的字，请给整个值加上英文双引号；是批注，请在 # 后面空一格。';
        found.push({ offset, path, message, advice });
      }
      const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
      if (path.length === 1 && path[0] === 'title' && !isBlock && source.slice(offset, end).includes('\n')) {
        found.push({ offset, path, message: '标题写成了几行，中间会多出空格。', advice: '请写成一行。' });
      }
    },
  });
  return found;
}

/** `!a 甲` is 甲 with a type, `&a 甲` is 甲 with a name. Nobody means either. */
function findTypedValues(yaml: YamlDocument): MistakenValue[] {
  const found: MistakenValue[] = [];
  visit(yaml, {
    Value: (key, node, ancestors) => {
      const sign = node.tag === undefined ? (node.anchor === undefined ? undefined : '&') : '!';
      if (sign === undefined || !node.range) return;
      const path = key === 'key' ? [] : pathOf(node, ancestors as readonly Node[]);
      const message = `值的开头是“${sign}”，后面连着的字会丢掉。`;
      found.push({ offset: node.range[0], path, message, advice: '请给整个值加上英文双引号。' });
    },
  });
  return found;
}
