const words = /预计|预期|预估|有望|力争|争取/u;

/** Whether words speak of what is expected, not of what is so: 全年预计完成25亿元. */
export function isEstimate(text: string): boolean {
  return words.test(text);
}
