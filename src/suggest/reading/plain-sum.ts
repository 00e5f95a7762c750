const builtSoFar = /^(?:累计|共)+(?=建成)/u;
const ofTheYear = /今年|全年|本年|年内|[上下]半年|季度|(?:19|20)\d{2}年(?![底末]|以来)/u;
const upToNow = /目前|截[至止]|至今/u;

/** 新改建农村公路81公里，累计建成▯: beside what came in the year it is all that there is. */
const counted = /\d(?:万|余|多)*(?:公里|座|个|条|处|辆)/u;

/** Reads 累计建成高速公路▯ in a sentence of 今年以来 as 建成高速公路▯: so much came within the year, and is not all that there is. */
export function plainSum(own: string, before: string): string | undefined {
  if (!builtSoFar.test(own)) return undefined;
  const said = before.slice(before.lastIndexOf('。') + 1);
  return ofTheYear.test(said) && !upToNow.test(said) && !counted.test(said)
    ? own.replace(builtSoFar, '')
    : undefined;
}
