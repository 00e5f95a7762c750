import type { ReportedRule } from './rule.ts';

export const externalImage: ReportedRule = {
  id: 'external-image',
  severity: 'error',
  title: '图片不在文档旁边',
  why: '别的网站的图片随时会变、会消失，还会让别人知道谁在看这一页。',
  part: 'body',
  bad: `大桥今年合龙。

![云溪大桥的桥墩](https://www.example.com/bridge.png)`,
  good: `大桥今年合龙。

![云溪大桥的桥墩](桥.png)`,
  found:
    'content/plans/yunxi/2024.mdx:12:1 图片“https://www.example.com/bridge.png”不在文档旁边。请把图片文件放到文档所在的文件夹，再写文件名；网站不从别处取图片。',
  reportedBy: ['src/markdown/remark-references.ts'],
};
