import { describe, expect, test } from 'vitest';
import { findUnusedFiles } from '../../../../src/check/files/unused-files.ts';
import { readSettings } from '../../../../src/settings/settings.ts';
import { createDocument } from '../stored-document.ts';

const plan = createDocument('plans/yunxi/2024');
const { settings } = readSettings('/nowhere');

function find(files: readonly string[], read = [plan.file]): string[] {
  const assets = [{ file: 'content/plans/yunxi/附件.docx', path: 'plans/yunxi/附件.docx', size: 1 }];
  const content = { root: '/nowhere', settings, documents: [{ ...plan, assets }], files: read, faulty: [] };
  return findUnusedFiles(content, files).map(({ file }) => file);
}

describe('findUnusedFiles', () => {
  test('names texts that no document offers', () => {
    const files = [
      'content/plans/yunxi/2025年计划.docx',
      'content/summaries/yunxi/2023.html',
      'content/plans/a.txt',
    ];
    expect(find(files)).toEqual(files);
  });

  test('leaves alone attachments, originals of documents, pictures and what lies elsewhere', () => {
    const files = ['plans/yunxi/附件.docx', 'plans/yunxi/2024.docx', 'plans/yunxi/桥.png', '原件/2025.docx'];
    expect(find(files.map((file) => `content/${file}`))).toEqual([]);
  });

  test('says nothing as long as a document that may offer it cannot be read', () => {
    expect(find(['content/plans/yunxi/2025.docx'], [plan.file, 'content/plans/yunxi/2025-H1.mdx'])).toEqual(
      [],
    );
  });
});
