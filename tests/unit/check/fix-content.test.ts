import { chmodSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixContent } from '../../../src/check/fix-content.ts';
import { numbering } from '../../../src/check/rules/numbering.ts';
import type { DocumentRule } from '../../../src/check/rules/rule.ts';
import { exampleSite, writeDocument, writeSite } from './example-site.ts';

/** 甲 should be 乙. */
const rule: DocumentRule = {
  ...numbering,
  id: 'wrong-word',
  check: ({ source }) => {
    const start = source.indexOf('甲');
    const fix = { start, end: start + 1, text: '乙' };
    return start === -1 ? [] : [{ line: 10, column: 1, message: '甲写错了。', advice: '请写成乙。', fix }];
  },
};

const plan = 'content/plans/yunxi/2024.mdx';
const draft = 'content/plans/yunxi/2025.mdx';
const windows = `\uFEFF${writeDocument({}, '修好甲路。\n\n又修好甲桥。').replaceAll('\n', '\r\n')}`;

let root = '';
beforeEach(() => {
  root = writeSite({ ...exampleSite, [plan]: windows, [draft]: writeDocument({ bureau: 'yunxii' }, '甲') });
  chmodSync(path.join(root, plan), 0o640);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('fixContent', () => {
  test('writes the fixed file whole, with its mark, line ends and permissions, and leaves nothing beside it', async () => {
    const names = readdirSync(path.join(root, 'content/plans/yunxi'));
    expect(await fixContent(root, {}, [rule])).toMatchObject([
      { rule: 'wrong-word', file: plan },
      { rule: 'wrong-word', file: plan },
    ]);
    expect(read(plan)).toBe(windows.replaceAll('甲', '乙'));
    expect(statSync(path.join(root, plan)).mode & 0o777).toBe(0o640);
    expect(readdirSync(path.join(root, 'content/plans/yunxi'))).toEqual(names);
  });

  test('changes nothing in a file that cannot be parsed, and does not touch one without anything to fix', async () => {
    const before = statSync(path.join(root, 'content/summaries/yunxi/2023.mdx')).mtimeMs;
    await fixContent(root, {}, [rule]);
    expect(read(draft)).toBe(writeDocument({ bureau: 'yunxii' }, '甲'));
    expect(statSync(path.join(root, 'content/summaries/yunxi/2023.mdx')).mtimeMs).toBe(before);
  });

  test('fixes named files only', async () => {
    expect(await fixContent(root, { files: ['content/summaries/yunxi/2023.mdx'] }, [rule])).toEqual([]);
    expect(read(plan)).toBe(windows);
  });
});
