import type { Document, Paragraph, Section } from '../document/document.ts';
import type { Problem } from '../schema/problem.ts';
import { formatChineseNumber } from '../text/chinese-number.ts';
import { checkSequence, formatNumbering, type NumberingStyle, type SequenceStep } from '../text/numbering.ts';

/** A number in the outline and where it stands. */
interface Numbered {
  readonly style: NumberingStyle;
  readonly value: number;
  readonly line: number;
  /** Anchor of the section above. */
  readonly parent: string;
}

/**
 * Gaps and doubles in official numbering. A sequence of one style may start anew under each heading or run on across headings
 * (items 1 to 28 under seven headings): both are usual, everything else is a warning.
 */
export function findNumberingGaps({
  file,
  outline,
  paragraphs,
}: Pick<Document, 'file' | 'outline' | 'paragraphs'>): Problem[] {
  const numbered = collect(outline, '');
  const styles = new Set(numbered.map(({ style }) => style));
  const inOutline = [...styles].flatMap((style) =>
    checkStyle(
      style,
      numbered.filter((one) => one.style === style),
    ),
  );
  const inParagraphs = paragraphs.flatMap(checkPoints);
  return [...inOutline, ...inParagraphs].map((found) => {
    return { rule: 'numbering', severity: 'warning', file, column: 1, ...found };
  });
}

type Found = Pick<Problem, 'line' | 'message' | 'advice'>;

function collect(sections: readonly Section[], parent: string): Numbered[] {
  return sections.flatMap(({ id, numbering, line, children }) => {
    const own = numbering ? [{ style: numbering.style, value: numbering.value, line, parent }] : [];
    return [...own, ...collect(children, id)];
  });
}

/** Numbers of one style, in reading order. */
function checkStyle(style: NumberingStyle, numbers: readonly Numbered[]): Found[] {
  const steps = checkSequence(numbers.map(({ value }) => value));
  return numbers.flatMap((one, index) => {
    const previous = numbers[index - 1];
    const step = steps[index];
    if (!step || step.kind === 'next') return [];
    // Under another heading, counting may begin again.
    if (step.kind === 'restart' && previous?.parent !== one.parent) return [];
    return [
      {
        line: one.line,
        ...describe(step, (value) => formatNumbering(style, value), previous?.value, one.value),
      },
    ];
  });
}

function checkPoints({ points = [], line }: Paragraph): Found[] {
  const steps = checkSequence(points.map(({ value }) => value));
  return points.flatMap(({ value }, index) => {
    const step = steps[index];
    if (!step || step.kind === 'next' || step.kind === 'restart') return [];
    const write = (number: number) => `${formatChineseNumber(number)}是`;
    return [{ line, ...describe(step, write, points[index - 1]?.value, value) }];
  });
}

function describe(
  { kind, missing }: SequenceStep,
  write: (value: number) => string,
  previous: number | undefined,
  value: number,
): { message: string; advice: string } {
  const advice = '请对照原文；原文就是这样的，可以不改。';
  if (kind === 'gap' && previous === undefined) {
    return { message: `编号从“${write(value)}”开始，缺“${missing.map(write).join('”“')}”。`, advice };
  }
  const before = write(previous ?? 0);
  if (kind === 'gap') {
    return {
      message: `编号“${before}”之后是“${write(value)}”，缺“${missing.map(write).join('”“')}”。`,
      advice,
    };
  }
  if (kind === 'double') return { message: `编号“${write(value)}”出现了两次。`, advice };
  return { message: `编号“${before}”之后又是“${write(value)}”。`, advice };
}
