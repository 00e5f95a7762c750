import { describe, expect, test } from 'vitest';
import { cutText } from '../../../../src/compare/show.ts';
import { compareVersions } from '../../../../src/compare/versions/compare-versions.ts';
import { readVersionText } from '../../../../src/history/version-text.ts';
import { writeDocument } from '../../check/example-site.ts';

function read(body: string) {
  return readVersionText('content/plans/yunxi/2024.mdx', Buffer.from(writeDocument({}, body)), '/');
}

/** What is told of two versions, one line an entry. */
function tell(before: string, after: string): string[] {
  const { sections, moved, figures, count } = compareVersions(read(before), read(after));
  const show = (sides: (typeof sections)[0]['entries'][0]['old']): string =>
    sides
      .map(({ sentence, changes }) =>
        cutText(sentence.text, changes)
          .map(({ text, changed }) => (changed ? `[${text}]` : text))
          .join(''),
      )
      .join('');
  return [
    ...figures.map(
      ({ subject, old, new: later }) =>
        `${subject}：${String(old.figure.value)}→${String(later.figure.value)}`,
    ),
    ...sections.flatMap(({ heading, entries }) =>
      [...(heading && heading.state !== 'kept' ? [heading] : []), ...entries].map(
        ({ state, old, new: later }) => `${state} ${show(old)} → ${show(later)}`,
      ),
    ),
    ...moved.map(({ new: one }) => `moved ${one.text}`),
    `${String(count)} changed`,
  ];
}

const rest = Array.from({ length: 40 }, (_, index) => `第${String(index + 1)}件事照常办理，按月报告。`).join(
  '\n\n',
);

describe('compareVersions', () => {
  test('tells the sentence that was changed and the figure in it, and nothing of what was not', () => {
    expect(tell(`${rest}\n\n改造危桥12座。路通了。`, `${rest}\n\n改造危桥15座。路通了。`)).toEqual([
      '改造危桥：12→15',
      'figures 改造危桥[12座]。 → 改造危桥[15座]。',
      '1 changed',
    ]);
  });

  test('tells what was added, dropped and moved', () => {
    expect(
      tell(
        `开头。\n\n甲处修路。\n\n${rest}\n\n乙处架桥。`,
        `开头。\n\n乙处架桥。\n\n${rest}\n\n丙村通客车。`,
      ),
    ).toEqual(['dropped 甲处修路。 → ', 'new  → 丙村通客车。', 'moved 乙处架桥。', '2 changed']);
  });

  test('tells signs, spaces and numbers of paragraphs, which are nothing between two documents', () => {
    expect(tell('## （一）公路\n\n甲，乙。', '## （二）公路\n\n甲,乙。')).toEqual([
      'changed （[一]）公路 → （[二]）公路',
      'changed 甲[，]乙。 → 甲[,]乙。',
      '2 changed',
    ]);
  });

  test('reads a changed row with the head of its table', () => {
    const table = (length: string): string =>
      `| 路线 | 里程（公里） |\n| --- | --- |\n| 云溪路 | ${length} |\n| 白石路 | 3 |`;
    expect(tell(table('12'), table('15')).slice(-2)).toEqual([
      'figures 云溪路\t[12] → 云溪路\t[15]',
      '1 changed',
    ]);
  });

  test('tells a change of a note', () => {
    const note = (text: string): string => `正文。\n\n<Note>\n${text}\n</Note>`;
    expect(tell(note('表一有误。'), note('表一已改。')).at(-1)).toBe('1 changed');
    expect(tell(note('表一有误。'), note('表一已改。')).length).toBeGreaterThan(1);
  });

  test('takes more paragraphs than can be put in order', () => {
    const many = (word: string): string =>
      Array.from({ length: 1200 }, (_, index) => `${word}${String(index)}。`).join('\n\n');
    const { count, moved } = compareVersions(read(many('甲')), read(`${many('乙')}\n\n甲3。`));
    expect([count, moved.length]).toEqual([1200, 0]);
  });
});
