import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Place, Report } from './context.ts';

/**
 * Markdown as official text needs it: `3~5万元，6~8公里` keeps its tildes, `**一、总体要求。**坚持` is bold, and nothing is made
 * "smart". MDX adds components and refuses raw HTML.
 */
const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .freeze();

/** Stands for a `<`, `{` or `}` that is text. A noncharacter of Unicode: it cannot occur in a document (see `gate.ts`). */
export const placeholders = { '\uFDD0': '<', '\uFDD1': '{', '\uFDD2': '}' } as const;
const [lessThan, openBrace, closeBrace] = Object.keys(placeholders) as [string, string, string];

/** More mistakes than this in one file are one mistake repeated. */
const maximumMistakes = 50;

/**
 * Parses the body of a document. A syntax error is reported, the character that caused it is taken for text, and parsing goes
 * on, so that one run reports all of them.
 */
export function parseSyntax(body: string, report: Report): Root {
  let source = body.replace(/<(?![\p{ID_Start}$_/>!])/gu, lessThan);
  for (let mistakes = 0; ; mistakes += 1) {
    try {
      const root = parser.parse(source);
      restorePlaceholders(root);
      return root;
    } catch (error) {
      if (!isMessage(error) || mistakes === maximumMistakes) throw error;
      const offset = findCulprit(source, error);
      report({ ...placeAt(source, offset), ...describeSyntaxError(source, offset) });
      source = neutralise(source, offset);
    }
  }
}

/** `<` is text where no tag can begin: `<5%`, `< 3`. */
function restorePlaceholders(root: Root): void {
  visit(root, (node) => {
    for (const key of ['value', 'alt', 'title', 'url', 'label'] as const) {
      const value = (node as unknown as Record<string, unknown>)[key];
      if (typeof value === 'string') Reflect.set(node, key, restore(value));
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        if (typeof attribute.value === 'string') attribute.value = restore(attribute.value);
      }
    }
  });
}

export function restore(text: string): string {
  return text.replace(/[\uFDD0-\uFDD2]/gu, (character) => placeholders[character as keyof typeof placeholders]);
}

function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'place' in error && 'ruleId' in error;
}

/** The `<` or `{` that began what could not be read: the last one at or before the place of the error. */
function findCulprit(source: string, error: VFileMessage): number {
  const start = error.place && 'start' in error.place ? error.place.start : error.place;
  const offset = start?.offset ?? source.length;
  for (let index = Math.min(offset, source.length - 1); index >= 0; index -= 1) {
    if (source[index] === '<' || source[index] === '{' || source[index] === '}') return index;
  }
  const next = source.slice(offset).search(/[<{}]/u);
  if (next === -1) throw error;
  return offset + next;
}

function neutralise(source: string, offset: number): string {
  const character = source[offset];
  const placeholder = character === '<' ? lessThan : character === '{' ? openBrace : closeBrace;
  return source.slice(0, offset) + placeholder + source.slice(offset + 1);
}

function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function describeSyntaxError(source: string, offset: number): { rule: string; message: string; advice: string } {
  const rest = source.slice(offset);
  if (rest.startsWith('<!--')) {
    return { rule: 'no-code', message: '这里有 HTML 注释。', advice: '文档里不能写注释，请删去。' };
  }
  if (/^<https?:/u.test(rest)) {
    return {
      rule: 'broken-tag',
      message: '尖括号里的网址读不出来。',
      advice: '请写成 [文字](https://…) 的样子，或者去掉尖括号。',
    };
  }
  if (rest.startsWith('<')) {
    const tag = /^<\/?[^\s<>]*/u.exec(rest)?.[0] ?? '<';
    return {
      rule: 'broken-tag',
      message: `标签“${restore(tag)}”没有写完整，或者没有配对。`,
      advice: '请检查它的 >、引号和结束标签，结束标签要单独成行；如果是小于号，请写成 \\<。',
    };
  }
  return {
    rule: 'no-code',
    message: `这里有花括号“${rest[0] ?? ''}”，MDX 会把花括号里的内容当作程序。`,
    advice: '如果是正文里的花括号，请写成 \\{ 和 \\}。',
  };
}
