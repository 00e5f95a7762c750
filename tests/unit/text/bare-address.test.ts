import { describe, expect, test } from 'vitest';
import { findBareAddresses } from '../../../src/text/bare-address.ts';

const find = (text: string) => findBareAddresses(text).map((found) => found.text);

describe('findBareAddresses', () => {
  test('finds addresses up to where Chinese or the punctuation of the sentence begins', () => {
    expect(find('见https://www.example.com/a?b=1，和www.example.cn。(http://a.example/b) End.')).toEqual([
      'https://www.example.com/a?b=1',
      'www.example.cn',
      'http://a.example/b',
    ]);
  });

  test('finds no mailbox, no bare name and no scheme alone', () => {
    expect(find('jtj@www.example.com example.com https:// www.')).toEqual([]);
  });
});
