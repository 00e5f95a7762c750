import { type Measure, measure as measureSchema } from '../../../src/schema/measure.ts';
import { project as projectSchema } from '../../../src/schema/project.ts';
import { readCoreMeasures } from '../../../src/settings/core-measures.ts';
import { createNames } from '../../../src/suggest/subject/names.ts';
import { suggestMarks, type Suggested } from '../../../src/suggest/suggest-marks.ts';
import { writeDocument } from '../check/example-site.ts';
import { exampleContext, exampleFile } from '../document/parse-example.ts';

function createMeasure(id: string, name: string, unit: string, aliases: readonly string[]): Measure {
  return { id, ...measureSchema.parse({ name, unit, topic: '农村公路', description: name, aliases }) };
}

export const exampleMeasures = [
  createMeasure('safety-works', '农村公路安防工程里程', '公里', ['安防工程']),
  createMeasure('safety-investment', '农村公路安防工程投资', '元', ['安防工程总投资']),
  createMeasure('bridges', '农村公路危桥改造座数', '座', ['危桥改造', '改造危桥']),
  createMeasure('upgrading', '农村公路提质改造里程', '公里', ['提质改造']),
  createMeasure('trunk-started', '新开工国省干线里程', '公里', ['国省干线新开工']),
  createMeasure('trunk-projects-started', '新开工国省干线项目', '个', ['国省干线新开工']),
  createMeasure('total', '高速公路通车里程', '公里', []),
  createMeasure('paved-rate', '自然村通硬化路率', '%', []),
];
export const exampleProjects = [
  { id: 'ring-road', ...projectSchema.parse({ name: '云溪绕城公路', aliases: ['绕城公路'] }) },
  { id: 'bridge', ...projectSchema.parse({ name: '云溪大桥' }) },
];

export const exampleNames = createNames(exampleMeasures, exampleProjects);
export const statementContext = {
  ...exampleContext,
  measures: new Map(exampleMeasures.map((one) => [one.id, one])),
  projects: new Set(exampleProjects.map(({ id }) => id)),
};

export const plan = {};
export const report = { kind: '年度工作总结', plans: '[]', reviews: '["2023"]' };
export const halfYear = { kind: '半年总结', plans: '["2023-H2"]', reviews: '["2023-H1"]' };

/** Proposes marks for a file. */
export function suggestIn(raw: string): Suggested {
  return suggestMarks(exampleFile, raw, statementContext, exampleNames);
}

const core = readCoreMeasures();
const coreNames = createNames(core, []);
const coreContext = { ...exampleContext, measures: new Map(core.map((one) => [one.id, one])) };

/** Proposes marks for a file of a site that has no measures but those of the program. */
export function suggestWithCore(raw: string): Suggested {
  return suggestMarks(exampleFile, raw, coreContext, coreNames);
}

/** Measure and number of what is proposed as sure by the measures of the program. */
export function listSure(body: string, fields: Readonly<Record<string, string>> = report): string[] {
  return suggestWithCore(writeDocument(fields, body)).suggestions.map(
    ({ measure, text }) => `${measure ?? ''} ${/[\d.]+(?=\D*$)/u.exec(text)?.[0] ?? ''}`,
  );
}

/** The reason why each proposal for a body is not sure; `sure` where none is told. */
export function listReasons(body: string, fields: Readonly<Record<string, string>> = report): string[] {
  const { suggestions, doubtful } = suggestWithCore(writeDocument(fields, body));
  return [...suggestions.map(() => 'sure'), ...doubtful.map(({ doubt = '' }) => doubt)];
}

/** The body of a document of 云溪县 with the marks that are proposed for it; without a wrong document. */
export function markBody(body: string, fields: Readonly<Record<string, string>> = plan): string {
  const raw = writeDocument(fields, body);
  const marked = suggestIn(raw);
  if (marked.problems.length > 0) throw new Error(JSON.stringify(marked.problems));
  return marked.raw.slice(raw.indexOf('---\n\n') + 5, -1);
}
