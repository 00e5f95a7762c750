import { createElement } from '../elements.ts';

/** What a result knows of how its document stands. */
interface Standing {
  readonly validity?: string | undefined;
  readonly standing?: string | undefined;
  readonly corrected?: string | undefined;
}

/** That a document is no longer in force and why, and that it was corrected; nothing of one that is as it was. */
export function markStanding({ validity = '', standing = '', corrected = '' }: Standing): HTMLElement[] {
  return [
    ...(validity === '' ? [] : [createElement('strong', { class: 'mark' }, validity)]),
    ...(corrected === ''
      ? []
      : [createElement('span', { class: 'mark mark--corrected' }, `有更正（${corrected}）`)]),
    ...(validity === '' || standing === '' ? [] : [createElement('small', {}, standing)]),
  ];
}
