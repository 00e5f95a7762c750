/** What is only a part of a road or a building, or a piece of work on it. The longer word comes first. */
const parts =
  /路基|水稳层?|路面|桥台|桥墩|桩基|墩柱|梁板|主体|下部|上部|附属|绿化|控制性|先行|部分|首段|[一二三四五]期|[^，。；、]{1,8}段/gu;

/**
 * The parts of something built that words speak of: 路基已完成10% → 路基. Whoever has finished a part has not finished the whole.
 * @param names of the whole: in 新晃段完工 and 天马山隧道通车 they are no parts
 */
export function findPartsOfWork(text: string, names: readonly string[]): string[] {
  const rest = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, '，'), text);
  return [...new Set(rest.match(parts))];
}
