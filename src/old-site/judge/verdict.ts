/** What is to become of a page. */
export interface Verdict {
  readonly kind: 'document' | 'unsure' | 'other';
  /** Chinese, for the list of what was left out: 新闻, 栏目页. */
  readonly reason: string;
}

export const isDocument: Verdict = { kind: 'document', reason: '计划或总结' };

export function leaveOut(reason: string): Verdict {
  return { kind: 'other', reason };
}

export function doubt(reason: string): Verdict {
  return { kind: 'unsure', reason };
}
