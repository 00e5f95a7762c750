import { describe, expect, it } from 'vitest';
import { addressPlace, completeCitation } from '../../../../src/browser/document/cite-place.ts';
import { formatCitation } from '../../../../src/text/citation.ts';

const url = 'https://jt.yunxi.example/plans/yunxi/2024/';
const citation = formatCitation({ author: '云溪县交通运输局', title: '2024年工作计划', url, isEdited: true });

describe('completeCitation', () => {
  const day = new Date(2026, 0, 5, 23, 30);

  it('writes the day, and the address of the place', () => {
    const at = { canonical: url, place: addressPlace(url, 'p-1') };
    expect(completeCitation(citation, day, at)).toBe(
      `云溪县交通运输局. 2024年工作计划[EB/OL]. [2026-01-05]. ${url}#p-1. 据公开文件编写.`,
    );
  });

  it('keeps the address of the page where none is asked for', () => {
    expect(completeCitation(citation, day)).toContain(`[2026-01-05]. ${url}. `);
  });
});

describe('formatCitation', () => {
  it('says of an edited text what it is, and of an official one nothing', () => {
    expect(citation).toMatch(/据公开文件编写\.$/u);
    expect(formatCitation({ author: 'x', title: 'y', url })).not.toContain('编写');
  });
});
