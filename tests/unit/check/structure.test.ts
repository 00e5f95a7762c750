import { describe, expect, test } from 'vitest';
import { bareAddress } from '../../../src/check/rules/bare-address.ts';
import { emptySection } from '../../../src/check/rules/empty-section.ts';
import { futureDate } from '../../../src/check/rules/future-date.ts';
import { headingLevel } from '../../../src/check/rules/heading-level.ts';
import { impossibleDate } from '../../../src/check/rules/impossible-date.ts';
import { longParagraph } from '../../../src/check/rules/long-paragraph.ts';
import { periodTitle } from '../../../src/check/rules/period-title.ts';
import { titleHeading } from '../../../src/check/rules/title-heading.ts';
import { runRule, tell } from './check-document.ts';

describe('headingLevel', () => {
  test('finds a first heading that is too deep, and every step that leaves one out', () => {
    expect(tell(runRule(headingLevel, '### 甲\n\n##### 乙\n\n文。'))).toEqual([
      '10:1 第一个标题“甲”是 ###，应当从 ## 开始。',
      '12:1 标题“乙”是 #####，上面一级是 ###，中间少了 ####。',
    ]);
  });

  test('accepts any step back', () => {
    expect(runRule(headingLevel, '## 甲\n\n### 乙\n\n#### 丙\n\n## 丁\n\n文。[^1]\n\n[^1]: 注。')).toEqual(
      [],
    );
  });
});

describe('emptySection', () => {
  test('finds a heading before another of its level or above, before footnotes and at the end', () => {
    expect(tell(runRule(emptySection, '文[^1]。\n\n## 甲\n\n### 乙\n\n## 丙\n\n[^1]: 注。'))).toEqual([
      '14:1 标题“乙”下面没有内容。',
      '16:1 标题“丙”下面没有内容。',
    ]);
  });

  test('takes pictures, tables and deeper headings for content', () => {
    const body = '## 甲\n\n![说明](桥.png)\n\n## 乙\n\n| 一 |\n| --- |\n| 二 |\n\n## 丙\n\n### 丁\n\n文。';
    expect(runRule(emptySection, body)).toEqual([]);
  });
});

describe('titleHeading', () => {
  test('finds a heading as well as a paragraph, and only the first', () => {
    expect(runRule(titleHeading, '## 2024年工作计划\n\n文。')).toHaveLength(1);
    expect(runRule(titleHeading, '文。\n\n云溪县交通运输局2024年工作计划')).toEqual([]);
    expect(runRule(titleHeading, '## 一、2024年工作计划\n\n文。')).toEqual([]);
  });
});

describe('longParagraph', () => {
  test('counts characters without white space', () => {
    expect(runRule(longParagraph, '路'.repeat(1500))).toEqual([]);
    expect(runRule(longParagraph, '路 '.repeat(1500))).toEqual([]);
    expect(tell(runRule(longParagraph, '路'.repeat(1501)))).toEqual(['10:1 这一段有 1501 个字，太长。']);
  });
});

describe('impossibleDate', () => {
  test('reads titles and tables too', () => {
    const body = '| 项目 | 日期 |\n| --- | --- |\n| 甲 | 2月30日 |';
    expect(tell(runRule(impossibleDate, body, { fields: { title: '2023年13月计划' } }))).toEqual([
      '2:8 没有“2023年13月”这一天：一年没有13月。',
      '12:7 没有“2月30日”这一天：2月没有30日。',
    ]);
  });
});

describe('futureDate', () => {
  const find = (today: string) => {
    const fields = { written: '2024-01-04', published: '2024-01-05 09:00' };
    return tell(runRule(futureDate, '文。', { fields, today }));
  };

  test('compares with the day of the check', () => {
    expect(find('2024-01-05')).toEqual([]);
    expect(find('2024-01-04')).toEqual(['6:1 发布日期“2024-01-05”还没有到。']);
    expect(find('2024-01-03')).toHaveLength(2);
  });
});

describe('periodTitle', () => {
  test('finds a period of the title that neither plans nor reviews have', () => {
    const fields = { title: '2023年工作总结和2024年工作计划', plans: '[]', reviews: '["2023"]' };
    expect(tell(runRule(periodTitle, '文。', { fields }))).toEqual([
      '2:18 标题里写的是“2024年”，文件信息里的时期是2023年。',
    ]);
  });

  test('accepts what the title does not say', () => {
    const fields = { title: '工作总结', plans: '["2024"]', reviews: '["2023"]' };
    expect(runRule(periodTitle, '文。', { fields })).toEqual([]);
  });
});

describe('bareAddress', () => {
  test('leaves links alone, those too whose text is their address', () => {
    const body = '[甲](https://www.example.com/a)、[https://www.example.com/b](https://www.example.com/b)。';
    expect(runRule(bareAddress, body)).toEqual([]);
    expect(runRule(bareAddress, '`https://www.example.com/a`')).toHaveLength(1);
  });
});
