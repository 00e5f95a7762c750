import { describe, expect, test } from 'vitest';
import { createClauseReader } from '../../../../src/promises/sayings/document-clauses.ts';
import { listToldAbove } from '../../../../src/promises/places/told-above.ts';
import { findUnsent } from '../../../../src/promises/places/unsent.ts';
import type { Body } from '../../../../src/document/body-store.ts';
import { readPlaces } from './example-places.ts';

/** @param report id of the report of 南屏市 */
function find(id: string, report: string, text: string, above = report) {
  const document = { says: [] };
  const { catalogue, node } = readPlaces({ [report]: document, [above]: document });
  const paragraphs = [{ id: 'p-1', kind: 'paragraph', text }] as unknown as Body['paragraphs'];
  const read = createClauseReader(() => ({ outline: [], paragraphs }));
  const { bureau } = node(id);
  return findUnsent(bureau, listToldAbove(bureau, catalogue, read)).map(
    ({ bureau: { shortName }, period, toldBy, document: from, paragraph }) =>
      `${shortName} ${period.label} ${toldBy} ${from}#${paragraph}`,
  );
}

const half = 'summaries/nanping/2024-H1';

describe('findUnsent', () => {
  test.each([
    '全市完成200公里，云溪县没有按时报送，用的是市局核对的数。',
    '云溪县、白石县未报送。',
    '对没有及时上报进度的白石县、云溪县，市局派人核对。',
    '云溪县的总结，没有按要求报来。',
  ])('finds whose report was not sent: %s', (text) => {
    expect(find('yunxi', half, text)).toEqual([`云溪县 2024年上半年 南屏市 ${half}#p-1`]);
  });

  test.each([
    '云溪县完成15公里，白石县没有按时报送。',
    '云溪县完成15公里。',
    '云溪县没有报告事故。',
    '云溪县没有报送事故信息。',
    '云溪县没有完成任务，没有按时报送的县暂缓拨付。',
  ])('takes no other sentence for one: %s', (text) => {
    expect(find('yunxi', half, text)).toEqual([]);
  });

  test('of the whole year the report is missing anyhow', () => {
    expect(find('yunxi', 'summaries/nanping/2024', '云溪县没有按时报送。')).toEqual([]);
  });

  test('of one time it names the nearest bureau above', () => {
    expect(find('yunxi', half, '云溪县没有按时报送。', 'summaries/nanling/2024-H1')).toEqual([
      `云溪县 2024年上半年 南屏市 ${half}#p-1`,
    ]);
  });
});
