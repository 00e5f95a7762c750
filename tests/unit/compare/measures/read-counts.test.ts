import { expect, test } from 'vitest';
import { createCountReader } from '../../../../src/compare/measures/read-counts.ts';
import { readCoreMeasures } from '../../../../src/settings/core-measures.ts';
import { createNames } from '../../../../src/suggest/subject/names.ts';
import { writeDocument } from '../../check/example-site.ts';
import { parseSource } from '../../document/parse-example.ts';

const names = createNames(readCoreMeasures(), []);

/** Measure and sort of each figure of a report of 2023. */
function listCounts(body: string): string[] {
  const fields = { kind: '年度工作总结', plans: '[]', reviews: '["2023"]' };
  const { document } = parseSource(writeDocument(fields, body));
  if (!document) throw new Error(body);
  const read = createCountReader(document, names);
  return document.paragraphs.flatMap((paragraph) =>
    read(paragraph).flatMap(({ counts }) => (counts ? [`${counts.measure} ${counts.sort}`] : [])),
  );
}

test('a paragraph that goes on from a promise counts what is promised', () => {
  const works = '国省干线方面，建成普通国省道60公里。';
  expect(listCounts(works)).toEqual(['trunk-road-opened result 1']);
  expect(listCounts(`2024年，全县将抓好以下工作：\n\n${works}`)).toEqual(['trunk-road-opened target 1']);
});

test('a paragraph that begins something of its own does not', () => {
  expect(listCounts('2024年，全县将抓好以下工作。\n\n全县建成普通国省道60公里。')).toEqual([
    'trunk-road-opened result 1',
  ]);
});
