import { describe, expect, test } from 'vitest';
import { judgeHost, judgeWebAddress } from '../../../src/text/web-address.ts';

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

describe('judgeHost', () => {
  test.each([
    'https://www.example.com',
    'http://example.com:8080/a?b=c#d',
    'https://例子.中国/路',
    'http://61.178.1.2/a.html',
    'https://[2001:db8::1]/',
    'https://www.example.com./',
    'https://www.example.com/办法（试行）.pdf',
  ])('has nothing to say of %s', (url) => {
    expect(judgeHost(url)).toBeUndefined();
  });

  test.each([
    ['https://evil', 'no-domain'],
    ['https://evil/a.b', 'no-domain'],
    ['http://www', 'no-domain'],
    ['https://example..com/', 'no-domain'],
    ['https://.com/', 'no-domain'],
    ['https://-a.com/', 'no-domain'],
    ['https://localhost:4321/', 'own-network'],
    ['http://127.0.0.1/', 'own-network'],
    ['http://192.168.1.1/a.pdf', 'own-network'],
    ['http://10.1.2.3/', 'own-network'],
    ['http://172.16.0.1/', 'own-network'],
    ['http://oa.jt.local/', 'own-network'],
    ['http://[::1]/', 'own-network'],
    ['http://[fe80::1]/', 'own-network'],
    ['https://ｅxample.com/', 'full-width'],
    ['https://example。com/', 'full-width'],
    ['https://www.example.com/。', 'punctuation'],
  ])('finds why nobody can follow %s', (url, fault) => {
    expect(judgeHost(url)).toBe(fault);
  });
});
