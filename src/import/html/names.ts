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

/** Whether a line says nothing but what the buttons of a page say: `【大 中 小】`, `打印 关闭`. */
export function isPageLine(text: string): boolean {
  return buttons.test(text.replace(/\s+/gu, ''));
}

const buttons =
  /^(?:[【】[\]（）()|｜:：·•、/>»-]|字[体号](?:大小)?|[大中小]|[特较]大|默认|打印(?:本页|此页|文章|预览)?|关闭(?:窗口|本页|页面)?|分享(?:到|至)?|微信|微博|新浪微博|腾讯微博|QQ(?:空间|好友)?|人人网|收藏(?:本页)?|复制(?:链接)?|下载|返回(?:顶部|首页|列表|上一页)?|顶部|朗读|语音播报|纠错|我要纠错|正文|首页|主页|更多|搜索|登录|注册|无障碍(?:浏览|阅读)?|长者模式|关怀版|繁体|简体|ENGLISH|English|手机版|挑错|推荐|扫一扫|保存|视力保护色|背景色|来源|admin|次)+$/u;
