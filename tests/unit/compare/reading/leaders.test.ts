import { describe, expect, test } from 'vitest';
import { findLeaders } from '../../../../src/compare/reading/leaders.ts';
import { divide } from '../../../../src/compare/reading/sections.ts';
import { listSentences } from '../../../../src/compare/reading/sentence.ts';
import { readBody } from '../../document/parse-example.ts';
import { compareBodies, writeComparison } from '../compare-bodies.ts';

describe('findLeaders', () => {
  test('what tells of parts follows what tells of the whole', () => {
    const document = readBody(
      '排查隐患90处。其中，客运站20处；渡口30处；码头40处。整改到位。\n\n其余下月整改。',
    );
    const leaders = findLeaders(divide(document, listSentences(document)));
    expect([...leaders].map(([one, other]) => `${one.text} ${other.text}`)).toEqual([
      '其中，客运站20处； 排查隐患90处。',
      '渡口30处； 排查隐患90处。',
      '码头40处。 排查隐患90处。',
      '其余下月整改。 整改到位。',
    ]);
  });
});

test('parts go where their whole goes', () => {
  const lines = writeComparison(
    compareBodies(
      '清理报废客车11辆。其中，县城停放8处，乡镇停放3处。\n\n清理闲置机械14台。其中，县城停放5处，乡镇停放9处。',
      '清理闲置机械16台。其中，县城停放7处，乡镇停放2处。\n\n清理报废客车12辆。其中，县城停放4处，乡镇停放6处。',
    ),
  );
  expect(lines.filter((line) => line.includes('其中'))).toEqual([
    '% 其中，县城停放[5处]，乡镇停放[9处]。 → 其中，县城停放[7处]，乡镇停放[2处]。',
    '% 其中，县城停放[8处]，乡镇停放[3处]。 → 其中，县城停放[4处]，乡镇停放[6处]。',
  ]);
});
