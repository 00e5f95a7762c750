import type { Sentence } from '../reading/sentence.ts';
import type { Figure } from './figure.ts';

/** Whether a figure counts what comes on top of what there is: 再建3处 after 建成4处 is not one less. */
export function isOnTop({ text }: Pick<Sentence, 'text'>, figure: Pick<Figure, 'start'>): boolean {
  return onTop.test(text.slice(0, figure.start));
}

const onTop = /(?:再|另外?|又)(?:新|加|增)?(?:建|开|增|设|修|改|装|完成|投)[^，,。；;：:]*$/u;
