import { usualSettings } from '../../../src/check/read-check-settings.ts';
import { documentRules } from '../../../src/check/run-rules.ts';
import { parseDocument } from '../../../src/document/parse-document.ts';
import type { Context } from '../../../src/markdown/context.ts';
import { kinds } from '../../../src/schema/kind.ts';
import { createTermFinder } from '../../../src/text/term.ts';
import { exampleContext, exampleFile } from '../../unit/document/parse-example.ts';

/** Fields that every document has. */
export const usualFields = `title: 云溪县交通运输局2024年工作计划
bureau: yunxi
kind: 年度工作计划
plans: ["2024"]
published: 2024-01-05
provenance: official
`;

const termNames = [['四好农村路', 'si-hao']] as const;

/** Something to refer to of each sort. */
const context: Context = {
  ...exampleContext,
  measures: new Map([['gdp', { name: '完成投资', unit: '元' }]]),
  projects: new Set(['ring']),
  termNames,
  findTerms: createTermFinder(termNames),
};

/**
 * Reads a document as for its page, and asks every rule about it.
 * @returns why it makes no page
 */
export function tryDocument(source: string): string | undefined {
  const parsed = parseDocument(exampleFile, new TextEncoder().encode(source), context);
  const { document, problems } = parsed;
  if (!document || parsed.source === undefined) return problems[0]?.message ?? 'nothing is told';
  const checking = { documents: [document], today: '2024-06-01', settings: usualSettings, kinds };
  for (const rule of documentRules) rule.check({ document, source: parsed.source }, checking);
  return undefined;
}
