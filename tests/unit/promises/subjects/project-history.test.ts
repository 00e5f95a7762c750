import { describe, expect, it } from 'vitest';
import { createHistory } from '../../../../src/promises/subjects/project-history.ts';
import { collectSayings } from '../../../../src/promises/sayings/saying.ts';
import { createSaying, type Said } from '../example-rows.ts';

const project = 'ring-road';
const about = (said: Said): Said => ({ project, sentence: said.text ?? '', ...said });

function collect(documents: Record<string, { published: string; said: Said[] }>) {
  const { catalogue } = createSaying(
    Object.fromEntries(
      Object.entries(documents).map(([id, { published, said }]) => [
        id,
        { data: { published }, said: said.map(about) },
      ]),
    ),
  );
  return collectSayings(catalogue.items);
}

describe('createHistory', () => {
  it('orders promises by the beginning of their period and reports by its end, older documents first', () => {
    const steps = createHistory(
      collect({
        'summaries/yunxi/2024': {
          published: '2025-01-05',
          said: [
            { kind: 'result', period: '2024', text: '已经开工' },
            { kind: 'result', period: '2024-H1', text: '设计批复' },
            { kind: 'target', period: '2027', text: '2027年通车' },
            { kind: 'target', period: '2024', text: '年内开工' },
          ],
        },
        'plans/yunxi/2024': {
          published: '2024-01-05',
          said: [
            { kind: 'target', period: '2024', text: '力争开工' },
            { kind: 'target', period: '2024-H1', text: '完成设计' },
          ],
        },
      }),
    );
    expect(
      steps.map(({ period, entries }) => [
        period.label,
        entries.map(({ kind, sentence }) => `${kind} ${sentence}`),
      ]),
    ).toEqual([
      ['2024年', ['target 力争开工', 'target 年内开工']],
      ['2024年上半年', ['target 完成设计', 'result 设计批复']],
      ['2024年', ['result 已经开工']],
      ['2027年', ['target 2027年通车']],
    ]);
  });

  it('shows a sentence once for all that it says of one period', () => {
    const sentence = '绕城公路全长12公里，总投资3.2亿元。';
    const said: Said[] = [
      { kind: 'target', sentence, text: '全长12公里', value: 12 },
      { kind: 'target', sentence, text: '总投资3.2亿元', value: 320_000_000, unit: '元' },
    ];
    const [step] = createHistory(collect({ 'plans/yunxi/2024': { published: '2024-01-05', said } }));
    expect(step?.entries.map(({ sayings }) => sayings.map(({ statement }) => statement.text))).toEqual([
      ['全长12公里', '总投资3.2亿元'],
    ]);
  });
});
