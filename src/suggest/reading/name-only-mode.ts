const carried =
  /^(?:[完实][成现])?(?:全[县旗区])?(?:预计|累计|共|全年|[1１]?\d?至?1?\d月)*(?:完成|实现)?(?=(?:客运量|货运量|(?:旅客|货物|客运|货运)(?:运输|发送)?(?:量|总量|周转量)))/u;
/** What is counted of another way than the road. */
const otherWays =
  /(?:水路(?!口岸)|水运|铁路|民航|航空|公铁|轨道)[^，。；]{0,6}(?:[客货]运|旅客|货物|周转|发送|运输量)|公路(?:完成|累计|营业性)*(?:[客货]运|旅客|货物)[^，。；]{0,4}量|其中[，：:]?(?:公路|道路)|综合运输|各种运输方式|有轨|地铁|轻轨/u;
/** Of these the paragraph has spoken before. */
const apart = /水上|水路|船|渡口|码头|春运|黄金周|假期|节假日|公交|出租/u;
const ofCounty = /县|旗|运(?:输)?管(?:理)?所|运管/u;

/** 完成客运量▯ as 完成公路客运量▯, in a document of a county that counts nothing that goes another way, and nothing apart that goes by road. */
export function nameOnlyMode(
  own: string,
  before: string,
  { title, document }: { readonly title: string; readonly document: string },
): string | undefined {
  if (!carried.test(own) || !ofCounty.test(title) || otherWays.test(document)) return undefined;
  if (apart.test(before)) return undefined;
  return own.replace(carried, '$&公路');
}
