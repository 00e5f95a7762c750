/** A figure with a unit, as it stands in plans and not in what surrounds them. */
export const figureWithUnit =
  /\d\s*(?:公里|千米|米|万元|亿元|元|座|个|处|辆|条|艘|台|套|人次|万人|吨|万吨|亩|平方米|立方米|户|%|％|标箱)/u;
