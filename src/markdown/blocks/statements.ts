import type { PhrasingContent } from 'mdast';
import { createSentences } from '../../text/sentence.ts';
import { findRowOpening } from '../../text/statement/row-opening.ts';
import { findReachedStage, findStage, type Stage } from '../../text/statement/stage.ts';
import { readOwnPeriod } from './own-period.ts';
import { checkStatement, readPeriod, type StatementContext } from './check-statement.ts';
import { element } from '../components/component.ts';
import type { StatementNode } from '../components/statement.ts';
import type { Point, StatedQuantity, Statement, StatementKind } from '../../schema/document.ts';
import type { Facts } from '../../schema/facts.ts';
import type { NamedMeasure } from '../context.ts';
import { placeMarks } from './place-marks.ts';
import { visibleText } from '../tree/visible-text.ts';
import type { Span } from './wrap-spans.ts';

/** The tags around a statement, and which part of a block's visible text they stand around. */
export interface MarkedWords extends Span {
  readonly node: StatementNode;
}

/**
 * Takes the tags of statements out of inline content and says where they were; the text stays as it is. What is struck through states
 * nothing any more.
 */
export function takeStatements(children: readonly PhrasingContent[]): {
  children: PhrasingContent[];
  words: MarkedWords[];
} {
  const words: MarkedWords[] = [];
  let position = 0;
  const take = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      const start = position;
      if (!('children' in node)) {
        position += visibleText(node).length;
        return [node];
      }
      const found = words.length;
      const inner = take(node.children as PhrasingContent[]);
      if (node.type === 'delete') {
        words.length = found;
        position = start;
      }
      if (node.type !== 'statement') return [{ ...node, children: inner }];
      words.push({ node, start, end: position });
      return inner;
    });
  return { children: take(children), words };
}

/** A statement and where its words are in the text of its block. */
export type Stated = Statement & Span;

/** The paragraph around statements. */
export interface StatementPlace {
  /** Anchor of the paragraph. */
  readonly id: string;
  readonly text: string;
  readonly facts: Facts | undefined;
  readonly points: readonly Point[];
  readonly line: number;
  readonly anchor: (prefix: 't' | 'r', text: string) => string;
}

/**
 * Reads the statements of one paragraph: `<Target measure="safety-works">新建安防工程16公里</Target>` is a target of 16 公里. What is
 * wrong with them is reported, and the statement left out.
 */
export function readStatements(
  marked: readonly MarkedWords[],
  place: StatementPlace,
  context: StatementContext,
): Stated[] {
  const findSentence = createSentences(place.text);
  return marked.flatMap(({ node, start, end }): Stated[] => {
    const { kind, measure, project } = node;
    const text = place.text.slice(start, end);
    const quantities = findQuantitiesIn(place, start, end);
    // Of what is counted, the number says how far it has got: 已建成8.4公里 is not the end of it.
    const stage = quantities.length > 0 ? undefined : readStage(kind, text);
    const written = readPeriod(node, context);
    const words = { text, start, end, quantities, isFinished: stage === 'finished' };
    const isGood = checkStatement(node, words, place.points, context);
    if (!isGood || written === undefined) return [];
    const sentence = findSentence(start, end).replaceAll('\t', '　');
    const opening = findRowOpening(place.text, start);
    const [counted] = quantities;
    const about = context.measures.get(measure ?? '');
    const quantity = counted && useUnitOf(about, counted);
    const period = readOwnPeriod(written, node, { ...words, about, around: place.text }, context.report);
    return [
      {
        kind,
        anchor: place.anchor(kind === 'target' ? 't' : 'r', `${sentence}\n${text}`),
        paragraph: place.id,
        ...(measure !== undefined && { measure }),
        ...(project !== undefined && { project }),
        period,
        text: text.replaceAll('\t', '　'),
        sentence,
        ...(opening !== undefined && { opening }),
        ...(quantity && { quantity }),
        ...(stage && { stage }),
        line: node.position?.start.line ?? place.line,
        start,
        end,
      },
    ];
  });
}

/** Where 辆 and 台 count the same one to one, 30辆 is 30 of the measure's 台; its text stays as written. */
function useUnitOf(measure: NamedMeasure | undefined, quantity: StatedQuantity): StatedQuantity {
  const isOther = quantity.unit !== undefined && measure?.units?.includes(quantity.unit) === true;
  return isOther ? { ...quantity, unit: measure.unit } : quantity;
}

function readStage(kind: StatementKind, text: string): Stage | undefined {
  return kind === 'target' ? findStage(text) : findReachedStage(text);
}

/**
 * Puts an element that can be addressed around each statement:
 * `完成公路20公里。` → `<span class="statement target" id="t-…">完成公路20公里</span>。`
 */
export function markStatements(
  children: readonly PhrasingContent[],
  statements: readonly Stated[],
): PhrasingContent[] {
  const marks = statements.map(({ kind, anchor, start, end }) => {
    const wrap = (inside: readonly PhrasingContent[]) =>
      element('span', { id: anchor, className: ['statement', kind] }, inside);
    return { start, end, isLink: false, wrap };
  });
  return placeMarks(children, marks);
}

/** Quantities of which some part stands in the marked words; 约 before the tag belongs to the number in it. */
function findQuantitiesIn({ text, facts }: StatementPlace, from: number, to: number): StatedQuantity[] {
  return (facts?.quantities ?? [])
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end, ...quantity }) => ({ text: text.slice(start, end), ...quantity }));
}
