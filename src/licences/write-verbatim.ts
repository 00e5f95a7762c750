/**
 * A text as HTML that reads back as the same text, blanks at the ends of lines too: these are written by their numbers, because
 * editors and validators take them for mistakes.
 */
export function writeVerbatim(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[ \t\r\f]+(?=\n|$)/gu, (blanks) =>
      [...blanks].map((one) => `&#${String(one.charCodeAt(0))};`).join(''),
    );
}
