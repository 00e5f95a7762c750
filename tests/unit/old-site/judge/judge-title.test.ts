import { describe, expect, test } from 'vitest';
import { judgeTitle } from '../../../../src/old-site/judge/judge-title.ts';

describe('judgeTitle', () => {
  test.each([
    '云溪县交通运输局2024年工作计划',
    '2023年工作总结及2024年工作打算',
    '关于印发《云溪县2024年交通运输工作要点》的通知',
    '云溪县交通运输局关于印发2024年工作要点的通知（云交〔2024〕3号）',
    '云溪县“十四五”综合交通运输发展规划',
    '2024年春运工作总结',
    '云溪县交通运输局关于2023年工作情况的报告',
    '关于报送2023年工作总结的报告',
    '2024年农村公路养护工程招标工作总结',
    '二〇二三年上半年交通工作小结',
    '云溪縣交通運輸局2024年工作計劃',
    '全市公路建设情况（第2页）',
  ])('takes %s for a document', (title) => {
    expect(judgeTitle(title).kind).toBe('document');
  });

  test.each([
    ['云溪县交通运输局召开2024年工作会议', '新闻'],
    ['县局总结2023年工作 部署2024年任务', '新闻'],
    ['关于召开2023年工作总结会议的通知', '工作通知'],
    ['关于报送2024年工作计划的通知', '工作通知'],
    ['云溪县交通运输局2024年部门预算', '财政预决算'],
    ['2023年政府信息公开工作年度报告', '信息公开年报'],
    ['《云溪县2024年工作要点》解读', '解读'],
    ['农村公路建设规划（征求意见稿）公开征求意见的公告', '公告公示'],
    ['云溪县公路养护工程招标公告', '公告公示'],
    ['张某某2023年述职述廉报告', '个人的文字'],
    ['农村公路管理养护办法', '不是计划或总结'],
    ['工作总结', undefined],
  ])('of %s it says %s', (title, reason) => {
    const verdict = judgeTitle(title);
    if (reason === undefined) expect(verdict.kind).toBe('document');
    else expect(verdict).toEqual({ kind: 'other', reason });
  });

  test.each([
    ['局长在2024年交通运输工作会议上的讲话', '会议上的讲话'],
    ['2024年农村公路养护工作方案', '不一定是计划或总结'],
    ['关于农村公路安全隐患的整改报告', '别的报告'],
    ['圆满完成任务：2023年工作总结', '像新闻的标题'],
  ])('is unsure of %s', (title, reason) => {
    expect(judgeTitle(title)).toEqual({ kind: 'unsure', reason });
  });
});
