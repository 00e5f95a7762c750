import { simplify } from '../../text/spelling/simplify.ts';
import type { PageFacts } from '../survey/page-facts.ts';
import { judgeTitle } from './judge-title.ts';
import { isListing } from './listing.ts';
import { isOfOtherLevel, isOfUnit, namesBureau, namesOtherOffice, withoutPolice } from './other-office.ts';
import { doubt, isDocument, leaveOut, type Verdict } from './verdict.ts';

/** Shortest text of a document, in characters; one that is shorter than the second is none. */
export const shortest = { sure: 300, possible: 120 } as const;

/** Offices of transport, and what they write of. */
const transport = /交通|公路|港航|海事|运管|运输|航务|路政|地方道路|铁路|民航|邮政/u;
const ofField = /公路|公里|路网|港口|航道|客运|货运|公交|交通/gu;
const mostOther = 3;

/**
 * Judges whether a page is a plan or a summary of a bureau of transport: by its title, by whose it is, by what it holds.
 * @param length of all its pages together, in characters
 */
export function judgePage(facts: PageFacts, length = facts.length): Verdict {
  const { title, linked, periods } = facts;
  if (title === '') return leaveOut('没有标题');
  if (linked * 2 > facts.length && facts.headings === 0) return leaveOut('栏目页');
  if (isListing(facts.lines)) return leaveOut('栏目页');
  const byTitle = facts.isOwnKind ? isDocument : judgeTitle(title);
  if (byTitle.kind === 'other') return byTitle;
  if (isOfOther(facts)) return leaveOut('别的部门的文件');
  if (length < shortest.possible)
    return byTitle.kind === 'document' ? doubt('几乎没有正文') : leaveOut('没有正文');
  if (byTitle.kind === 'unsure') return byTitle;
  if (length < shortest.sure) return doubt('正文很短');
  if (isOfOtherLevel(title, facts.office)) return doubt('标题里是上级或下级的交通部门');
  if (isOfUnit(title, facts.office)) return doubt('标题里是下属单位');
  if (!facts.isOwn && namesBureau(title)) return doubt('网站没有标题里的这个单位');
  if (periods.length === 0 && !facts.isOwnKind) return doubt('没有写明是哪一年的');
  if (!isOfTransport(facts)) return doubt('不一定是交通部门的');
  return byTitle;
}

function isOfOther({ title, isOwn, office = '', lines }: PageFacts): boolean {
  const plain = simplify(title);
  if (transport.test(withoutPolice(plain))) return false;
  if (namesOtherOffice(plain)) return true;
  if (isOwn) return false;
  return namesOtherOffice(office) && countField(lines) < mostOther;
}

function isOfTransport({ title, isOwn, office = '', lines }: PageFacts): boolean {
  return isOwn || transport.test(title) || transport.test(office) || countField(lines) >= mostOther;
}

function countField(lines: readonly string[]): number {
  return lines.join('\n').match(ofField)?.length ?? 0;
}
