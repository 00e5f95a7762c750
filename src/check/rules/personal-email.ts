import { findPrivateData } from '../private-data.ts';
import { personalEmails } from '../private-kinds.ts';
import type { DocumentRule } from './rule.ts';

export const personalEmail: DocumentRule = {
  id: 'personal-email',
  severity: 'error',
  title: '正文里有私人邮箱',
  why: '个人邮箱公开以后会收到垃圾邮件和诈骗邮件；对外联系请用单位的邮箱。',
  part: 'body',
  bad: '意见请寄 lixiaoyun@qq.com。',
  good: '意见请寄 jtj@yunxi.gov.cn。',
  found:
    'content/plans/yunxi/2024.mdx:10:6 这里有一个私人邮箱“l***@qq.com”，不能公开。请删去，或者换成单位的邮箱；确实可以公开的，写进 content/check.yaml 的 allow，并写明理由。',
  check: (checked, context) => findPrivateData(personalEmails, checked, context),
};
