import type { Random } from '../../corpus/random.ts';

type Rule = (random: Random, depth: number) => string;

const words = [
  '云溪县',
  '完成投资3.6亿元',
  '新改建农村公路180公里',
  'G209线',
  'K12+300',
  '一是',
  '二是',
  '力争',
  '2024年',
  '上半年',
  '危桥改造',
  '、',
  '，',
  '。',
  '；',
  '“四好农村路”',
  '（一）',
  '5%',
  'ETC',
  ' ',
  '\u3000',
  '约',
  '1,234.5万元',
  '~',
  '-',
  '<',
  '&',
  '𠮷',
] as const;

/** Addresses that a document may link to. */
const safeAddresses = [
  'https://www.example.com/a?b=1&c=2',
  'http://www.example.com',
  'mailto:jtj@example.com',
  'tel:12328',
  '#s-1',
  '附件1.pdf',
  '桥.png',
  '/plans/',
] as const;

const addresses = [
  ...safeAddresses,
  '../',
  'javascript:alert(1)',
  'JaVaScript:alert(1)',
  '&#106;avascript:alert(1)',
  'java&Tab;script:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//www.example.com/',
  '\\\\\\\\www.example.com',
  'https://a@b.example.com/',
  'https://www.example.com/"onmouseover="alert(1)',
  "https://www.example.com/'onerror='x",
  'https://www.example.com/<b>',
] as const;

const tags = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="桥.png" style="position:fixed">',
  '<svg/onload=alert(1)>',
  '<iframe src="https://www.example.com/"></iframe>',
  '<style>p{color:red}</style>',
  '<a href="javascript:alert(1)">',
  '<p style="color:red">',
  '<div onclick="x">',
  '<form action="https://www.example.com">',
  '<math><mtext></p><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<template>',
  '<noscript>',
  '<textarea>',
  '<title>',
  '<plaintext>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?php',
  '</div>',
  '</p>',
  '<br>',
  '<b>',
  '</Note>',
  '<Note>',
  '{alert(1)}',
  'import x from "y"',
  'export const x = 1',
] as const;

/** What is put into texts that are otherwise right. */
export const fragments: readonly string[] = [
  ...words,
  ...addresses,
  ...tags,
  ...[
    '**',
    '*',
    '_',
    '`',
    '```',
    '~~',
    '[',
    ']',
    '](',
    '![',
    '[^1]',
    '[^1]: ',
    '|',
    '\n',
    '\n\n',
    '\n> ',
    '\n- ',
  ],
  ...[
    '\n1. ',
    '\n## ',
    '\n    ',
    '\n---\n',
    '\n===\n',
    '\\',
    '&lt;',
    '&#0;',
    '&#x10FFFF;',
    '&colon;',
    '"',
    "'",
  ],
  ...[
    ' onclick="x"',
    ' style="x"',
    ' title="',
    '=',
    '>',
    '/>',
    '<',
    '\t',
    '\r',
    '\u0000',
    '\u2028',
    '\uFEFF',
  ],
  ...[' measure="gdp"', ' project="ring"', ' period="2024"', '《', '》', '“', '”', '　　'],
];

const text: Rule = (random) => Array.from({ length: random.int(1, 6) }, () => random.pick(words)).join('');

const address = (random: Random): string => random.pick(random.chance(0.05) ? addresses : safeAddresses);

const attribute = (random: Random): string => text(random, 0).replace(/["\n]/gu, '');

const inline: Rule = (random, depth) => {
  const inner = (): string => (depth > 0 ? inlines(random, depth - 1) : text(random, 0));
  switch (random.int(0, 24)) {
    case 0:
      return `**${inner()}**`;
    case 1:
      return `*${inner()}*`;
    case 2:
      return `~~${inner()}~~`;
    case 3:
      return `[${inner()}](${address(random)})`;
    case 4:
      return `![${attribute(random)}](桥.png)`;
    case 5:
      return `\`${attribute(random).replaceAll('`', '')}\``;
    case 6:
      return '[^1]';
    case 7:
      return random.chance(0.4)
        ? `<Target measure="gdp">完成投资3.6亿元</Target>`
        : `<Target project="ring">${inner()}</Target>`;
    case 8:
      return `<Result project="ring" period="2023">${inner()}</Result>`;
    case 9:
      return `\\${random.pick(['*', '<', '{', '[', '\\'])}`;
    case 10:
      return random.chance(0.1) ? random.pick(tags) : text(random, 0);
    default:
      return text(random, 0);
  }
};

const inlines: Rule = (random, depth) =>
  Array.from({ length: random.int(1, 4) }, () => inline(random, depth)).join('');

const line = (random: Random): string => inlines(random, 1).replace(/\n/gu, ' ');

const table: Rule = (random) => {
  const width = random.int(1, 4);
  const row = (cell: () => string): string => `| ${Array.from({ length: width }, cell).join(' | ')} |\n`;
  const body = Array.from({ length: random.int(0, 4) }, () =>
    row(() => (random.chance(0.2) ? random.pick(['^', '<', '>', '']) : line(random).replaceAll('|', ''))),
  );
  return `${row(() => attribute(random))}${row(() => random.pick(['---', ':--', '--:', ':-:']))}${body.join('')}`;
};

const block: Rule = (random, depth) => {
  const inner = (): string => (depth > 0 ? blocks(random, depth - 1) : line(random));
  switch (random.int(0, 12)) {
    case 0:
      return `${'#'.repeat(random.int(2, 5))} ${random.pick(['一、', '（一）', '1. ', '第一章 ', ''])}${line(random)}`;
    case 1:
      return Array.from({ length: random.int(1, 4) }, () => `- ${line(random)}`).join('\n');
    case 2:
      return Array.from({ length: random.int(1, 4) }, (_, at) => `${String(at + 1)}. ${line(random)}`).join(
        '\n',
      );
    case 3:
      return table(random, 0);
    case 4:
      return `<Note${random.chance(0.5) ? ` title="${attribute(random)}"` : ''}>\n\n${inner()}\n\n</Note>`;
    case 5:
      return `<Table caption="${attribute(random)}">\n\n${table(random, 0)}\n</Table>`;
    case 6:
      return `<Figure src="${random.chance(0.9) ? '桥.png' : address(random)}" alt="${attribute(random)}" caption="${attribute(random)}" />`;
    case 7:
      return inner().replace(/^/gmu, '> ');
    case 8:
      return `\`\`\`\n${text(random, 0)}\n\`\`\``;
    case 9:
      return random.chance(0.1) ? `[^1]: ${line(random)}` : line(random);
    case 10:
      return random.chance(0.2) ? html(random) : line(random);
    default:
      return line(random);
  }
};

/** A piece of a page, as it is pasted. */
const html = (random: Random): string => {
  const inner = text(random, 0);
  const tag = random.pick([
    'p',
    'div',
    'span',
    'b',
    'td',
    'h2',
    'li',
    'font',
    'center',
    'svg',
    'math',
    'style',
  ]);
  const attributes = random.pick(['', ' class="x"', ' style="color:red"', ' onclick=x', ' id=a hidden']);
  return `<${tag}${attributes}>${inner}${random.chance(0.8) ? `</${tag}>` : ''}`;
};

const blocks: Rule = (random, depth) =>
  Array.from({ length: random.int(1, 4) }, () => block(random, depth)).join('\n\n');

/** The body of a document, most of it as it should be. */
function createBody(random: Random): string {
  const body = blocks(random, random.int(0, 2));
  const isNoted = body.includes('[^1]') && !body.includes('[^1]:') && random.chance(0.9);
  return isNoted ? `${body}\n\n[^1]: ${line(random).replaceAll('[^1]', '')}` : body;
}

/** The file of a document. */
export function createDocument(random: Random): string {
  const title = random.chance(0.2) ? JSON.stringify(text(random, 0)) : '云溪县交通运输局2024年工作计划';
  const more = random.chance(0.2)
    ? `abstract: ${JSON.stringify(text(random, 0))}\nkeywords: [${JSON.stringify(attribute(random))}]\n`
    : '';
  return (
    `---\ntitle: ${title}\nbureau: yunxi\nkind: 年度工作计划\nplans: ["2024"]\npublished: 2024-01-05\n` +
    `provenance: official\n${more}---\n\n${createBody(random)}\n`
  );
}
