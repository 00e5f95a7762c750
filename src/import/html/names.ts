import { hasTag, type PageElement } from './elements.ts';

/** Ids and classes are cut into words: `detail-bottom`, `bdshare_box` and `leftNav` into `detail bottom`, `bdshare box`, `left nav`. */
function listWords(names: string): string[] {
  return names.split(/[\s_\-\d]+/u).filter(Boolean);
}

/** Names that designers give to nothing else than parts of the page. */
const strong =
  /^(?:nav\w*|\w*nav|navbar|menu\w*|submenu|topbar|footer\w*|copyright\w*|crumbs?|bread\w*|breadcrumbs?|dqwz|weizhi|curpos|sidebar|share\w*|\w*share|bdshare\w*|jiathis\w*|social\w*|recommend\w*|xgwz|xgnews|xgxx|xgyd|xglj|advert\w*|adbox|banner|toolbar|searchbox|search|login\w*|qrcode|ewm|erweima|dayin|fontsize|zihao|zitifont|pagination|pagelist|prenext|prevnext|friendlink\w*|yqlj|backtop|gotop|totop|accessibility|wza)$/u;

/** Names of parts of the page that a part of a document may have as well. */
const weak =
  /^(?:header|head|top|foot|bottom|location|position|place|side|aside|left|right|related?\w*|hot\w*|rank\w*|ads?|tools?|tool\w+|print\w*|close|comment\w*|pager|prev|next|links?|handle|actbox|tbox|dede|context|intro|bar|path|editor|bianji|fx|sxt|sxp|sxy|page)$/u;

export function isStronglyNamed(element: PageElement, names: string): boolean {
  return (
    hasTag(element, 'nav', 'footer', 'aside', 'dialog') ||
    /^(?:navigation|search|banner|contentinfo)$/u.test(element.attributes.get('role') ?? '') ||
    listWords(names).some((word) => strong.test(word))
  );
}

export function isWeaklyNamed(names: string): boolean {
  return listWords(names).some((word) => weak.test(word));
}
