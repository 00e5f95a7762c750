import type { ReportedRule } from './rule.ts';

export const componentAttribute: ReportedRule = {
  id: 'component-attribute',
  severity: 'error',
  title: '组件的属性不对',
  why: '组件的属性有固定的名称，值要写在引号里，必需的不能少。',
  part: 'body',
  bad: `大桥今年合龙。

<Figure src="桥.png" alt="云溪大桥的桥墩" title="图1 云溪大桥" />`,
  good: `大桥今年合龙。

<Figure src="桥.png" alt="云溪大桥的桥墩" caption="图1 云溪大桥" />`,
  found:
    'content/plans/yunxi/2024.mdx:12:35 组件“Figure”没有名为“title”的属性。请写成 <Figure src="桥.jpg" alt="图片里是什么" caption="图1 图题" /> 的样子。',
  reportedBy: ['src/markdown/components/check-component.ts'],
};
