import { describe, expect, test } from 'vitest';
import { readCorpus } from './corpus.ts';
import { measure, scoreYears } from './score.ts';

// How the comparison agrees with people who had not seen it, over the whole corpus: what must not become worse. The figures of each
// document are shown by `npm run bench:compare`.
describe('compareDocuments and people', () => {
  const scored = readCorpus().map(scoreYears);

  test('agree about which sentences speak of the same thing', () => {
    const { precision, recall } = measure(scored.map(({ sentences }) => sentences));
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.94);
  });

  test('agree about which figures count the same and changed', () => {
    const { precision, recall } = measure(scored.map(({ figures }) => figures));
    expect(precision).toBeGreaterThanOrEqual(0.985);
    expect(recall).toBeGreaterThanOrEqual(0.89);
  });
});
