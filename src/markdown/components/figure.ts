import { element, type Component } from './component.ts';

/** `<Figure src="bridge.jpg" alt="…" caption="…" />` → `<figure>` with its caption. */
export const figure: Component = {
  name: 'Figure',
  attributes: {
    src: { meaning: '图片文件', required: true },
    alt: { meaning: '图片里是什么', required: true },
    caption: { meaning: '图题', required: false },
  },
  children: 'none',
  example: '<Figure src="桥.jpg" alt="图片里是什么" caption="图1 图题" />',
  expand: ({ src = '', alt = '', caption }, _children, position) => [
    element('figure', {}, [
      { type: 'image', url: src, alt, position },
      ...(caption ? [element('figcaption', {}, [{ type: 'text', value: caption }], position)] : []),
    ]),
  ],
};
