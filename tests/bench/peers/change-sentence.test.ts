import { describe, expect, test } from 'vitest';
import { generateCorpus } from '../corpus.ts';
import { changeSentence } from './change-sentence.ts';

describe('changeSentence', () => {
  test('changes the body of one document, once', () => {
    const corpus = { documents: 5, seed: 3 };
    const { file, source } = changeSentence(corpus);
    const before = [...generateCorpus(corpus)].find((document) => document.file === file)?.source ?? '';
    expect(source.length).toBe(before.length + '，有关进展每月公开一次'.length);
    expect(source.replace('，有关进展每月公开一次。\n', '。\n')).toBe(before);
    const frontmatter = /^---\n.*?\n---\n/su;
    expect(frontmatter.exec(source)?.[0]).toBe(frontmatter.exec(before)?.[0]);
  });
});
