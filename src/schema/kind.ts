/** Kind 文种: the kinds of document that transport bureaus issue. `id` is the kind's place in URLs and never changes. */
export const kinds = [
  { id: 'annual-plan', name: '年度工作计划', looks: 'ahead' },
  { id: 'key-points', name: '工作要点', looks: 'ahead' },
  { id: 'half-year-plan', name: '半年工作计划', looks: 'ahead' },
  { id: 'special-plan', name: '专项计划', looks: 'ahead' },
  { id: 'five-year-plan', name: '五年规划', looks: 'ahead' },
  { id: 'annual-summary', name: '年度工作总结', looks: 'back' },
  { id: 'half-year-summary', name: '半年总结', looks: 'back' },
  { id: 'quarterly-summary', name: '季度工作总结', looks: 'back' },
  { id: 'special-summary', name: '专项工作总结', looks: 'back' },
  { id: 'five-year-summary', name: '五年规划总结', looks: 'back' },
] as const;

export type Kind = (typeof kinds)[number];
export type KindName = Kind['name'];

export const kindNames = kinds.map((kind) => kind.name) as [KindName, ...KindName[]];

export function getKind(name: KindName): Kind {
  const kind = kinds.find((candidate) => candidate.name === name);
  if (!kind) throw new RangeError(`No kind is called ${name}`);
  return kind;
}
