import type { Document } from '../document/document.ts';
import { getKind } from '../schema/kind.ts';
import type { FieldProblem } from './locate-field.ts';

const sides = {
  ahead: { name: '计划', field: 'plans', collection: 'plans' },
  back: { name: '总结', field: 'reviews', collection: 'summaries' },
} as const;

/** A plan without a period that it plans for, a report among the plans: it would stand in the wrong column or nowhere. */
export function findKindMismatch({
  file,
  collection,
  data,
}: Pick<Document, 'file' | 'collection' | 'data'>): FieldProblem[] {
  const { name, looks } = getKind(data.kind);
  const side = sides[looks];
  const base = { rule: 'kind-mismatch', severity: 'warning', file, field: 'kind' } as const;
  const found: FieldProblem[] = [];
  if (data[side.field].length === 0) {
    found.push({
      ...base,
      message: `文种“${name}”是${side.name}，但没有写${side.name}时期（${side.field}）。`,
      advice: `请加上 ${side.field}，或者改正文种。`,
    });
  }
  if (collection !== side.collection) {
    found.push({
      ...base,
      message: `文种“${name}”是${side.name}，文件却放在 content/${collection}/ 里。`,
      advice: `请移到 content/${side.collection}/，或者改正文种。`,
    });
  }
  return found;
}
