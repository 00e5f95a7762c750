import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { fixContent } from '../../../src/check/fix-content.ts';
import { formatProblem } from '../../../src/schema/problem.ts';
import { exampleSite, writeDocument, writeSite } from './example-site.ts';

const plan = 'content/plans/yunxi/2024.mdx';
const body =
  '## 一、要求\n\n任务有两项。\n\n## 三、措施\n\n清理了台帐。\n\n## 五、其他\n\n造价按*号路段*另算。';

interface Accepted {
  readonly rule: string;
  readonly at?: string;
}

async function withAccepted<Result>(
  accepted: readonly Accepted[],
  run: (root: string) => Promise<Result>,
): Promise<Result> {
  const list = accepted.map((one) => ({ ...one, reason: '原文如此' }));
  const fields: Record<string, string> = list.length === 0 ? {} : { accepted: JSON.stringify(list) };
  const root = writeSite({ ...exampleSite, [plan]: writeDocument(fields, body) });
  try {
    return await run(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const tell = (...accepted: Accepted[]): Promise<string[]> =>
  withAccepted(accepted, async (root) =>
    (await checkContent(root)).problems.map(
      (problem) => `${problem.rule} ${formatProblem(problem).replace(/^\S+ /u, '')}`,
    ),
  );

const rulesOf = (told: readonly string[]): string[] => told.map((one) => one.split(' ')[0] ?? '');

describe('accepted', () => {
  test('makes all warnings of a rule quiet, those of the parser among them', async () => {
    expect(rulesOf(await tell())).toEqual(['numbering', 'wrong-word', 'numbering', 'suspicious-emphasis']);
    expect(rulesOf(await tell({ rule: 'numbering' }))).toEqual(['wrong-word', 'suspicious-emphasis']);
    expect(rulesOf(await tell({ rule: 'suspicious-emphasis' }))).toEqual([
      'numbering',
      'wrong-word',
      'numbering',
    ]);
  });

  test('makes one warning quiet, by words of its paragraph', async () => {
    const told = await tell({ rule: 'numbering', at: '三、措施' });
    expect(rulesOf(told)).toEqual(['wrong-word', 'numbering', 'suspicious-emphasis']);
    expect(told.join('\n')).toContain('之后是“五、”');
  });

  test('is told when nothing fits it, and does not hide what does not', async () => {
    const told = await tell({ rule: 'numbering', at: '二、任务' }, { rule: 'table-sum' });
    expect(rulesOf(told).filter((rule) => rule === 'unused-acceptance')).toHaveLength(2);
    expect(told.join('\n')).toContain('accepted 里的“numbering”没有用到：“二、任务”那里没有这个提醒。');
    expect(told.join('\n')).toContain('accepted 里的“table-sum”没有用到：文件里没有这个提醒。');
    expect(rulesOf(told).filter((rule) => rule === 'numbering')).toHaveLength(2);
  });

  test('asks about a rule that there is not, and refuses errors', async () => {
    const told = (await tell({ rule: 'numbring' }, { rule: 'broken-link' })).join('\n');
    expect(told).toContain('accepted 里的“numbring”不是规则的名称。是不是想写 numbering？');
    expect(told).toContain('“broken-link”是错误，不能放行。');
  });

  test('keeps --fix from mending what is right as it is', async () => {
    await withAccepted([{ rule: 'wrong-word', at: '台帐' }], async (root) => {
      await fixContent(root);
      expect(readFileSync(path.join(root, plan), 'utf8')).toContain('清理了台帐。');
    });
  });
});
