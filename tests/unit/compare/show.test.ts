import { describe, expect, test } from 'vitest';
import {
  chooseCompared,
  cutText,
  groupEntries,
  joinParagraphs,
  levelSections,
} from '../../../src/compare/show.ts';
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
    return groupEntries(section?.entries ?? []).map(
      ({ state, entries, folded }) => `${state} ${String(entries.length)}${folded ? ' folded' : ''}`,
    );
  };

  test('folds more than two kept sentences', () => {
    expect(group('修路。架桥。护坡。', '修路。架桥。护坡。')).toEqual(['kept 3 folded']);
    expect(group('修路。架桥。', '修路。架桥。')).toEqual(['kept 2']);
  });

  test('anything else ends a run', () => {
    expect(group('修路。架桥。护坡。巡河。', '修路。架桥。疏浚航道。安装路灯。护坡。巡河。')).toEqual([
      'kept 2',
      'new 2',
      'kept 2',
    ]);
  });

  test('what differs stands alone', () => {
    expect(group('修路3公里。架桥2座。', '修路5公里。架桥4座。')).toEqual(['figures 1', 'figures 1']);
  });
});

describe('joinParagraphs', () => {
  const join = (later: string) => {
    const entries = compareBodies('总结全年。', later).sections.flatMap((section) => section.entries);
    return joinParagraphs(entries.flatMap((entry) => entry.new)).map(({ sides }) =>
      sides.map(({ sentence }) => sentence.text).join(''),
    );
  };

  test('sentences of one paragraph are read as it has them', () => {
    expect(join('修路。架桥。\n\n护坡。巡河。')).toEqual(['修路。架桥。', '护坡。巡河。']);
  });

  test('rows of a table stand alone', () => {
    expect(join('| 项目 | 公里 |\n| --- | --- |\n| 甲路 | 3 |\n| 乙路 | 5 |')).toHaveLength(3);
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
