import type { RootContent } from 'mdast';
import type { Place, Report } from '../../source/place.ts';
import { visibleText } from '../tree/visible-text.ts';
import type { Component } from './component.ts';
import { getComponent } from './registry.ts';
import type { Attribute, Tag } from './read-tag.ts';

/** A component in its place: what has been read of it, and what it stands in. */
export interface Written {
  readonly tag: Tag;
  readonly children: readonly RootContent[];
  /** Names of the components around it. */
  readonly inside: readonly string[];
  /** Whether it stands in a line of text. */
  readonly inline: boolean;
  readonly place: Place;
  readonly placeOfAttribute: (attribute: Attribute) => Place;
}

/** Reports attributes that are not literal strings, unknown, doubled or missing, and children that do not belong. */
export function checkComponent(component: Component, written: Written, report: Report): void {
  const { name } = component;
  const advice = adviseExample(component);
  const seen = new Set<string>();
  for (const attribute of written.tag.attributes) {
    const problem = judgeAttribute(component, attribute, seen);
    if (problem) report({ ...problem, ...written.placeOfAttribute(attribute), advice });
    seen.add(attribute.name);
  }
  for (const [attribute, { meaning, required }] of Object.entries(component.attributes)) {
    if (!required || seen.has(attribute)) continue;
    const message = `组件“${name}”缺少属性“${attribute}”（${meaning}）。`;
    report({ rule: 'component-attribute', ...written.place, message, advice });
  }
  const wrong = judgeChildren(component, written);
  if (wrong)
    report({ rule: 'component-children', ...written.place, message: `组件“${name}”${wrong}。`, advice });
}

export function adviseExample({ example }: Component): string {
  return `请写成 ${example} 的样子。`;
}

function judgeAttribute(
  component: Component,
  { name, value, kind }: Attribute,
  seen: ReadonlySet<string>,
): { rule: string; message: string } | undefined {
  const subject = `组件“${component.name}”`;
  if (kind === 'stray') return { rule: 'broken-tag', message: `${subject}的标签里有多余的“${name}”。` };
  if (name === '') return { rule: 'no-code', message: `${subject}里有程序代码（{…}）。` };
  const attribute = Object.hasOwn(component.attributes, name) ? component.attributes[name] : undefined;
  if (!attribute) return { rule: 'component-attribute', message: `${subject}没有名为“${name}”的属性。` };
  if (kind !== 'text') {
    const message = `${subject}的属性“${name}”不是引号里的文字。`;
    return { rule: kind === 'code' ? 'no-code' : 'component-attribute', message };
  }
  if (seen.has(name)) return { rule: 'component-attribute', message: `${subject}的属性“${name}”写了两次。` };
  if (attribute.required && value.trim() === '') {
    return {
      rule: 'component-attribute',
      message: `${subject}的属性“${name}”（${attribute.meaning}）是空的。`,
    };
  }
  return undefined;
}

/** What is wrong with where a component stands and with what it holds; undefined if nothing is. */
function judgeChildren({ name, children: wanted }: Component, written: Written): string | undefined {
  const { children, inline, inside } = written;
  if (wanted === 'blocks' && (inline || children.length === 0)) return '要单独成段，里面要有文字';
  if (wanted === 'none' && (inline || children.length > 0)) return '要单独成段，里面不能有内容';
  if (wanted === 'table' && (inline || children.length !== 1 || children[0]?.type !== 'table')) {
    return '里面要有一个表格，而且只有一个，表格前后各空一行';
  }
  if (wanted === 'words') {
    if (!inline || children.every((child) => visibleText(child).trim() === ''))
      return '要写在一行文字里，里面要有文字';
    // A remark of the publisher's promises and reports nothing.
    const other = inside.find((around) => {
      const { children: held, isAside } = getComponent(around);
      return held === 'words' || isAside;
    });
    return other === undefined ? undefined : `不能放在“${other}”里面`;
  }
  return inside.includes(name) ? `里面不能再放“${name}”` : undefined;
}
