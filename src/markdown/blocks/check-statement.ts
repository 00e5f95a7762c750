import type { Frontmatter } from '../../schema/frontmatter.ts';
import type { Kind } from '../../schema/kind.ts';
import { parsePeriod } from '../../text/period/period.ts';
import type { StatementNode } from '../components/statement.ts';
import type { Context } from '../context.ts';
import { placeOf, type Report } from '../../source/place.ts';
import { describeUnknown } from '../../source/describe-unknown.ts';
import type { StatedQuantity } from '../../schema/document.ts';
import type { Span } from './wrap-spans.ts';

/** What statements are read against. */
export interface StatementContext {
  /** Of the document; undefined if its frontmatter does not say. */
  readonly periods: Pick<Frontmatter, 'plans' | 'reviews'> | undefined;
  /** Of the document; undefined if nobody knows it. */
  readonly kind: Kind | undefined;
  readonly measures: Context['measures'];
  readonly projects: Context['projects'];
  readonly report: Report;
}

/** The words that a statement was made of. */
export interface Words extends Span {
  readonly text: string;
  readonly quantities: readonly StatedQuantity[];
  /** Whether they say that all is done. */
  readonly isFinished: boolean;
}

/** Reports everything that is wrong with a statement, its period aside; says whether it is good. */
export function checkStatement(
  node: StatementNode,
  words: Words,
  points: readonly Span[],
  context: StatementContext,
): boolean {
  const checks = [
    checkKind(node, context),
    checkPoints(node, words, points, context),
    checkSubject(node, context),
    checkQuantities(node, words, context),
  ];
  return checks.every(Boolean);
}

/** The period that is written, or the document's. A plan's target speaks of what is planned, a report's of what was. */
export function readPeriod(node: StatementNode, { periods, report }: StatementContext): string | undefined {
  const { kind, period } = node;
  const place = placeOf(node);
  const advice =
    '请写成 period="2023"、"2023-H1"、"2023-Q3"、"2023-05"、"2023-01/2023-09" 或 "2021/2025" 的样子。';
  if (period !== undefined) {
    const written = parsePeriod(period);
    if (written) return written.id;
    report({ rule: 'statement-period', ...place, message: `“${period}”不是时期。`, advice });
    return undefined;
  }
  if (!periods) return undefined;
  const [first, second] =
    kind === 'target' ? (['plans', 'reviews'] as const) : (['reviews', 'plans'] as const);
  const [only, ...others] = periods[first].length > 0 ? periods[first] : periods[second];
  if (others.length === 0) return only;
  const message = `文件说了几个时期，这里没有写明是哪一个。`;
  report({ rule: 'statement-period', ...place, message, advice });
  return undefined;
}

/** What neither plans nor reports says again what others have promised: it would count twice. */
function checkKind(node: StatementNode, { kind, report }: StatementContext): boolean {
  if (kind?.looks !== 'neither') return true;
  const message = `“${kind.name}”不是计划也不是总结，里面的目标和成果不能用组件“${kindNames[node.kind]}”标。`;
  report({ rule: 'statement-subject', ...placeOf(node), message, advice: '请删去标记，标在计划或总结里。' });
  return false;
}

/** A point has an anchor of its own; a statement in two of them would have to be cut. */
function checkPoints(
  node: StatementNode,
  words: Span,
  points: readonly Span[],
  { report }: StatementContext,
): boolean {
  const isCrossed = points.some(
    ({ start, end }) => words.start < end && words.end > start && (words.start < start || words.end > end),
  );
  if (!isCrossed) return true;
  const message = `组件“${kindNames[node.kind]}”跨过了“一是”“二是”这样的分点。`;
  report({ rule: 'component-children', ...placeOf(node), message, advice: '请在每个分点里分别标记。' });
  return false;
}

const kindNames = { target: 'Target', result: 'Result' } as const;

function checkSubject(node: StatementNode, { measures, projects, report }: StatementContext): boolean {
  const { kind, measure, project } = node;
  const place = placeOf(node);
  if (measure === undefined && project === undefined) {
    const message = `组件“${kindNames[kind]}”没有写明说的是哪个指标或哪个项目。`;
    const advice = '请加上 measure="指标代号" 或者 project="项目代号"。';
    report({ rule: 'statement-subject', ...place, message, advice });
    return false;
  }
  const isMeasure = measure === undefined || measures.has(measure);
  const isProject = project === undefined || projects.has(project);
  if (!isMeasure) {
    const otherwise =
      '请先在 content/measures/ 里为它建一个文件；是程序自带的，请把它的主题加进 content/topics.yaml。';
    report({
      rule: 'unknown-measure',
      ...place,
      ...describeUnknown('指标', measure, measures.keys(), otherwise),
    });
  }
  if (!isProject) {
    const otherwise = '请先在 content/projects/ 里为它建一个文件。';
    report({ rule: 'unknown-project', ...place, ...describeUnknown('项目', project, projects, otherwise) });
  }
  return isMeasure && isProject;
}

/** One quantity says one thing; a measure has one unit, and counts in nothing else. */
function checkQuantities(
  node: StatementNode,
  { text, quantities, isFinished }: Words,
  { measures, report }: StatementContext,
): boolean {
  const refuse = (message: string, advice: string): false => {
    report({ rule: 'statement-quantity', ...placeOf(node), message, advice });
    return false;
  };
  const [quantity, ...others] = quantities;
  if (others.length > 0) {
    const list = quantities.map((one) => `“${one.text}”`).join('、');
    return refuse(`一个标记里有 ${String(quantities.length)} 个数量：${list}。`, '请一个数量用一个标记。');
  }
  if (node.measure === undefined) return true;
  if (!quantity) {
    if (node.kind === 'result' && isFinished) return true;
    const otherwise = node.kind === 'result' ? '；已经全部完成的，把“完成”这样的字标进来' : '';
    return refuse(`标记的文字“${shorten(text)}”里没有数量。`, `请把数和单位标进来${otherwise}。`);
  }
  const measure = measures.get(node.measure);
  if (!measure || quantity.unit === measure.unit) return true;
  if (quantity.unit !== undefined && measure.units?.includes(quantity.unit) === true) return true;
  if (node.kind === 'result' && quantity.unit === '%') return true;
  return refuse(
    `数量“${quantity.text}”的单位和指标“${measure.name}”的单位${[measure.unit, ...(measure.units ?? [])].map((unit) => `“${unit}”`).join('、')}不一样。`,
    '请换一个指标，或者改标另一个数量。',
  );
}

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
