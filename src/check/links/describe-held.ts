import type { Problem } from '../../schema/problem.ts';
import type { Release } from '../../schema/release.ts';
import { writeMoment } from '../../text/period/moment.ts';

/**
 * That something refers to a document that readers cannot open yet.
 * @param what what it is there
 */
export function describeHeld(
  what: string,
  id: string,
  release: Release,
): Pick<Problem, 'message' | 'advice'> {
  if (release.state === 'draft')
    return {
      message: `${what}“${id}”还是草稿，没有发布。`,
      advice: '请等它发布以后再写；它写好了的，删去它的 draft。',
    };
  return {
    message: `${what}“${id}”要到 ${writeMoment(release.until)} 才发布。`,
    advice: '请等它发布以后再写；这份文件也等到那时再发布的，写上同样的 publish。',
  };
}
