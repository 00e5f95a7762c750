import { refuseUnseen } from '../../schema/unseen-character.ts';
import { findUnseen, isIdle } from '../../text/spelling/unseen.ts';
import { createFinding } from '../create-finding.ts';
import { listTexts } from '../published-texts.ts';
import type { DocumentRule } from './rule.ts';

export const unseenCharacter: DocumentRule = {
  id: 'unseen-character',
  severity: 'error',
  fixable: true,
  title: '有看不见的字符',
  why: '零宽字符让搜索找不到，改变方向的字符让读者看到的数和存下的不一样，字体自带的字符换一台机器就变了。',
  part: 'body',
  bad: `全年改造危桥7\u200B2座。`,
  good: `全年改造危桥72座。`,
  found: 'content/plans/yunxi/2024.mdx:10:8 “改造危桥7”后面有零宽字符 U+200B。请删去它。',
  check: (checked) =>
    listTexts(checked).flatMap(({ text, locate }) =>
      findUnseen(text).map((found) =>
        createFinding(locate(found), refuseUnseen(text, found), isIdle(found) ? '' : undefined),
      ),
    ),
};
