/**
 * Puts angle brackets around addresses with a space in them, which Markdown would show as they are written:
 * `![](照片 (2).png)` → `![](<照片 (2).png>)`. A title behind an address is none.
 */
export function mendLinks(body: string): string {
  return body.replace(link, (whole, label: string, address: string) => {
    const trimmed = address.trim();
    if (!/\s/u.test(trimmed) || titled.test(trimmed) || !looksLikeAddress.test(trimmed)) return whole;
    return `${label}(<${trimmed}>)`;
  });
}

/** A label, and an address with brackets in pairs. */
const link = /(!?\[[^\]\n]{0,500}\])\(((?:[^()<>\n]|\([^()\n]*\)){1,500})\)/gu;
const titled = /^\S+\s+(?:"[^"]*"|'[^']*'|\([^()]*\))$/u;
const looksLikeAddress = /^(?:https?:\/\/|\.{0,2}\/)|\.[A-Za-z\d]{2,5}$/u;
