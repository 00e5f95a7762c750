import { element, type Component } from './component.ts';

/** `<Note>…</Note>` → `<aside class="note">`: a remark of the publisher's beside the text. */
export const note: Component = {
  name: 'Note',
  attributes: { title: { meaning: '说明的标题', required: false } },
  children: 'blocks',
  example: '<Note title="说明">一段文字</Note>（标签各占一行）',
  expand: ({ title }, children) => [
    element('aside', { className: ['note'], ariaLabel: title ?? '说明' }, [
      ...(title
        ? [element('p', { className: ['note-title'] }, [{ type: 'text' as const, value: title }])]
        : []),
      ...children,
    ]),
  ],
};
