import type { CascadeLine } from './cascade.ts';

/** What is said of one line of a cascade; each says of how many places it is true. */
export interface CascadeWords {
  readonly promised: string;
  readonly reported: string;
  /** 8 个地方中 3 个说到. */
  readonly counted: string;
}

/** @param places how many there are one level below */
export function describeCascade(line: CascadeLine, places: number): CascadeWords {
  const { answers, promised, reserved, reported, partial } = line;
  const stoodIn = answers.filter(({ isOwn }) => !isOwn).length;
  const promises =
    promised.places === 0 ? ['没有标出目标'] : [`${count(promised.places)}，${total(promised.text)}`];
  if (reserved > 0) promises.push(`其中 ${count(reserved)}只说争取、预计或者写入计划`);
  const reports = reported.places === 0 ? [] : [`${count(reported.places)}，${total(reported.text)}`];
  if (partial > 0)
    reports.push(
      `${reports.length > 0 ? '另外 ' : ''}${count(partial)}只报告了一部分时期、预计数或者没有说数`,
    );
  if (reports.length === 0) reports.push('没有标出结果');
  const counted = `本站登记的 ${count(places)}中有 ${count(answers.length)}标出了`;
  return {
    promised: promises.join('；'),
    reported: reports.join('；'),
    counted: stoodIn > 0 ? `${counted}，其中 ${count(stoodIn)}自己没有标出，用的是再下一级的数` : counted,
  };
}

function count(places: number): string {
  return `${String(places)} 个地方`;
}

function total(text: string | undefined): string {
  return text === undefined ? '这样的数不能相加' : `共 ${text}`;
}
