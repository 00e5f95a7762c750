import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { exampleSite, writeDocument, writeSite } from '../example-site.ts';

const title = (year: number): string => `云溪县交通运输局${String(year)}年工作计划`;

/** Plans of several years, each with the one that is said to take its place. */
async function find(successors: Readonly<Record<number, string | undefined>>): Promise<string[]> {
  const plans = Object.entries(successors).map(([year, successor]) => {
    const ended = successor === undefined ? '' : `\n  successor: ${successor}`;
    const validity =
      successor === undefined ? '有效' : `废止\n  date: 2024-06-30\n  reason: 任务调整。${ended}`;
    const fields = { title: title(Number(year)), plans: `["${year}"]`, validity: `\n  status: ${validity}` };
    return [`content/plans/yunxi/${year}.mdx`, writeDocument(fields)];
  });
  const root = writeSite({ ...exampleSite, ...(Object.fromEntries(plans) as Record<string, string>) });
  try {
    const { problems } = await checkContent(root);
    return problems.map(
      ({ file, line, rule, advice }) => `${file.slice(-8)}:${String(line)} ${rule} ${advice}`,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('findBrokenSuccessions', () => {
  test('takes a chain', async () => {
    expect(await find({ 2022: 'plans/yunxi/2023', 2023: 'plans/yunxi/2024', 2024: undefined })).toEqual([]);
  });

  test('tells each document of a circle, and none that only leads into it', async () => {
    const advice = '请改正 successor，最新的一份不写。';
    const found = await find({
      2021: 'plans/yunxi/2022',
      2022: 'plans/yunxi/2023',
      2023: 'plans/yunxi/2022',
    });
    expect(found).toEqual([
      `2022.mdx:12 successor-circle ${advice}`,
      `2023.mdx:12 successor-circle ${advice}`,
    ]);
  });

  test.each(['../yunxi/2024.mdx', '/plans/yunxi/2024/', 'content/plans/yunxi/2024.mdx'])(
    'says how to write what %s means',
    async (written) => {
      const [found = ''] = await find({ 2023: written, 2024: undefined });
      expect(found).toContain('unknown-successor');
      if (!written.startsWith('..')) expect(found).toContain('请写成 successor: plans/yunxi/2024。');
    },
  );
});
