import { removeWhiteSpace } from '../../text/spelling/normalise.ts';
import type { DocumentRule } from './rule.ts';

/** In characters. A page of A4 holds about six hundred (GB/T 9704: 22 lines of 28). */
const longest = 1500;

const sentence = '修好通往各村的路，按季度公开进度，听取群众的意见，及时改进工作中的不足之处。';

export const longParagraph: DocumentRule = {
  id: 'long-paragraph',
  severity: 'warning',
  title: '一段太长',
  why: '一千五百字以上的一段，在手机上要翻十来屏，引用的人也说不清是哪一句。',
  part: 'body',
  bad: sentence.repeat(41),
  good: `${sentence.repeat(21)}\n\n二是${sentence.repeat(20)}`,
  found:
    'content/plans/yunxi/2024.mdx:10:1 这一段有 1558 个字，太长。请在原文分层次的地方（例如“一是”“二是”前面）空一行，分成几段；原文就是这样的，可以不改。',
  check: ({ document: { paragraphs } }) =>
    paragraphs.flatMap(({ kind, text, line }) => {
      if (kind === 'code' || kind === 'row' || text.length <= longest) return [];
      const { length } = [...removeWhiteSpace(text)];
      if (length <= longest) return [];
      return [
        {
          line,
          column: 1,
          message: `这一段有 ${length} 个字，太长。`,
          advice: '请在原文分层次的地方（例如“一是”“二是”前面）空一行，分成几段；原文就是这样的，可以不改。',
        },
      ];
    }),
};
