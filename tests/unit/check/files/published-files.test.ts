import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { formatProblem } from '../../../../src/schema/problem.ts';
import { makeOffice } from '../../attachments/make-office.ts';
import { exampleSite, writeDocument, writeSite } from '../example-site.ts';

const documentFile = 'content/plans/yunxi/2024.mdx';
const folder = 'content/plans/yunxi';

type Files = Parameters<typeof writeSite>[0];

async function check(files: Files, prepare?: (root: string) => void): Promise<string[]> {
  const root = writeSite({ ...exampleSite, ...files });
  prepare?.(root);
  try {
    return (await checkContent(root)).problems.map((problem) => `${problem.rule} ${formatProblem(problem)}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function attach(file: string, more: Readonly<Record<string, string>> = {}): string {
  return writeDocument({ attachments: `[{ title: 项目表, file: ${JSON.stringify(file)} }]`, ...more });
}

describe('names of attachments', () => {
  test.each([
    ['x%41.pdf', '文件名里的“%”不能用在网址里。'],
    ['x#.pdf', '文件名里的“#”不能用在网址里。'],
    ['x?.pdf', '文件名里的“?”不能用在网址里。'],
    ['a\nb.pdf', '文件名里有看不见的字符 U+000A。'],
    ['附件\u202Efdp.pdf', '文件名里有看不见的字符 U+202E。'],
    ['.env.txt', '“.env.txt”以点开头，是隐藏的文件，网页服务器不会给出。'],
    ['a\\b.pdf', '文件名里的“\\”不能用在网址里。'],
    ['NUL.pdf', '“NUL.pdf”是 Windows 保留的名称，存不成文件。'],
    ['e\u0301.pdf', '文件名里的“e\u0301”是拆开写的，看上去一样，网址却不一样。'],
  ])('%j is refused, in the frontmatter and in a link', async (name, message) => {
    const file = { [`${folder}/${name}`]: '%PDF-1.4\n' };
    const [told] = await check({ ...file, [documentFile]: attach(name) });
    expect(told).toContain(`file-name ${documentFile}:8:`);
    expect(told).toContain(message);
    // In a link the first is no part of it, the second escapes, and the third is told of every address.
    if (/[\n\\\u202E]/u.test(name)) return;
    const links = await check({ ...file, [documentFile]: writeDocument({}, `[项目表](<${name}>)`) });
    expect(links[0]).toContain(message);
  });

  test('two that differ in letter case only are refused', async () => {
    const body = '[甲](A.pdf)和[乙](a.pdf)';
    const problems = await check({
      [`${folder}/A.pdf`]: '%PDF-1.4\n',
      [`${folder}/a.pdf`]: '%PDF-1.4\n',
      [documentFile]: writeDocument({}, body),
    });
    expect(problems).toEqual([
      `duplicate-url ${folder}/a.pdf:1:1 文件名和 ${folder}/A.pdf 只差大小写，有的系统分不开这两个文件。请给其中一个改名，用到它的文件里也改过来。`,
    ]);
  });
});

describe('what is no file', () => {
  test('an attachment that is a link is told at the link, and where it is named', async () => {
    const problems = await check({ [documentFile]: attach('密.pdf') }, (root) => {
      symlinkSync('/etc/hostname', path.join(root, folder, '密.pdf'));
    });
    const why =
      '这是链接，指到了网站的文件夹外面。网站不跟着链接走。请删去它；要用的，把文件本身复制到这里。';
    expect(problems).toEqual([
      `irregular-file ${documentFile}:8:29 文件“密.pdf”不能用：${why}`,
      `irregular-file ${folder}/密.pdf:1:1 ${why}`,
    ]);
  });

  test('links and pipes in all places are told, none is followed, and none holds up the check', async () => {
    const problems = await check({}, (root) => {
      const at = (name: string) => path.join(root, name);
      writeFileSync(
        at('outside.mdx'),
        writeDocument({ title: '云溪县交通运输局2020年工作计划', plans: '["2020"]' }),
      );
      execFileSync('mkdir', ['-p', at('public/a'), at('content/pages')]);
      for (const name of [
        `${folder}/2020.mdx`,
        'content/pages/x.mdx',
        'public/a/x.txt',
        'content/bureaus/x.yaml',
      ])
        symlinkSync(at('outside.mdx'), at(name));
      symlinkSync(root, at('content/summaries/all'));
      symlinkSync('.', at('public/circle'));
      rmSync(at('content/site.yaml'));
      execFileSync('mkfifo', [at('content/site.yaml'), at(`${folder}/2019.mdx`), at('public/pipe')]);
    });
    expect(problems.map((line) => line.replace(/:1:1 .*/u, '')).sort()).toEqual(
      [
        'content/bureaus/x.yaml',
        'content/pages/x.mdx',
        `${folder}/2019.mdx`,
        `${folder}/2020.mdx`,
        'content/site.yaml',
        'content/summaries/all',
        'public/a/x.txt',
        'public/circle',
        'public/pipe',
      ]
        .map((file) => `irregular-file ${file}`)
        .sort(),
    );
  });

  test('a folder of content that is a link itself is read', async () => {
    expect(
      await check({}, (root) => {
        execFileSync('mv', [path.join(root, 'content'), path.join(root, 'elsewhere')]);
        symlinkSync('elsewhere', path.join(root, 'content'));
      }),
    ).toEqual([]);
  });
});

describe('content and extension', () => {
  test('of attachments, of pictures of pages, and of every SVG that is published', async () => {
    const problems = await check({
      [`${folder}/网.pdf`]: '<!doctype html>',
      [documentFile]: attach('网.pdf'),
      'content/pages/about.mdx':
        '---\ntitle: 关于本站\ndescription: 本站讲什么。\n---\n\n![标志](标志.png)、![图](../plans/图.svg)\n',
      'content/plans/图.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      'content/pages/标志.png': '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      'public/a/b.SVG': '<svg xmlns="http://www.w3.org/2000/svg" onload="1"/>',
    });
    expect(problems.map((line) => line.split('。')[0])).toEqual([
      'file-content content/pages/标志.png:1:1 扩展名是 .png，内容却是 SVG，里面可以藏程序',
      `file-content ${folder}/网.pdf:1:1 扩展名是 .pdf，内容却是网页`,
      'unsafe-svg content/plans/图.svg:1:41 SVG 里不能有 <script>，它可以运行程序、引入别的文件，或者不是图形',
      'unsafe-svg public/a/b.SVG:1:1 <svg> 不能有 onload，它是程序',
    ]);
  });
});

describe('metadata', () => {
  const file = {
    [`${folder}/表.docx`]: makeOffice('docx', {
      'word/document.xml': '<w:document xmlns:w="x"><w:ins w:author="某甲"/></w:document>',
    }),
  };

  test('is told where the document names the file, and can be accepted there', async () => {
    expect(await check({ ...file, [documentFile]: attach('表.docx') })).toEqual([
      `file-metadata ${documentFile}:8:36 “表.docx”里带着修订 1 处（“某甲”）。请用 Office 打开，在“文件—信息—检查问题—检查文档”里删去，接受或拒绝全部修订，再放进来；可以公开的，写进 accepted。`,
    ]);
    const accepted = '[{ rule: file-metadata, at: 表.docx, reason: 修订已经公布 }]';
    expect(await check({ ...file, [documentFile]: attach('表.docx', { accepted }) })).toEqual([]);
  });
});

test('a packed SVG is published from nowhere: nobody sees what is in it', async () => {
  expect(await check({ 'public/标志.svgz': 'a', 'content/pages/标志.SVGZ': 'a' })).toEqual(
    expect.arrayContaining(
      ['content/pages/标志.SVGZ', 'public/标志.svgz'].map(
        (file) =>
          `unsafe-svg ${file}:1:1 这是压缩过的 SVG（.svgz），看不出里面有什么。请解压成 .svg，或者存成 PNG。`,
      ),
    ),
  );
});
