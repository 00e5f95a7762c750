import { VFile } from 'vfile';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findNode } from '../../../../src/cli/set-up/node-version.mjs';
import { remarkCheck } from '../../../../src/cli/set-up/remark-check.mjs';

vi.mock('../../../../src/cli/set-up/node-version.mjs');

/** The messages of a document that is checked with this Node. */
function check(node: ReturnType<typeof findNode>) {
  vi.mocked(findNode).mockReturnValue(node);
  const file = new VFile({ path: 'content/plans/yunxi/2024.mdx', value: '甲' });
  remarkCheck()(undefined, file);
  return file.messages;
}

describe('remarkCheck of a Node that cannot run TypeScript', () => {
  beforeEach(() => {
    vi.resetAllMocks();
  });

  test('tells what the Node of the project has found', () => {
    const [first, ...others] = check({ path: process.execPath });
    expect(others).toEqual([]);
    expect(first).toMatchObject({ ruleId: 'no-frontmatter', source: 'tongtu', fatal: true, line: 1 });
    expect(first?.file).toBe('content/plans/yunxi/2024.mdx');
  });

  test('says in the document which Node is needed if there is none', () => {
    const problem = '需要 Node.js 24.16 或更高版本。';
    expect(check({ problem })).toMatchObject([{ reason: problem, source: 'tongtu', fatal: true }]);
  });

  test('says so if the Node of the project fails', () => {
    const [message] = check({ path: '/nowhere/node' });
    expect(message).toMatchObject({ source: 'tongtu', fatal: true });
    expect(message?.reason).toMatch(/^检查没有完成。\n.*ENOENT/u);
  });
});
