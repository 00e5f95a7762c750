import type { Parts } from './sections.ts';
import type { Sentence } from './sentence.ts';

/** Begins a sentence that tells of parts of what the one before has told: 其中，公路完成2亿吨. */
const follows = /^(?:其中|其余|另有)/u;

/** For each sentence that tells of parts the one that tells of the whole; what stands behind it and a semicolon follows it, too. */
export function findLeaders({ parts }: Parts): ReadonlyMap<Sentence, Sentence> {
  const leaders = new Map<Sentence, Sentence>();
  for (const { sentences } of parts)
    for (const [index, sentence] of sentences.entries()) {
      const before = sentences[index - 1];
      if (!before || sentence.kind === 'row') continue;
      const goesOn = leaders.has(before) && before.anchor === sentence.anchor && /[；;]$/u.test(before.text);
      if (!goesOn && !follows.test(sentence.text.slice(sentence.lead))) continue;
      leaders.set(sentence, leaders.get(before) ?? before);
    }
  return leaders;
}
