import type { KnownMeasure } from '../schema/measure.ts';
import type { CoreGroup } from './core-measures.ts';

/** The page `docs/measures.md`: a table for each group of the measures that come with the program. */
export function describeCoreMeasures(groups: readonly CoreGroup[]): string {
  const count = groups.reduce((sum, { measures }) => sum + measures.length, 0);
  const parts = groups.map(({ title, measures }) =>
    [
      `## ${title}`,
      '',
      '| 代号 | 指标 | 单位 | 口径 | 主题 | 说明 |',
      '| --- | --- | --- | --- | --- | --- |',
      ...measures.map(describeRow),
    ].join('\n'),
  );
  return [
    '# 自带的指标',
    '<!-- 由 npm run measures 生成，请不要直接修改。 -->',
    `程序自带 ${String(count)} 个指标，标记目标和成果时直接用它们的代号。没有文件说到的，网站上不出现。怎样加说法、怎样建新的指标，见[使用指南](guide.zh-CN.md#指标)。`,
    ...parts,
  ]
    .join('\n\n')
    .concat('\n');
}

function describeRow({ id, name, unit, units, basis, topic, description }: KnownMeasure): string {
  return `| \`${id}\` | ${name} | ${[unit, ...units].join('、')} | ${basis} | ${topic} | ${description} |`;
}
