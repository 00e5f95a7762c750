import type { Mention } from '../about/mentions.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Figure } from './figure.ts';

/** A figure and where it stands. */
interface Told {
  readonly sentence: Sentence;
  readonly figure: Figure;
}

/** 公路（含站场）、水路 lists roads and waterways. */
const aside = /^[（(][^（）()\d]*[)）]/u;
const opening = '（(';

export function dropAsides(mentions: readonly Mention[], text: string): readonly Mention[] {
  let until = 0;
  return mentions.filter(({ start }) => {
    if (start >= until && opening.includes(text.charAt(start)))
      until = start + (aside.exec(text.slice(start))?.[0].length ?? 0);
    return start >= until;
  });
}

/** 年客流1000万人以上的机场40个: the first says which of them are counted. */
export function isBound({ text, figures }: Pick<Sentence, 'text' | 'figures'>, figure: Figure): boolean {
  if (!/以[上下内]$/u.test(text.slice(figure.start, figure.end))) return false;
  const next = figures.find(({ start }) => start >= figure.end);
  return next !== undefined && /^的?[^，。；、：]{1,16}$/u.test(text.slice(figure.end, next.start));
}

/** 5000吨级 says which, 抓好三件事： how many points follow. */
export function isCounting(sentence: Sentence, { figure, end }: Mention): boolean {
  const { text } = sentence;
  if (!figure || isBound(sentence, figure) || (figure.unit === undefined && figure.unitOfHead === undefined))
    return false;
  return !/^(?:[级型类]|\p{L}{0,4}[：:]$)/u.test(text.slice(end));
}

/** 由46家增加到49家, 突破5000万吨，达到5214万吨: the first says what the second does, less well. */
export function isBegin({ sentence, figure }: Told, next: Told | undefined): boolean {
  if (next?.figure.unit !== figure.unit || next?.sentence !== sentence) return false;
  const { text } = sentence;
  const [before, between] = [text.slice(0, figure.start), text.slice(figure.end, next.figure.start)];
  if (/[由从]$/u.test(before)) return /[到至为]$/u.test(between);
  const isRound =
    /^(?:突破|超过|超|跨越)/u.test(text.slice(figure.start)) ||
    /(?:突破|迈上|站上|跨越|跨上|超过)$/u.test(before);
  return isRound && /^[^。；]{0,4}[，,](?:全年|已|实际)*(?:达到?|完成|为)?了?$/u.test(between);
}
