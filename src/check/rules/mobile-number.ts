import { findPrivateData } from '../private-data.ts';
import { mobileNumbers } from '../private-kinds.ts';
import type { DocumentRule } from './rule.ts';

export const mobileNumber: DocumentRule = {
  id: 'mobile-number',
  severity: 'error',
  title: '正文里有手机号码',
  why: '手机号码多半是个人的；对外联系请用办公电话。',
  part: 'body',
  bad: '联系电话：138 0013 8000。',
  good: '联系电话：0700-1234567。',
  found:
    'content/plans/yunxi/2024.mdx:10:6 这里有一个手机号码“138****8000”，不能公开。请删去，或者换成办公电话；确实可以公开的，写进 content/check.yaml 的 allow，并写明理由。',
  check: (checked, context) => findPrivateData(mobileNumbers, checked, context),
};
