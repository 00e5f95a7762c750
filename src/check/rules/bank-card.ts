import { findPrivateData } from '../private-data.ts';
import { bankCards } from '../private-kinds.ts';
import type { DocumentRule } from './rule.ts';

export const bankCard: DocumentRule = {
  id: 'bank-card',
  severity: 'error',
  title: '正文里有银行卡号',
  why: '银行卡号公开以后可能被人冒用。',
  part: 'body',
  bad: '补助打到卡6222 0000 0000 0009。',
  good: '补助打到本人的社会保障卡。',
  found:
    'content/plans/yunxi/2024.mdx:10:6 这里有一个银行卡号“622*********0009”，不能公开。请删去这个号码；不是银行卡号的，写进 content/check.yaml 的 allow，并写明理由。',
  check: (checked, context) => findPrivateData(bankCards, checked, context),
};
