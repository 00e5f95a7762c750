/** What a road is called at its end, not 路段 and 路面, and where it leads from and to. */
const end = '高速公路|高速|公路|大道|路(?![段面基口况网灯侧肩政])|段|线';
const han = '\\p{Script=Han}';
const behind = new RegExp(`^线?(${han}{2,12}?)(${end})`, 'u');
/** 白石至云溪改造工程: the works are not the road. */
const worksBehind = new RegExp(
  `^线?(${han}{1,6}至${han}{1,6}?)(?:新建|改建|改造|扩建|提质|升级|大修|中修)`,
  'u',
);
const before = new RegExp(`(${han}+)(高速公路|高速|公路|大道)[（(]?$`, 'u');

/** Words that are no part of a name: what is done to a road, how much of it, other things along it. */
const foreign =
  /[和与及等的了在已将并是其按把由该这]|^[对为共有从自各全多内外上下前后]|完成|施工|作业|翻越|穿越|跨越|途经|通往|建设|新建|改建|改造|扩建|修|养护|绿化|推进|实施|加快|启动|开工|通车|沿线|境|项目|工程|公里|路面|路段|隐患|安防|危桥|提质|升级|整治|治理|抓好|力争|分步|推动|打造/u;
/** Sorts of roads, not names. */
const sorts =
  /^(?:农村|干线|普通|高等级|旅游|产业|资源|乡村|县乡|国省|国家|省级|等级|[一二三四]级|高速|国道|省道|县道|乡道|村道|道|公|铁|线|条)*$/u;

/**
 * What a text calls the road whose code stands in it: 白石至云溪公路 of G209白石至云溪公路改造, 云白高速 of 云白高速（G6512）. Undefined if it gives
 * no name, and where it cannot be told for certain where the name begins or ends.
 * @param mention UTF-16 offsets of the code
 */
export function findRouteName(
  text: string,
  mention: { readonly start: number; readonly end: number },
): string | undefined {
  const after = text.slice(mention.end, mention.end + longest);
  const [, works] = worksBehind.exec(after) ?? [];
  return (
    readName(behind.exec(after)) ??
    (works && !foreign.test(works) ? works : undefined) ??
    findBefore(text, mention)
  );
}

const longest = 24;

function readName(match: RegExpExecArray | null): string | undefined {
  const [, body = '', last = ''] = match ?? [];
  if (body === '' || foreign.test(body) || sorts.test(body)) return undefined;
  // A part, and a line, are named by where they lead.
  if (/^[段线]$/u.test(last) && !/至|绕城/u.test(body)) return undefined;
  return body + last;
}

function findBefore(
  text: string,
  { start, end: stop }: { readonly start: number; readonly end: number },
): string | undefined {
  const match = before.exec(text.slice(Math.max(0, start - longest), start));
  if (!match) return undefined;
  if (/[（(]$/u.test(match[0]) && !/^[）)]/u.test(text.slice(stop))) return undefined;
  const [, run = '', last = ''] = match;
  // A sentence runs into the name: it begins behind the last word that is no part of it.
  const body = run.split(foreign).at(-1) ?? '';
  const isCut = body.length < run.length || run.length < longest - last.length - 1;
  return isCut && body.length >= 2 && body.length <= 12 && !sorts.test(body) ? body + last : undefined;
}
