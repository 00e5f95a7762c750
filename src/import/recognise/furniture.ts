/** A kind of line that stands on a page around a document. */
interface Sort {
  /** Chinese: what the webmaster is told. */
  readonly name: string;
  readonly pattern: RegExp;
  /** Paragraphs speak of sharing and printing too: what belongs to the page is short. In characters. */
  readonly longest: number;
}

const sorts: readonly Sort[] = [
  {
    name: '面包屑',
    pattern: /^(?:您?(?:现在)?的?(?:当前)?所?在?位置|当前位置|所在位置)\s*[:：>]|^首页\s*(?:[>＞»›/|-]|$)/u,
    longest: 160,
  },
  {
    name: '发布信息',
    pattern:
      /^(?:发布时间|发布日期|发文日期|更新时间|时间|日期|来源|信息来源|文章来源|作者|编辑|责任编辑|审核|浏览次数|阅读次数|点击数?|访问量|字号|字体(?:大小)?)\s*[:：]/u,
    longest: 160,
  },
  {
    name: '分享和打印',
    pattern:
      /^(?:分享(?:到|至)?|扫一扫|用?手机(?:扫|查看|浏览)|【?打印|关闭(?:窗口|本页)?|收藏|复制(?:链接|网址)|保存|我要纠错|纠错|返回顶部|回到顶部|TOP$|朗读|语音播报|无障碍)/iu,
    longest: 30,
  },
  { name: '相关文章', pattern: /^(?:上一|下一)[篇条]/u, longest: 100 },
  {
    name: '相关文章',
    pattern:
      /^(?:相关(?:文档|文章|阅读|链接|新闻|信息|推荐|报告|内容)|编辑推荐|推荐阅读|最新(?:文章|文档|信息)|猜你喜欢|大家都在看|延伸阅读|(?:热门|精选)(?:文章|文档|范文|新闻|推荐|阅读|搜索|标签|下载)?(?:排行榜?)?[:：]?$|排行)/u,
    longest: 16,
  },
  {
    name: '广告和下载',
    pattern:
      /VIP\s*会员|^(?:下载|点击下载|免费下载).{0,6}(?:Word|文档|全文|此文|本文)|^(?:特惠|充值|注册|登录)|^欢迎(?:来到|访问|光临)/iu,
    longest: 40,
  },
  {
    name: '版权',
    pattern:
      /copyright\s*(?:©|\(c\)|\d)|^©|^版权(?:声明|所有)|All Rights Reserved|ICP备\d|公网安备|网站标识码|^(?:主办|承办|技术支持|网站管理)(?:单位)?\s*[:：]|^(?:网站地图|联系我们|关于我们|法律声明|隐私声明)(?:\s|$)/iu,
    longest: 400,
  },
];

/** A line that says nothing but what the buttons of a page say: `【大 中 小】`, `打印 关闭`. */
const buttons =
  /^(?:[【】[\]（）()|｜:：·•、/>»-]|字[体号](?:大小)?|[大中小]|[特较]大|默认|打印(?:本页|此页|文章|预览)?|关闭(?:窗口|本页|页面)?|分享(?:到|至)?|微信|微博|新浪微博|腾讯微博|QQ(?:空间|好友)?|人人网|收藏(?:本页)?|复制(?:链接)?|下载|返回(?:顶部|首页|列表|上一页)?|顶部|朗读|语音播报|纠错|我要纠错|正文|首页|主页|更多|搜索|登录|注册|无障碍(?:浏览|阅读)?|长者模式|关怀版|繁体|简体|ENGLISH|English|手机版|挑错|推荐|扫一扫|保存|视力保护色|背景色|来源|admin|次)+$/u;

const longestButtons = 80;

/** What a line of a page is, if it is none of the document; undefined for text. */
export function describeFurniture(text: string): string | undefined {
  const line = text.trim();
  if (line.length <= longestButtons && buttons.test(line.replace(/\s+/gu, ''))) return '网页的按钮';
  const isSentence = line.endsWith('。');
  return sorts.find(
    ({ name, pattern, longest }) =>
      line.length <= longest && (!isSentence || name === '版权') && pattern.test(line),
  )?.name;
}

/** Where what follows a document on its page begins: lists of other articles, downloads, rights. */
export function startsTail(text: string): boolean {
  const sort = describeFurniture(text);
  return (
    sort === '相关文章' || sort === '广告和下载' || sort === '版权' || /^扫一扫|^分享/u.test(text.trim())
  );
}
