import type { RootContent } from 'mdast';
import { placeOf, type Report } from '../context.ts';
import type { Component, ComponentNode } from './component.ts';
import { figure } from './figure.ts';
import { note } from './note.ts';
import { table } from './table.ts';

/** Components that documents may use. A new one is one file, one line here and one test. */
const components: readonly Component[] = [note, figure, table];

const byName = new Map(components.map((component) => [component.name, component]));

export const componentNames: readonly string[] = components.map((component) => `<${component.name}>`);

export function isComponent(name: string | null): boolean {
  return name !== null && byName.has(name);
}

/** Reports attributes that are not literal strings, unknown or missing, and children that do not belong. */
export function checkComponent(node: ComponentNode, report: Report): void {
  const component = byName.get(node.name ?? '');
  if (!component) return;
  const { name } = component;
  const advice = `请写成 ${component.example} 的样子。`;
  const written = new Set<string>();
  for (const attribute of node.attributes) {
    const place = placeOf('position' in attribute && attribute.position ? attribute : node);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report({ rule: 'no-code', ...place, message: `组件“${name}”里有程序代码（{…}）。`, advice });
      continue;
    }
    written.add(attribute.name);
    if (!Object.hasOwn(component.attributes, attribute.name)) {
      const message = `组件“${name}”没有名为“${attribute.name}”的属性。`;
      report({ rule: 'component-attribute', ...place, message, advice });
    } else if (typeof attribute.value !== 'string') {
      const rule = attribute.value ? 'no-code' : 'component-attribute';
      const message = `组件“${name}”的属性“${attribute.name}”不是引号里的文字。`;
      report({ rule, ...place, message, advice });
    }
  }
  for (const [attribute, { meaning, required }] of Object.entries(component.attributes)) {
    if (!required || written.has(attribute)) continue;
    const message = `组件“${name}”缺少属性“${attribute}”（${meaning}）。`;
    report({ rule: 'component-attribute', ...placeOf(node), message, advice });
  }
  if (!hasRightChildren(component, node)) {
    report({
      rule: 'component-children',
      ...placeOf(node),
      message: `组件“${name}”${childrenWanted[component.children]}。`,
      advice,
    });
  }
}

const childrenWanted = {
  blocks: '要单独成段，里面要有文字',
  table: '里面要有一个表格，而且只有一个，表格前后各空一行',
  none: '要单独成段，里面不能有内容',
};

function hasRightChildren({ children }: Component, node: ComponentNode): boolean {
  if (node.type === 'mdxJsxTextElement') return false;
  if (children === 'none') return node.children.length === 0;
  if (children === 'table') return node.children.length === 1 && node.children[0]?.type === 'table';
  return node.children.length > 0;
}

/** The Markdown that stands in a component's place. The gate has seen that it is well-formed. */
export function expandComponent(node: ComponentNode): RootContent[] {
  const component = byName.get(node.name ?? '');
  if (!component) throw new RangeError(`No component is called ${String(node.name)}`);
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    }
  }
  return component.expand(attributes, node.type === 'mdxJsxFlowElement' ? (node.children as never) : [], node);
}
