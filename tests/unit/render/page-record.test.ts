import { describe, expect, test } from 'vitest';
import { openRecord } from '../../../src/render/page-record.ts';

const page = { key: 'k', bytes: 'b', size: 1, modified: 2 };

describe('openRecord', () => {
  test('has the digest of everything that pages have read, once', () => {
    const record = openRecord();
    record.add('a/index.html', {
      ...page,
      reads: [
        ['body a', '1'],
        ['items', '2'],
      ],
    });
    record.add('b/index.html', {
      ...page,
      reads: [
        ['items', '2'],
        ['unknown', undefined],
      ],
    });
    expect([...record.digests]).toEqual([
      ['body a', '1'],
      ['items', '2'],
    ]);
    expect(record.pages.get('b/index.html')).toEqual({ ...page, reads: ['items', 'unknown'] });
  });

  test('has no page that has read something else than another: content was changed meanwhile', () => {
    const record = openRecord();
    record.add('a/index.html', { ...page, reads: [['items', '2']] });
    record.add('b/index.html', {
      ...page,
      reads: [
        ['body b', '1'],
        ['items', '3'],
      ],
    });
    expect([...record.pages.keys()]).toEqual(['a/index.html']);
    expect([...record.digests]).toEqual([['items', '2']]);
    expect(record.files).toEqual(['a/index.html', 'b/index.html']);
  });
});
