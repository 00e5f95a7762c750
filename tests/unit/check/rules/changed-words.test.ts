import { describe, expect, test } from 'vitest';
import { changedWords } from '../../../../src/check/rules/changed-words.ts';
import type { Change } from '../../../../src/schema/change.ts';
import { runOnDocument } from '../run-on-document.ts';
import { createDocument } from '../stored-document.ts';

const entry: Change = { date: '2024-03-15', kind: '更正', note: '里程漏加了一段。' };
const words = (from: string, to: string, others: Partial<Change> = {}): Change => ({
  ...entry,
  from,
  to,
  ...others,
});

function find(changes: readonly Change[], texts: readonly string[], notes: readonly string[] = []): string[] {
  const paragraphs = [
    ...texts.map((text, index) => ({ id: `p-${String(index)}`, kind: 'paragraph' as const, text, line: 9 })),
    ...notes.map((text) => ({ id: 'n', kind: 'paragraph' as const, text, line: 9, isNote: true as const })),
  ];
  const document = createDocument('plans/yunxi/2024', { data: { changes: [...changes] }, paragraphs });
  const list = changes.map(({ from = '', to = '' }) => `- from: ${from}\n  to: ${to}\n`).join('');
  return runOnDocument(changedWords, document, `---\nchanges:\n${list}---\n`).map(
    ({ line, message }) => `${String(line)} ${message}`,
  );
}

describe('changedWords', () => {
  test('wants the new words in the text, as whole words', () => {
    expect(find([words('72公里', '86公里')], ['新建86公里'])).toEqual([]);
    const missing = ['4 正文里没有“86公里”，修改记录说现在写的是它。'];
    expect(find([words('72公里', '86公里')], ['新建186公里'])).toEqual(missing);
    expect(find([words('72公里', '86公里')], ['新建'], ['原写作72公里，应为86公里'])).toEqual(missing);
  });

  test('finds the new words in the title', () => {
    expect(find([words('2023年工作', '2024年工作')], ['新建86公里'])).toEqual([]);
  });

  test('wants the old words gone where the new ones stand', () => {
    expect(find([words('72公里', '86公里')], ['新建86公里，共72公里'])).toEqual([
      '3 “86公里”那一段里还有“72公里”，修改记录说它已经改了。',
    ]);
    expect(find([words('72公里', '86公里')], ['新建86公里', '改建72公里'])).toEqual([]);
    expect(find([words('72公里', '86公里')], ['新建86公里，改建72公里', '新建86公里'])).toEqual([]);
  });

  test('does not take a part of the new words for the old ones', () => {
    expect(find([words('72公里', '172公里')], ['新建172公里'])).toEqual([]);
    expect(find([words('座谈', '座谈会')], ['召开座谈会'])).toEqual([]);
  });

  test('asks nothing of words that a later change replaced', () => {
    const first = words('72公里', '86公里');
    expect(find([first, words('86公里', '90公里')], ['新建90公里'])).toEqual([]);
    expect(find([first, words('新建86公里', '新建90公里')], ['新建90公里'])).toEqual([]);
    expect(find([first, words('86公里', '72公里')], ['新建72公里'])).toEqual([]);
    expect(find([first, entry], ['新建90公里'])).toEqual([]);
  });

  test('asks of what was only added, too', () => {
    const added: Change = { ...entry, kind: '补充', to: '电话向社会公开' };
    expect(find([added], ['电话向社会公开。'])).toEqual([]);
    expect(find([added], ['电话公开。'])).toHaveLength(1);
    expect(find([added, { ...entry, kind: '撤回' }], ['电话公开。'])).toHaveLength(1);
  });
});
