import { describe, expect, test } from 'vitest';
import { chooseHeadline } from '../../../../src/promises/places/headline.ts';
import { describeAnswer, describeBelow } from '../../../../src/promises/places/sentence.ts';
import { result, target, type Example } from '../example-ledger.ts';
import { readWithTexts } from '../mentions/read-with-texts.ts';
import { readPlaces } from './example-places.ts';

/** What the page of 云溪县 says. */
function answer(documents: Readonly<Record<string, Example>>, day?: string): string {
  const { rows, catalogue } = readPlaces(documents, day);
  const documentsOf = catalogue.byBureau.get('yunxi')?.length ?? 0;
  return describeAnswer({ shortName: '云溪县' }, documentsOf, chooseHeadline(rows, new Map()));
}

const plan = (year: string, text: string, about = 'works') => ({
  [`plans/yunxi/${year}`]: { says: [target(about, year.replace('-', '/'), text)] },
});
const report = (year: string, text: string, about = 'works') => ({
  [`summaries/yunxi/${year}`]: { says: [result(about, year, text)] },
});

describe('describeAnswer', () => {
  test('what was promised and what was reported of it', () => {
    expect(answer({ ...plan('2024', '实施安防工程36公里'), ...report('2024', '完成27公里') })).toBe(
      '2024年答应实施安防工程36公里，报告27公里。',
    );
  });

  test('what was kept late', () => {
    expect(
      answer({
        ...plan('2024', '绕城公路6月底前建成通车', 'ring-road'),
        ...report('2024', '绕城公路10月18日建成通车', 'ring-road'),
      }),
    ).toBe(
      '2024年答应云溪绕城公路“绕城公路6月底前建成通车”，报告“绕城公路10月18日建成通车”（比承诺晚：期限是2024年6月30日，后来于10月18日完成）。',
    );
    expect(answer({ ...plan('2024', '上半年完成36公里'), ...report('2024-H1', '完成20公里') })).toBe(
      '2024年答应安防工程36公里，上半年报告20公里。',
    );
  });

  test('the day that the plan tells elsewhere, not the words that tell it', () => {
    const row = readWithTexts(
      {
        'plans/yunxi/2023': { says: [target('bridges', '2023', '改造危桥3座')] },
        'summaries/yunxi/2023-H1': { says: [result('bridges', '2023-H1', '改造危桥2座')] },
      },
      { 'plans/yunxi/2023': [['二、重点', '3座危桥8月底以前改完。']] },
    );
    expect(row.dueBy).toBeDefined();
    expect(describeAnswer({ shortName: '云溪县' }, 2, { figures: [row] })).toBe(
      '2023年答应改造危桥3座，上半年报告2座，本站没有收录这个机构说到那时的总结（期限是2023年8月31日）。',
    );
  });

  test('numbers keep the words that bound them', () => {
    expect(answer({ ...plan('2024', '实施安防工程不少于36公里'), ...report('2024', '完成约27公里') })).toBe(
      '2024年答应实施安防工程不少于36公里，报告约27公里。',
    );
  });

  test('a promise is said in its own words where they name what is counted, without what has been said', () => {
    const own = (text: string): string => answer(plan('2024', text));
    const rest = '，本站没有收录这个机构说到那时的总结。';
    expect(own('全县计划实施安防工程36公里')).toBe(`2024年答应实施安防工程36公里${rest}`);
    expect(own('上半年实施安防工程36公里')).toBe(`2024年答应上半年实施安防工程36公里${rest}`);
    expect(own('完成36公里')).toBe(`2024年答应安防工程36公里${rest}`);
    expect(own('实施安防工程36km')).toBe(`2024年答应安防工程36公里${rest}`);
    expect(own('安防工程36公里中的重点路段，年底以前全部实施')).toBe(`2024年答应安防工程36公里${rest}`);
  });

  test('a report of half a year is not one of the year', () => {
    expect(answer({ ...plan('2024', '实施安防工程36公里'), ...report('2024-H1', '完成20公里') })).toBe(
      '2024年答应实施安防工程36公里，上半年报告20公里，本站没有收录这个机构说到那时的总结。',
    );
  });

  test('parts that were added are named', () => {
    expect(
      answer({
        ...plan('2024', '实施安防工程36公里'),
        ...report('2024-H1', '完成20公里'),
        ...report('2024-H2', '完成10公里'),
      }),
    ).toBe('2024年答应实施安防工程36公里，上半年、下半年报告一共30公里。');
  });

  test('what is promised for the next year follows', () => {
    expect(
      answer(
        {
          ...plan('2024', '实施安防工程36公里'),
          ...report('2024', '完成27公里'),
          ...plan('2025', '实施安防工程40公里'),
        },
        '2025-03-01',
      ),
    ).toBe('2024年答应实施安防工程36公里，报告27公里；2025年答应40公里，2025年12月31日到期。');
  });

  test('no report: not due, none on the site, or silent', () => {
    const promise = plan('2024', '实施安防工程36公里');
    expect(answer(promise, '2024-06-01')).toBe('2024年答应实施安防工程36公里，2024年12月31日到期。');
    expect(answer(promise)).toBe('2024年答应实施安防工程36公里，本站没有收录这个机构说到那时的总结。');
    expect(answer({ ...promise, 'summaries/yunxi/2024': { says: [] } })).toBe(
      '2024年答应实施安防工程36公里，总结没有提到结果。',
    );
  });

  test('how things stand lacks no plan', () => {
    expect(answer(report('2024', '通车总里程900公里', 'total'))).toBe('2024年底报告通车总里程900公里。');
  });

  test('a report without a plan', () => {
    expect(answer(report('2024', '完成27公里'))).toBe('2024年报告安防工程27公里，本站没有找到事先的目标。');
  });

  test('a share is not turned into a number', () => {
    expect(answer({ ...plan('2024', '实施安防工程36公里'), ...report('2024', '完成目标的40%') })).toBe(
      '2024年答应实施安防工程36公里，报告目标的40%。',
    );
  });

  test('that all is done is said as it was', () => {
    expect(answer({ ...plan('2024', '实施安防工程36公里'), ...report('2024', '已全部完工') })).toBe(
      '2024年答应实施安防工程36公里，报告全部完成。',
    );
  });

  test('an estimate is called one', () => {
    expect(answer({ ...plan('2024', '实施安防工程36公里'), ...report('2024', '预计完成27公里') })).toBe(
      '2024年答应实施安防工程36公里，报告预计27公里（报告的是预计数）。',
    );
  });

  test('what was promised with a reserve is no promise', () => {
    expect(answer({ ...plan('2024', '争取实施安防工程36公里'), ...report('2024', '完成27公里') })).toBe(
      '2024年争取实施安防工程36公里，报告27公里。',
    );
  });

  test('a reserve is not said twice where the words are quoted', () => {
    const documents = {
      ...plan('2024', '绕城公路争取年内开工', 'ring-road'),
      ...report('2024', '绕城公路9月开工', 'ring-road'),
    };
    expect(answer(documents)).toContain('2024年计划里写着云溪绕城公路“绕城公路争取年内开工”');
  });

  test('a promise in a document that was revoked', () => {
    expect(
      answer({
        'plans/yunxi/2024': {
          says: [target('works', '2024', '实施安防工程36公里')],
          validity: { status: '废止' },
        },
      }),
    ).toBe('2024年答应实施安防工程36公里，写着承诺的文件已经废止。');
  });

  test('what stands at the end of a year', () => {
    expect(
      answer({
        ...plan('2024', '通车总里程达到1200公里', 'total'),
        ...report('2024', '通车总里程1198公里', 'total'),
      }),
    ).toBe('2024年底答应通车总里程1200公里，报告1198公里。'.replaceAll(/(\d)(\d{3})公里/gu, '$1,$2公里'));
  });

  test('documents that do not agree', () => {
    expect(
      answer({
        ...plan('2024', '实施安防工程36公里'),
        'plans/yunxi/2024-b': { plans: ['2024'], says: [target('works', '2024', '实施安防工程30公里')] },
        ...report('2024', '完成27公里'),
      }),
    ).toMatch(/^2024年答应实施安防工程3[06]公里，报告27公里，文件的说法不一。$/u);
  });

  test('a project in the words of the documents', () => {
    expect(
      answer({
        ...plan('2024', '云溪绕城公路年内开工', 'ring-road'),
        ...report('2024', '云溪绕城公路已开工建设', 'ring-road'),
      }),
    ).toBe('2024年答应云溪绕城公路“云溪绕城公路年内开工”，报告“云溪绕城公路已开工建设”。');
  });

  test('a report without a plan says of which time it is, and where it stops', () => {
    expect(
      answer({ 'summaries/yunxi/2024': { says: [result('works', '2024', '截至10月底完成27公里')] } }),
    ).toBe('2024年报告安防工程27公里（结果只说到2024年10月），本站没有找到事先的目标。');
    expect(
      answer({
        'summaries/yunxi/2024': {
          validity: { status: '废止' },
          says: [result('works', '2024', '完成27公里')],
        },
      }),
    ).toBe('2024年报告过安防工程，没有可以引用的结果，本站没有找到事先的目标。');
  });

  test('a report that stops before the end says so', () => {
    expect(answer({ ...plan('2024', '实施安防工程36公里'), ...report('2024', '截至10月底完成27公里') })).toBe(
      '2024年答应实施安防工程36公里，报告27公里（结果只说到2024年10月）。',
    );
  });

  test('no document, and documents without marks', () => {
    expect(answer({})).toBe('本站没有收录云溪县自己的计划和总结。');
    expect(answer({ 'plans/yunxi/2024': { says: [] } })).toBe(
      '本站收录了云溪县的 1 件文件，里面还没有标出目标和成果。',
    );
  });
});

describe('describeBelow', () => {
  test('how many places, and how much they promise; what became of it stands below', () => {
    expect(describeBelow(9, 8, { promises: 3 })).toBe('下面 9 个地方中 8 个在本站有文件，一共承诺 3 项。');
    expect(describeBelow(3, 0, { promises: 0 })).toBe('下面 3 个地方中 0 个在本站有文件。');
  });
});
