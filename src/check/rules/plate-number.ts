import { findPrivateData } from '../private-data.ts';
import { plateNumbers } from '../private-kinds.ts';
import type { DocumentRule } from './rule.ts';

export const plateNumber: DocumentRule = {
  id: 'plate-number',
  severity: 'error',
  title: '正文里有车牌号码',
  why: '凭车牌可以查到车主，公开的文件里不写具体的车牌。',
  part: 'body',
  bad: '查处超限车辆湘A12345。',
  good: '查处超限车辆一辆。',
  found:
    'content/plans/yunxi/2024.mdx:10:7 这里有一个车牌号码“湘A***45”，不能公开。请删去这个号码；确实可以公开的，写进 content/check.yaml 的 allow，并写明理由。',
  check: (checked, context) => findPrivateData(plateNumbers, checked, context),
};
