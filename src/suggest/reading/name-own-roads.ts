/** A bureau that has the roads of the country and the province only, and none of the villages. */
const ofTrunkRoads = /公路(?:管理)?(?:总|分)?局|公路(?:管理)?(?:总?段|处)|公路(?:事业发展|养护|事务)中心/u;
const trunkRoads = /国省|[国省]道|干线|[GS]\d{2,3}/u;
const otherRoads = /农村公路|[县乡村]道|县乡|通村|高速/u;
/** What is done to roads of every kind. */
const works =
  /危桥|桥梁(?:加固|维修)|安[保防](?:工程|设施)?|生命安?全?防护|大修|中修|养护工程|优良路率|好路率/u;
const anyRoads = /公路|国省|[国省县乡村]道|干线|高速|[GS]\d{2,3}/u;

/** 改造危桥▯ as 国省干线改造危桥▯, in a document of a bureau that has no other roads and names none. */
export function nameOwnRoads(own: string, title: string, document: string): string | undefined {
  if (!works.test(own) || anyRoads.test(own) || !ofTrunkRoads.test(title)) return undefined;
  return trunkRoads.test(document) && !otherRoads.test(document) ? `国省干线${own}` : undefined;
}
