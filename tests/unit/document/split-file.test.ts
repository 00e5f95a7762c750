import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/source/place.ts';
import { isPasted, reportNoncharacters } from '../../../src/document/split-file.ts';
import { listMessages, parseBody } from './parse-example.ts';

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

describe('isPasted', () => {
  const word = '\n\n修路。\n\n<p class=MsoNormal><span lang=EN-US>86<o:p></o:p></span></p>\n';

  test('tells HTML that a program wrote once, with what to do', () => {
    const told: string[] = [];
    const report: Report = ({ rule, line, column, message, advice }) => {
      told.push(`${String(line)}:${String(column)} ${rule} ${message}${advice}`);
    };
    expect(isPasted(word, report)).toBe(true);
    expect(told).toEqual([
      '5:1 raw-html 正文里有 6 个 HTML 标签，像是从 Word 或者网页上直接粘贴的。请粘贴成纯文字（Ctrl+Shift+V）；或者不要粘贴，用 npm run import 导入原来的文件。',
    ]);
    expect(isPasted('\n\n修路<b>86</b>公里。\n', report)).toBe(false);
  });

  test('is told instead of its tags', () => {
    expect(listMessages(parseBody(word)).filter((message) => message.includes('HTML'))).toHaveLength(1);
  });
});
