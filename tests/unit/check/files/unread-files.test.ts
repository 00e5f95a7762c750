import { describe, expect, test } from 'vitest';
import { findUnreadFiles } from '../../../../src/check/files/unread-files.ts';

const find = (...files: string[]): string[] =>
  findUnreadFiles(files).map(({ file, message, advice }) => `${file} ${message}${advice}`);

describe('findUnreadFiles', () => {
  test.each([
    ['content/plans/yunxi/2025.MDX', '文件名的结尾是“.MDX”，不是 .mdx，网站不读。请改名为 2025.mdx。'],
    [
      'content/plans/yunxi/2024.mdx.txt',
      '文件名的结尾是“.mdx.txt”，不是 .mdx，网站不读。请改名为 2024.mdx。',
    ],
    [
      'content/summaries/yunxi/2024总结(1)。mdx',
      '文件名的结尾是“。mdx”，不是 .mdx，网站不读。请改名为 2024总结(1).mdx。',
    ],
    [
      'content/plans/yunxi/2024.markdown',
      '文件名的结尾是“.markdown”，不是 .mdx，网站不读。请改名为 2024.mdx。',
    ],
    ['content/plans/yunxi/2024.mdxx', '文件名的结尾是“.mdxx”，不是 .mdx，网站不读。请改名为 2024.mdx。'],
    ['content/plans/yunxi/2024.dmx', '文件名的结尾是“.dmx”，不是 .mdx，网站不读。请改名为 2024.mdx。'],
    [
      'content/plans/yunxi/2024.mdx - 副本',
      '文件名的结尾是“.mdx - 副本”，不是 .mdx，网站不读。请改名为 2024.mdx。',
    ],
    [
      'content/plans/yunxi/2024',
      '文件名没有结尾，网站不读。要当作正文，请改名为 2024.mdx；不是的，请移出 content/。',
    ],
    ['content/pages/about.md', '文件名的结尾是“.md”，不是 .mdx，网站不读。请改名为 about.mdx。'],
    [
      'content/bureaus/yunxi.yaml.txt',
      '文件名的结尾是“.yaml.txt”，不是 .yaml，网站不读。请改名为 yunxi.yaml。',
    ],
    [
      'content/2013.mdx',
      '文件放在了 content/ 里，不会成为网页。请移到 content/plans/机构代号/ 或者 content/summaries/机构代号/ 里。',
    ],
    ['content/topic.yaml', '网站不读 content/ 里的这个文件。是不是想写 content/topics.yaml？'],
    ['content/site.yml', '网站不读 content/ 里的这个文件。是不是想写 content/site.yaml？'],
    [
      'content/plan/yunxi/2024.mdx',
      '网站不读文件夹 content/plan/，里面的文件不会成为网页。是不是想写 content/plans/？',
    ],
    [
      'content/工作计划/2024.mdx',
      '网站不读文件夹 content/工作计划/，里面的文件不会成为网页。计划请放进 content/plans/机构代号/，总结请放进 content/summaries/机构代号/。',
    ],
    [
      'content/bureaus/云溪/yunxi.yaml',
      '文件在 content/bureaus/ 下面的文件夹里，网站不读。请移到 content/bureaus/ 里，不要再分文件夹。',
    ],
  ])('names %s', (file, told) => {
    expect(find(file)).toEqual([`${file} ${told}`]);
  });

  test('names a folder once', () => {
    expect(find('content/plan/a/2023.mdx', 'content/plan/a/2024.mdx')).toHaveLength(1);
  });

  test.each([
    'content/site.yaml',
    'content/README.md',
    'content/schemas/site.schema.json',
    'content/plans/yunxi/2024.mdx',
    'content/plans/yunxi/2024.md',
    'content/plans/yunxi/2024/一/二.mdx',
    'content/plans/yunxi/2024.mdx.bak',
    'content/plans/yunxi/2024.mdx~',
    'content/plans/yunxi/README',
    'content/plans/yunxi/附件.mdb',
    'content/plans/yunxi/附件.pdf',
    'content/bureaus/yunxi.yml',
    'content/pages/about.mdx',
    'content/原件/2024.docx',
  ])('leaves %s alone', (file) => {
    expect(find(file)).toEqual([]);
  });
});
