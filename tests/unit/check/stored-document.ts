import type { Document, InternalLink, Paragraph, Section, Statement } from '../../../src/schema/document.ts';
import type { Frontmatter } from '../../../src/schema/frontmatter.ts';

const data: Frontmatter = {
  title: '云溪县交通运输局2024年工作计划',
  bureau: 'yunxi',
  kind: '年度工作计划',
  plans: ['2024'],
  reviews: [],
  topics: [],
  keywords: [],
  attachments: [],
  provenance: 'official',
};

interface Changes {
  readonly data?: Partial<Frontmatter>;
  readonly outline?: readonly Section[];
  readonly paragraphs?: readonly Paragraph[];
  readonly links?: readonly InternalLink[];
  readonly statements?: readonly Statement[];
  readonly terms?: readonly string[];
  readonly html?: string;
}

/** A document of 云溪县 that was never a file. */
export function createDocument(id: string, changes: Changes = {}): Document {
  return {
    id,
    collection: id.startsWith('plans/') ? 'plans' : 'summaries',
    file: `content/${id}.mdx`,
    html: '',
    outline: [],
    paragraphs: [],
    assets: [],
    layout: { headings: [], tables: [], hidden: [], struck: [] },
    links: [],
    statements: [],
    terms: [],
    ...changes,
    data: { ...data, ...changes.data },
  };
}
