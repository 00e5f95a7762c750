import { buildDocx } from '../../unit/import/docx/build-docx.ts';
import { createRandom, seedFor } from '../corpus/random.ts';
import { createRegions, type Region } from '../corpus/regions.ts';
import { writeOthers, writePapers, type Paper } from './papers.ts';
import { systems, type System } from './systems.ts';

/** A file of a generated old site, and what it is. */
export interface OldFile {
  /** Path below the crawl's folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The paper that it holds or is a part of; missing if it is none that is to be imported. */
  readonly paper?: string;
  /** The paragraphs of the paper that stand in it. */
  readonly lines?: readonly string[];
  readonly role: 'text' | 'further' | 'copy' | 'word' | 'attachment' | 'other';
}

const columns = ['工作总结', '规划计划', '交通要闻', '通知公告'];

/**
 * Three sites of made-up counties, each in the mark-up of another system: papers on one page and on several, in two columns, as Word
 * files, with attachments; among news, notices, reports of other offices and columns.
 * @param pages of all three together, about
 */
export function generateOldSites(pages: number, seed: number): { county: Region; files: OldFile[] }[] {
  const counties = createRegions(1, createRandom(seed)).filter(({ level }) => level === '县级');
  return systems.map((system, index) => {
    const county = counties[index * 7];
    if (!county) throw new RangeError('Too few counties');
    return { county, files: generateSite(system, county, Math.round(pages / systems.length), seed) };
  });
}

function writeParagraph(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p><w:r><w:t>${escaped}</w:t></w:r></w:p>`;
}

function generateSite(system: System, county: Region, pages: number, seed: number): OldFile[] {
  const random = createRandom(seedFor(seed, system.name));
  const papers = writePapers(county, Math.round(pages * 0.18), seed);
  const others = writeOthers(county, Math.round(pages * 0.6), seed);
  const host = `www.${county.id}.example`;
  const files: OldFile[] = [];
  const items: { title: string; date: string; path: string }[] = [];
  let number = 1200;
  const add = (
    path: string,
    text: string | Uint8Array,
    role: OldFile['role'],
    paper?: string,
    lines: readonly string[] = [],
  ): void => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    files.push({ file: `${host}/${path}`, bytes, role, ...(paper !== undefined && { paper, lines }) });
  };
  const write = (
    paper: Paper,
    key: string | undefined,
    shape: 'one' | 'several' | 'copy' | 'word' | 'attached',
  ): void => {
    number += random.int(1, 9);
    const count = shape === 'several' ? random.int(2, 3) : 1;
    const paths = Array.from({ length: count }, (_, page) => system.pathOf(paper, number, page));
    const size = Math.ceil(paper.lines.length / count);
    const stored = `files/${String(number)}`;
    const attachments =
      shape === 'word'
        ? [{ title: `${paper.title}.docx`, path: `${stored}.docx` }]
        : shape === 'attached'
          ? [{ title: '附件：项目表.csv', path: `${stored}.csv` }]
          : [];
    paths.forEach((path, at) => {
      const lines =
        shape === 'word'
          ? ['现将文件印发给你们，请认真贯彻执行。']
          : paper.lines.slice(at * size, (at + 1) * size);
      const page = { paper, lines, pages: paths, at, attachments, address: `http://${host}/${path}` };
      add(path, system.writePage(page), at === 0 ? 'text' : 'further', key, lines);
    });
    items.push({ title: paper.title, date: paper.date, path: paths[0] ?? '' });
    if (shape === 'word')
      add(
        `${stored}.docx`,
        buildDocx({ body: [paper.title, ...paper.lines].map(writeParagraph).join('') }),
        'word',
        key,
        paper.lines,
      );
    if (shape === 'attached') add(`${stored}.csv`, '项目,里程\n村道,3.2\n', 'attachment', key);
    if (shape === 'copy') {
      number += 1;
      const path = system.pathOf(paper, number, 0);
      const page = {
        paper,
        lines: paper.lines,
        pages: [path],
        at: 0,
        attachments: [],
        address: `http://${host}/${path}`,
      };
      add(path, system.writePage(page), 'copy', key);
    }
  };
  const shapes = ['one', 'several', 'one', 'copy', 'word', 'attached'] as const;
  papers.forEach((paper, index) => {
    write(paper, `${county.id}-${String(index)}`, shapes[index % shapes.length] ?? 'one');
  });
  for (const paper of others) write(paper, undefined, 'one');
  const shown = random.sample(items, items.length);
  columns.forEach((title, index) => {
    add(
      system.columnPath(index),
      system.writeColumn(title, shown.slice(index * 15, (index + 1) * 15)),
      'other',
    );
  });
  return files.map((one) => (one.paper === undefined ? { ...one, role: 'other' } : one));
}
