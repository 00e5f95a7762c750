import { describe, expect, test } from 'vitest';
import { formatGitea } from '../../../../src/check/reporters/gitea.ts';
import type { Problem } from '../../../../src/schema/problem.ts';
import { toMessage } from '../../../../src/source/message.ts';
import { emptyReport, report } from './example-report.ts';

interface Review {
  readonly event: string;
  readonly body: string;
  readonly comments: readonly {
    readonly path: string;
    readonly new_position: number;
    readonly body: string;
  }[];
}

const read = (messages: Parameters<typeof formatGitea>[0]): Review =>
  JSON.parse(formatGitea(messages)) as Review;

describe('formatGitea', () => {
  test('gives a review that comments on each line and approves nothing', () => {
    expect(read(report)).toEqual({
      event: 'COMMENT',
      body: '检查：1 个错误，1 个提醒。',
      comments: [
        {
          path: 'content/plans/yunxi/专项, 100%: 危桥.mdx',
          new_position: 7,
          body: '**错误** 发布日期“2024-13-01”不是日期。请写成 2024-12-01 这样的格式。（规则 invalid-date）',
        },
        {
          path: 'content/plans/yunxi/2025.mdx',
          new_position: 20,
          body: '**提醒** 编号“一、”之后是“三、”，\\<U+000D\\>\\<U+000A\\>缺 50%: “二、”。请对照原文。（规则 numbering）',
        },
      ],
    });
  });

  test('escapes what the host would read as Markdown, and mentions nobody', () => {
    const problem: Problem = {
      rule: 'unknown-component',
      severity: 'error',
      file: 'content/plans/yunxi/2024.mdx',
      line: 9,
      column: 1,
      message: '没有组件“<Foo>”，也没有 `@wang` 和 [a](b)。',
      advice: '请写 *Note*。',
    };
    expect(read({ messages: [toMessage(problem)] }).comments[0]?.body).toBe(
      String.raw`**错误** 没有组件“\<Foo\>”，也没有 \`\@wang\` 和 \[a\](b)。请写 \*Note\*。（规则 unknown-component）`,
    );
  });

  test('puts errors first, and says how many are left where there are many', () => {
    const [error, warning] = report.messages;
    if (!error || !warning) throw new Error('The report is too short');
    const { comments, body } = read({ messages: [...Array.from({ length: 60 }, () => warning), error] });
    expect(comments).toHaveLength(50);
    expect(comments[0]?.body).toContain('**错误**');
    expect(body).toBe('检查：1 个错误，60 个提醒。这里是前 50 个，其余的在任务的记录里。');
  });

  test('has no comments when there is nothing to tell', () => {
    expect(read(emptyReport).comments).toEqual([]);
  });
});
