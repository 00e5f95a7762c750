/** Letters, digits and signs of codes, dates and addresses, some of them full-width, and nothing else. */
const code = /^(?=.*[\uFF0D-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A])[\u0021-\u007E\uFF01-\uFF5E\s]+$/u;

/** `２０２７` → `2027`; undefined for what is none, and for what is no code: text may have what signs it likes. */
export function toHalfWidthCode(value: string): string | undefined {
  return code.test(value) ? value.normalize('NFKC') : undefined;
}
