import { cutSpan, type Span } from './span.ts';

/** An address in running text ends at white space or where Chinese begins, without the punctuation of the sentence. */
const form = /(?<![\w@/.-])(?:https?:\/\/|www\.)[\u0021-\u007E]+/giu;

/** Finds web addresses that stand in a text: `详见https://www.example.com/a，` → `https://www.example.com/a`. */
export function findBareAddresses(text: string): Span[] {
  return [...text.matchAll(form)].flatMap(({ 0: found, index }) => {
    const address = trimEnd(found);
    return /^(?:https?:\/\/|www\.)[^/]*\.[^/]/iu.test(address)
      ? [cutSpan(text, index, index + address.length)]
      : [];
  });
}

/** Punctuation at the end belongs to the sentence. Sign by sign: a pattern would try every run of them to its end. */
function trimEnd(address: string): string {
  let { length } = address;
  while (length > 0 && `.,;:!?'"*_~)]>`.includes(address[length - 1] ?? '')) length -= 1;
  return address.slice(0, length);
}
