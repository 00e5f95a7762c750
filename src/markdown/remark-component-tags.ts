import type { Nodes, Parent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Position } from 'unist';
import { reportOn } from '../source/message.ts';
import { placeOf, type Report } from '../source/place.ts';
import { adviseExample } from './components/check-component.ts';
import { readTag, type Tag } from './components/read-tag.ts';
import { getComponent, isComponent } from './components/registry.ts';
import { componentFromMarkdown, componentSyntax } from './syntax/component-tags.ts';

/** A component with what stands between its tags. */
export interface ComponentNode {
  type: 'component';
  /** The tag that opens it. */
  tag: Tag;
  children: RootContent[];
  /** Of the tag that opens it. */
  position?: Position | undefined;
}

declare module 'mdast' {
  interface RootContentMap {
    component: ComponentNode;
  }
  interface PhrasingContentMap {
    component: ComponentNode;
  }
}

/**
 * Reads the tags of components and pairs them: between `<Note>` and `</Note>` everything becomes the child of one node. Tags that
 * cannot be paired are reported, and their content stays. A mistake is reported once: neither the closing tag of an opening one that
 * was refused is a problem, nor the other way round.
 *
 * Markdown `<Note>`, `甲`, `</Note>`, each on a line → `component` with the paragraph 甲 in it
 */
export const remarkComponentTags: Plugin<[], Root> = function () {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(componentSyntax());
  (data.fromMarkdownExtensions ??= []).push(componentFromMarkdown());
  return (root, file) => {
    pairTags(root, reportOn(file));
  };
};

function pairTags(root: Parent, report: Report): void {
  const refused: Refused = { open: [], close: [] };
  const pair = (parent: Parent): void => {
    const stack = createStack(refused, report);
    for (const node of parent.children) {
      if (node.type === 'componentTag') stack.addTag(node);
      else if (!refuseTag(node, refused, report)) {
        if ('children' in node) pair(node);
        stack.add(liftLine(node));
      }
    }
    parent.children = stack.finish();
  };
  pair(root);
}

/** Names of the tags that were refused and whose partners have not been met. */
type Refused = Record<'open' | 'close', string[]>;

/** Collects the children of one node; each open component is a level of its own. */
function createStack(refused: Refused, report: Report) {
  const done: RootContent[] = [];
  const open: ComponentNode[] = [];
  const add = (...nodes: RootContent[]): void => {
    (open.at(-1)?.children ?? done).push(...nodes);
  };
  const abandonLast = (): void => {
    const component = open.pop();
    if (!component) return;
    add(...component.children);
    const { name } = component.tag;
    if (takeName(refused.close, name)) return;
    refused.open.push(name);
    report({ rule: 'broken-tag', ...placeOf(component), ...describeUnclosed(name) });
  };
  const close = ({ name }: Tag, node: RootContent): void => {
    const level = open.findLastIndex(({ tag }) => tag.name === name);
    if (level === -1) {
      if (takeName(refused.open, name)) return;
      const other = open.pop();
      if (other) add(...other.children);
      report({ rule: 'broken-tag', ...placeOf(node), ...describeStray(name, other) });
      return;
    }
    while (open.length > level + 1) abandonLast();
    const component = open.pop();
    if (component) add(component);
  };
  return {
    add,
    addTag: (node: Extract<Nodes, { type: 'componentTag' }>): void => {
      const tag = readTag(node.value);
      const component: ComponentNode = { type: 'component', tag, children: [], position: node.position };
      if (tag.kind === 'close') close(tag, node);
      else if (tag.kind === 'open') open.push(component);
      else add(component);
    },
    finish: (): RootContent[] => {
      while (open.length > 0) abandonLast();
      return done;
    },
  };
}

function takeName(names: string[], name: string): boolean {
  const index = names.indexOf(name);
  if (index !== -1) names.splice(index, 1);
  return index !== -1;
}

/** Reports what begins like a component's tag and was not read as one; says whether it was such a thing. */
function refuseTag(node: RootContent, refused: Refused, report: Report): boolean {
  if (node.type !== 'brokenTag' && node.type !== 'html') return false;
  const [start = '', slash, name = ''] = /^<(\/?)([A-Za-z]+)(?![\w.:-])/u.exec(node.value) ?? [];
  if (!isComponent(name)) return false;
  const advice = adviseExample(getComponent(name));
  // A block of HTML of the same name (`<table>`) begins here, and takes the rest of the line with it.
  const isLine = node.value.includes('>');
  if (!node.value.includes(`</${name}>`, 1)) refused[slash ? 'close' : 'open'].push(name);
  report(
    isLine
      ? {
          rule: 'component-children',
          ...placeOf(node),
          message: `组件“${name}”的标签要单独成行，同一行里不能有别的文字。`,
          advice,
        }
      : { rule: 'broken-tag', ...placeOf(node), message: `标签“${start}”没有写完整。`, advice },
  );
  return true;
}

/** `<Note>甲</Note>` on one line was read as a line of text; it is a block all the same. */
function liftLine(node: RootContent): RootContent {
  if (node.type !== 'paragraph') return node;
  const [component, ...others] = node.children;
  if (component?.type !== 'component' || others.length > 0) return node;
  if (getComponent(component.tag.name).children === 'words') return node;
  if (component.children.length === 0) return component;
  const line = { ...node, children: component.children as typeof node.children };
  return { ...component, children: [line] };
}

function describeUnclosed(name: string): { message: string; advice: string } {
  const component = getComponent(name);
  const advice =
    component.children === 'none'
      ? adviseExample(component)
      : `请在内容后面${component.children === 'words' ? '' : '另起一行'}写 </${name}>。`;
  return { message: `标签“<${name}>”没有结束标签。`, advice };
}

function describeStray(name: string, other: ComponentNode | undefined): { message: string; advice: string } {
  if (!other)
    return { message: `结束标签“</${name}>”没有开始标签。`, advice: '请删去它，或者补上开始标签。' };
  return {
    message: `结束标签“</${name}>”和第 ${String(placeOf(other).line)} 行的开始标签“<${other.tag.name}>”不一样。`,
    advice: `请把它改成 </${other.tag.name}>。`,
  };
}
