import type { EntryState } from '../../compare/comparison.ts';

/** What readers call what has become of a sentence; the same words everywhere. */
export const stateNames: Readonly<Record<EntryState, string>> = {
  kept: '一致',
  figures: '数字不同',
  changed: '表述不同',
  new: '新提到',
  dropped: '未再提到',
};
