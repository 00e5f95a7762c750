import { describe, expect, it } from 'vitest';
import { hasEntries } from '../../../../src/check/links/feed-entries.ts';
import type { Statement } from '../../../../src/schema/document.ts';
import { createDocument } from '../stored-document.ts';

const say = (kind: Statement['kind'], measure: string): Statement => ({
  kind,
  anchor: kind,
  paragraph: 'p',
  measure,
  period: '2024',
  text: '16公里',
  sentence: '16公里。',
  line: 1,
});
const has = (page: string, ...statements: Statement[]): boolean => {
  const document = createDocument('plans/yunxi/2024', { statements });
  return hasEntries(page, { documents: [document], files: [document.file] });
};

describe('hasEntries', () => {
  it('knows that a measure is followed where a document speaks of it', () => {
    expect(has('measures/works', say('target', 'works'))).toBe(true);
    expect(has('measures/works', say('target', 'bridges'))).toBe(false);
  });

  it('knows that no promise was kept where nothing is both promised and reported', () => {
    expect(has('ledger', say('target', 'works'), say('result', 'bridges'))).toBe(false);
    expect(has('ledger', say('target', 'works'), say('result', 'works'))).toBe(true);
  });

  it('knows that a change of the form alone is told to nobody', () => {
    const of = (kind: '格式' | '更正'): boolean => {
      const document = createDocument('plans/yunxi/2024', {
        data: { changes: [{ date: '2024-03-01', kind, note: '虚构。' }] },
      });
      return hasEntries('corrections', { documents: [document], files: [document.file] });
    };
    expect([of('格式'), of('更正')]).toEqual([false, true]);
  });

  it('knows that what lost its force is told', () => {
    const document = createDocument('plans/yunxi/2024', {
      data: { validity: { status: '失效', date: '2024-12-31', reason: '虚构。' } },
    });
    expect(hasEntries('corrections', { documents: [document], files: [document.file] })).toBe(true);
  });
});
