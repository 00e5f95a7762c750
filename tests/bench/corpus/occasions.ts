import type { Random } from './random.ts';
import type { Region } from './regions.ts';

/** A document that a bureau issues: which kind, for which period. */
export interface Issue {
  readonly region: Region;
  readonly year: number;
  readonly kind: (typeof annual)[number] | (typeof partial)[number];
}

const firstYear = 2015;
const lastYear = 2024;

/** Every bureau issues these each year; those of `partial` come when there are not enough. */
const annual = [
  { collection: 'plans', looks: 'ahead', period: '', title: '工作计划', name: '年度工作计划' },
  { collection: 'summaries', looks: 'back', period: '', title: '工作总结', name: '年度工作总结' },
] as const;
const partial = [
  { collection: 'summaries', looks: 'back', period: '-H1', title: '上半年工作总结', name: '半年总结' },
  { collection: 'plans', looks: 'ahead', period: '-H2', title: '下半年工作计划', name: '半年工作计划' },
  { collection: 'summaries', looks: 'back', period: '-Q1', title: '第一季度工作总结', name: '季度工作总结' },
] as const;

export const issuesOfRegion = (lastYear - firstYear + 1) * (annual.length + partial.length);

/** Chooses what is issued: annual documents first; of each sort a random part, so that a small corpus has all years too. */
export function chooseIssues(regions: readonly Region[], count: number, random: Random): Issue[] {
  const list = (kinds: readonly Issue['kind'][]): Issue[] =>
    regions.flatMap((region) =>
      Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index).flatMap((year) =>
        kinds.map((kind) => ({ region, year, kind })),
      ),
    );
  const first = random.sample(list(annual), count);
  return [...first, ...random.sample(list(partial), count - first.length)];
}
