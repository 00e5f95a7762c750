import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeJpeg } from '../attachments/make-picture.ts';
import { hashText } from '../../../src/transparency/entry/document-tree.ts';
import { writeEntry } from '../../../src/transparency/entry/entry.ts';
import { writeCheckpoint } from '../../../src/transparency/note/checkpoint.ts';
import { hashTree } from '../../../src/transparency/tree/merkle.ts';
import type { RulePart } from '../../../src/check/rules/rule.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Files by their content, links by where they lead. */
type FilesAndLinks = Readonly<Record<string, string | Uint8Array | { readonly target: string }>>;

const documentFile = 'content/plans/yunxi/2024.mdx';

const fields = {
  title: '云溪县交通运输局2024年工作计划',
  bureau: 'yunxi',
  kind: '年度工作计划',
  plans: '["2024"]',
  published: '2024-01-05',
  provenance: 'official',
};

/** A document of 云溪县, which does not exist. Fields and body may be replaced. */
export function writeDocument(
  changed: Readonly<Record<string, string>> = {},
  body = '今年修好农村公路二十公里。',
): string {
  const all = Object.entries({ ...fields, ...changed });
  return `---\n${all.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n\n${body}\n`;
}

/** A whole and faultless site. */
export const exampleSite: Files = {
  'content/site.yaml':
    'name: 云溪交通公开\ndescription: 云溪县的交通计划和总结。\ndomain: https://www.example.com\n',
  'content/topics.yaml': '- { id: rural-roads, name: 农村公路 }\n- { id: safety, name: 安全应急 }\n',
  'content/bureaus/yunxi.yaml':
    'name: 云溪县交通运输局\nshortName: 云溪县\nlevel: 县级\nparent: yunzhou\npredecessor: yunxi-roads\n',
  'content/bureaus/yunxi-roads.yaml':
    'name: 云溪县公路局\nshortName: 云溪县公路局\nlevel: 县级\nsuccessor: yunxi\n',
  'content/bureaus/yunzhou.yaml': 'name: 云州市交通运输局\nshortName: 云州市\nlevel: 市级\n',
  'content/summaries/yunxi/2023.mdx': writeDocument(
    { title: '云溪县交通运输局2023年工作总结', kind: '年度工作总结', plans: '[]', reviews: '["2023"]' },
    '去年修好农村公路十八公里。',
  ),
  'content/measures/safety-works.yaml':
    'name: 农村公路安防工程里程\nunit: 公里\ntopic: 农村公路\ndescription: 装好护栏等设施的农村公路。\naliases: [安防工程]\n',
  'content/projects/ring-road.yaml': 'name: 云溪绕城公路\nroutes: [G209]\n',
  'content/plans/yunxi/桥.png': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
    'base64',
  ),
  'content/plans/yunxi/附件1.pdf': '%PDF-1.4\n',
  'content/plans/yunxi/附件 (1).pdf': '%PDF-1.4\n',
};

/** The document of an example of the history as it was published, before the example took its place. */
export const publishedBefore: Files = {
  ...exampleSite,
  [documentFile]: writeDocument({}, '今年修好农村公路十八公里。'),
};

/** The example site with an example of a rule in its place. */
export function placeExample(part: RulePart, example: string): FilesAndLinks {
  switch (part) {
    case 'document':
      return { ...exampleSite, [documentFile]: example };
    case 'time':
      return { ...exampleSite, [documentFile]: writeDocument() };
    case 'encoding':
      return { ...exampleSite, [documentFile]: encode(writeDocument(), example) };
    case 'files':
      return {
        ...exampleSite,
        ...Object.fromEntries(example.split('\n').map(placeFile)),
      };
    case 'frontmatter':
    case 'history':
      return { ...exampleSite, ...successorOf(example), [documentFile]: withFields(example) };
    case 'body':
      return { ...exampleSite, ...namedFiles(example), [documentFile]: writeDocument({}, example) };
    case 'page':
      return {
        ...exampleSite,
        ...drawingOf(example),
        'content/pages/about.mdx': `---\ntitle: 关于本站\ndescription: 本站讲什么。\n---\n\n${example}\n`,
      };
    case 'bureau':
      return { ...exampleSite, ...neighbourOf(example), 'content/bureaus/yunxi.yaml': `${example}\n` };
    case 'term':
      return { ...exampleSite, 'content/glossary/shuang-sui-ji.yaml': `${example}\n` };
    case 'measure':
      return { ...exampleSite, 'content/measures/new-works.yaml': `${example}\n` };
    case 'project':
      return {
        ...exampleSite,
        'content/projects/new-road.yaml': `${example}\n`,
        [documentFile]: writeDocument(),
      };
    case 'published':
      return { ...exampleSite, 'content/published/addresses.txt': `${example}\n` };
    case 'log':
      return { ...exampleSite, ...logOf(example), [documentFile]: writeDocument() };
    case 'site':
    case 'former':
    case 'topics':
    case 'check':
      return { ...exampleSite, [`content/${part}.yaml`]: `${example}\n` };
  }
}

/** A log of one entry, with other sizes. */
function logOf(sizes: string): Files {
  const entry = writeEntry({
    kind: 'published',
    document: 'plans/yunxi/2024',
    date: '2024-01-05',
    leaves: 2,
    root: new Uint8Array(32),
  });
  const checkpoint = writeCheckpoint({
    origin: 'www.example.com/log',
    size: 1,
    root: hashTree([hashText(entry)]),
  });
  return {
    'content/published/log/000.txt': entry,
    'content/published/log/sizes.txt': `${sizes}\n`,
    'content/published/log/checkpoint.txt': `${checkpoint}\n`,
  };
}

/** `a.mdx` is a document, `a.mdx -> b` a link. */
function placeFile(line: string): [string, FilesAndLinks[string]] {
  const [file = '', target] = line.split(' -> ');
  return [file, target === undefined ? writeDocumentOf(file) : { target }];
}

/** A document of the year in the file's name: two of one year are one document twice. */
function writeDocumentOf(file: string): string {
  const [year = '2024'] = /\d{4}/u.exec(file) ?? [];
  const title = `云溪县交通运输局${year}年工作计划`;
  return writeDocument({ title, plans: `["${year}"]` });
}

/** Written only where an example names it: a page, and the picture of the example site, filled up to two and a half megabytes. */
function namedFiles(example: string): Files {
  const page = '<!doctype html>\n<p>附件</p>\n';
  if (example.includes('网页.pdf')) return { 'content/plans/yunxi/网页.pdf': page };
  if (example.includes('照片.jpg'))
    return { 'content/plans/yunxi/照片.jpg': makeJpeg({ artist: '云溪县某职工' }) };
  if (example.includes('附件1.html')) return { 'content/plans/yunxi/附件1.html': '<p>附件</p>\n' };
  if (!example.includes('大图.png')) return {};
  const large = Buffer.alloc(2.5 * 1024 * 1024);
  large.set(exampleSite['content/plans/yunxi/桥.png'] as Uint8Array);
  return { 'content/plans/yunxi/大图.png': large };
}

/** The plan that takes the place of the example's, where it names it. */
function successorOf(example: string): Files {
  if (!example.includes('2024-调整')) return {};
  return {
    'content/plans/yunxi/2024-调整.mdx': writeDocument({ title: '云溪县交通运输局2024年工作计划（调整）' }),
  };
}

/** 白石县 stands beside 云溪县 on the map of 云州市, where an example speaks of it. */
function neighbourOf(example: string): Files {
  if (!example.includes('白石县')) return {};
  return {
    'content/bureaus/baishi.yaml':
      'name: 白石县交通运输局\nshortName: 白石县\nlevel: 县级\nparent: yunzhou\ntile: [2, 1]\n',
  };
}

/** A drawing that a page shows; 标志 has a script in it. */
function drawingOf(example: string): Files {
  const [, name] = /\((.+\.svg)\)/u.exec(example) ?? [];
  if (name === undefined) return {};
  const inner = name === '标志.svg' ? '<script/>' : '<path d="M0 0h1"/>';
  return { [`content/pages/${name}`]: `<svg xmlns="http://www.w3.org/2000/svg">\n  ${inner}\n</svg>\n` };
}

/** The fields of the example come first; the usual ones that it does not name follow. */
function withFields(example: string): string {
  const named = [...example.matchAll(/^\w+/gmu)].map(([name]) => name);
  const rest = Object.entries(fields).filter(([name]) => !named.includes(name));
  return `---\n${example}\n${rest.map(([name, value]) => `${name}: ${value}\n`).join('')}---\n\n今年修好农村公路二十公里。\n`;
}

function encode(text: string, encoding: string): Uint8Array {
  return encoding === 'UTF-8' ? Buffer.from(text) : encodeGbk(text);
}

/** Node decodes GBK but does not write it: the pairs of bytes are tried until they give the character. */
function encodeGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      bytesOf.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((character) => bytesOf.get(character) ?? character.charCodeAt(0)));
}

/** Writes files into a new folder and gives its path. */
export function writeSite(files: FilesAndLinks): string {
  const root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  for (const [file, content] of Object.entries(files)) writeExample(path.join(root, file), content);
  return root;
}

/** Writes a file, or makes a link. */
export function writeExample(place: string, content: FilesAndLinks[string]): void {
  mkdirSync(path.dirname(place), { recursive: true });
  if (typeof content === 'object' && 'target' in content) symlinkSync(content.target, place);
  else writeFileSync(place, content);
}
