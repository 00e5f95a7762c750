import type { EntryState } from '../../compare/comparison.ts';

/** What readers call what has become of a sentence; the same words everywhere. */
export const stateNames: Readonly<Record<EntryState, string>> = {
  kept: '一致',
  figures: '数字不同',
  changed: '表述不同',
  new: '新提到',
  dropped: '未再提到',
};

/** The same between two versions of one document: what is not there any more has been taken out. */
export const versionStateNames: Readonly<Record<EntryState, string>> = {
  kept: '换了位置',
  figures: '数字改了',
  changed: '文字改了',
  new: '增加',
  dropped: '删去',
};
