import type { Emphasis, Heading, Html, Link, Nodes, Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { findMarkup, judgeModuleLine, refuseExpression, refuseMarkup } from './gate/code.ts';
import { reportTags, type RefusedTag } from './gate/tags.ts';
import { reportOn } from '../source/message.ts';
import { placeAt, placeOf, type Report } from '../source/place.ts';
import { checkTable } from './gate/table-check.ts';
import { checkUnreadBlock } from './gate/unread-block.ts';
import { checkUnreadText } from './gate/unread.ts';
import { judgeUrl } from './gate/url.ts';
import { hidesName } from '../text/hidden-name.ts';
import { shownText } from './tree/visible-text.ts';

/**
 * Lets pass what is data and reports everything else: code (import, export, expressions), raw HTML, unknown components, unsafe
 * addresses; and Markdown that would lose or change official text. Runs before anything is rendered. The tree stays as it is.
 *
 * Markdown `<script>…</script>`, `{a}`, `[甲](javascript:…)` → a problem each, at its place
 */
export const remarkGate: Plugin<[], Root> = () => (root, file) => {
  gate(root, String(file), shiftFixes(reportOn(file), file.data.bodyOffset ?? 0));
};

/** Fixes are told in offsets of the file, of which the body is the last part. */
function shiftFixes(report: Report, by: number): Report {
  return ({ fix, ...problem }) => {
    report({ ...problem, ...(fix && { fix: { ...fix, start: fix.start + by, end: fix.end + by } }) });
  };
}

/** @param body the source that `root` was parsed from; positions point into it */
function gate(root: Root, body: string, report: Report): void {
  /** Names of HTML tags that were refused: their closing tags are no problem of their own. */
  const refused = new Set<string>();
  const tags: RefusedTag[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' && refuseModuleLines(node, body, report)) return;
    switch (node.type) {
      case 'expression':
        report({ ...placeOf(node), ...refuseExpression(node.value) });
        break;
      case 'html':
        tags.push(...checkHtml(node, body, refused, report));
        break;
      case 'heading':
        checkHeading(node, body, report);
        break;
      case 'link':
        checkLink(node, body, report);
        break;
      case 'image':
        if (!node.alt?.trim()) report({ rule: 'missing-alt', ...placeOf(node), ...missingAlt });
        break;
      case 'table':
        checkTable(node, body, report);
        break;
      case 'paragraph':
        checkUnreadBlock(node, body, report);
        break;
      case 'text':
        checkUnreadText(node, body, report);
        break;
      case 'emphasis':
        checkEmphasis(node, body, report);
        break;
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  reportTags(tags, body, report);
}

const missingAlt = {
  message: '图片没有文字说明，看不见图的读者不知道画的是什么。',
  advice: '请写成 ![图片里是什么](文件名) 的样子。',
};

function refuseModuleLines(paragraph: Paragraph, body: string, report: Report): boolean {
  let offset = paragraph.position?.start.offset ?? 0;
  let found = false;
  for (const line of body.slice(offset, paragraph.position?.end.offset).split('\n')) {
    const problem = judgeModuleLine(line);
    if (problem) report({ ...placeAt(body, offset), ...problem });
    found ||= problem !== undefined;
    offset += line.length + 1;
  }
  return found;
}

/** @returns the tags of HTML, which are told together at the end */
function checkHtml(node: Html, body: string, refused: Set<string>, report: Report): RefusedTag[] {
  const start = node.position?.start.offset ?? 0;
  const source = body.slice(start, node.position?.end.offset);
  return findMarkup(source).flatMap((markup) => {
    const { name, closes, offset } = markup;
    const told = refuseMarkup(markup, source.slice(offset));
    const known = name !== undefined && refused.has(name);
    if (name !== undefined) refused.add(name);
    if (told.rule === 'raw-html' && name !== undefined)
      return [{ name, offset: start + offset, isEnd: closes && known, told }];
    if (!closes || !known) report({ ...placeAt(body, start + offset), ...told });
    return [];
  });
}

function checkHeading(heading: Heading, body: string, report: Report): void {
  const place = placeOf(heading);
  const isUnderlined = body[heading.position?.start.offset ?? 0] !== '#';
  if (heading.depth === 1) {
    report({
      rule: 'second-title',
      ...place,
      message: `正文里用了一级标题“${isUnderlined ? '===' : '#'}”，而文件标题已经写在开头的 title 里。`,
      advice: '正文的标题请从 ## 开始。',
    });
  } else if (isUnderlined) {
    report({
      rule: 'underlined-heading',
      severity: 'warning',
      ...place,
      message: '这段文字下面紧接着 ---，会变成标题。',
      advice: '要画横线，请在 --- 前面空一行；要写标题，请写成 ## 标题 的样子。',
    });
  }
  if (shownText(heading).trim() === '') {
    report({
      rule: 'empty-element',
      ...place,
      message: '标题是空的。',
      advice: '请写上标题，或者删去 # 号。',
    });
  }
}

function checkLink(link: Link, body: string, report: Report): void {
  const place = placeOf(link);
  if (body[link.position?.start.offset ?? 0] === '<') {
    report({
      rule: 'broken-tag',
      ...place,
      message: '尖括号里的网址读不出来。',
      advice: '请写成 [文字](https://…) 的样子，或者去掉尖括号。',
    });
    return;
  }
  const problem = judgeUrl(link.url);
  if (problem) report({ ...problem, ...place });
  else if (link.url === '') {
    report({
      rule: 'empty-element',
      ...place,
      message: '链接没有写地址。',
      advice: '请写成 [文字](地址) 的样子。',
    });
  } else if (shownText(link).trim() === '' && !link.children.some(({ type }) => type === 'image')) {
    report({
      rule: 'empty-element',
      ...place,
      message: '链接没有文字，读者看不见它。',
      advice: '请写成 [文字](地址) 的样子。',
    });
  }
}

/** Two asterisks that hide parts of names are no emphasis: they are shown, and nobody wanted more. */
function checkEmphasis(node: Emphasis, body: string, report: Report): void {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (hidesName(body.slice(start + 1, end - 1), body.charAt(start - 1))) return;
  const mark = body[start] === '_' ? '_' : '*';
  const name = mark === '_' ? '下划线' : '星号';
  report({
    rule: 'suspicious-emphasis',
    severity: 'warning',
    ...placeOf(node),
    message: `一对${name}在 Markdown 里是斜体，这里照原样显示${name}。`,
    advice: `要强调请写成 **文字**；正文里就是${name}的，写成 \\${mark} 就不再提醒。`,
  });
}
