import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFolder } from '../../bench/suggest/marked-texts.ts';

// Documents of bureaus that do not exist, worded as real reports are, in which people have marked what core measures fit. Many of
// their sentences hold numbers that no measure counts.

const root = path.join(import.meta.dirname, '../../..');

describe('suggestMarks on documents that people have marked', () => {
  const { files, total } = compareFolder(root, path.join(root, 'tests/fixtures/suggest'));

  it('has enough of them to say something', () => {
    expect(files.length).toBeGreaterThanOrEqual(25);
    expect(total.sentences).toBeGreaterThanOrEqual(150);
    expect(total.made).toBeGreaterThanOrEqual(400);
  });

  it('proposes nearly all, and nearly nothing else', () => {
    expect(total.right / total.proposed).toBeGreaterThanOrEqual(0.98);
    expect(total.right / total.made).toBeGreaterThanOrEqual(0.96);
    expect(total.sentencesFound / total.sentences).toBeGreaterThanOrEqual(0.97);
  });

  it('gives each the period that it speaks of', () => {
    expect(total.periods).toBe(total.right);
  });
});
