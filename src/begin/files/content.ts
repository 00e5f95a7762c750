import { stringify } from 'yaml';
import type { NewBureau } from '../bureaus.ts';

/** Where editors find what a file may say: with the program, so that it is always that of the version in use. */
function schemaLine(name: string, depth: number): string {
  const up = '../'.repeat(depth);
  return `# yaml-language-server: $schema=${up}node_modules/tongtu/content/schemas/${name}.schema.json\n`;
}

/** One line whatever is in it: a name is no paragraph. */
function line(field: string, value: string): string {
  return stringify({ [field]: value }, { lineWidth: 0 });
}

export function writeBureau({ id: _id, ...data }: NewBureau): string {
  return schemaLine('bureau', 2) + stringify(data, { lineWidth: 0 });
}

export function writeSiteSettings(
  { name, shortName }: Pick<NewBureau, 'name' | 'shortName'>,
  format: number,
  domain?: string,
): string {
  return `${schemaLine('site', 1)}# 网站的基本信息。没有写的项目不会出现在页面上；能写哪些，见使用指南“网站设置”一节。
# 内容的格式，由 npm run upgrade 改写。
format: ${String(format)}
${line('name', `${name}计划与总结`)}${line('description', `${shortName}交通运输的工作计划和工作总结，看得懂、查得到、可引用。`)}# 网站的正式地址，例如 https://jt.yunxi.example；发布以前要写，引文、二维码、数据里的网址都用它。
${domain === undefined ? '# domain: https://jt.yunxi.example\n' : line('domain', domain)}base: /
# 主色，上面的白字要看得清。
colour: "#0b5394"
# 主办单位和联系方式，在每一页的最下面。
organisation:
  ${line('name', name)}# contact:
#   phone: 联系电话
#   address: 办公地址
# 用程序自带的主题、大白话、名词解释、说明页面；自己写的优先。指标总是自带的。
shared: [topics, synonyms, glossary, pages]
# 栏目、页眉页脚的链接、标志、各处的用词，都可以改：见使用指南“改成自己的样子”。
`;
}

/** A document to look at and to delete: it says that it is none. */
export function writeExample({ id, name }: Pick<NewBureau, 'id' | 'name'>, year: number): string {
  return `---
# 这是一份示例，看过写法，就把这个文件删去。
${line('title', `${name}${String(year)}年工作计划（示例）`)}bureau: ${id}
kind: 年度工作计划
plans: ["${String(year)}"]
provenance: edited
source:
  ${line('name', name)}  title: 示例，不是真的文件
topics: [农村公路]
---

这份文件只是示范写法，不是真的工作计划。正式发布以前，请删去 \`content/plans/${id}/example.mdx\`。

## 一、农村公路

**（一）新建改建。**一段写一件事。标题写 \`##\`，重点用两个星号加粗。

## 二、安全应急

从 Word 文件导入，用 \`npm run import -- 文件.docx\`；写好以后，用 \`npm run check\` 检查。
`;
}
