import type { Paragraph, Section, UnrenderedDocument } from '../../schema/document.ts';
import { formatChineseNumber } from '../../text/quantity/chinese-number.ts';
import {
  checkSequence,
  formatNumbering,
  type NumberingStyle,
  type SequenceStep,
} from '../../text/numbering.ts';
import { listAttachmentLines } from '../attachment-list.ts';
import type { DocumentRule, Finding } from './rule.ts';

export const numbering: DocumentRule = {
  id: 'numbering',
  severity: 'warning',
  title: '编号有缺漏或重复',
  why: '大纲的编号应当连着数，缺号、重号常常是漏了一段或抄错了。原文就是这样的，可以不改。',
  part: 'body',
  bad: `## 一、总体要求

今年的任务有两项。

## 三、保障措施

按季度检查进度。`,
  good: `## 一、总体要求

今年的任务有两项。

## 二、保障措施

按季度检查进度。`,
  found:
    'content/plans/yunxi/2024.mdx:14:1 编号“一、”之后是“三、”，缺“二、”。请对照原文；原文就是这样的，可以不改。',
  check: ({ document }) => findNumberingGaps(document),
};

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
function findNumberingGaps({
  outline,
  paragraphs,
}: Pick<UnrenderedDocument, 'outline' | 'paragraphs'>): Finding[] {
  const attachments = listAttachmentLines(paragraphs);
  const numbered = collect(outline, '').filter(({ line }) => !attachments.has(line));
  const styles = new Set(numbered.map(({ style }) => style));
  const inOutline = [...styles].flatMap((style) =>
    checkStyle(
      style,
      numbered.filter((one) => one.style === style),
    ),
  );
  const inParagraphs = paragraphs.flatMap(checkPoints);
  return [...inOutline, ...inParagraphs].map((found) => ({ column: 1, ...found }));
}

type Found = Omit<Finding, 'column'>;

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
