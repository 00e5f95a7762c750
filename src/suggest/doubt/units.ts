/** In what people and goods that were carried are counted. */
export const traffic: ReadonlySet<string> = new Set(['人次', '人', '吨', '人公里', '吨公里', '标箱']);
export const people: ReadonlySet<string> = new Set(['人次', '人', '人公里']);
export const vehicles: ReadonlySet<string> = new Set(['辆', '台', '部', '艘', '架']);
