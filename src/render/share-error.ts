/** So many pages are named; what is wrong with one is often wrong with all of its sort. */
const mostNamed = 20;

/** Pages of a part that could not be rendered: with another part's machine nobody would look for them. */
export class ShareError extends Error {
  constructor(failed: readonly { readonly file: string; readonly why: string }[]) {
    const lines = failed.slice(0, mostNamed).map(({ file, why }) => `  ${file}：${why}`);
    const rest = failed.length - lines.length;
    super(
      [
        `这一份里有 ${String(failed.length)} 个网页没有生成：`,
        ...lines,
        ...(rest > 0 ? [`  另外还有 ${String(rest)} 个。`] : []),
        '改好以后重新生成这一份，再合并。',
      ].join('\n'),
    );
    this.name = 'ShareError';
  }
}
