import { findAll } from '../../text/find-all.ts';
import { undescribed } from '../../text/undescribed.ts';
import type { DocumentRule } from './rule.ts';

export const undescribedPicture: DocumentRule = {
  id: 'undescribed-picture',
  severity: 'warning',
  title: '导入的图片还没有文字说明',
  why: '原来的网页没有说图里是什么，导入时先占个位置；看不见图的读者要靠它知道画的是什么。',
  part: 'body',
  bad: `大桥今年合龙。

![${undescribed}](桥.png)`,
  good: `大桥今年合龙。

![云溪大桥的桥墩](桥.png)`,
  found: `content/plans/yunxi/2024.mdx:12:1 图片的文字说明还是“${undescribed}”。请写上图里是什么。`,
  check: ({ source }) => {
    const lines = source.split('\n');
    return lines.flatMap((line, index) =>
      findAll(line, place).map(({ index: at }) => ({
        line: index + 1,
        column: at + 1,
        message: `图片的文字说明还是“${undescribed}”。`,
        advice: '请写上图里是什么。',
      })),
    );
  },
};

const place = new RegExp(`!\\[${undescribed}\\]`, 'gu');
