import type { Concealed, Dropped } from './blocks.ts';
import type { Converted } from './convert.ts';
import type { FieldName, Inferred, ProposedBureau } from './draft.ts';

/** What fields are called. */
const names: Readonly<Record<FieldName, string>> = {
  title: '标题',
  bureau: '发布机构',
  kind: '文种',
  plans: '计划时期',
  reviews: '总结时期',
  written: '成文日期',
  published: '发布日期',
  source: '来源',
  indexNumber: '索引号',
  documentNumber: '文号',
  keywords: '主题词',
  attachments: '附件',
  provenance: '文本性质',
};

/** What an import has recognised, what is still to be done, and what was left out: lines for the webmaster. */
export function describeImport({ draft, pictures }: Converted, unit: '行' | '段'): string[] {
  const { inferred, missing, dropped, kept, images } = draft;
  const lost = [...images.values()].length - pictures.size;
  return [
    ...section(
      '认出的文件信息，请对照原文：',
      inferred.map((one) => describeInferred(one, unit)),
    ),
    ...section('要补充的：', [
      ...missing.map(({ field, advice }) => `${names[field]}（${field}）：${advice}`),
      ...(lost > 0 ? [`有 ${String(lost)} 张图片没有一起保存，文件里没有它们。`] : []),
      ...[...pictures.keys()].map((name) => `图片 ${name}：请核对文字说明，没有的请补上。`),
    ]),
    ...section(
      '像是网页上的内容，但里面有表格、数字，或者篇幅很大，没有略去。请对照原文，不是正文的请删去：',
      kept.flatMap((one) => describeDropped(one, unit)),
    ),
    ...section(
      '略去的，不是文件的内容：',
      dropped.flatMap((one) => describeDropped(one, unit)),
    ),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}

function describeInferred({ field, value, from, place, doubtful }: Inferred, unit: string): string {
  const where = place === undefined ? '' : `第 ${String(place)} ${unit}`;
  const words = from === value || value.startsWith(from) ? '' : `“${shorten(from)}”`;
  const origin = [where, words].filter(Boolean).join('，');
  return `${names[field]}：${value}${origin ? `（${origin}）` : ''}${doubtful ? '【推测，请核对】' : ''}`;
}

/** Word for word and line by line: nothing leaves the text unseen. Cells of a row are parted as in a table. */
function describeDropped({ sort, text, place }: Dropped, unit: string): string[] {
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .replace(/\s*\t\s*/gu, '｜')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
  return lines.map((line) => `第 ${String(place)} ${unit} ${sort}：${line}`);
}

/** What a reader of the file would not see: the file is not imported until somebody has looked at it. */
export function describeConcealed(concealed: readonly Concealed[]): string[] {
  return concealed.map(({ sort, text, place }) => `    第 ${String(place)} 段 ${sort}：${shorten(text)}`);
}

/** What of it was left out, and what is only doubtful and therefore stands in the text. */
export function describeSkipped(concealed: readonly Concealed[]): string[] {
  const [kept, left] = [true, false].map((is) => concealed.filter(({ sort }) => isDoubtful(sort) === is));
  return [
    ...section(
      '没有导入的，在文件里看不见或者没有定稿：',
      describeConcealed(left ?? []).map((line) => line.trim()),
    ),
    ...section(
      '疑似隐藏的文字，照样导入了，不该公开的请删去：',
      describeConcealed(kept ?? []).map((line) => line.trim()),
    ),
  ];
}

function isDoubtful(sort: string): boolean {
  return sort.startsWith('疑似');
}

const shown = 30;

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > shown ? `${line.slice(0, shown)}……` : line;
}

/** The file that a bureau needs, as it was proposed. */
export function writeBureau({ name, shortName, level }: ProposedBureau): string {
  return `# yaml-language-server: $schema=../schemas/bureau.schema.json\nname: ${name}\nshortName: ${shortName}\nlevel: ${level}\n`;
}
