const mode = '(?:公路|道路|水路|水运|铁路|民航|航空|机场)';
/** 铁路、公路、水路, 公路水路和省管铁路 */
const list = new RegExp(
  `${mode}(?:(?:、|和|及|与|以及)?(?:省管|地方)?${mode})+(?:等(?:多种|各种|四种)?运输方式)?`,
  'gu',
);
const others = /铁路|民航|航空|机场/u;

/** Reads 公路、铁路、水路和民航 as 公铁水空: all that a bureau can count together. Roads and waterways alone stay as they are. */
export function nameModes(words: string): string {
  return words.replaceAll(list, (modes) =>
    others.test(modes) && /公路|道路/u.test(modes) ? '公铁水空' : modes,
  );
}
