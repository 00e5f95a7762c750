import { explanationId } from '../../schema/address.ts';
import { collections, type ComparedDocument, idOf, type InternalLink } from '../../schema/document.ts';
import { followMoved } from '../../record/former/follow.ts';
import { readFormer } from '../../record/former/read-former.ts';
import type { Former } from '../../schema/former.ts';
import type { Problem } from '../../schema/problem.ts';
import { findClosest } from '../../text/likeness/closest.ts';
import { mayRefer, type Release, type Releases } from '../../schema/release.ts';
import { releasesById, type ComparedContent } from '../compared-content.ts';
import type { CheckedPage } from '../pages/check-pages.ts';
import { pageIdOf } from '../pages/page-files.ts';
import { describeHeld } from './describe-held.ts';
import { judgeVersionLink, readVersionLink } from './version-links.ts';
import { listSitePages, type SitePages } from './site-pages.ts';

/** What a link may lead to. */
interface Targets {
  /** Undefined for a document that could not be read: of it no paragraph is known, so none is missed. */
  readonly documents: ReadonlyMap<string, ComparedDocument | undefined>;
  readonly pages: SitePages;
  readonly content: ComparedContent;
  readonly former: Former;
  /** Those that are not published, by their ids. */
  readonly held: Releases;
  /** Id of a page of the site's own → its anchors. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string> | undefined>;
}

/** Links to pages, documents and files that do not exist, and to paragraphs that a document does not have. */
export function findBrokenLinks(content: ComparedContent, pages: readonly CheckedPage[] = []): Problem[] {
  const documents = new Map<string, ComparedDocument | undefined>(
    content.files.map((file) => [idOf(file), undefined]),
  );
  for (const document of content.documents) documents.set(document.id, document);
  const anchors = new Map(pages.map((page) => [pageIdOf(page.file), page.anchors]));
  const { former } = readFormer(content.root);
  const held = releasesById(content);
  const targets = { documents, pages: listSitePages(content), content, anchors, former, held };
  return [...content.documents, ...content.faulty, ...pages].flatMap(({ file, links }) =>
    links.flatMap((link) => {
      const found = describeBrokenLink(link, targets, content.releases?.get(file));
      const { line, column } = link;
      return found ? [{ rule: 'broken-link', severity: 'error', file, line, column, ...found }] : [];
    }),
  );
}

type Told = Pick<Problem, 'message' | 'advice'> & Partial<Pick<Problem, 'severity'>>;

/** @param own why the document in which it stands is not published */
function describeBrokenLink(link: InternalLink, targets: Targets, own?: Release): Told | undefined {
  const target = toPath(link.target);
  const held = targets.held.get(target);
  if (held && !mayRefer(own, held)) return describeHeld('链接指向的文件', target, held);
  // Words to look for in the page (URL Fragment Text Directives) are no anchor.
  const fragment = link.fragment?.startsWith(':~:') ? undefined : link.fragment;
  const { documents, pages } = targets;
  if (!documents.has(target)) {
    const version = readVersionLink(target);
    if (version && documents.has(version.id)) return judgeVersionLink(version, targets.content.past);
    if (!pages.has(target)) return describeMissing(target, targets);
    if (fragment === undefined) return undefined;
    return (
      judgeTerm(target, fragment, targets.content) ??
      judgeAnchor(target, fragment, targets.anchors.get(target))
    );
  }
  const document = documents.get(target);
  if (!document || fragment === undefined || hasAnchor(document, fragment)) return undefined;
  return {
    message: `“${target}”里没有锚点“#${fragment}”。`,
    advice: '请打开那一页，点段落旁边的链接符号，复制新的地址。',
  };
}

/** `search/?q=桥` and `about/index.html` → the paths of the pages. */
function toPath(written: string): string {
  return written
    .replace(/\?.*$/su, '')
    .replace(/(?:^|\/)index\.html$/u, '')
    .replace(/\/$/u, '');
}

function describeMissing(target: string, { documents, pages, content, former }: Targets): Told {
  const now = followMoved(target, former.moved);
  if (now !== undefined && now !== target)
    return { message: `“/${target}”改了网址。`, advice: `请改成 /${now}。` };
  if (former.withdrawn.some(({ address }) => address === target))
    return { message: `“/${target}”已经撤下。`, advice: '请删去这个链接，或者改成别的文件。' };
  const base = (content.settings.site?.base ?? '/').slice(1);
  if (base !== '' && `${target}/`.startsWith(base)) {
    return {
      message: `链接“/${target}”里写了路径前缀“/${base}”，前缀会多出一个。`,
      advice: `请写成 /${target.slice(base.length)}，前缀由网站加上。`,
    };
  }
  if (target.startsWith('files/')) {
    return {
      message: `链接指向的文件“/${target}”没有发布。`,
      advice: '请把文件放在文档旁边，写从文档算起的位置，例如 [附件](附件1.pdf)。',
    };
  }
  if (collections.some((collection) => target.startsWith(`${collection}/`))) {
    const closest = findClosest(target, documents.keys());
    return {
      message: `链接指向的文件“${target}”不存在。`,
      advice: closest ? `是不是想写 ${closest}？` : '请检查文件名和大小写。',
    };
  }
  const lacking = pages.lacks(target);
  if (lacking !== undefined) {
    // The pages that come with the program lead there, and a new site may fill them later.
    return {
      severity: 'warning',
      message: `链接指向的网页“/${target}/”还没有：网站还没有${lacking}。`,
      advice: `有了${lacking}就能打开；不打算有的，请删去这个链接。`,
    };
  }
  const closest = pages.findClosest(target);
  return {
    message: `链接指向的网页“/${target}/”不存在。`,
    advice: closest ? `是不是想写 /${closest}/？` : '请在网站上打开要链接的那一页，照抄它的地址。',
  };
}

function judgeAnchor(target: string, fragment: string, anchors?: ReadonlySet<string>): Told | undefined {
  if (!anchors || anchors.has(fragment)) return undefined;
  const closest = findClosest(fragment, anchors);
  return {
    message: `网页“/${target}/”里没有锚点“#${fragment}”。`,
    advice: closest ? `是不是想写 #${closest}？` : '锚点是那一页小标题的文字，不带标点。',
  };
}

/** The one page beside the documents whose anchors are known before it is made. */
function judgeTerm(target: string, fragment: string, { settings }: ComparedContent): Told | undefined {
  if (target !== 'glossary' || !fragment.startsWith(explanationId(''))) return undefined;
  const anchors = settings.glossary.map(({ id }) => explanationId(id));
  if (anchors.includes(fragment)) return undefined;
  const closest = findClosest(fragment, anchors);
  return {
    message: `名词解释里没有锚点“#${fragment}”。`,
    advice: closest ? `是不是想写 #${closest}？` : '请打开名词解释那一页，照抄那个词的地址。',
  };
}

function hasAnchor({ paragraphs }: ComparedDocument, fragment: string): boolean {
  return paragraphs.some(
    ({ id, points }) => id === fragment || points?.some((point) => point.id === fragment),
  );
}
