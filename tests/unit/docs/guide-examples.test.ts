import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { readContent } from '../../../src/document/read-content.ts';
import { formatProblem } from '../../../src/schema/problem.ts';
import { makeOffice } from '../attachments/make-office.ts';
import { exampleSite, writeSite } from '../check/example-site.ts';
import { readBlocks, readDoc, readRows, readSection } from './read-docs.ts';

// Every example of the guide and the readmes is published here, and has no problem.

type Files = Readonly<Record<string, string | Uint8Array>>;

const guide = readDoc('docs/guide.zh-CN.md');
const blocks = readBlocks(guide);
const files = blocks
  .filter(({ label }) => label.startsWith('content/'))
  .map(({ label, code }) => [label, code] as const);
const planFile = 'content/plans/yunxi/2024.mdx';

/** The files that the guide only names. */
const beside: Files = {
  'content/plans/yunxi/2024/云溪大桥.png': exampleSite['content/plans/yunxi/桥.png'] ?? '',
  'content/plans/yunxi/2024/农村公路项目表.xlsx': makeOffice('xlsx'),
};

/** The guide's own site; of a file that it shows twice, the later version. */
const site: Files = { ...beside, ...Object.fromEntries(files) };

async function publish<Result>(content: Files, read: (root: string) => Promise<Result>): Promise<Result> {
  const root = writeSite(content);
  try {
    return await read(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const check = (content: Files) => publish(content, async (root) => (await checkContent(root)).problems);

const usualFields = {
  title: '甲',
  bureau: 'yunxi',
  kind: '年度工作总结',
  reviews: '[2022]',
  published: '2025-01-06',
  provenance: 'official',
};

/** A report with the fields of a fragment, and the usual ones where it has none. */
function writeReport(fragment: string, body = '建成47.5公里。'): string {
  const own = new Set([...fragment.matchAll(/^\w+(?=:)/gmu)].map(([key]) => key));
  const others = Object.entries(usualFields).filter(([key]) => !own.has(key));
  return `---\n${others.map(([key, value]) => `${key}: ${value}\n`).join('')}${fragment}---\n\n${body}\n`;
}

/** A part of the guide's plan. */
function readPlan(part: RegExp): string {
  const [text = ''] = part.exec(String(site[planFile])) ?? [];
  return text;
}

describe('examples of the guide', () => {
  it('are whole files of a site without problems', async () => {
    expect(files.map(([file]) => file)).toEqual(expect.arrayContaining([planFile, 'content/site.yaml']));
    expect(await check(site)).toEqual([]);
  });

  it('are right as they are written first, too', async () => {
    const { 'content/bureaus/yunxi-roads.yaml': _later, ...first } = Object.fromEntries([...files].reverse());
    expect(await check({ ...beside, ...first })).toEqual([]);
  });

  it('are bodies and fields of documents without problems', async () => {
    const head = readPlan(/^---\n.*?^---\n/msu);
    const bodies = blocks
      .filter(({ lang, label }) => lang === 'mdx' && label === '')
      .map(({ code }, number) => {
        // Of one title they would be one document many times.
        const own = head.replace(/^title: .*$/mu, (title) => `${title}（之${String(number)}）`);
        return [`content/plans/yunxi/${String(number)}.mdx`, `${own}\n${code}`] as const;
      });
    const fields = blocks
      .filter(({ label }) => label === 'frontmatter')
      .map(
        ({ code }, number) =>
          [
            `content/summaries/yunxi/${String(number)}.mdx`,
            writeReport(code).replace('title: 甲', `title: 甲${String(number)}`),
          ] as const,
      );
    expect(bodies.length).toBeGreaterThan(4);
    expect(fields.length).toBeGreaterThan(1);
    expect(await check({ ...site, ...Object.fromEntries([...bodies, ...fields]) })).toEqual([]);
  });

  it('show the error message as it is printed', async () => {
    const broken = readPlan(/.*/su).replace('published: 2024-01-15 09:30', 'published: 2024/1/15');
    const [problem, ...others] = await check({ ...site, [planFile]: broken });
    expect(others).toEqual([]);
    expect(guide).toContain(problem && `错误 ${formatProblem(problem)}（规则 ${problem.rule}）\n`);
  });
});

describe('要加反斜杠的符号', () => {
  const rows = readRows(readSection(guide, '不能写的，和要加反斜杠的'), '要显示');
  const escapes = rows.flatMap(([, written = '']) =>
    [...written.matchAll(/\\[^\s`|]+(?<!`)|\\\|/gu)].map(([code]) => code),
  );

  it('are shown without the backslash, at the start of a line and within it', async () => {
    expect(escapes.length).toBeGreaterThan(12);
    const body = escapes.map((code) => `${code} 甲\n\n甲${code}5，甲${code}b`).join('\n\n');
    const shown = await publish(
      { ...site, 'content/summaries/yunxi/x.mdx': writeReport('', body) },
      async (root) => {
        const { documents, problems } = await readContent(root);
        expect(problems).toEqual([]);
        return documents.find(({ id }) => id.endsWith('/x'))?.paragraphs.map(({ text }) => text);
      },
    );
    expect(shown).toEqual(
      escapes.flatMap((code) => {
        const sign = code.replace(/\\(.)/gu, '$1');
        return [`${sign} 甲`, `甲${sign}5，甲${sign}b`];
      }),
    );
  });
});

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  it('shows a document without problems', async () => {
    const [example] = readBlocks(readDoc(file)).filter(({ label }) => label === planFile);
    expect(await check({ ...site, [planFile]: example?.code ?? '' })).toEqual([]);
  });
});
