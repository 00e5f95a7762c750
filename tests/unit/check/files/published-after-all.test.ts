import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPublishedAfterAll } from '../../../../src/check/files/published-after-all.ts';
import { settings } from '../../catalogue/example-catalogue.ts';
import { createDocument } from '../stored-document.ts';

const source = 'https://jt.yunxi.example/gongkai.html';

function find(kind: '计划' | '总结', year: number): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'unpublished-'));
  mkdirSync(path.join(root, 'content/bureaus'), { recursive: true });
  writeFileSync(
    path.join(root, 'content/bureaus/yunxi.yaml'),
    `name: 云溪县交通运输局\nshortName: 云溪县\nlevel: 县级\nunpublished:\n  - kind: ${kind}\n    year: ${String(year)}\n    source: ${source}\n`,
  );
  const bureaus = settings.bureaus.map((bureau) =>
    bureau.id === 'yunxi' ? { ...bureau, unpublished: [{ kind, year, source }] } : bureau,
  );
  const data = { bureau: 'yunxi', plans: ['2024/2025'], reviews: ['2023-H1'] };
  const documents = [createDocument('plans/yunxi/2024', { data })];
  const found = findPublishedAfterAll({
    root,
    settings: { ...settings, bureaus, unread: [] },
    documents,
  }).map(({ file, line, column, message }) => `${file}:${String(line)}:${String(column)} ${message}`);
  rmSync(root, { recursive: true });
  return found;
}

describe('findPublishedAfterAll', () => {
  test('names the document that the site has of the year, of a part of it too', () => {
    expect(find('计划', 2025)).toEqual([
      'content/bureaus/yunxi.yaml:5:5 写着2025年的计划没有公开，可是本站有：content/plans/yunxi/2024.mdx。',
    ]);
    expect(find('总结', 2023)).toHaveLength(1);
  });

  test('says nothing of another year or the other kind', () => {
    expect([...find('计划', 2023), ...find('总结', 2024)]).toEqual([]);
  });
});
