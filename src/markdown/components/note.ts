import type { Nodes } from 'mdast';
import { element, type Component } from './component.ts';

/** `<Note>…</Note>` → `<div class="note" role="note">`: a remark of the publisher's beside the text. */
export const note: Component = {
  name: 'Note',
  attributes: { title: { meaning: '说明的标题', required: false } },
  children: 'blocks',
  isAside: true,
  example: '<Note title="说明">一段文字</Note>（标签各占一行）',
  // Not `aside`: that is a landmark, and landmarks do not stand inside the main text (ARIA, complementary).
  expand: ({ title }, children, position) => [
    element('div', { className: ['note'], role: 'note', ariaLabel: title ?? '说明' }, [
      ...(title
        ? [element('p', { className: ['note-title'] }, [{ type: 'text', value: title }], position)]
        : []),
      ...children,
    ]),
  ],
};

/** Whether a node is a note: what stands in it is no part of the document's text. */
export function isNote(node: Nodes): boolean {
  return (node as { data?: { hProperties?: { role?: unknown } } }).data?.hProperties?.role === 'note';
}
