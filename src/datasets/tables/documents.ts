import { bureauLevels } from '../../schema/bureau.ts';
import { kindNames } from '../../schema/kind.ts';
import type { Column, Table } from '../table.ts';

const required = (name: string, title: string, description: string, more: Partial<Column> = {}): Column => {
  return { name, type: 'string', title, description, required: true, ...more };
};
const optional = (name: string, title: string, description: string, more: Partial<Column> = {}): Column => {
  return { ...required(name, title, description, more), required: false };
};

/** Several values in one cell. */
const separator = ';';
const join = (values: readonly string[]): string | null =>
  values.length > 0 ? values.join(separator) : null;

export const documents: Table = {
  name: 'documents',
  title: '文件',
  description: '一行是一件文件。',
  primaryKey: ['id'],
  foreignKeys: [],
  indexes: ['bureau'],
  columns: [
    required('id', '编号', '文件的编号，也是网址里的路径。'),
    required('url', '网址', '文件的网址。', { format: 'uri' }),
    required('title', '标题', '文件的标题。'),
    required('kind', '文种', '文件的种类。', { values: kindNames }),
    required('bureau', '机构代号', '发布机构的代号。'),
    required('bureau_name', '发布机构', '发布机构的名称。'),
    required('bureau_level', '层级', '发布机构的层级。', { values: bureauLevels }),
    optional('bureau_code', '行政区划代码', '发布机构所在地的代码（GB/T 2260），不知道的不填。'),
    optional('plans', '计划时期', '为哪些时期作计划，例如 2024、2024-H2，几个用分号隔开。'),
    optional('reviews', '总结时期', '总结哪些时期，写法同上。'),
    optional('published', '发布日期', '公布的日期，不知道的不填。', { type: 'date' }),
    optional('written', '成文日期', '落款的日期，只写到月的是 2024-01 的样子。'),
    optional('index_number', '索引号', '政府信息公开目录的索引号。'),
    optional('document_number', '文号', '发文字号。'),
    optional('topics', '主题分类', '主题，几个用分号隔开。'),
    optional('keywords', '主题词', '主题词，几个用分号隔开。'),
    optional('validity', '有效性', '有效、失效或废止；没有写明的不填。', {
      values: ['有效', '失效', '废止'],
    }),
    required('provenance', '文本性质', 'official 是原文，edited 是根据公开文件编写的文本。', {
      values: ['official', 'edited'],
    }),
    optional('source_name', '来源', '原文由谁公布。'),
    optional('source_title', '原文标题', '原文的标题。'),
    optional('source_url', '原文网址', '原文的网址。', { format: 'uri' }),
  ],
  listRows: ({ id, url, bureau, data }) => [
    {
      id,
      url,
      title: data.title,
      kind: data.kind,
      bureau: bureau.id,
      bureau_name: bureau.name,
      bureau_level: bureau.level,
      bureau_code: bureau.code ?? null,
      plans: join(data.plans),
      reviews: join(data.reviews),
      published: data.published?.slice(0, '2024-01-15'.length) ?? null,
      written: data.written ?? null,
      index_number: data.indexNumber ?? null,
      document_number: data.documentNumber ?? null,
      topics: join(data.topics),
      keywords: join(data.keywords),
      validity: data.validity?.status ?? null,
      provenance: data.provenance,
      source_name: data.source?.name ?? null,
      source_title: data.source?.title ?? null,
      source_url: data.source?.url ?? null,
    },
  ],
};
