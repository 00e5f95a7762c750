import { optional, required } from '../columns.ts';
import { toDocument, type TextTable } from '../table.ts';

const kinds = ['paragraph', 'heading', 'item', 'row', 'caption', 'footnote', 'code', 'note'] as const;

export const paragraphs: TextTable = {
  of: 'text',
  rowIs: 'paragraph',
  name: 'paragraphs',
  title: '段落',
  description: '一行是一段，标题、条目、表格的一行也各算一段。',
  primaryKey: ['document', 'anchor'],
  foreignKeys: [toDocument],
  indexes: [],
  columns: [
    required('document', '文件', '文件的编号，见 documents 表。'),
    required('anchor', '锚点', '段落在网页里的锚点；其他段落增减，它不变。'),
    required('position', '次序', '文件里的第几段，从 1 数起。', { type: 'integer' }),
    required(
      'kind',
      '种类',
      'paragraph 段落，heading 标题，item 条目，row 表格的一行，caption 图题，footnote 脚注，code 原样文字，note 发布者的说明（不是原文）。',
      { values: kinds },
    ),
    optional('section', '所在标题', '所在标题的锚点；第一个标题前面的段落没有。'),
    required('text', '文字', '段落的文字；表格的格与格之间是制表符。'),
    required('url', '网址', '段落的网址。', { format: 'uri' }),
  ],
  listRows: (document) =>
    document.paragraphs.map(({ id, kind, section, text, isNote }, index) => ({
      document: document.id,
      anchor: id,
      position: index + 1,
      kind: isNote ? 'note' : kind,
      section: section ?? null,
      text,
      url: `${document.url}#${id}`,
    })),
};
