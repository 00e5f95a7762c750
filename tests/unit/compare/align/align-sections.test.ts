import { describe, expect, test } from 'vitest';
import { compareBodies, writeComparison } from '../compare-bodies.ts';

describe('alignSections', () => {
  const body = (heading: string, ...sentences: readonly string[]) =>
    `## ${heading}\n\n${sentences.join('\n\n')}`;
  const old = body(
    '一、安全生产',
    '客运站每月检查一次。',
    '渡口全部挂牌管理。',
    '组织桥梁演练。',
    '公布举报电话。',
  );

  test('takes sections with other headings for the same when half of their sentences are', () => {
    const later = body(
      '一、路网建设',
      '客运站每月检查一次。',
      '渡口全部挂牌管理。',
      '打通断头路。',
      '安装路灯。',
    );
    expect(writeComparison(compareBodies(old, later))[0]).toBe('#~ 一、安全生产 → 一、路网建设');
  });

  test('keeps sections apart that share neither the heading nor more than one sentence of four', () => {
    const later = body('一、路网建设', '修好县道三条。', '渡口全部挂牌管理。', '打通断头路。', '安装路灯。');
    expect(writeComparison(compareBodies(old, later))).toEqual([
      '#- 一、安全生产',
      '- 客运站每月检查一次。',
      '- 组织桥梁演练。',
      '- 公布举报电话。',
      '#+ 一、路网建设',
      '+ 修好县道三条。',
      '={一、安全生产} 渡口全部挂牌管理。',
      '+ 打通断头路。',
      '+ 安装路灯。',
    ]);
  });
});
