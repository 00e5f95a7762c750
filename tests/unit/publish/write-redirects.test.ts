import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishRedirects, writeRedirects } from '../../../src/publish/write-redirects.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'redirects-'));
  mkdirSync(path.join(root, 'dist'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const date = '2031-03-01';
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const write = (former: Parameters<typeof writeRedirects>[1]) => {
  writeRedirects(path.join(root, 'work'), former, { base: '/jtj/' });
  publishRedirects(path.join(root, 'dist'), former, { base: '/jtj/' });
};

describe('writeRedirects', () => {
  it('tells each server in its own words where things are and what is gone', () => {
    write({
      moved: [
        { from: 'plans/yunxi/2024', to: 'plans/yunxi/要点', date },
        { from: 'files/a"b$.pdf', to: 'files/c$.pdf', date },
      ],
      withdrawn: [{ address: 'plans/yunxi/2023', title: '计划', date, reason: '漏了附件。' }],
    });
    expect(read('work/redirects/nginx.conf')).toBe(`map $uri $tongtu_moved {
    default '';
    "/jtj/plans/yunxi/2024/" "/jtj/plans/yunxi/%E8%A6%81%E7%82%B9/";
    "/jtj/plans/yunxi/2024/index.json" "/jtj/plans/yunxi/%E8%A6%81%E7%82%B9/index.json";
    "/jtj/plans/yunxi/2024/index.xml" "/jtj/plans/yunxi/%E8%A6%81%E7%82%B9/index.xml";
    "/jtj/files/a\\"b$.pdf" "/jtj/files/c%24.pdf";
}
map $uri $tongtu_gone {
    default '';
    "/jtj/plans/yunxi/2023/" 1;
    "/jtj/plans/yunxi/2023/index.json" 1;
    "/jtj/plans/yunxi/2023/index.xml" 1;
}
`);
    expect(read('work/redirects/Caddyfile'))
      .toBe(`redir "/jtj/plans/yunxi/2024/" "/jtj/plans/yunxi/%E8%A6%81%E7%82%B9/" permanent
redir "/jtj/plans/yunxi/2024/index.json" "/jtj/plans/yunxi/%E8%A6%81%E7%82%B9/index.json" permanent
redir "/jtj/plans/yunxi/2024/index.xml" "/jtj/plans/yunxi/%E8%A6%81%E7%82%B9/index.xml" permanent
redir "/jtj/files/a\\"b$.pdf" "/jtj/files/c%24.pdf" permanent
@gone path "/jtj/plans/yunxi/2023/" "/jtj/plans/yunxi/2023/index.json" "/jtj/plans/yunxi/2023/index.xml"
error @gone 410
`);
    const redirects = `/jtj/plans/yunxi/2024/ /jtj/plans/yunxi/%E8%A6%81%E7%82%B9/ 301
/jtj/plans/yunxi/2024/index.json /jtj/plans/yunxi/%E8%A6%81%E7%82%B9/index.json 301
/jtj/plans/yunxi/2024/index.xml /jtj/plans/yunxi/%E8%A6%81%E7%82%B9/index.xml 301
/jtj/files/a%22b%24.pdf /jtj/files/c%24.pdf 301
`;
    expect(read('work/redirects/_redirects')).toBe(redirects);
    expect(read('dist/_redirects')).toBe(redirects);
  });

  it('leads the addresses of the site before to where the documents are now', () => {
    const old = [
      { from: '/art/2024/%E8%A1%A8.html', to: 'plans/yunxi/2024', line: 1 },
      { from: '/show.php?id=5', to: 'files/plans/yunxi/2024/表.csv', line: 2 },
      // A name in GBK.
      { from: '/2009%C4%EA.HTM', to: 'plans/yunxi/2024', line: 3 },
    ];
    const former = { moved: [{ from: 'plans/yunxi/2024', to: 'plans/yunxi/要点', date }], withdrawn: [] };
    writeRedirects(path.join(root, 'work'), former, { base: '/jtj/' }, old);
    const target = '/jtj/plans/yunxi/%E8%A6%81%E7%82%B9/';
    const table = '/jtj/files/plans/yunxi/2024/%E8%A1%A8.csv';
    expect(read('work/redirects/nginx.conf')).toContain(`map $request_uri $tongtu_moved {
    default $tongtu_moved_here;
    "/art/2024/%E8%A1%A8.html" "${target}";
    "/show.php?id=5" "${table}";
    "/2009%C4%EA.HTM" "${target}";
}
`);
    expect(read('work/redirects/Caddyfile')).toContain(`redir "/art/2024/表.html" "${target}" permanent
@old1 expression \`{http.request.orig_uri} == "/show.php?id=5"\`
redir @old1 "${table}" permanent
@old2 expression \`{http.request.orig_uri} == "/2009%C4%EA.HTM"\`
redir @old2 "${target}" permanent
`);
    expect(read('work/redirects/_redirects').split('\n')).toEqual([
      `/jtj/plans/yunxi/2024/ ${target} 301`,
      `/jtj/plans/yunxi/2024/index.json ${target}index.json 301`,
      `/jtj/plans/yunxi/2024/index.xml ${target}index.xml 301`,
      `/art/2024/%E8%A1%A8.html ${target} 301`,
      `/2009%C4%EA.HTM ${target} 301`,
      '',
    ]);
  });

  it('tells nothing where there is nothing to tell any more, in files that servers can include', () => {
    write({ moved: [{ from: 'a', to: 'b', date }], withdrawn: [] });
    rmSync(path.join(root, 'dist/_redirects'));
    write({ moved: [], withdrawn: [] });
    expect(read('work/redirects/nginx.conf')).toBe(`map $uri $tongtu_moved {
    default '';
}
map $uri $tongtu_gone {
    default '';
}
`);
    expect(read('work/redirects/Caddyfile')).toBe('');
    expect(existsSync(path.join(root, 'work/redirects/_redirects'))).toBe(false);
    expect(existsSync(path.join(root, 'dist/_redirects'))).toBe(false);
  });
});
