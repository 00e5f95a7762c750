import { describe, expect, it } from 'vitest';
import { planRelocation, readDocumentId } from '../../../../src/record/former/relocation.ts';

const files = [
  'content/plans/yunxi/2024.mdx',
  'content/plans/yunxi/2025.md',
  'content/summaries/yunxi/2023.mdx',
];
const asset = { file: 'content/plans/yunxi/附件1.pdf', path: 'plans/yunxi/附件1.pdf', size: 9 };
const documents = [
  { file: files[0] ?? '', assets: [asset] },
  { file: files[1] ?? '', assets: [] },
];
const plan = (from: string, to: string) => planRelocation(from, to, files, documents);

describe('readDocumentId', () => {
  it.each([
    'plans/yunxi/2024',
    '/plans/yunxi/2024/',
    './content/plans/yunxi/2024.mdx',
    String.raw`content\plans\yunxi\2024.mdx`,
  ])('reads %s', (written) => {
    expect(readDocumentId(written)).toBe('plans/yunxi/2024');
  });
});

describe('planRelocation', () => {
  it('keeps the extension', () => {
    expect(plan('plans/yunxi/2024', 'plans/yunxi/要点')).toEqual({
      file: files[0],
      newFile: 'content/plans/yunxi/要点.mdx',
    });
    expect(plan('plans/yunxi/2025', 'summaries/baishi/2025')).toEqual({
      file: files[1],
      newFile: 'content/summaries/baishi/2025.md',
    });
  });

  it.each([
    [
      'plans/yunxi/2099',
      'plans/yunxi/x',
      '没有文件 plans/yunxi/2099。请写网址里的路径，例如 plans/yunxi/2024。',
    ],
    ['plans/yunxi/2024', 'plans/yunxi/2025', 'content/plans/yunxi/2025.md 已经有了，请换一个名字。'],
    ['plans/yunxi/2024', 'plans/yunxi/2024', '新的位置和原来的一样。'],
    [
      'plans/yunxi/2024',
      'plans/2024',
      '新的位置“plans/2024”不在 plans/机构代号/、summaries/机构代号/ 或者 papers/机构代号/ 里。',
    ],
    [
      'plans/yunxi/2024',
      '../plans/yunxi/x',
      '新的位置“../plans/yunxi/x”不在 plans/机构代号/、summaries/机构代号/ 或者 papers/机构代号/ 里。',
    ],
    [
      'plans/yunxi/2024',
      'plans/yunxi/a#b',
      '文件名里的“#”不能用在网址里。请给文件改名，文件名只用汉字、字母、数字和连字符。',
    ],
    [
      'plans/yunxi/2024',
      'plans/baishi/2024',
      '换文件夹的文件不能带图片和附件：它们的位置是从 content/plans/yunxi/2024.mdx 算起的。请先改名，或者手工移动。',
    ],
  ])('refuses to move %s to %s', (from, to, refusal) => {
    expect(plan(from, to)).toEqual({ refusal });
  });
});
