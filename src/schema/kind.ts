import type { Period } from '../text/period/period.ts';
import type { Collection } from './document.ts';
import type { OwnKind } from './own-kind.ts';

/** Kind 文种: what is known of a kind of document. */
export interface Kind {
  /** The kind's place in URLs; it never changes. */
  readonly id: string;
  readonly name: string;
  /** A plan looks ahead, a report back; what does neither promises and reports nothing. */
  readonly looks: 'ahead' | 'back' | 'neither';
  /** Whether it is about the whole work of a bureau, or about one matter alone: 专项. */
  readonly scope: 'whole' | 'matter';
  /** Whether it has to say of which period it speaks. */
  readonly hasPeriod: boolean;
  /** The length of its period; of any length if it is missing. */
  readonly span?: Period['kind'];
  /** Of several for one period, the one whose title says this; a site's own kind is known by it. */
  readonly title?: RegExp;
  /** What it is in the words of schema.org. */
  readonly type: string;
  /** How the page names the bureau that issued it. */
  readonly issuer: string;
}

const common = { hasPeriod: true, type: 'Report', issuer: '发布机构' } as const;

/** The kinds of document that transport bureaus issue. */
export const kinds: readonly Kind[] = [
  { id: 'annual-plan', name: '年度工作计划', looks: 'ahead', scope: 'whole', span: 'year', ...common },
  {
    id: 'key-points',
    name: '工作要点',
    looks: 'ahead',
    scope: 'whole',
    span: 'year',
    title: /工作要点|要点$/u,
    ...common,
  },
  { id: 'half-year-plan', name: '半年工作计划', looks: 'ahead', scope: 'whole', span: 'half', ...common },
  { id: 'special-plan', name: '专项计划', looks: 'ahead', scope: 'matter', ...common },
  { id: 'five-year-plan', name: '五年规划', looks: 'ahead', scope: 'whole', span: 'span', ...common },
  { id: 'annual-summary', name: '年度工作总结', looks: 'back', scope: 'whole', span: 'year', ...common },
  { id: 'half-year-summary', name: '半年总结', looks: 'back', scope: 'whole', span: 'half', ...common },
  {
    id: 'quarterly-summary',
    name: '季度工作总结',
    looks: 'back',
    scope: 'whole',
    span: 'quarter',
    ...common,
  },
  { id: 'special-summary', name: '专项工作总结', looks: 'back', scope: 'matter', ...common },
  { id: 'five-year-summary', name: '五年规划总结', looks: 'back', scope: 'whole', span: 'span', ...common },
];

/** All kinds that a site knows: those of the program, then its own. */
export function listKinds(own: readonly OwnKind[] = []): readonly Kind[] {
  return own.length === 0 ? kinds : [...kinds, ...own.map(toKind)];
}

/** @throws RangeError if the site knows no such kind */
export function getKind(name: string, own: readonly OwnKind[] = []): Kind {
  const kind = listKinds(own).find((candidate) => candidate.name === name);
  if (!kind) throw new RangeError(`No kind is called ${name}`);
  return kind;
}

/** The folder in which documents of a kind lie. */
export function folderOf({ looks }: Pick<Kind, 'looks'>): Collection {
  return looks === 'ahead' ? 'plans' : looks === 'back' ? 'summaries' : 'papers';
}

/** What a document of each folder is called in a sentence. */
export const nouns = { plans: '计划', summaries: '总结', papers: '文件' } as const satisfies Record<
  Collection,
  string
>;

function toKind({ id, name, looks, period, titles, type, issuer }: OwnKind): Kind {
  const words = titles.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`));
  return {
    id,
    name,
    looks,
    scope: 'matter',
    hasPeriod: period || looks !== 'neither',
    type,
    issuer,
    ...(words.length > 0 && { title: new RegExp(words.join('|'), 'u') }),
  };
}
