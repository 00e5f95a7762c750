import { toDocument, type Table } from '../table.ts';

const kinds = ['paragraph', 'heading', 'item', 'row', 'caption', 'footnote', 'code'] as const;

export const paragraphs: Table = {
  name: 'paragraphs',
  title: '段落',
  description: '一行是一段，标题、条目、表格的一行也各算一段。',
  primaryKey: ['document', 'anchor'],
  foreignKeys: [toDocument],
  indexes: [],
  columns: [
    {
      name: 'document',
      type: 'string',
      title: '文件',
      description: '文件的编号，见 documents 表。',
      required: true,
    },
    {
      name: 'anchor',
      type: 'string',
      title: '锚点',
      description: '段落在网页里的锚点；其他段落增减，它不变。',
      required: true,
    },
    {
      name: 'position',
      type: 'integer',
      title: '次序',
      description: '文件里的第几段，从 1 数起。',
      required: true,
    },
    {
      name: 'kind',
      type: 'string',
      title: '种类',
      description:
        'paragraph 段落，heading 标题，item 条目，row 表格的一行，caption 图题，footnote 脚注，code 原样文字。',
      values: kinds,
      required: true,
    },
    {
      name: 'section',
      type: 'string',
      title: '所在标题',
      description: '所在标题的锚点；第一个标题前面的段落没有。',
      required: false,
    },
    {
      name: 'text',
      type: 'string',
      title: '文字',
      description: '段落的文字；表格的格与格之间是制表符。',
      required: true,
    },
    {
      name: 'url',
      type: 'string',
      format: 'uri',
      title: '网址',
      description: '段落的网址。',
      required: true,
    },
  ],
  listRows: (document) =>
    document.paragraphs.map(({ id, kind, section, text }, index) => ({
      document: document.id,
      anchor: id,
      position: index + 1,
      kind,
      section: section ?? null,
      text,
      url: `${document.url}#${id}`,
    })),
};
