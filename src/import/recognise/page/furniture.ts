import { simplify } from '../../../text/spelling/simplify.ts';
import { isLabelLine } from '../labels/labels.ts';

/** A kind of line that stands on a page around a document. */
interface Sort {
  /** Chinese: what the webmaster is told. */
  readonly name: string;
  readonly pattern: RegExp;
  /** Paragraphs speak of sharing and printing too: what belongs to the page is short. In characters. */
  readonly longest: number;
}

/** Buttons of a page, by what stands on them: 分享数据资源 is no button. */
const sharing =
  /^(?:[-—–·\s]*END[-—–·\s]*$|点击(?:上方|下方|蓝字|图片)|长按.{0,6}二维码|关注(?:我们|公众号)|分享(?:到|至|给|本页|本文|此页|$|\s|[:：])|扫一扫|用?手机(?:扫|查看|浏览|阅读)|【?打印(?:本页|此页|本文|预览|】|$|\s)|关闭(?:窗口|本页|页面|$|\s)|收藏(?:本页|本站|此页|$|\s)|复制(?:链接|网址|本页)|保存(?:本页|网页|$|\s)|我要(?:纠错|投稿|分享|打印)|纠错(?:$|\s)|返回(?:顶部|首页|列表|上一页)|回到顶部|点击(?:关闭|展开|收起|查看|打开)|TOP$|朗读(?:全文|本文|本页|$|\s)|[点听]?播?听?(?:全文|本文)朗读|[点听]听?(?:全文|新闻|本文)$|语音(?:播报|朗读)|无障碍(?:浏览|阅读|$|\s)|(?:字体)?A\s?[+-](?:\s|$))/iu;

/** Names of pages with a sign of the way between them. */
const way = '[^>＞»›。；：:]{1,24}(?:\\s*[>＞»›]{1,3}\\s*[^>＞»›。；：:]{1,24})+';

/** A site that shows what others have sent says so in a sentence. */
const disclaimer = '网站的声明';

const sorts: readonly Sort[] = [
  {
    name: '面包屑',
    pattern: /^(?:您?(?:现在)?的?(?:当前)?所?在?位置|当前位置|所在位置)\s*[:：>]|^首页\s*(?:[>＞»›/|-]|$)/u,
    longest: 160,
  },
  {
    name: '面包屑',
    pattern: new RegExp(
      `^(?:您?(?:现|所)在的?位置|当前位置)${way}$|^${way}(?<=[>＞»›]\\s*(?:正文|正文内容|文章内容|信息内容|详细内容|内容|浏览|详情))$`,
      'u',
    ),
    longest: 160,
  },
  { name: '版面', pattern: /^第\s*[A-Z]?\d{1,3}\s*版\s*[:：]\s*\S{1,12}$/u, longest: 24 },
  {
    name: '等待内容的网页',
    pattern: /^(?:读取内容中|内容读取中|(?:正在|数据|内容)?加载中|正在加载)/u,
    longest: 20,
  },
  { name: '网站的说明', pattern: /^联系客服|^客服(?:QQ|电话|微信|热线)/iu, longest: 40 },
  { name: '分享和打印', pattern: sharing, longest: 30 },
  { name: '页码', pattern: /^第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?$/u, longest: 20 },
  {
    name: '页码',
    pattern:
      /^(?=.*(?:[上下]一?页|[尾末]页))(?:首页|[上下]一?页|[尾末]页|第\s*\d+\s*页|共\s*\d+\s*页|转到|跳转|GO|[\d[\]]|[\s.…|/<>«»‹›【】-])+$/iu,
    longest: 120,
  },
  { name: '相关文章', pattern: /^(?:上一|下一)[篇条](?:文章|信息)?\s*(?:[:：]|$)/u, longest: 100 },
  {
    name: '相关文章',
    pattern:
      /^(?:【.{1,60}】)?(?:相关(?:文档|文章|阅读|链接|新闻|信息|推荐|报告|内容|资讯|评论|专题)|(?:网友|最新|用户|热门|发表)评论|编辑推荐|推荐阅读|最新(?:文章|文档|信息)|猜你喜欢|大家都在看|延伸阅读|(?:热门|精选)(?:文章|文档|范文|新闻|推荐|阅读|搜索|标签|下载)?(?:排行榜?)?)[:：]?(?:\s|$)/u,
    longest: 80,
  },
  {
    name: '广告和下载',
    pattern:
      /VIP\s*会员|^(?:下载|点击下载|免费下载).{0,6}(?:Word|文档|全文|此文|本文)|^(?:特惠|充值)(?:加入|会员|VIP|$|\s)|^(?:注册|登录)(?:会员|后|$|\s|[|/])|^欢迎(?:来到|访问|光临).{1,20}(?:网|站|大观园|文库|天地|[!！])/iu,
    longest: 40,
  },
  {
    name: disclaimer,
    pattern:
      /不代表本(?:站|网站?|平台)的?(?:观点|立场)|本文(?:来源于|来自|由)(?:网友|网络|互联网|用户)(?:上传|整理|投稿|收集|提供)/u,
    longest: 120,
  },
  {
    name: '版权',
    pattern:
      /copyright\s*(?:©|\(c\)|\d)|^©|^版权(?:声明|所有)|^\S{2,25}版权所有|All Rights Reserved|ICP备\d|公网安备|网站标识码|^(?:主办|承办|技术支持|网站管理)(?:单位)?\s*[:：]|^(?:网站地图|联系我们|关于我们|法律声明|隐私声明)(?:\s|$)/iu,
    longest: 400,
  },
];

/** A line that says nothing but what the buttons of a page say: `【大 中 小】`, `打印 关闭`. */
const buttons =
  /^(?:[【】[\]（）()|｜:：·•、/>»-]|字[体号](?:大小)?|[大中小]|[特较]大|默认|打印(?:本页|此页|文章|预览)?|关闭(?:窗口|本页|页面)?|分享(?:到|至)?|微信|微博|新浪微博|腾讯微博|QQ(?:空间|好友)?|人人网|收藏(?:本页)?|复制(?:链接)?|下载|返回(?:顶部|首页|列表|上一页)?|顶部|听全文|播放|暂停|朗读|语音播报|纠错|我要纠错|正文|首页|主页|更多|搜索|登录|注册|无障碍(?:浏览|阅读)?|长者模式|关怀版|繁体|简体|ENGLISH|English|手机版|挑错|推荐|扫一扫|保存|视力保护色|背景色|来源|admin|次|A[+-])+$/u;

const longestButtons = 80;

/** What a line of a page is, if it is none of the document; undefined for text. */
export function describeFurniture(text: string): string | undefined {
  const line = simplify(text).trim();
  if (line.length <= longestButtons && /\p{L}/u.test(line) && buttons.test(line.replace(/\s+/gu, '')))
    return '网页的按钮';
  if (isLabelLine(line)) return '发布信息';
  const isSentence = line.endsWith('。');
  return sorts.find(
    ({ name, pattern, longest }) =>
      line.length <= longest && (!isSentence || name === '版权' || name === disclaimer) && pattern.test(line),
  )?.name;
}

/** Where what follows a document on its page begins: lists of other articles, downloads, rights. */
export function startsTail(text: string): boolean {
  const sort = describeFurniture(text);
  return (
    sort === '相关文章' ||
    sort === '广告和下载' ||
    sort === '版权' ||
    /^(?:扫一扫|分享到)/u.test(simplify(text).trim())
  );
}
