import { describe, expect, test } from 'vitest';
import { chooseCompared, cutText, groupEntries, levelSections } from '../../../src/compare/show.ts';
import { compareBodies, writeEntry } from './compare-bodies.ts';

test('cutText cuts at the borders of what changed', () => {
  expect(cutText('改造危桥12座。', [{ start: 4, end: 7 }])).toEqual([
    { text: '改造危桥', changed: false },
    { text: '12座', changed: true },
    { text: '。', changed: false },
  ]);
  expect(cutText('修路。', [])).toEqual([{ text: '修路。', changed: false }]);
});

describe('groupEntries', () => {
  const group = (old: string, later: string) => {
    const [section] = compareBodies(old, later).sections;
    return groupEntries(section?.entries ?? []).map(({ kept, ...one }) =>
      kept ? kept.length : 'entry' in one ? one.entry.state : '',
    );
  };

  test('folds more than two kept sentences', () => {
    expect(group('修路。架桥。护坡。', '修路。架桥。护坡。')).toEqual([3]);
    expect(group('修路。架桥。', '修路。架桥。')).toEqual(['kept', 'kept']);
  });

  test('anything else ends a run', () => {
    expect(group('修路。架桥。护坡。巡河。', '修路。架桥。疏浚航道。护坡。巡河。')).toEqual([
      'kept',
      'kept',
      'new',
      'kept',
      'kept',
    ]);
  });
});

test('levelSections never skips a level', () => {
  const { sections } = compareBodies(
    '### （一）渡口\n\n巡河。',
    '## 一、公路\n\n修路。\n\n## 二、桥梁\n\n架桥。',
  );
  const levels = levelSections(sections.map((section) => ({ ...section, level: section.level * 2 })));
  expect(levels.map(({ level }) => level)).toEqual([1, 2, 2]);
});

test('chooseCompared leaves out what stands on one side only', () => {
  const { sections } = compareBodies(
    '## 一、公路\n\n修路3公里。护坡。\n\n## 二、渡口\n\n巡河。',
    '## 一、公路\n\n修路5公里。安装路灯。\n\n## 二、桥梁\n\n架桥。',
  );
  const compared = chooseCompared(sections);
  expect(compared.map(({ heading }) => heading?.new[0]?.sentence.text)).toEqual(['一、公路']);
  expect(compared.flatMap(({ entries }) => entries).map(writeEntry)).toEqual([
    '% 修路[3公里]。 → 修路[5公里]。',
  ]);
});
