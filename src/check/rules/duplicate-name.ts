import type { ReportedRule } from './rule.ts';

export const duplicateName: ReportedRule = {
  id: 'duplicate-name',
  severity: 'error',
  title: '两个指标或两个项目同名',
  why: '同名的两个会各有一页，说的却是一件事，读者不知道看哪一页。',
  part: 'measure',
  bad: `name: 农村公路安防工程里程
unit: 公里
topic: 农村公路
description: 装好护栏的农村公路。`,
  good: `name: 农村公路养护里程
unit: 公里
topic: 农村公路
description: 得到养护的农村公路。`,
  found:
    'content/measures/safety-works.yaml:1:1 指标“农村公路安防工程里程”在 content/measures/new-works.yaml 里已经有了。请只留一个。',
  reportedBy: ['src/settings/check-entries.ts'],
};
