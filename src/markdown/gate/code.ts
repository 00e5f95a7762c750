import { componentNames } from '../components/registry.ts';

/** A refusal without its place. */
export interface Refused {
  readonly rule: string;
  readonly message: string;
  readonly advice: string;
}

/** `import x from 'y'`, `export const x`: not the English words at the start of a sentence. */
const moduleStatement =
  /^\s*(import\s*(?:["'{*]|[\w$]+\s*(?:,|from\b))|export\s+(?:default|const|let|var|function|class|async)\b|export\s*[{*])/u;

/** Says what is wrong with a line that is a statement of a JavaScript module; undefined for a line of text. */
export function judgeModuleLine(line: string): Refused | undefined {
  const statement = moduleStatement.exec(line)?.[1];
  if (!statement) return undefined;
  return {
    rule: 'no-code',
    message: `这里有程序代码（${statement.startsWith('export') ? 'export' : 'import'}）。`,
    advice: '文档只能是文字，请删去这一行；组件不用引入就能使用。',
  };
}

const longestShown = 20;

/** @param source the expression with its braces */
export function refuseExpression(source: string): Refused {
  if (/^\{\s*\/\*/u.test(source)) return { rule: 'no-code', message: '这里有注释。', advice: noComments };
  const characters = [...source];
  const shown = characters.length > longestShown ? `${characters.slice(0, longestShown).join('')}…` : source;
  return {
    rule: 'no-code',
    message: `花括号“${shown}”会被当作程序。`,
    advice: '如果是正文里的花括号，请写成 \\{ 和 \\}；否则请删去。',
  };
}

const noComments = '文档里不能写注释，请删去。';

/** A tag or comment in a piece of HTML. */
export interface Markup {
  /** UTF-16 offset in the piece. */
  readonly offset: number;
  /** Name of the tag; undefined for comments and declarations. */
  readonly name: string | undefined;
  readonly closes: boolean;
}

/** Finds the tags and comments of a piece of HTML, of scripts and styles only the tags around them. */
export function findMarkup(html: string): Markup[] {
  return [...html.matchAll(/<(!--[\s\S]*?(?:-->|$)|[!?][^>]*|(\/?)([A-Za-z][\w-]*)[^<>]*(?:>|$))/gu)].map(
    ({ index, 2: slash, 3: name }) => ({ offset: index, name, closes: slash === '/' }),
  );
}

/** @param html the piece of HTML from the markup on */
export function refuseMarkup({ name, closes }: Markup, html: string): Refused {
  if (html.startsWith('<!--')) return { rule: 'no-code', message: '这里有 HTML 注释。', advice: noComments };
  if (name === undefined) {
    return { rule: 'raw-html', message: '这里有 HTML 声明。', advice: '请删去，或者把小于号写成 \\<。' };
  }
  if (/^[A-Z]/u.test(name)) {
    const advice = `可以用的组件有：${componentNames.join('、')}。`;
    return { rule: 'unknown-component', message: `没有名为“${name}”的组件。`, advice };
  }
  return {
    rule: 'raw-html',
    message: `不能直接写 HTML 标签“<${closes ? '/' : ''}${name}>”。`,
    advice: adviceForTag.get(name) ?? adviseOnTag(name),
  };
}

function adviseOnTag(name: string): string {
  const component = componentNames.find((known) => known.toLowerCase() === `<${name.toLowerCase()}>`);
  if (component) return `是不是想写组件 ${component}？`;
  return '请改用 Markdown；如果是正文里的小于号，请写成 \\<。';
}

const adviceForTag: ReadonlyMap<string, string> = new Map([
  ['br', '要另起一段，请空一行。'],
  ['b', '加粗请写成 **文字**。'],
  ['strong', '加粗请写成 **文字**。'],
  ['i', '公文不用斜体；要强调，请写成 **文字**。'],
  ['em', '公文不用斜体；要强调，请写成 **文字**。'],
  ['u', '要强调，请写成 **文字**。'],
  ['del', '删去的字请写成 ~~文字~~。'],
  ['s', '删去的字请写成 ~~文字~~。'],
  ['sup', '上标请用 ²、³、⁸ 这样的字。'],
  ['sub', '下标请用 ₂、₃ 这样的字。'],
  ['span', '版式由网站统一，请删去标签，只留文字。'],
  ['font', '版式由网站统一，请删去标签，只留文字。'],
  ['center', '版式由网站统一，请删去标签，只留文字。'],
  ['div', '版式由网站统一，请删去标签，只留文字。'],
  ['a', '链接请写成 [文字](网址)。'],
  ['img', '图片请写成 ![图片里是什么](文件名 "图题")。'],
  ['table', '表格请用 | 画成 Markdown 表格。'],
  ['p', '段落之间空一行就行，不用标签。'],
  ['script', '文档只能是文字，请删去脚本。'],
  ['style', '版式由网站统一，请删去样式。'],
  ['iframe', '不能嵌入别的网页，请改成链接。'],
]);
