import type { Histories } from '../../history/read-histories.ts';
import { historyStep, versionMark } from '../../schema/address.ts';
import { collections } from '../../schema/document.ts';
import type { Problem } from '../../schema/problem.ts';

/** What git tells of the documents. */
export type Past = Pick<Histories, 'extent' | 'documents'>;

type Told = Pick<Problem, 'message' | 'advice'> & Partial<Pick<Problem, 'severity'>>;

const pattern = new RegExp(
  `^((?:${collections.join('|')})/.+)/(?:${historyStep}|${versionMark}([^/]+))$`,
  'u',
);

/** The document to whose history, or to one of whose versions, a link leads; undefined if it leads elsewhere. */
export function readVersionLink(target: string): { readonly id: string; readonly name?: string } | undefined {
  const [, id, name] = pattern.exec(target) ?? [];
  return id === undefined ? undefined : { id, ...(name !== undefined && { name }) };
}

/**
 * Whether a document has the history, or the version, that a link leads to.
 * @param past undefined if nobody has asked git
 */
export function judgeVersionLink(
  { id, name }: { readonly id: string; readonly name?: string },
  past: Past | undefined,
): Told | undefined {
  const versions = past?.documents[id]?.versions ?? [];
  const isThere = versions.length > 1 && (name === undefined || versions.some((one) => one.name === name));
  if (!past || isThere) return undefined;
  if (past.extent !== 'whole')
    return {
      severity: 'warning',
      message: `这里的修改记录不全，不知道“/${id}/”有没有${name === undefined ? '修改历史' : ` ${name} 的版本`}。`,
      advice: '请取全 git 的提交记录（git fetch --unshallow），再检查。',
    };
  if (versions.length < 2)
    return {
      message: `“/${id}/”公布以后没有改过，没有${name === undefined ? '修改历史' : '旧版本'}的网页。`,
      advice: `请链接到 /${id}/。`,
    };
  return {
    message: `“/${id}/”没有 ${name ?? ''} 的版本。`,
    advice: `有的是 ${versions
      .slice(-5)
      .map((one) => one.name)
      .join('、')}。`,
  };
}
