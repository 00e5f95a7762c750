import { describe, expect, test } from 'vitest';
import { alignInPlace } from '../../../../src/compare/align/align-in-place.ts';
import { alignSentences } from '../../../../src/compare/align/align-sentences.ts';
import { createReader } from '../../../../src/compare/reader.ts';
import { divide } from '../../../../src/compare/reading/sections.ts';
import { listSentences } from '../../../../src/compare/reading/sentence.ts';
import { readVersionText } from '../../../../src/history/version-text.ts';
import { generateCorpus } from '../../../bench/corpus.ts';
import { createRandom } from '../../../bench/corpus/random.ts';
import { edit } from '../../../bench/history/edit.ts';
import { writeDocument } from '../../check/example-site.ts';

function read(body: string) {
  const { outline, paragraphs } = readVersionText(
    'content/plans/yunxi/2024.mdx',
    Buffer.from(writeDocument({}, body)),
    '/',
  );
  return divide({ outline }, listSentences({ outline, paragraphs }));
}

/** Both alignments, by the texts of their sentences. */
function alignBoth(before: string, after: string) {
  const [old, later] = [read(before), read(after)];
  const tell = (found: ReturnType<typeof alignInPlace>) =>
    found && {
      sections: [...found.sections].sort(([a], [b]) => a - b),
      sentences: [...found.sentences].map(([one, other]) => `${one.text} → ${other.text}`).sort(),
    };
  return {
    inPlace: tell(alignInPlace(old, later, createReader(old, later))),
    sought: tell(alignSentences(old, later, createReader(old, later))),
  };
}

describe('alignInPlace', () => {
  test.each([
    ['a figure', '## 路\n\n改造危桥12座。路通了。', '## 路\n\n改造危桥15座。路通了。'],
    ['what was added', '开头。\n\n## 路\n\n修路。', '开头。\n\n## 路\n\n修路。\n\n改造危桥15座。'],
    ['what was dropped', '开头。\n\n## 路\n\n修路。\n\n架桥。', '开头。\n\n## 路\n\n修路。'],
  ])('finds %s without seeking', (_, before, after) => {
    const { inPlace, sought } = alignBoth(before, after);
    expect(inPlace).toBeDefined();
    expect(inPlace).toEqual(sought);
  });

  test.each([
    ['other words', '改造危桥12座。', '新建大桥12座。'],
    ['a sentence that stands twice', '修路。\n\n修路。\n\n架桥1座。', '修路。\n\n修路。\n\n架桥2座。'],
    ['another section', '## 路\n\n修路1公里。', '## 桥\n\n修路2公里。'],
    ['another span of time', '1至9月完成投资3亿元。', '9月完成投资4亿元。'],
  ])('leaves it to be sought where there is %s', (_, before, after) => {
    expect(alignBoth(before, after).inPlace).toBeUndefined();
  });

  test('finds what would be sought in random edits', () => {
    const random = createRandom(7);
    let found = 0;
    for (const { source } of generateCorpus({ documents: 12, seed: 7 })) {
      const body = source.slice(source.indexOf('\n---', 4) + '\n---'.length);
      const all = body.split('\n\n').filter((block) => block.trim() !== '');
      for (let number = 1; number <= 12; number += 1) {
        const from = random.int(0, Math.max(0, all.length - 6));
        const part = all.slice(from, from + random.int(2, 6)).join('\n\n');
        const { inPlace, sought } = alignBoth(
          part,
          edit(`---\n---\n${part}`, random, number).replace(/^---\n---\n/u, ''),
        );
        if (!inPlace) continue;
        found += 1;
        expect(inPlace, part).toEqual(sought);
      }
    }
    expect(found).toBeGreaterThan(50);
  });
});
