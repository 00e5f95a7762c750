const shelter = /(?<!公交|城区|城市|智能|农村客运|农村)(?:便民)?候车亭/u;
const ofCountry = /农村客运|招呼站|乡镇(?:等级)?(?:客运)?站|停靠点|农村公路/u;

/** 候车亭▯ as 农村候车亭▯, beside stations of the country and no buses of a town. */
export function nameShelter(own: string, sentence: string): string | undefined {
  if (!shelter.test(own) || !ofCountry.test(sentence) || sentence.includes('公交')) return undefined;
  return own.replace(shelter, '农村候车亭');
}
