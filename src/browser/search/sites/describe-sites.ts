import type { Answer, Fault, Round } from './ask-sites.ts';

/** What a site is told to be, behind its name. */
export const faultNames: Readonly<Record<Fault, string>> = {
  unreachable: '连不上',
  'other-format': '版本不同',
  broken: '数据有误',
};

/** What the reader is told of the sites, behind how much was found: how many were searched, and which were not, and why. */
export function describeSites({ answers, waiting }: Pick<Round, 'answers' | 'waiting'>): string {
  const all = answers();
  const searched = all.filter((answer) => 'found' in answer).length;
  const missed = all.flatMap((answer) => ('fault' in answer ? [describeFault(answer)] : []));
  const late = waiting().map(({ name }) => `“${name}”`);
  return [
    searched === 0 ? '' : `本站和另外 ${String(searched)} 个网站加在一起。`,
    late.length === 0 ? '' : `还在等${late.join('')}。`,
    missed.length === 0 ? '' : `没有查到的网站：${missed.join('、')}。`,
  ].join('');
}

function describeFault({ site, fault }: Extract<Answer, { fault: Fault }>): string {
  return `“${site.name}”（${faultNames[fault]}）`;
}

/** How much a site has. */
export function describeCount(documents: number): string {
  return documents === 0 ? '没有找到' : `${String(documents)} 件`;
}
