import { describe, expect, test } from 'vitest';
import { createLedger } from '../../../../src/promises/ledger.ts';
import { tellStory, type Story } from '../../../../src/promises/lists/story.ts';
import { createExampleCatalogue, result, target, type Example } from '../example-ledger.ts';

function tell(documents: Readonly<Record<string, Example>>): Story {
  const catalogue = createExampleCatalogue(documents);
  return tellStory(createLedger(catalogue), catalogue);
}

const show = ({ sections }: Story): string[] =>
  sections.map(
    ({ name, count, groups, folded }) =>
      `${name} ${String(count)}：${[...groups, ...folded]
        .map((group) => {
          const lines = group.lines.map((line) =>
            [line.name, line.period, line.promised, line.done, line.detail].filter(Boolean).join(' '),
          );
          return `${group.name}（${lines.join('；')}）`;
        })
        .join('、')}`,
  );

describe('tellStory', () => {
  const plan = {
    says: [target('works', '2023', '新建16公里'), target('bridges', '2023', '改造危桥5座')],
  };

  test('tells each promise in a line below its state, by topic where there is one place', () => {
    const reports = { says: [result('works', '2023-H1', '建成8.4公里')] };
    expect(show(tell({ 'plans/yunxi/2023': plan, 'summaries/yunxi/2023-H1': reports }))).toEqual([
      '进行中 1：农村公路（安防工程里程 2023年 16公里 8.4公里 52.5%，序时50%，快于序时）',
      '未到期 1：农村公路（危桥改造座数 2023年 5座 2023-12-31 到期）',
    ]);
  });

  test('tells when what was kept late was kept', () => {
    expect(
      show(
        tell({
          'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路6月底前建成通车')] },
          'summaries/yunxi/2023': { says: [result('ring-road', '2023', '绕城公路10月18日建成通车')] },
        }),
      ),
    ).toEqual([
      '未完成 1：农村公路（云溪绕城公路 2023年 “绕城公路6月底前建成通车” “绕城公路10月18日建成通车” 10月18日完成，比承诺晚）',
    ]);
  });

  test('what was reported without a promise is no part of it', () => {
    expect(tell({ 'summaries/yunxi/2023': { says: [result('works', '2023', '建成8.4公里')] } })).toEqual({
      bureaus: [],
      sections: [],
    });
  });

  test('has twenty lines of a state, counts all, and leads to the page of the table where each stands', () => {
    const years = Array.from({ length: 230 }, (_, index) => String(1950 + Math.floor(index / 2)));
    const documents = Object.fromEntries(
      [...new Set(years)].map((year) => [
        `plans/yunxi/${year}`,
        { says: [target('works', year, '新建16公里'), target('bridges', year, '改造危桥5座')] },
      ]),
    );
    const { sections } = tell(documents);
    expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(230);
    const [section] = sections;
    expect(section?.count).toBeGreaterThan(200);
    const lines = section?.folded.flatMap((group) => group.lines) ?? [];
    expect(lines).toHaveLength(20);
    expect(new Set(lines.map(({ path }) => path))).toEqual(new Set(['ledger/']));
    expect(lines[0]?.anchor).toMatch(/^l-\w+$/u);
  });

  test('has five lines of what became of promises in sight, and folds what nothing is known of', () => {
    const plans = Object.fromEntries(
      ['2020', '2021', '2022', '2023'].flatMap((year) => [
        [
          `plans/yunxi/${year}`,
          { says: [target('works', year, '新建16公里'), target('bridges', year, '改造危桥5座')] },
        ],
        [
          `summaries/yunxi/${year}`,
          { says: [result('works', year, '建成16公里'), result('bridges', year, '改造5座')] },
        ],
      ]),
    );
    const documents = { ...plans, 'plans/yunxi/2024': { says: [target('works', '2024', '新建16公里')] } };
    const counted = tell(documents).sections.map(({ name, groups, folded }) => {
      const count = (some: typeof groups): number => some.flatMap(({ lines }) => lines).length;
      return [name, count(groups), count(folded)];
    });
    expect(counted).toEqual([
      ['已完成', 5, 3],
      ['未到期', 0, 1],
    ]);
  });
});
