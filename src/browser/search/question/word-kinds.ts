/** What a question has beside its subject: who asks, that it is asked, and particles. None of them stands in what is looked for. */
const leftOut =
  '请问|我想知道|想知道|我想问|想问|问一下|麻烦|到底|究竟|有没有|是不是|会不会|能不能|可不可以|没有|为什么|为啥|什么时候|啥时候|几时|何时|什么|怎么样|怎么办|怎么|怎样|如何|多少|哪些|哪里|哪座|那条|那座|这条|这座|哪儿|哪条|哪个|哪一年|多久|几年|几点|几条|几个|我们|咱们|你们|他们|咱|我家|县里|市里|省里|区里|镇里|乡里|这里|这边|那里|本地|当地|要不要|可以|已经|还会|还要|还是|准备|打算|能否|是否|是|会|要|还|又|都|就|把|被|给|在|的|了|吗|呢|吧|啊|呀|嘛|么|没|我|你|有|能|几';

/** Years that are told from today. */
const relativeYears: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  上年: -1,
  上一年: -1,
  今年: 0,
  本年: 0,
  这一年: 0,
  明年: 1,
  下一年: 1,
  后年: 2,
};

/** One word of a question. */
export type Token =
  | { readonly kind: 'left-out'; readonly text: string }
  | { readonly kind: 'year'; readonly text: string; readonly year: number; readonly isRelative: boolean }
  /** A word of everyday or of documents, a place, or a road: it is not taken apart. */
  | { readonly kind: 'known'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

const isLeftOut = new RegExp(`^(?:${leftOut})`, 'u');
const isRelativeYear = new RegExp(`^(?:${Object.keys(relativeYears).join('|')})`, 'u');
const isYear = /^((?:19|20)\d{2})年?(?!\d)/u;
const isRoad = /^[GSXYCZ]\d{1,4}(?!\d)/iu;
const isSign = /^[\s，,。.？?！!、；;：:]+/u;

/**
 * Cuts a question into words, from the left, known words first: 的士 is one, and no 的.
 * @param known words that are not taken apart, longest first
 * @param newestYear which 今年 stands for
 */
export function cutQuestion(text: string, known: readonly string[], newestYear: number | undefined): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const sign = isSign.exec(rest)?.[0];
    const token = sign === undefined ? readToken(rest, known, newestYear) : undefined;
    if (token) tokens.push(token);
    else if (sign === undefined) {
      const last = tokens.at(-1);
      const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
      if (last?.kind === 'other' && !isSign.test(text.slice(at - 1, at)))
        tokens[tokens.length - 1] = { kind: 'other', text: last.text + character };
      else tokens.push({ kind: 'other', text: character });
      at += character.length;
      continue;
    }
    at += (sign ?? token?.text ?? ' ').length;
  }
  return tokens;
}

function readToken(
  rest: string,
  known: readonly string[],
  newestYear: number | undefined,
): Token | undefined {
  const word = known.find((one) => rest.startsWith(one)) ?? isRoad.exec(rest)?.[0].toUpperCase();
  if (word !== undefined) return { kind: 'known', text: word };
  const [written, year] = isYear.exec(rest) ?? [];
  if (written !== undefined) return { kind: 'year', text: written, year: Number(year), isRelative: false };
  const relative = isRelativeYear.exec(rest)?.[0];
  if (relative !== undefined && newestYear !== undefined)
    return {
      kind: 'year',
      text: relative,
      year: newestYear + (relativeYears[relative] ?? 0),
      isRelative: true,
    };
  const particle = relative ?? isLeftOut.exec(rest)?.[0];
  return particle === undefined ? undefined : { kind: 'left-out', text: particle };
}
