import { findBankCards } from '../text/privacy/bank-card.ts';
import { findIdentityNumbers } from '../text/privacy/identity-number.ts';
import { findMobileNumbers } from '../text/privacy/mobile-number.ts';
import { findPersonalEmails } from '../text/privacy/personal-email.ts';
import { findPlateNumbers } from '../text/privacy/plate-number.ts';
import type { PrivateKind } from './private-data.ts';

const exception = '确实可以公开的，写进 content/check.yaml 的 allow，并写明理由。';

export const identityCards: PrivateKind = {
  name: '一个身份证号码',
  find: findIdentityNumbers,
  advice: '请删去这个号码。',
};

export const mobileNumbers: PrivateKind = {
  name: '一个手机号码',
  find: findMobileNumbers,
  advice: `请删去，或者换成办公电话；${exception}`,
};

export const bankCards: PrivateKind = {
  name: '一个银行卡号',
  find: findBankCards,
  advice: `请删去这个号码；不是银行卡号的，写进 content/check.yaml 的 allow，并写明理由。`,
};

export const personalEmails: PrivateKind = {
  name: '一个私人邮箱',
  find: findPersonalEmails,
  advice: `请删去，或者换成单位的邮箱；${exception}`,
};

export const plateNumbers: PrivateKind = {
  name: '一个车牌号码',
  find: findPlateNumbers,
  advice: `请删去这个号码；${exception}`,
};

export const privateKinds = [identityCards, mobileNumbers, bankCards, personalEmails, plateNumbers];
