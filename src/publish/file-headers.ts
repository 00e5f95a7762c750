/** What browsers show by themselves without running anything of it. */
const shown = /\.(?:png|jpe?g|gif|webp|avif|pdf|txt)$/iu;

/**
 * Headers that depend on what is asked for. A picture of SVG, opened by its address, is a page: it may run nothing and load nothing,
 * whatever is in it. An attachment that browsers do not show is something to keep.
 * @param address below the prefix of the site, encoded: `files/plans/x/a.docx`
 */
export function headersOfFile(address: string): Readonly<Record<string, string>> {
  if (/\.svg$/iu.test(address))
    return {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
    };
  // The text of a document is ours, and in UTF-8; a text that is an attachment may be in any code.
  if (/^(?:plans|summaries|papers)\/.*\/index\.txt$/u.test(address))
    return { 'Content-Type': 'text/plain; charset=utf-8' };
  // What ends with a slash is a page that says what became of an attachment.
  return address.startsWith('files/') && !address.endsWith('/') && !shown.test(address)
    ? { 'Content-Disposition': 'attachment' }
    : {};
}
