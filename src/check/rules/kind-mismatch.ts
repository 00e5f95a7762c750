import type { UnrenderedDocument } from '../../schema/document.ts';
import { folderOf, type Kind } from '../../schema/kind.ts';
import { locateField } from '../locate-field.ts';
import type { DocumentRule, Finding } from './rule.ts';

export const kindMismatch: DocumentRule = {
  id: 'kind-mismatch',
  severity: 'warning',
  title: '文种和时期、文件夹不合',
  why: '计划要有计划时期、放在 content/plans/，总结要有总结时期、放在 content/summaries/，否则会列到别的栏目里。',
  part: 'frontmatter',
  bad: `kind: 年度工作计划
plans: []
reviews: ["2024-H1"]
published: 2024-07-05`,
  good: `kind: 年度工作计划
plans: ["2024"]
reviews: ["2023"]`,
  found:
    'content/plans/yunxi/2024.mdx:2:1 文种“年度工作计划”是计划，但没有写计划时期（plans）。请加上 plans，或者改正文种。',
  check: ({ document, source }, { kinds }) =>
    describeMismatches(document, kinds).map((mismatch) => ({
      line: locateField(source, 'kind'),
      column: 1,
      ...mismatch,
    })),
};

const sides = {
  ahead: { name: '计划', field: 'plans' },
  back: { name: '总结', field: 'reviews' },
  neither: { name: '计划、总结以外的文件', field: undefined },
} as const;

/** A plan without a period that it plans for, a report among the plans: it would stand in the wrong column or nowhere. */
function describeMismatches(
  { collection, data }: Pick<UnrenderedDocument, 'collection' | 'data'>,
  kinds: readonly Kind[],
): Pick<Finding, 'message' | 'advice'>[] {
  const kind = kinds.find(({ name }) => name === data.kind);
  if (!kind) return [];
  const { name } = kind;
  const side = sides[kind.looks];
  const folder = folderOf(kind);
  const found = [];
  if (side.field && data[side.field].length === 0) {
    found.push({
      message: `文种“${name}”是${side.name}，但没有写${side.name}时期（${side.field}）。`,
      advice: `请加上 ${side.field}，或者改正文种。`,
    });
  }
  if (collection !== folder) {
    found.push({
      message: `文种“${name}”是${side.name}，文件却放在 content/${collection}/ 里。`,
      advice: `请移到 content/${folder}/，或者改正文种。`,
    });
  }
  return found;
}
