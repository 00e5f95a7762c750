import { findPrivateData } from '../private-data.ts';
import { identityCards } from '../private-kinds.ts';
import type { DocumentRule } from './rule.ts';

export const identityCard: DocumentRule = {
  id: 'identity-card',
  severity: 'error',
  title: '正文里有身份证号码',
  why: '身份证号码是个人信息，公开以后收不回来。正文、表格、附件名称和图片说明里都不能有。',
  part: 'body',
  bad: '联系人的证件号是430102190001010015。',
  good: '联系人见项目公示牌。',
  found:
    'content/plans/yunxi/2024.mdx:10:9 这里有一个身份证号码“430***********0015”，不能公开。请删去这个号码。',
  check: (checked, context) => findPrivateData(identityCards, checked, context),
};
