import { describe, expect, test } from 'vitest';
import { formatCitation, formatDataCitation } from '../../../src/text/citation.ts';

const document = {
  author: '云溪县交通运输局',
  title: '云溪县交通运输局2023年工作计划',
  date: '2023-02-01',
  url: 'https://www.example.com/plans/yunxi/2023/#p1',
};

describe('formatCitation', () => {
  test('writes 责任者. 题名[EB/OL]. (发布日期)[引用日期]. URL.', () => {
    expect(formatCitation(document, '2024-03-05')).toBe(
      '云溪县交通运输局. 云溪县交通运输局2023年工作计划[EB/OL]. (2023-02-01)[2024-03-05]. https://www.example.com/plans/yunxi/2023/#p1.',
    );
  });

  test('leaves a place for the day of citation', () => {
    expect(formatCitation(document)).toContain('[EB/OL]. (2023-02-01)[引用日期]. ');
  });

  test.each([[undefined], ['']])('leaves out a day of publication that is %j', (date) => {
    expect(formatCitation({ ...document, date }, '2024-03-05')).toContain('[EB/OL]. [2024-03-05]. ');
  });
});

describe('formatDataCitation', () => {
  const data = { author: '云溪交通公开', title: '农村公路', url: 'https://www.example.com/measures/x/' };

  test('writes 责任者. 题名[DS/OL]. (更新日期)[引用日期]. URL.', () => {
    expect(formatDataCitation({ ...data, date: '2024-01-05' }, '2024-03-05')).toBe(
      '云溪交通公开. 农村公路[DS/OL]. (2024-01-05)[2024-03-05]. https://www.example.com/measures/x/.',
    );
    expect(formatDataCitation(data)).toBe(
      '云溪交通公开. 农村公路[DS/OL]. [引用日期]. https://www.example.com/measures/x/.',
    );
  });
});
