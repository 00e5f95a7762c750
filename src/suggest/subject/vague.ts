import type { Found } from './sought.ts';

/** 项目, 全市: it names nothing of what is counted. */
export function isVague(found: readonly Found[]): boolean {
  const nouns = found.filter(({ piece }) => piece.kind === 'noun');
  return (nouns.length > 0 ? nouns : found.filter(({ piece }) => piece.kind !== 'action')).every(
    ({ piece }) => piece.isGeneral,
  );
}
