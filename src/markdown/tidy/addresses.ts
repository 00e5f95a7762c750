import type { PhrasingContent } from 'mdast';
import { judgeUrl } from '../gate/url.ts';

/** An address in running text: it ends at white space or where Chinese begins. */
const bareAddress = /(?<![\w@/.-])(?:https?:\/\/|www\.)[\u0021-\u007E]+/giu;

/**
 * Makes links of the addresses in a text: `见www.gd.gov.cn，详情` → `见`, a link to `http://www.gd.gov.cn`, `，详情`. Punctuation at
 * the end of an address belongs to the sentence. What a link may not have stays text: `http:///a` leads somewhere else than it says.
 */
export function linkAddresses(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let position = 0;
  for (const { 0: found, index } of text.matchAll(bareAddress)) {
    const address = trimEnd(found);
    const url = /^www\./iu.test(address) ? `http://${address}` : address;
    if (!URL.canParse(url) || !new URL(url).hostname.includes('.') || judgeUrl(url)) continue;
    if (index > position) parts.push({ type: 'text', value: text.slice(position, index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: address }] });
    position = index + address.length;
  }
  if (position < text.length || parts.length === 0) parts.push({ type: 'text', value: text.slice(position) });
  return parts;
}

function trimEnd(address: string): string {
  const trimmed = address.replace(/[.,;:!?'"*_~]+$/u, '');
  const isOpen = trimmed.split('(').length >= trimmed.split(')').length;
  return trimmed.endsWith(')') && !isOpen ? trimEnd(trimmed.slice(0, -1)) : trimmed;
}
