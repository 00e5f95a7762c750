import type { Period } from '../text/period/period.ts';

/** What is known of a kind of document. */
interface KindData {
  /** The kind's place in URLs; it never changes. */
  readonly id: string;
  readonly name: string;
  /** A plan looks ahead, a report back. */
  readonly looks: 'ahead' | 'back';
  /** Whether it is about the whole work of a bureau, or about one matter alone: 专项. */
  readonly scope: 'whole' | 'matter';
  /** The length of its period; of any length if it is missing. */
  readonly span?: Period['kind'];
  /** Of several for one period, the one whose title says this. */
  readonly title?: RegExp;
}

/** Kind 文种: the kinds of document that transport bureaus issue. */
export const kinds = [
  { id: 'annual-plan', name: '年度工作计划', looks: 'ahead', scope: 'whole', span: 'year' },
  {
    id: 'key-points',
    name: '工作要点',
    looks: 'ahead',
    scope: 'whole',
    span: 'year',
    title: /工作要点|要点$/u,
  },
  { id: 'half-year-plan', name: '半年工作计划', looks: 'ahead', scope: 'whole', span: 'half' },
  { id: 'special-plan', name: '专项计划', looks: 'ahead', scope: 'matter' },
  { id: 'five-year-plan', name: '五年规划', looks: 'ahead', scope: 'whole', span: 'span' },
  { id: 'annual-summary', name: '年度工作总结', looks: 'back', scope: 'whole', span: 'year' },
  { id: 'half-year-summary', name: '半年总结', looks: 'back', scope: 'whole', span: 'half' },
  { id: 'quarterly-summary', name: '季度工作总结', looks: 'back', scope: 'whole', span: 'quarter' },
  { id: 'special-summary', name: '专项工作总结', looks: 'back', scope: 'matter' },
  { id: 'five-year-summary', name: '五年规划总结', looks: 'back', scope: 'whole', span: 'span' },
] as const satisfies readonly KindData[];

export type KindName = (typeof kinds)[number]['name'];
export type Kind = KindData & { readonly name: KindName };

export const kindNames = kinds.map((kind) => kind.name) as [KindName, ...KindName[]];

export function getKind(name: KindName): Kind {
  const kind = kinds.find((candidate) => candidate.name === name);
  if (!kind) throw new RangeError(`No kind is called ${name}`);
  return kind;
}
