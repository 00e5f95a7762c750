const mode = '(?:公路|道路|水路|水运|铁路|民航|航空)(?:运输)?';
const several = new RegExp(`${mode}(?:[、和及与]?(?:省管|地方)?${mode}){2,}`, 'gu');

/** 公路、铁路、水运、航空 are all ways of transport together: roads, rails and one more. */
export function joinModes(text: string): string {
  return text.replaceAll(several, (list) =>
    /公路|道路/u.test(list) && list.includes('铁路') ? '综合运输' : list,
  );
}
