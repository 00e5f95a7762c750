import { z } from 'astro/zod';
import { fold } from '../text/spelling/fold.ts';
import { refuse, text } from './explain.ts';

const synonym = z
  .strictObject({
    /** What people say, as they would type it into the search field. */
    words: z
      .array(text('大白话', '人们常说的一个词。'))
      .min(1)
      .meta({ title: '大白话', description: '人们常说、会输入搜索框的词，例如 修路、铺路。' }),
    /** What documents write instead; each is offered as a search of its own. */
    terms: z
      .array(text('文件用语', '文件里的一个说法。'))
      .min(1)
      .meta({ title: '文件用语', description: '文件里的说法，最贴近的写在前面，例如 农村公路、养护。' }),
  })
  .meta({ title: '说法', description: '大白话，和它在文件里的说法。' });

/**
 * `content/synonyms.yaml`: where the words of everyday lead when no document has them. The file may be missing. A word has one
 * entry, an entry names each term once, and no word leads to itself; spellings that search takes for one are one here.
 */
export const synonyms = z.array(synonym).superRefine((entries, context) => {
  const known = new Set<string>();
  entries.forEach(({ words, terms }, place) => {
    words.forEach((word, index) => {
      const path = [place, 'words', index];
      if (known.has(fold(word))) refuseDouble(context, `大白话“${word}”`, path);
      known.add(fold(word));
    });
    const own = new Set(words.map(fold));
    const before = new Set<string>();
    terms.forEach((term, index) => {
      const path = [place, 'terms', index];
      if (before.has(fold(term))) refuseDouble(context, `文件用语“${term}”`, path);
      before.add(fold(term));
      if (!own.has(fold(term))) return;
      const [message, advice] = [`“${term}”又指回了它自己。`, '请写文件里不同的说法，或者删去它。'];
      refuse(context, { rule: 'invalid-value', message, advice }, path);
    });
  });
});

export type Synonym = z.infer<typeof synonyms>[number];

function refuseDouble(context: z.core.$RefinementCtx, what: string, path: PropertyKey[]): void {
  const [message, advice] = [`${what}写了两次。`, '请只留一个。'];
  refuse(context, { rule: 'invalid-value', message, advice }, path);
}
