/** What has become of a promise, as far as the documents say; the last is a report without a promise. */
export const ledgerStates = [
  { id: 'done', name: '已完成' },
  { id: 'under-way', name: '进行中' },
  { id: 'missed', name: '未完成' },
  { id: 'unreported', name: '未见公开结果' },
  { id: 'untargeted', name: '未见公开目标' },
] as const;
export type LedgerState = (typeof ledgerStates)[number]['id'];

export function nameState(state: LedgerState): string {
  return ledgerStates.find(({ id }) => id === state)?.name ?? '';
}
