import { createHash } from 'node:crypto';

/**
 * Policy of one page. Nothing comes from elsewhere and nothing inline runs except what is named by its hash.
 * `frame-ancestors` cannot stand in a meta element; the server sends it (see the webmaster's guide).
 */
export function createPolicy(options: {
  inlineStyle: string | undefined;
  inlineScripts: readonly string[];
  /** Origins of other sites that the page reads from. */
  others: readonly string[];
  runsWasm: boolean;
}): string {
  const { inlineStyle, inlineScripts, others, runsWasm } = options;
  return [
    "default-src 'none'",
    // WebAssembly, and no other evaluation: Pagefind's on the search page.
    `script-src 'self' ${inlineScripts.map(hash).join(' ')}${runsWasm ? " 'wasm-unsafe-eval'" : ''}`,
    ['style-src', "'self'", ...(inlineStyle === undefined ? [] : [hash(inlineStyle)])].join(' '),
    "img-src 'self' data:",
    // The search page reads its index, and those of the sites that are named; a list of the ledger its other pages.
    `connect-src ${["'self'", ...others].join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

const hashes = new Map<string, string>();

/** CSP source of an inline text; a site has two or three of them and thousands of pages. */
function hash(text: string): string {
  const known = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, known);
  return known;
}
