import type { Paper } from './papers.ts';

/** The mark-up of a system in which a site was kept. */
export interface System {
  readonly name: string;
  /** Path of a page below the host; of the second and further ones of a paper too. */
  readonly pathOf: (paper: Paper, number: number, page: number) => string;
  /** Path of a column's page. */
  readonly columnPath: (page: number) => string;
  readonly writePage: (page: Page) => string;
  readonly writeColumn: (
    title: string,
    items: readonly { title: string; date: string; path: string }[],
  ) => string;
}

export interface Page {
  readonly paper: Paper;
  readonly lines: readonly string[];
  /** Addresses of all pages of the paper, from the root; the one at `at` is this. */
  readonly pages: readonly string[];
  readonly at: number;
  readonly attachments: readonly { title: string; path: string }[];
  /** Full address of the page. */
  readonly address: string;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const menu = ['首页', '政务公开', '交通要闻', '规划计划', '工作总结', '办事服务', '互动交流'];

/** With meta tags as 国办发〔2017〕47号 asks for, and the text in an editor's box. */
const tagged: System = {
  name: 'tagged',
  pathOf: ({ date }, number, page) =>
    `xxgk/ghjh/${date.slice(0, 7).replace('-', '')}/t${date.replaceAll('-', '')}_${String(number)}${page === 0 ? '' : `_${String(page)}`}.html`,
  columnPath: (page) => `xxgk/ghjh/index${page === 0 ? '' : `_${String(page)}`}.html`,
  writePage: ({ paper, lines, pages, at, attachments, address }) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(paper.title)}_${paper.office}</title>
<meta name="SiteName" content="${paper.office}"><meta name="ArticleTitle" content="${escape(paper.title)}">
<meta name="PubDate" content="${paper.date} 09:30"><meta name="ContentSource" content="${paper.office}"><meta name="Url" content="${address}"></head>
<body><div class="header"><ul class="nav">${menu.map((name) => `<li><a href="/">${name}</a></li>`).join('')}</ul></div>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/xxgk/">政务公开</a> &gt; 正文</div>
<div class="article"><h1>${escape(paper.title)}</h1><div class="info">发布时间：${paper.date} 来源：${paper.office} 浏览次数：<span id="hits"></span></div>
<div class="TRS_Editor">${lines.map((line) => `<p>&#12288;&#12288;${escape(line)}</p>`).join('\n')}</div>
${pages.length > 1 ? `<div class="pagination">${pages.map((page, index) => (index === at ? `<span>${String(index + 1)}</span>` : `<a href="${page.split('/').at(-1) ?? ''}">${String(index + 1)}</a>`)).join(' ')}</div>` : ''}
${attachments.map(({ title, path }) => `<p>附件：<a href="/${path}">${title}</a></p>`).join('')}
<div class="share">分享到： <a href="#">微信</a></div></div>
<div class="footer">主办：${paper.office}&#12288;版权所有&#12288;网站地图</div></body></html>`,
  writeColumn: (
    title,
    items,
  ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>
<ul class="nav">${menu.map((name) => `<li><a href="/">${name}</a></li>`).join('')}</ul><h2>${title}</h2><ul class="list">
${items.map((item) => `<li><a href="/${item.path}">${escape(item.title)}</a><span>${item.date}</span></li>`).join('\n')}</ul>
<div class="page">首页 上一页 <a href="index_1.html">下一页</a> 尾页</div></body></html>`,
};

/** Tables for layout, labels in cells, no meta tags; further pages by 下一页. */
const tabled: System = {
  name: 'tabled',
  pathOf: (_, number, page) => `info/1015/${String(number)}${page === 0 ? '' : `_${String(page + 1)}`}.htm`,
  columnPath: (page) => `ghjh${page === 0 ? '' : `/${String(page)}`}.htm`,
  writePage: ({
    paper,
    lines,
    pages,
    at,
    attachments,
  }) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>${escape(paper.title)}-${paper.office}</title></head>
<body><table width="1000"><tr><td>${menu.map((name) => `<a href="../../index.htm">${name}</a>`).join(' | ')}</td></tr></table>
<table width="1000"><tr><td width="200" class="leftnav">${menu.map((name) => `<div><a href="../../index.htm">${name}</a></div>`).join('')}</td><td>
<table width="100%"><tr><td align="center"><font size="5"><b>${escape(paper.title)}</b></font></td></tr>
<tr><td align="center">${paper.date}&#12288;作者：办公室&#12288;点击：[<span>128</span>]&#12288;【字体：大 中 小】</td></tr>
<tr><td id="vsb_content">${lines.map((line) => `<p style="text-indent:2em">${escape(line)}</p>`).join('\n')}
${attachments.map(({ title, path }) => `<p><a href="../../${path}">${title}</a></p>`).join('')}</td></tr>
${pages.length > 1 ? `<tr><td align="center">${at > 0 ? `<a href="${pages[at - 1]?.split('/').at(-1) ?? ''}">上一页</a>` : '上一页'} ${at + 1 < pages.length ? `<a href="${pages[at + 1]?.split('/').at(-1) ?? ''}">下一页</a>` : '下一页'}</td></tr>` : ''}
<tr><td>上一条：<a href="999.htm">局机关开展志愿服务</a></td></tr><tr><td>【关闭窗口】</td></tr></table></td></tr></table>
<div>版权所有：${paper.office}</div></body></html>`,
  writeColumn: (
    title,
    items,
  ) => `<html><head><meta charset="UTF-8"><title>${title}</title></head><body><table><tr><td>${title}</td></tr>
${items.map((item) => `<tr><td>·<a href="${item.path}">${escape(item.title)}</a></td><td>${item.date}</td></tr>`).join('\n')}
<tr><td>共${String(items.length)}条 1/3 首页 上页 下页 尾页</td></tr></table></body></html>`,
};

/** A catalogue's table above the text, addresses that ask a program, saved under names with @. */
const asked: System = {
  name: 'asked',
  pathOf: (_, number, page) =>
    `show.php@id=${String(number)}${page === 0 ? '' : `&page=${String(page + 1)}`}.html`,
  columnPath: (page) => `list.php@cid=3${page === 0 ? '' : `&page=${String(page + 1)}`}.html`,
  writePage: ({
    paper,
    lines,
    pages,
    at,
    attachments,
  }) => `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${escape(paper.title)}</title></head>
<body><header id="top"><a href="index.php.html">${paper.office}</a></header><main><section class="detail">
<table class="xxgk-table"><tr><td>索引号</td><td>000014349/${paper.date.slice(0, 4)}-00012</td><td>发文日期</td><td>${paper.date}</td></tr><tr><td>发布机构</td><td>${paper.office}</td><td>名称</td><td>${escape(paper.title)}</td></tr></table>
<h3 class="title">${escape(paper.title)}</h3><div class="content">${lines.map((line) => `<div>${escape(line)}</div>`).join('\n')}</div>
${pages.length > 1 ? `<p class="pages">${pages.map((page, index) => (index === at ? `[${String(index + 1)}]` : `<a href="${page.replace('@', '%40')}">[${String(index + 1)}]</a>`)).join(' ')}</p>` : ''}
${attachments.length > 0 ? `<div class="files">附件下载：${attachments.map(({ title, path }) => `<a href="${path}">${title}</a>`).join('<br>')}</div>` : ''}
</section></main><footer>联系我们 | 网站地图 | 版权所有</footer></body></html>`,
  writeColumn: (
    title,
    items,
  ) => `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>
<ol>${items.map((item) => `<li><a href="${item.path.replace('@', '%40')}">${escape(item.title)}</a> ${item.date}</li>`).join('\n')}</ol></body></html>`,
};

export const systems: readonly System[] = [tagged, tabled, asked];
