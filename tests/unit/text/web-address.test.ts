import { describe, expect, test } from 'vitest';
import { judgeWebAddress } from '../../../src/text/web-address.ts';

describe('judgeWebAddress', () => {
  test.each(['https://www.example.com', 'HTTP://example.com/a?b=\\#@c', 'https://例子.中国/路@桥'])(
    'has nothing to say of %s',
    (url) => {
      expect(judgeWebAddress(url)).toBeUndefined();
    },
  );

  test.each([
    ['https:evil', 'slashes'],
    ['https:/evil.example', 'slashes'],
    ['https:/\\evil', 'slashes'],
    ['https://\\evil', 'slashes'],
    ['https://a.example\\b', 'slashes'],
    ['https:///a', 'slashes'],
    ['www.example.com', 'slashes'],
    ['https://www.gov.cn@evil.example/', 'user'],
    ['https://a b.example', 'unread'],
  ])('finds what is odd about %s', (url, fault) => {
    expect(judgeWebAddress(url)).toBe(fault);
  });
});
