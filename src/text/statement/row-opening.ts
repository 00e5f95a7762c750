/** What tells of which time something is said: 1至9月累计, 今年以来, 第三季度, 截至10月底. */
export const timeWords =
  /累计|以来|至今|截[至止]|(?<!\d)1月?[-—–~～至到]\d{1,2}月|\d月|季度|半年|全年|年[底末]|前[三\d]个?月|[当本][季月年]|\d{4}年/u;

/**
 * In a row whose items are parted by ；, what opens it holds for all of it, until another item names another time: in
 * 1至9月累计新改建农村公路255公里；改造危桥19座 the bridges are of nine months, too.
 * @param text of the paragraph
 * @param start of words in it
 * @returns the nearest item before theirs that tells a time; undefined if none does
 */
export function findRowOpening(text: string, start: number): string | undefined {
  const row =
    text
      .slice(0, start)
      .split(/[。！？!?\n]/u)
      .at(-1) ?? '';
  return row
    .split(/[；;]/u)
    .slice(0, -1)
    .findLast((item) => timeWords.test(item))
    ?.trim();
}
