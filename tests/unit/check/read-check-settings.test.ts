import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { formatProblem } from '../../../src/schema/problem.ts';
import { exampleSite, writeDocument, writeSite } from './example-site.ts';

async function check(settings: string, body: string): Promise<string[]> {
  const root = writeSite({
    ...exampleSite,
    'content/check.yaml': settings,
    'content/plans/yunxi/2024.mdx': writeDocument({}, body),
  });
  try {
    return (await checkContent(root)).problems.map(formatProblem);
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('content/check.yaml', () => {
  test('allows numbers and changes the list of words', async () => {
    const settings =
      'allow:\n  - { text: "138-0013-8000", reason: 局值班手机 }\nwords:\n  add:\n    - { wrong: 云西县, right: 云溪县, reason: 县名 }\n  off: [其它]\n';
    expect(await check(settings, '值班电话13800138000，其它见云西县网站。')).toEqual([
      'content/plans/yunxi/2024.mdx:10:20 这里写的是“云西县”，应当是“云溪县”。县名。请改正；原文就是这样的，可以不改。',
    ]);
  });

  test('is told what it allows without need, and what it switches off that is not in the list', async () => {
    const settings = 'allow:\n  - { text: 0700-1234567, reason: 热线 }\nwords:\n  off: [甲乙丙]\n';
    expect(await check(settings, '电话0700-1234567。')).toEqual([
      'content/check.yaml:2:7 放行的“0700-1234567”在正文里没有，或者不用放行。请检查号码有没有写错；用不着的，请删去。',
      'content/check.yaml:4:9 用词表里没有“甲乙丙”，不用停用。请写用词表里不对的那个词；用不着的，请删去。',
    ]);
  });

  test('is checked like all settings', async () => {
    expect(await check('allow:\n  - { text: "13800138000" }\nalow: []\n', '文。')).toEqual([
      'content/check.yaml:2:5 缺少“理由”（allow.reason）。请加上 reason: 和它的值。',
      'content/check.yaml:3:1 不认识的字段“alow”。是不是想写 allow？',
    ]);
    expect(await check('allow: [', '文。')).toHaveLength(1);
  });
});
