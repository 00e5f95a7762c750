import { describe, expect, test } from 'vitest';
import { judgePage } from '../../../../src/old-site/judge/judge-page.ts';
import { facts } from '../facts.ts';

describe('judgePage', () => {
  test.each([
    [{}, 'document', '计划或总结'],
    [{ linked: 1500, headings: 0 }, 'other', '栏目页'],
    [{ title: '' }, 'other', '没有标题'],
    [{ length: 60 }, 'unsure', '几乎没有正文'],
    [{ length: 60, title: '2024年养护工作方案' }, 'other', '没有正文'],
    [{ length: 200 }, 'unsure', '正文很短'],
    [{ periods: [] }, 'unsure', '没有写明是哪一年的'],
    [{ title: '云溪县教育局2024年工作计划', isOwn: false }, 'other', '别的部门的文件'],
    [{ title: '云溪县公安局交通警察大队2024年工作计划' }, 'other', '别的部门的文件'],
    [{ title: '柳林镇人民政府2024年工作计划' }, 'other', '别的部门的文件'],
    [{ title: '中共云溪县纪律检查委员会2024年工作计划' }, 'other', '别的部门的文件'],
    [{ title: '云溪县人民政府2024年交通运输工作计划' }, 'document', '计划或总结'],
    [{ title: '省交通运输厅2024年工作要点' }, 'unsure', '标题里是上级或下级的交通部门'],
    [{ title: '全省交通运输2024年工作要点' }, 'document', '计划或总结'],
    [
      { lines: [2019, 2020, 2021, 2022, 2023].map((year) => `云溪县交通运输局${String(year)}年工作总结`) },
      'other',
      '栏目页',
    ],
    [
      { lines: [2019, 2020, 2021, 2022, 2023].map((year) => `一、${String(year)}年工作完成情况`) },
      'document',
      '计划或总结',
    ],
    [
      { title: '2024年工作计划', isOwn: false, office: '云溪县水利局', lines: ['修好灌渠。'] },
      'other',
      '别的部门的文件',
    ],
    [
      { title: '2024年工作计划', isOwn: false, office: undefined, lines: ['修好灌渠。'] },
      'unsure',
      '不一定是交通部门的',
    ],
    [{ title: '2024年工作计划', isOwn: false, office: undefined }, 'document', '计划或总结'],
    [{ title: '云溪县交通运输局2024年工作要点（讨论稿）' }, 'unsure', '不是定稿'],
    [{ title: '石塘镇2024年交通安全工作计划' }, 'unsure', '标题里是上级或下级的交通部门'],
    [{ title: '推进城乡2024年公交工作计划' }, 'document', '计划或总结'],
    [{ title: '县道路运输管理所2024年工作总结' }, 'unsure', '标题里是下属单位'],
    [{ title: '云溪县公路养护中心2024年工作总结', office: '云溪县公路养护中心' }, 'document', '计划或总结'],
    [
      { title: '南屏市交通局2024年工作总结', isOwn: false, office: '南屏市交通局' },
      'unsure',
      '网站没有标题里的这个单位',
    ],
    [{ title: '云交运〔2024〕8号', lines: ['现印发给你们。'] }, 'other', '不是计划或总结'],
    [{ title: '云溪大桥为什么要修', isOwnKind: true, periods: [] }, 'document', '计划或总结'],
  ] as const)('%j is %s: %s', (given, kind, reason) => {
    expect(judgePage(facts('a.html', given))).toEqual({ kind, reason });
  });

  test('pages of one document are long together', () => {
    expect(judgePage(facts('a.html', { length: 200 }), 900).kind).toBe('document');
  });
});
