import type { Nodes, Root, Table } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { checkComponent, componentNames, isComponent } from './components/registry.ts';
import { placeOf, type Report } from './context.ts';
import { checkUrl } from './url.ts';

/**
 * Lets pass what is data and reports everything else: code (import, export, expressions), raw HTML, unknown components, unsafe
 * addresses; and Markdown that would lose or change official text. Runs before anything is rendered.
 */
export function gate(root: Root, body: string, report: Report): void {
  visitParents(root, (node, parents) => {
    switch (node.type) {
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report({ ...placeOf(node), ...describeCode(node.type, node.value) });
        return SKIP;
      case 'html':
        report({ rule: 'raw-html', ...placeOf(node), ...describeTag('html') });
        return SKIP;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (!isComponent(node.name)) {
          report({ ...placeOf(node), ...describeElement(node.name) });
          return undefined;
        }
        checkComponent(node, report);
        return undefined;
      case 'heading':
        checkHeading(node.depth, placeOf(node), report);
        return undefined;
      case 'link':
      case 'definition':
        checkUrl(node.url, placeOf(node), report);
        return undefined;
      case 'image':
      case 'imageReference':
        if (!node.alt?.trim()) report({ rule: 'missing-alt', ...placeOf(node), ...missingAlt });
        return undefined;
      case 'table':
        checkTable(node, report);
        return SKIP;
      case 'paragraph':
        checkUnreadTable(node, body, report);
        return undefined;
      case 'emphasis':
        if (body[node.position?.start.offset ?? -1] === '*' && parents.at(-1)?.type !== 'strong') {
          report({ rule: 'suspicious-emphasis', severity: 'warning', ...placeOf(node), ...suspiciousEmphasis });
        }
        return undefined;
      default:
        return undefined;
    }
  });
}

const missingAlt = {
  message: '图片没有文字说明，看不见图的读者不知道画的是什么。',
  advice: '请写成 ![图片里是什么](文件名) 的样子。',
};

const suspiciousEmphasis = {
  message: '两个星号之间的文字会变成斜体，星号不再显示。',
  advice: '如果是正文里的星号，请写成 \\*。',
};

function describeCode(type: string, value: string): { rule: string; message: string; advice: string } {
  if (type === 'mdxjsEsm') {
    const word = value.trimStart().startsWith('export') ? 'export' : 'import';
    return {
      rule: 'no-code',
      message: `这里有程序代码（${word}）。`,
      advice: '文档只能是文字，请删去这一行；组件不用引入就能使用。',
    };
  }
  const shown = value.length > 20 ? `${value.slice(0, 20)}…` : value;
  return {
    rule: 'no-code',
    message: `花括号“{${shown}}”会被当作程序。`,
    advice: '如果是正文里的花括号，请写成 \\{ 和 \\}；否则请删去。',
  };
}

function describeElement(name: string | null): { rule: string; message: string; advice: string } {
  if (name && /^[A-Z]/u.test(name)) {
    return {
      rule: 'unknown-component',
      message: `没有名为“${name}”的组件。`,
      advice: `可以用的组件有：${componentNames.join('、')}。`,
    };
  }
  return { rule: 'raw-html', ...describeTag(name ?? '') };
}

function describeTag(name: string): { message: string; advice: string } {
  return {
    message: `不能直接写 HTML 标签“<${name}>”。`,
    advice: adviceForTag[name] ?? `请改用 Markdown；如果是正文里的小于号，请写成 \\<。`,
  };
}

const adviceForTag: Record<string, string> = {
  br: '要另起一段，请空一行。',
  b: '加粗请写成 **文字**。',
  strong: '加粗请写成 **文字**。',
  a: '链接请写成 [文字](网址)。',
  img: '图片请写成 ![图片里是什么](文件名 "图题")。',
  table: '表格请用 | 画成 Markdown 表格。',
  p: '段落之间空一行就行，不用标签。',
  script: '文档只能是文字，请删去脚本。',
  style: '版式由网站统一，请删去样式。',
  iframe: '不能嵌入别的网页，请改成链接。',
};

function checkHeading(depth: number, place: { line: number; column: number }, report: Report): void {
  if (depth !== 1) return;
  report({
    rule: 'second-title',
    ...place,
    message: '正文里用了一级标题“#”，而文件标题已经写在开头的 title 里。',
    advice: '正文的标题请从 ## 开始。',
  });
}

/** GFM drops cells beyond the header's and fills up short rows: both would change a table without a word. */
function checkTable(table: Table, report: Report): void {
  const width = table.children[0]?.children.length ?? 0;
  table.children.forEach((row, index) => {
    if (row.children.length === width) return;
    report({
      rule: 'broken-table',
      ...placeOf(row),
      message: `表格第 ${String(index + 1)} 行有 ${String(row.children.length)} 格，表头有 ${String(width)} 格。`,
      advice: '请让每行的格数和表头一样，空格子也要画 |；格子里的竖线请写成 \\|。',
    });
  });
}

/** A table whose second line is wrong is read as a paragraph full of bars. */
function checkUnreadTable(node: Nodes, body: string, report: Report): void {
  const lines = body.slice(node.position?.start.offset, node.position?.end.offset).split('\n');
  if (lines.length < 2 || !lines.every((line) => line.trimStart().startsWith('|'))) return;
  report({
    rule: 'broken-table',
    ...placeOf(node),
    message: '这里像是表格，但读不出来：第二行的分隔线不对，或者格数和表头不一样。',
    advice: '第二行请写成 | --- | --- | 的样子，格数和表头一样。',
  });
}
