import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/source/place.ts';
import { reportNoncharacters } from '../../../src/document/split-file.ts';

function tell(source: string): string[] {
  const told: string[] = [];
  const report: Report = ({ line, column, message, advice }) => {
    told.push(`${String(line)}:${String(column)} ${message}${advice}`);
  };
  reportNoncharacters(source, report);
  return told;
}

describe('reportNoncharacters', () => {
  test('tells what is never text, and characters that were lost when the encoding was changed', () => {
    expect(tell('修路\n架\uFDD0桥\n养\uFFFD护')).toEqual([
      '2:2 这里有一个看不见的、不属于文字的字符。请删去它，再重新输入这里的文字。',
      '3:2 这里的字在换编码的时候丢了，只剩下“\uFFFD”。请对照原文补上。',
    ]);
  });

  test('has nothing to say of text', () => {
    expect(tell('修路\u3000架桥、𠮷祥路☎\uFE0F')).toEqual([]);
  });
});
