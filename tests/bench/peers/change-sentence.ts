import { generateCorpus, type CorpusFile, type CorpusOptions } from '../corpus.ts';

/** What the change adds, to be found on the page afterwards. */
export const added = '，有关进展每月公开一次';

/** One document, in the middle of all, with one sentence changed: the last of the first paragraph. */
export function changeSentence(corpus: CorpusOptions): CorpusFile {
  const documents = [...generateCorpus(corpus)];
  const chosen = documents[Math.floor(documents.length / 2)];
  if (!chosen) throw new RangeError('There is no document to be changed');
  const source = chosen.source.replace(/(?<=\n---\n\n.*)。\n/u, `${added}。\n`);
  return { file: chosen.file, source };
}
