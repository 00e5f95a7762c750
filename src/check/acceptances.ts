import type { Problem } from '../schema/problem.ts';
import type { Acceptance } from '../schema/frontmatter.ts';
import { findClosest } from '../text/likeness/closest.ts';
import { locateInField } from './locate-text.ts';
import { rules } from './rules/index.ts';
import type { CheckedDocument } from './rules/rule.ts';

/**
 * Leaves out the warnings that a document says are right as they are, in its field `accepted`, and reports what is accepted there
 * without need. Errors cannot be accepted.
 * @param found everything that was found in the document
 */
export function applyAcceptances(checked: CheckedDocument, found: readonly Problem[]): Problem[] {
  const { accepted = [] } = checked.document.data;
  if (accepted.length === 0) return [...found];
  const used = new Set<Acceptance>();
  const left = found.filter((problem) => {
    if (problem.severity === 'error') return true;
    const fitting = accepted.filter((one) => fits(one, problem, checked));
    for (const one of fitting) used.add(one);
    return fitting.length === 0;
  });
  return [...left, ...accepted.filter((one) => !used.has(one)).map((one) => describeUnused(one, checked))];
}

/** Whether a warning is of the rule, and at the place if there is one: an anchor, or words that stand there. */
function fits({ rule, at }: Acceptance, problem: Problem, { document, source }: CheckedDocument): boolean {
  if (problem.rule !== rule) return false;
  if (at === undefined) return true;
  const line = source.split('\n')[problem.line - 1] ?? '';
  if (line.includes(at) || problem.message.includes(at)) return true;
  const paragraphs = document.paragraphs.filter((one) => one.line <= problem.line);
  const last = paragraphs.at(-1)?.line;
  // The rows of a table and the parts of a note may begin in one line.
  return paragraphs.some(
    (one) => one.line === last && (one.text.includes(at) || one.id === at.replace(/^#/u, '')),
  );
}

function describeUnused({ rule, at }: Acceptance, { document, source }: CheckedDocument): Problem {
  const { line, column } = locateInField(source, 'accepted', rule);
  const base = { rule: 'unused-acceptance', severity: 'warning' as const, file: document.file, line, column };
  const known = rules.find(({ id }) => id === rule);
  if (!known) {
    const closest = findClosest(
      rule,
      rules.map(({ id }) => id),
    );
    return {
      ...base,
      message: `accepted 里的“${rule}”不是规则的名称。`,
      advice: closest ? `是不是想写 ${closest}？` : '请写提醒末尾括号里的名称。',
    };
  }
  if (known.severity === 'error') {
    return {
      ...base,
      message: `“${rule}”是错误，不能放行。`,
      advice: '请改正错误，再从 accepted 里删去它。',
    };
  }
  return {
    ...base,
    message: `accepted 里的“${rule}”没有用到：${at === undefined ? '文件里' : `“${at}”那里`}没有这个提醒。`,
    advice: '请检查 rule 和 at；用不着的，请删去。',
  };
}
