import { element, type Component } from './component.ts';

/** `<Table caption="表1 …">` around a Markdown table → `<figure>` with the caption above it. */
export const table: Component = {
  name: 'Table',
  attributes: { caption: { meaning: '表题', required: true } },
  children: 'table',
  example: '<Table caption="表1 表题">表格</Table>（标签各占一行，表格前后各空一行）',
  expand: ({ caption = '' }, children, position) => [
    element('figure', { className: ['table-figure'] }, [
      element('figcaption', {}, [{ type: 'text', value: caption }], position),
      ...children,
    ]),
  ],
};
