/** What has become of a promise, as far as the documents say; the last is a report without a promise. */
export const ledgerStates = [
  {
    id: 'done',
    name: '已完成',
    explanation: '报告的数达到了承诺的数；约数差不到 5% 也算；或者报告说全部完成了。',
  },
  {
    id: 'under-way',
    name: '进行中',
    explanation: '报告了一部分。括号里是完成的占承诺的多少，说到哪一天为止写在下面；之后怎样，要看新的文件。',
  },
  {
    id: 'missed',
    name: '未完成',
    explanation:
      '报告说到了期限的最后一天，中间没有缺，数还是比承诺的少。预计数、可能只是一部分的数，都不这样算。',
  },
  {
    id: 'unreported',
    name: '未见公开结果',
    explanation: '本站收录的文件里没有找到结果，括号里是哪一天到期。不等于没有做，也不等于没有公开。',
  },
  {
    id: 'untargeted',
    name: '未见公开目标',
    explanation: '报告了结果，本站收录的文件里没有找到事先的承诺。',
  },
] as const;
export type LedgerState = (typeof ledgerStates)[number]['id'];

export function nameState(state: LedgerState): string {
  return ledgerStates.find(({ id }) => id === state)?.name ?? '';
}
