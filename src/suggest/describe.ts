import { stringify } from 'yaml';
import type { Suggested, Suggestion, UnmatchedWords } from './suggest-marks.ts';

/** What the summary names things by. */
export interface Labels {
  /** Id → name. */
  readonly measures: ReadonlyMap<string, string>;
  readonly projects: ReadonlyMap<string, string>;
}

const longest = 40;

/** Tells in Chinese what is proposed for one file, a line a mark, what is not sure and why, and what no measure fits. */
export function describeSuggested(
  file: string,
  { suggestions, doubtful, unmatched }: Pick<Suggested, 'suggestions' | 'doubtful' | 'unmatched'>,
  labels: Labels,
): string {
  const marks = suggestions.map((one) => `  ${describeMark(one, labels)}`);
  const doubts = doubtful.map((one) => `  ${describeMark(one, labels)}。拿不准：${one.doubt ?? ''}。`);
  const first =
    marks.length === 0 ? `${file}：没有要提出的标记。` : `${file}：提出 ${String(marks.length)} 处标记。`;
  const second =
    doubts.length === 0 ? [] : [`${file}：${String(doubts.length)} 处拿不准，不会写进文件，请自己看：`];
  return [
    first,
    ...marks,
    ...second,
    ...doubts,
    ...unmatched.map((one) => describeUnmatched(file, one)),
  ].join('\n');
}

function describeMark(
  { kind, measure, project, period, text, line, column }: Suggestion,
  { measures, projects }: Labels,
): string {
  const subjects = [
    measure === undefined ? '' : `指标 ${measure}（${measures.get(measure) ?? measure}）`,
    project === undefined ? '' : `项目 ${project}（${projects.get(project) ?? project}）`,
    period === undefined ? '' : `时期 ${period}`,
  ];
  const what = [kind === 'target' ? '目标' : '成果', ...subjects.filter(Boolean)].join('，');
  return `${String(line)}:${String(column)} ${shorten(text)} → ${what}`;
}

function describeUnmatched(file: string, { text, line, column, name, unit, topic }: UnmatchedWords): string {
  const measure = {
    name,
    unit,
    topic: topic ?? '主题名称',
    description: '一两句大白话：数什么，不数什么。',
    aliases: [name],
  };
  const lines = stringify(measure, { lineWidth: 0 });
  return [
    `没有合适的指标：${file}:${String(line)}:${String(column)} ${shorten(text)}`,
    '  要统计它，请建一个文件 content/measures/代号.yaml，写上：',
    ...lines
      .trimEnd()
      .split('\n')
      .map((one) => `    ${one}`),
  ].join('\n');
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
