const mode = '(?:公路|道路|水路|水运|铁路|民航|航空|机场)';
/** 铁路、公路、水路, 公路水路和省管铁路 */
const list = new RegExp(
  `${mode}(?:(?:、|和|及|与|以及)?(?:省管|地方)?${mode})+(?:等(?:多种|各种|四种)?运输方式)?`,
  'gu',
);
const each = new RegExp(mode, 'gu');

/** Reads 公路、铁路、水路和民航 as 公铁水空: all that a bureau can count together. Two of them are not all. */
export function nameModes(words: string): string {
  return words.replaceAll(list, (modes) => {
    const told = new Set(modes.match(each));
    return told.size > 2 && (told.has('公路') || told.has('道路')) ? '公铁水空' : modes;
  });
}
