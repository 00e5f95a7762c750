import { parse } from 'parse5';
import { documentRules } from '../../../../src/check/run-rules.ts';
import { usualSettings } from '../../../../src/check/read-check-settings.ts';
import { parseDocument } from '../../../../src/document/parse-document.ts';
import { writeLinkedData } from '../../../../src/linked-data/thing.ts';
import type { Context } from '../../../../src/markdown/context.ts';
import type { Document } from '../../../../src/schema/document.ts';
import { kinds } from '../../../../src/schema/kind.ts';
import type { Problem } from '../../../../src/schema/problem.ts';
import { createTermFinder } from '../../../../src/text/term.ts';
import { exampleContext, exampleFile } from '../../../unit/document/parse-example.ts';
import type { Attempt, Target } from '../campaign.ts';
import { mutate } from '../mutate.ts';
import { findForbidden } from './allowlist.ts';
import { createDocument, fragments } from './grammar.ts';

const termNames = [['四好农村路', 'si-hao']] as const;

/** Something to refer to of each sort. */
const context: Context = {
  ...exampleContext,
  measures: new Map([['gdp', { name: '完成投资', unit: '元' }]]),
  projects: new Set(['ring']),
  termNames,
  findTerms: createTermFinder(termNames),
};

/** Documents: those that pass the check are rendered as for their pages, and the HTML is held against the allowlist. */
export const documents: Target = {
  name: 'documents',
  create: (random) => {
    const source = createDocument(random);
    return random.chance(0.3) ? source : mutate(source, random, fragments);
  },
  attempt: (input) => {
    try {
      return attempt(input);
    } catch (error) {
      return { outcome: 'crashed', fault: `exception: ${describe(error)}` };
    }
  },
};

/** @param render what makes the HTML of a document that has been parsed; a test puts faults in */
export function attempt(input: string, render: (document: Document) => string = ({ html }) => html): Attempt {
  const { document, source, problems } = parseDocument(exampleFile, new TextEncoder().encode(input), context);
  const unclear = problems.map(judgeProblem).find((fault) => fault !== undefined);
  if (unclear !== undefined) return { outcome: 'unclear', fault: unclear };
  if (!document || source === undefined)
    return problems.length > 0
      ? { outcome: 'refused' }
      : { outcome: 'unclear', fault: 'no problem: it is refused and nothing is told' };
  const checking = { documents: [document], today: '2024-06-01', settings: usualSettings, kinds };
  const found = documentRules.flatMap((rule) => {
    const findings = rule.check({ document, source }, checking);
    return findings.map((finding) => ({
      ...finding,
      rule: rule.id,
      severity: rule.severity,
      file: exampleFile,
    }));
  });
  const fault =
    found.map(judgeProblem).find((one) => one !== undefined) ??
    findForbidden(render(document)) ??
    judgeTitle(document.data.title);
  const isStopped = found.some(({ severity }) => severity === 'error');
  return { outcome: isStopped ? 'refused by a rule' : 'published', ...(fault !== undefined && { fault }) };
}

/** Every problem has a place, and says in Chinese what is wrong and what to do. */
export function judgeProblem({ line, column, rule, message, advice }: Problem): string | undefined {
  if (line < 1 || column < 1) return `place: ${rule} ${String(line)}:${String(column)}`;
  if (!message.endsWith('。') || !/[。？]$/u.test(advice)) return `sentence: ${rule} ${message}${advice}`;
  return undefined;
}

/** What programs are told of a document stands in a script of the page: no title ends it. */
function judgeTitle(title: string): string | undefined {
  const page = parse(
    `<body><script type="application/ld+json">${writeLinkedData({ '@type': 'Thing', name: title })}</script></body>`,
  );
  const text = JSON.stringify(page, (key, value: unknown) => (key === 'parentNode' ? undefined : value));
  return text.split('"tagName":"script"').length === 2 ? undefined : `linked data: ${title}`;
}

export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, at = ''] = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return `${error.message.split('\n')[0] ?? ''}${at} ${error.cause instanceof Error ? describe(error.cause) : ''}`;
}
